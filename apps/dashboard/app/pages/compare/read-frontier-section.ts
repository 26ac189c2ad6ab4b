import { formatNumber } from '@tarazy/charts';
import { formatProblem, type LegalForm, legalForms, type Package } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { viewParetoFrontier } from '@tarazy/views';
import { textsFor } from '../../interface-texts/texts-for';
import { viewWithPackage } from '../../model-question';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import { frontierTexts } from './frontier-texts';
import { readWeights, WEIGHT, weightParameter } from './read-weights';

/** The parameter that draws packages far beyond the others inside the picture. */
const WHOLE = 'whole';

/** The parameters that this section alone reads. */
const OWN: ReadonlySet<string> = new Set([WHOLE, ...legalForms.map(weightParameter)]);

/**
 * Effort against harms settled for the given scenarios and the package of the view, with the weights of the address
 * (`weight-statute=2`). Plain JSON, for a loader.
 */
export function readFrontierSection(view: ModelView, scenarios: readonly Scenario[], url: string) {
  const words = frontierTexts[view.locale];
  const parameters = new URL(url, 'http://local').searchParams;
  const bounds = [WEIGHT.least, WEIGHT.most].map((bound) => formatNumber(view.locale, bound));
  const { weights, problems } = readWeights(parameters, words.expected(bounds[0] ?? '', bounds[1] ?? ''));
  const whole = parameters.has(WHOLE);
  const figure = viewParetoFrontier(view, {
    scenarios,
    own: { package: view.chosen, name: view.state.package.name },
    asOf: view.asOf,
    without: view.without,
    weights,
    whole,
    hrefOf: (chosen, name) => hrefOf(view, chosen, name),
  });
  return {
    locale: view.locale,
    figure,
    weights: legalForms.map((form: LegalForm) => ({
      name: weightParameter(form),
      label: textsFor(view.locale).form[form],
      value: weights[form],
    })),
    /** Offered where a package lies beyond the others, and where the whole is shown already. */
    offersWhole: whole || figure.closeUp !== undefined,
    whole,
    problems: problems.map(formatProblem),
    /** What else the address holds: the form sends it back. */
    kept: [...parameters].filter(([name]) => !OWN.has(name)),
    /** What the address holds for this section: another form on the page sends it back. */
    asked: [...parameters].filter(([name]) => OWN.has(name)),
  };
}

export type FrontierSectionData = ReturnType<typeof readFrontierSection>;

/** The builder with a package under a name, in the same view. */
function hrefOf({ state }: ModelView, chosen: Package, name: string): string {
  const next = viewWithPackage(state, chosen);
  return linkTo('/build', { ...next, package: { ...next.package, name } });
}
