import { Form } from '@remix-run/react';
import { useView } from '../../use-view';
import { viewEntries } from '../../view-state';
import type { ComparePageTexts } from './compare-texts';
import type { ComparePageData } from './read-compare-page';
import type { FrontierSectionData } from './read-frontier-section';

/** Id of the form; the controls of the figure belong to it too. */
export const FORM = 'compare-form';

/** What is compared, against what, and what counts. A form, so that it works without script. */
export function CompareForm({
  page,
  words,
  kept,
}: {
  readonly page: ComparePageData;
  readonly words: ComparePageTexts;
  /** What other parts of the page read from the address. */
  readonly kept: FrontierSectionData['asked'];
}) {
  const { state } = useView();
  const scope = page.beyondBase ? 'beyond' : 'all';
  return (
    <details className="compare-choice" open={page.isEmpty || page.problems.length > 0}>
      <summary>{words.choose}</summary>
      <Form id={FORM} method="get" action="/compare" preventScrollReset>
        {[...viewEntries(state), ...kept].map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend>{words.packages}</legend>
          <ul className="compare-offered">
            {page.offered.map(({ id, title, isChosen }) => (
              <li key={`${id} ${isChosen}`}>
                <label>
                  <input type="checkbox" name="with" value={id} defaultChecked={isChosen} />
                  <span>{title}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div className="compare-options">
          <label>
            <span>{words.base}</span>
            <select key={page.baseId} name="base" defaultValue={page.baseId}>
              {page.bases.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.counts}</span>
            <select key={page.atLeast} name="atLeast" defaultValue={page.atLeast}>
              {(['settled', 'enforceable'] as const).map((status) => (
                <option key={status} value={status}>
                  {words.countsFrom[status]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.harms}</span>
            <select key={scope} name="harms" defaultValue={scope}>
              {(['beyond', 'all'] as const).map((which) => (
                <option key={which} value={which}>
                  {words.harmsIn[which]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="btn pri">
            {words.compare}
          </button>
        </div>
      </Form>
    </details>
  );
}
