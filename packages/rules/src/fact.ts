import { ChoiceTerm, Condition, DateTerm, NumberTerm } from './expression/terms.ts';
import type { Locator } from './locator.ts';
import { isNumericUnit, type NumericUnit, type Unit } from './unit.ts';
import type { Scalar, ValueSpec } from './value.ts';

/** Where a statement comes from: a place in a source, or the model's own conclusion, whose reason is among the texts. */
export type Basis =
  | { readonly kind: 'source'; readonly at: readonly Locator[] }
  | { readonly kind: 'inference' };

/** One fact that a procedure asks of a case: its unit and legal options. */
export interface FactSpec<U extends Exclude<Unit, 'set'> = Exclude<Unit, 'set'>, O extends string = string>
  extends ValueSpec {
  readonly unit: U;
  readonly options?: readonly O[] | undefined;
}

/** The facts of a procedure by name. */
export type FactSpecs = Readonly<Record<string, FactSpec>>;

/** Typed references to the facts of a procedure. */
export type FactReferences<F extends FactSpecs> = {
  readonly [K in keyof F]: F[K] extends FactSpec<'choice', infer O>
    ? ChoiceTerm<O>
    : F[K]['unit'] extends NumericUnit
      ? NumberTerm<F[K]['unit']>
      : F[K]['unit'] extends 'date'
        ? DateTerm
        : Condition;
};

/** A choice fact; written as a function so that its options keep their literal types. */
export function choiceFact<const O extends string>(options: readonly O[]): FactSpec<'choice', O> {
  return { unit: 'choice', options };
}

/** A fact of any other unit. */
export function fact<U extends Exclude<Unit, 'set' | 'choice'>>(unit: U): FactSpec<U> {
  return { unit };
}

/** References to facts, for the steps of a procedure. A misspelt fact does not compile. */
export function refersTo<F extends FactSpecs>(specs: F): FactReferences<F> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { unit }]) => {
      const node = { op: 'fact', name } as const;
      if (isNumericUnit(unit)) return [name, new NumberTerm(node, unit)];
      if (unit === 'choice') return [name, new ChoiceTerm(node)];
      return [name, unit === 'date' ? new DateTerm(node) : new Condition(node)];
    }),
  ) as unknown as FactReferences<F>;
}

/** A fact of a case: its value and where it comes from. A fact that no source gives is left out, never guessed. */
export interface CaseFact {
  readonly value: Exclude<Scalar, null>;
  readonly basis: Basis;
}

/** The facts of a case by name; those missing here are reported as missing. */
export type CaseFacts = Readonly<Record<string, CaseFact>>;
