import type { AnyTerm, ChoiceTerm, Condition, DateTerm, NumberTerm } from './expression/terms.ts';
import type { Locator } from './locator.ts';
import type { NumericUnit } from './unit.ts';
import type { Scalar, ValueSpec } from './value.ts';

/** The kind of act a reform takes, from the heaviest. */
export const legalForms = ['constitution', 'ratification', 'statute', 'by-law', 'practice'] as const;
export type LegalForm = (typeof legalForms)[number];

/** A value a reform leaves open, such as a threshold; the default is used where nobody chooses. */
export interface ReformOption extends ValueSpec {
  readonly default: Exclude<Scalar, null>;
  /** Natural settings to offer, such as break points of a sweep. */
  readonly suggestions?: readonly number[];
}

/** A change takes its value from an option of the reform, or states it. `null` repeals. */
export type ChangeTarget = Scalar | { readonly option: string };

/** One parameter set to one value; with `when`, only where an option has a given value. */
export interface ReformChange {
  readonly path: string;
  readonly to: ChangeTarget;
  readonly when?: { readonly option: string; readonly is: Scalar };
}

/** Who asks for a reform, and where. */
export interface Recommendation {
  readonly body: string;
  readonly at: Locator;
}

/** Named changes to the law, as data. */
export interface Reform {
  readonly theme: string;
  readonly form: LegalForm;
  readonly options?: Readonly<Record<string, ReformOption>>;
  readonly changes: readonly ReformChange[];
  /** Empty where no source asks for it: the model offers it because it would settle something. */
  readonly recommendedBy: readonly Recommendation[];
  /** Reforms without which this one stays on paper; missing ones are shown with a mend, never added silently. */
  readonly requires?: readonly string[];
  /** Reforms that cannot stand beside this one. */
  readonly excludes?: readonly string[];
}

/** Reads the value of an option when the reform is applied. */
export function option(name: string): { readonly option: string } {
  return { option: name };
}

type TargetOf<T extends AnyTerm> =
  T extends NumberTerm<NumericUnit>
    ? number
    : T extends ChoiceTerm<infer O>
      ? O
      : T extends DateTerm
        ? string
        : T extends Condition
          ? boolean
          : never;

/** A change to one parameter of the law, typed by it: `change(law.strikes.signatureShare, option('share'))`. */
export function change<T extends AnyTerm>(
  term: T,
  to: TargetOf<T> | null | { readonly option: string },
  when?: ReformChange['when'],
): ReformChange {
  if (term.node.op !== 'law') throw new TypeError('A reform changes the law, not a fact or an expression');
  return { path: term.node.path, to, ...(when && { when }) };
}
