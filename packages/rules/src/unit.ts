/** The units a parameter, a fact or an option of a reform can have. */
export const units = [
  'share',
  'count',
  'hours',
  'days',
  'workingDays',
  'months',
  'years',
  'money',
  'yesNo',
  'choice',
  'set',
  'date',
] as const;

/** `share` runs from 0 to 1; `money` is an amount in the country's own currency; `set` is a record of yes/no members. */
export type Unit = (typeof units)[number];

/** Units whose values are numbers and can be compared by size. */
export type NumericUnit = 'share' | 'count' | 'hours' | 'days' | 'workingDays' | 'months' | 'years' | 'money';

const numericUnits: ReadonlySet<Unit> = new Set<NumericUnit>([
  'share',
  'count',
  'hours',
  'days',
  'workingDays',
  'months',
  'years',
  'money',
]);

/** Whether values of this unit are numbers. */
export function isNumericUnit(unit: Unit): unit is NumericUnit {
  return numericUnits.has(unit);
}

/** The unit of a product: a share of something, or a count of something, is that something. */
export type Product<A extends NumericUnit, B extends NumericUnit> = A extends 'share' | 'count'
  ? B
  : B extends 'share' | 'count'
    ? A
    : never;

/** The unit of a quotient: two of a kind give a share; anything divided by a share or a count keeps its unit. */
export type Quotient<A extends NumericUnit, B extends NumericUnit> = A extends B
  ? 'share'
  : B extends 'share' | 'count'
    ? A
    : never;

/** The unit of `a × b`, or `undefined` where the product has no meaning. */
export function productUnit(a: NumericUnit, b: NumericUnit): NumericUnit | undefined {
  if (a === 'share' || a === 'count') return b;
  if (b === 'share' || b === 'count') return a;
  return undefined;
}

/** The unit of `a ÷ b`, or `undefined` where the quotient has no meaning. */
export function quotientUnit(a: NumericUnit, b: NumericUnit): NumericUnit | undefined {
  if (a === b) return 'share';
  if (b === 'share' || b === 'count') return a;
  return undefined;
}
