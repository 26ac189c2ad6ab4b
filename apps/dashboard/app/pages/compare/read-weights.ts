import { type EffortWeights, equalWeights, type LegalForm, legalForms, type Problem } from '@tarazy/rules';

/** Bounds of what one act may count. */
export const WEIGHT = { least: 0, most: 9, step: 0.5 } as const;

/** Name of the parameter that holds the weight of a form, such as `weight-statute`. */
export function weightParameter(form: LegalForm): string {
  return `weight-${form}`;
}

/** What one act of each form counts, and what of the address could not be read: 1 stands in its place. */
export interface ReadWeights {
  readonly weights: EffortWeights;
  readonly problems: readonly Problem[];
}

/** Reads the weights from the parameters of an address. `expected` says what a weight may be, in the reader's language. */
export function readWeights(parameters: URLSearchParams, expected: string): ReadWeights {
  const problems: Problem[] = [];
  const read = (form: LegalForm): number => {
    const where = weightParameter(form);
    // Forms send an emptied field too, and a comma where the language writes one.
    const found = parameters.get(where)?.trim() ?? '';
    if (found === '') return equalWeights[form];
    const weight = Number(found.replace(',', '.'));
    if (weight >= WEIGHT.least && weight <= WEIGHT.most) return weight;
    problems.push({ where, found, expected });
    return equalWeights[form];
  };
  const weights = Object.fromEntries(legalForms.map((form) => [form, read(form)])) as EffortWeights;
  return { weights, problems };
}
