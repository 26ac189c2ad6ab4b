import type { FactSpec, InferredCondition, LawConditions, Members, Parameter, Status } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import type { FieldId } from '../fields.ts';
import type { InstrumentId } from '../instruments.ts';
import type { KeyDateId } from '../key-dates.ts';
import type { law } from '../law.ts';
import type { LocatorNote, LocatorPlace } from '../locators.ts';
import type { BeyondLawId, catalogue, ProcedureId, ReformId } from '../model.ts';
import type { SourceId } from '../sources.ts';
import type { ThemeId } from '../themes.ts';

/** Languages that people can read the model in. */
export const locales = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof locales)[number];

interface Named {
  /** Self-sufficient, unique, without acronyms. */
  readonly title: string;
  /** Short name for tables and locators. */
  readonly short: string;
}

/** How a value of a parameter reads as a rule; `{value}` stands for the value with its unit. A paraphrase, never the wording of the law. */
type Rule<P extends Parameter> = P['unit'] extends 'yesNo'
  ? { readonly yes: string; readonly no: string }
  : P['unit'] extends 'choice'
    ? { readonly [O in NonNullable<P['options']>[number]]: string }
    : P['unit'] extends 'set'
      ? { readonly in: string; readonly out: string }
      : { readonly value: string };

/** What people read of a parameter. */
export type ParameterText<P extends Parameter = Parameter> = {
  readonly title: string;
  readonly says: Rule<P>;
  /** How it reads where no norm is in force. */
  readonly none?: string;
  /** Anything a reader must know of its values, such as contradictions of the sources. */
  readonly note?: string;
};

type LawTexts<T> = {
  readonly [K in keyof T]: T[K] extends Parameter ? ParameterText<T[K]> : LawTexts<T[K]>;
};

type ConditionTexts<C> = C extends LawConditions
  ? { readonly [K in keyof C]: C[K] extends InferredCondition ? InferredText : SourcedText }
  : never;

interface SourcedText {
  /** What must hold: names it, so that it reads well after “Missing:” as well as beside “holds”. */
  readonly says: string;
}

interface InferredText extends SourcedText {
  /** Why the model concludes that this is needed. */
  readonly reason: string;
}

type Tiers = 'rule' | 'enforcement' | 'remedy';
type TierConditions<H> = H extends { readonly tiers: infer T }
  ? UnionToIntersection<{ [K in keyof T & Tiers]: ConditionTexts<T[K]> }[keyof T & Tiers]>
  : never;
type UnionToIntersection<U> = (U extends unknown ? (part: U) => void : never) extends (part: infer I) => void
  ? I
  : never;

type EvidenceTexts<T> = T extends { readonly evidence: infer E }
  ? { readonly [K in keyof E]: string }
  : never;

type FiguresIn<T> = T extends { readonly evidence: infer E } ? FigureIn<E[keyof E]> : never;
type FigureIn<V> = V extends { readonly figures: readonly { readonly of: infer N extends string }[] }
  ? N
  : never;
type Harms = typeof catalogue.harms;
type Cases = typeof catalogue.cases;
export type FigureName = FiguresIn<Harms[keyof Harms]> | FiguresIn<Cases[keyof Cases]>;

export interface HarmText {
  readonly title: string;
  readonly summary: string;
  readonly who: string;
}

/** A yes/no fact says both; every fact says how its absence reads. */
type FactText<F> = F extends { readonly unit: 'yesNo' }
  ? { readonly title: string; readonly yes: string; readonly no: string; readonly missing: string }
  : { readonly title: string; readonly missing: string };

interface StepText {
  readonly title: string;
  /** A word or two of few letters for the gate track; `{path}` stands for the value of a parameter. */
  readonly holds: string;
  readonly fails: string;
  readonly unknown: string;
}

type ProcedureText<P> = P extends { readonly facts: infer F; readonly steps: infer S }
  ? {
      readonly title: string;
      /** The question the procedure answers. */
      readonly question: string;
      /** What each outcome means for this procedure. */
      readonly outcomes: { readonly lawful: string; readonly blocked: string; readonly undetermined: string };
      readonly facts: { readonly [K in keyof F]: FactText<F[K]> };
      readonly steps: { readonly [K in keyof S]: StepText };
    }
  : never;

type InferredFacts<F> = {
  [K in keyof F]: F[K] extends { readonly basis: { readonly kind: 'inference' } } ? K : never;
}[keyof F];

type CaseText<C> = C extends { readonly facts: infer F }
  ? {
      readonly title: string;
      /** Organisation and place, short. */
      readonly short: string;
      readonly summary: string;
      /** What really happened in the end. */
      readonly documented: string;
      /** Why each inferred fact is taken to be so. */
      readonly reasons: { readonly [K in InferredFacts<F> & string]: string };
      readonly evidence: EvidenceTexts<C>;
    }
  : never;

interface ReformText {
  readonly title: string;
  /** A word or two for the head of a narrow column, after `+`; at most 24 characters. */
  readonly short: string;
  readonly summary: string;
}

type OptionTexts<R> = R extends { readonly options: infer O }
  ? { readonly options: { readonly [K in keyof O]: string } }
  : unknown;

type PlaceId = Exclude<Cases[keyof Cases]['place'], null>;
/** Options of choice facts, members of sets in the law, sectors of cases: each has one name, whatever holds it. */
type TermId =
  | Cases[keyof Cases]['sector']
  | ChoiceOptions<typeof catalogue.procedures>
  | SetMembers<typeof law.tree>;
type ChoiceOptions<P> = P[keyof P] extends infer One
  ? One extends { readonly facts: infer F }
    ? OptionsOf<F[keyof F]>
    : never
  : never;
type OptionsOf<F> = F extends FactSpec<'choice', infer O> ? O : never;
type SetMembers<T> = {
  [K in keyof T]: T[K] extends Parameter<'set', Members, infer O>
    ? O
    : T[K] extends Parameter
      ? never
      : SetMembers<T[K]>;
}[keyof T];

/** Every word of the model that people read. A missing or misspelt one does not compile. */
export interface Texts {
  readonly themes: { readonly [K in ThemeId]: string };
  readonly fields: { readonly [K in FieldId]: string };
  readonly statuses: { readonly [K in Status]: { readonly title: string; readonly means: string } };
  readonly instruments: { readonly [K in InstrumentId]: Named };
  readonly sources: { readonly [K in SourceId]: Named };
  /** What is remarked on a place in a source. */
  readonly locatorNotes: { readonly [K in LocatorNote]: string };
  /** What stands for a place that has no heading, page or article. */
  readonly locatorPlaces: { readonly [K in LocatorPlace]: string };
  readonly bodies: { readonly [K in BodyId]: string };
  readonly keyDates: { readonly [K in KeyDateId]: string };
  readonly law: LawTexts<typeof law.tree>;
  readonly reforms: {
    readonly [K in ReformId]: ReformText & OptionTexts<(typeof catalogue.reforms)[K]>;
  };
  readonly harms: { readonly [K in keyof Harms]: HarmText & { readonly evidence: EvidenceTexts<Harms[K]> } };
  readonly conditions: {
    readonly [K in keyof Harms]: TierConditions<Harms[K]>;
  } & {
    readonly [K in keyof typeof catalogue.obligations]: ConditionTexts<
      (typeof catalogue.obligations)[K]['conditions']
    >;
  };
  readonly procedures: { readonly [K in ProcedureId]: ProcedureText<(typeof catalogue.procedures)[K]> };
  readonly cases: { readonly [K in keyof Cases]: CaseText<Cases[K]> };
  readonly obligations: {
    readonly [K in keyof typeof catalogue.obligations]: {
      readonly title: string;
      readonly supervision: string;
    };
  };
  readonly beyondLaw: { readonly [K in BeyondLawId]: { readonly title: string; readonly reason: string } };
  readonly places: { readonly [K in PlaceId]: string };
  readonly terms: { readonly [K in TermId]: string };
  /** `{n}` is followed by this in a list of figures. */
  readonly figures: { readonly [K in FigureName]: string };
  readonly words: ExplanationWords;
  /** What the model does not claim; shown beside every result. */
  readonly disclaimer: string;
}

/** Words from which explanations are put together. */
export interface ExplanationWords {
  /** `{left}` `{value}` `{right}` `{sum}`. */
  readonly compares: { readonly [K in 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'equals']: string };
  readonly lawUnknown: string;
  readonly noNorm: string;
  readonly normsContradict: string;
  /** What stands for the number of an article where there is none. */
  readonly articles: { readonly [K in 'not stated' | 'not found' | 'whole']: string };
  /** A step that the event never reached and that is the workers' own. */
  readonly assumed: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** Units after a number, by plural category of the language. */
  readonly units: {
    readonly [K in 'hours' | 'days' | 'workingDays' | 'months' | 'years']: Readonly<Record<string, string>>;
  };
}
