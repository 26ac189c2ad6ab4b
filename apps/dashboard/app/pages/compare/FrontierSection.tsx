import { Form } from '@remix-run/react';
import { ParetoFrontier } from '@tarazy/charts';
import { frontierTexts } from './frontier-texts';
import type { FrontierSectionData } from './read-frontier-section';
import { WEIGHT } from './read-weights';

interface FrontierSectionProps {
  readonly section: FrontierSectionData;
  /** The page that the section stands on; its form leads back to it. */
  readonly action: string;
}

/** Packages by effort and harms settled, with the weights of effort under them. A form, so that it works without script. */
export function FrontierSection({ section, action }: FrontierSectionProps) {
  const { figure, weights, offersWhole, whole, problems, kept, locale } = section;
  const words = frontierTexts[locale];
  return (
    <div className="frontier" id="frontier">
      <ParetoFrontier {...figure} />
      <Form method="get" action={`${action}#frontier`} className="frontier-weights" preventScrollReset>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="strong">{words.weights}</legend>
          <ul className="frontier-forms">
            {weights.map(({ name, label, value }) => (
              <li key={`${name}=${value}`}>
                <label>
                  <span>{label}</span>
                  <input
                    type="number"
                    name={name}
                    min={WEIGHT.least}
                    max={WEIGHT.most}
                    step={WEIGHT.step}
                    defaultValue={value}
                    required
                  />
                </label>
              </li>
            ))}
          </ul>
          {offersWhole && (
            <label className="frontier-whole" key={String(whole)}>
              <input type="checkbox" name="whole" value="1" defaultChecked={whole} />
              <span>{words.whole}</span>
            </label>
          )}
          <button type="submit" className="btn">
            {words.apply}
          </button>
        </fieldset>
        {problems.length > 0 && (
          <ul className="frontier-problems ochre">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        <p className="note">{words.weightsHelp}</p>
      </Form>
    </div>
  );
}
