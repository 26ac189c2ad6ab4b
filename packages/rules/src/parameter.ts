import type { ArticleRef, Certainty, Locator } from './locator.ts';
import type { NumericUnit, Unit } from './unit.ts';
import type { Members, Unknown, Value, ValueSpec } from './value.ts';

/**
 * One value of a parameter from a date on.
 *
 * `from` is `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the day is not known: the parameter is then `unknown` within
 * that month or year, unless the value does not change. `value` is `null` where the norm is repealed.
 */
export interface DatedValue<V extends Value = Value> {
  readonly from: string;
  readonly value: V | null | Unknown;
  readonly articles: readonly ArticleRef[];
  readonly source: Locator;
  readonly certainty: Certainty;
  /** Values that the same or another source gives instead; kept and shown, never chosen silently. */
  readonly contested?: readonly { readonly value: Value; readonly source: Locator }[];
}

/** A dated, cited place in the law that can take different values. */
export interface Parameter<U extends Unit = Unit, V extends Value = Value, O extends string = string>
  extends ValueSpec {
  readonly kind: 'parameter';
  readonly unit: U;
  readonly options?: readonly O[] | undefined;
  /** In order of date. Before the first the parameter is `unknown`: the model does not know, it does not say no. */
  readonly values: readonly DatedValue<V>[];
}

export interface NumberParameter<U extends NumericUnit> extends Parameter<U, number> {}
export interface YesNoParameter extends Parameter<'yesNo', boolean> {}
export interface DateParameter extends Parameter<'date', string> {}
export interface ChoiceParameter<O extends string> extends Parameter<'choice', O, O> {}
export interface SetParameter<O extends string> extends Parameter<'set', Members, O> {}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A numeric parameter. Bounds are inclusive; a share lies between 0 and 1 unless they say otherwise. */
export function number<U extends NumericUnit>(
  unit: U,
  values: readonly DatedValue<number>[],
  bounds: Bounds = {},
): NumberParameter<U> {
  return { kind: 'parameter', unit, values, ...bounds };
}

/** A yes or no in the law. */
export function yesNo(values: readonly DatedValue<boolean>[]): YesNoParameter {
  return { kind: 'parameter', unit: 'yesNo', values };
}

/** One of several options. */
export function choice<const O extends string>(
  options: readonly O[],
  values: readonly DatedValue<NoInfer<O>>[],
): ChoiceParameter<O> {
  return { kind: 'parameter', unit: 'choice', options, values };
}

/** A set, kept as a record of yes/no members so that two reforms can free two members without touching each other. */
export function setOf<const O extends string>(
  options: readonly O[],
  values: readonly DatedValue<Readonly<Record<NoInfer<O>, boolean | Unknown>>>[],
): SetParameter<O> {
  return { kind: 'parameter', unit: 'set', options, values };
}

/** A calendar date set by the law. */
export function date(values: readonly DatedValue<string>[]): DateParameter {
  return { kind: 'parameter', unit: 'date', values };
}
