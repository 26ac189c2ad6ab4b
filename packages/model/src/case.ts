import type { Basis, CaseFact, DocumentedCase, FactSpecs, Locator, Scalar } from '@tarazy/rules';
import type { ThemeId } from './themes.ts';

interface StatedFact extends CaseFact {
  readonly basis: Extract<Basis, { kind: 'source' }>;
}

interface InferredFact extends CaseFact {
  readonly basis: Extract<Basis, { kind: 'inference' }>;
}

/** Facts of a case by name; one that its procedure does not ask for does not compile. */
export type FactsOf<F extends FactSpecs> = { readonly [K in keyof F]?: StatedFact | InferredFact };

/** A fact that a source states. */
export function stated(value: Exclude<Scalar, null>, ...at: readonly [Locator, ...Locator[]]): StatedFact {
  return { value, basis: { kind: 'source', at } };
}

/** A fact that the model concludes; its reason is among the texts of the case. */
export function concluded(value: Exclude<Scalar, null>): InferredFact {
  return { value, basis: { kind: 'inference' } };
}

type CaseOf<F extends FactSpecs, P extends string, H extends string> = Omit<
  DocumentedCase,
  'facts' | 'theme' | 'procedure' | 'harms'
> & {
  readonly procedure: P;
  readonly harms: readonly H[];
  readonly facts: FactsOf<F>;
};

/**
 * A case of a theme, typed by the facts of its procedure and by the procedures and harms it may name. The names of the
 * facts stay in the type, so that each inferred one must have its reason among the texts.
 */
export const caseOf =
  <F extends FactSpecs, P extends string, H extends string>(theme: ThemeId) =>
  <const C extends CaseOf<F, P, H>>(documented: C) =>
    ({ theme, ...documented }) as const;
