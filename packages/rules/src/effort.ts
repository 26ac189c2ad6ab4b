import Fraction from 'fraction.js';
import { toExact, toNumber } from './exact.ts';
import { actsByForm, type Package } from './package.ts';
import { type LegalForm, legalForms, type Reform } from './reform.ts';

/** How many legal acts of each form; a whole number from 0 up for each. */
export type Acts = Readonly<Record<LegalForm, number>>;

/** What one act of each form counts, from 0 up. */
export type EffortWeights = Readonly<Record<LegalForm, number>>;

/** Every act counts one: effort is then the number of acts. */
export const equalWeights: EffortWeights = Object.freeze({
  constitution: 1,
  ratification: 1,
  statute: 1,
  'by-law': 1,
  practice: 1,
});

/** The legal acts that a package asks for, by form. Custom changes have no form and are not counted. */
export function actsOf(chosen: Package, catalogue: Readonly<Record<string, Reform>>): Acts {
  const counts = new Map(actsByForm(chosen, catalogue).map(({ form, count }) => [form, count]));
  return Object.fromEntries(legalForms.map((form) => [form, counts.get(form) ?? 0])) as Acts;
}

/**
 * What a package asks of those who make law: its acts of each form times the weight of the form, summed. The sum is
 * exact, so that two packages with one effort have one number. Throws a RangeError where a weight or a count is below
 * 0 or no finite number.
 */
export function effortOf(acts: Acts, weights: EffortWeights = equalWeights): number {
  const total = legalForms.reduce(
    (sum, form) => sum.add(exactFrom(form, weights[form]).mul(exactFrom(form, acts[form]))),
    new Fraction(0),
  );
  return toNumber(total);
}

function exactFrom(form: LegalForm, value: number): Fraction {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`${form}: found ${value}, expected a number from 0 up`);
  }
  return toExact(value);
}
