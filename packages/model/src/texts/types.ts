import type { FactSpec, InferredCondition, LawConditions, Members, Parameter, Status } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import type { CommonFigure, CommonPlace, CommonTerm } from '../common-names.ts';
import type {
  BeyondLawId,
  CaseId,
  Content,
  FieldId,
  HarmId,
  ObligationId,
  ProcedureId,
  ReformId,
} from '../content.ts';
import type { InstrumentId } from '../instruments.ts';
import type { KeyDateId } from '../key-dates.ts';
import type { law } from '../law.ts';
import type { CommonNote, LocatorNote, LocatorPlace, NotesOf } from '../locators.ts';
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

interface ProcedureHead {
  readonly title: string;
  /** The question the procedure answers. */
  readonly question: string;
  /** What each outcome means for this procedure. */
  readonly outcomes: { readonly lawful: string; readonly blocked: string; readonly undetermined: string };
}

type ProcedureText<P> = P extends { readonly facts: infer F; readonly steps: infer S }
  ? ProcedureHead & {
      readonly facts: { readonly [K in keyof F]: FactText<F[K]> };
      readonly steps: { readonly [K in keyof S]: StepText };
    }
  : never;

interface ProcedureWords extends ProcedureHead {
  readonly facts: Readonly<
    Record<
      string,
      { readonly title: string; readonly missing: string; readonly yes?: string; readonly no?: string }
    >
  >;
  readonly steps: Readonly<Record<string, StepText>>;
}

type InferredFacts<F> = {
  [K in keyof F]: F[K] extends { readonly basis: { readonly kind: 'inference' } } ? K : never;
}[keyof F];

interface CaseHead {
  readonly title: string;
  /** Organisation and place, short. */
  readonly short: string;
  readonly summary: string;
  /** What really happened in the end. */
  readonly documented: string;
}

type CaseText<C> = C extends { readonly facts: infer F }
  ? CaseHead & {
      /** Why each inferred fact is taken to be so. */
      readonly reasons: { readonly [K in InferredFacts<F> & string]: string };
      readonly evidence: EvidenceTexts<C>;
    }
  : never;

interface CaseWords extends CaseHead {
  readonly reasons: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

interface ReformText {
  readonly title: string;
  /** A word or two for the head of a narrow column, after `+`; at most 24 characters. */
  readonly short: string;
  readonly summary: string;
}

type OptionTexts<R> = R extends { readonly options: infer O }
  ? { readonly options: { readonly [K in keyof O]: string } }
  : unknown;

type Values<T> = T[keyof T];
/** Names of places that cases of a theme give. */
type PlacesOf<C> = C extends { readonly place: infer P } ? Exclude<P, null> & string : never;
/** Options of choice facts, members of sets in the law, sectors of cases: each has one name, whatever holds it. */
type TermsOf<C extends Content[ThemeId]> =
  | SectorsOf<Values<C['cases']>>
  | ChoiceOptions<Values<C['procedures']>>
  | SetMembers<C['law']>;
type SectorsOf<C> = C extends { readonly sector: infer S extends string } ? S : never;
type ChoiceOptions<P> = P extends { readonly facts: infer F } ? OptionsOf<Values<F>> : never;
type OptionsOf<F> = F extends FactSpec<'choice', infer O> ? O : never;
type SetMembers<T> = {
  [K in keyof T]: T[K] extends Parameter<'set', Members, infer O>
    ? O
    : T[K] extends Parameter
      ? never
      : SetMembers<T[K]>;
}[keyof T];

type Names<Id extends string> = { readonly [K in Id]: string };

interface ObligationText {
  readonly title: string;
  readonly supervision: string;
}

interface BeyondLawText {
  readonly title: string;
  /** What is documented, and why law alone cannot decide it. */
  readonly reason: string;
}

/** Every word of a theme that people read. A missing, misspelt or left-over one does not compile. */
export interface ThemeTexts<T extends ThemeId, C extends Content[T] = Content[T]> {
  readonly title: string;
  readonly fields: Names<keyof C['fields'] & string>;
  readonly law: LawTexts<C['law']>;
  readonly reforms: { readonly [K in keyof C['reforms']]: ReformText & OptionTexts<C['reforms'][K]> };
  readonly harms: {
    readonly [K in keyof C['harms']]: HarmText & { readonly evidence: EvidenceTexts<C['harms'][K]> };
  };
  /** Of its harms and of its obligations. */
  readonly conditions: { readonly [K in keyof C['harms']]: TierConditions<C['harms'][K]> } & {
    readonly [K in keyof C['obligations']]: C['obligations'][K] extends { readonly conditions: infer O }
      ? ConditionTexts<O>
      : never;
  };
  readonly obligations: { readonly [K in keyof C['obligations']]: ObligationText };
  readonly procedures: { readonly [K in keyof C['procedures']]: ProcedureText<C['procedures'][K]> };
  readonly cases: { readonly [K in keyof C['cases']]: CaseText<C['cases'][K]> };
  readonly beyondLaw: { readonly [K in keyof C['beyondLaw']]: BeyondLawText };
  /** Names of places, terms and figures that no common list holds. */
  readonly places: Names<Exclude<PlacesOf<Values<C['cases']>>, CommonPlace>>;
  readonly terms: Names<Exclude<TermsOf<C>, CommonTerm>>;
  readonly figures: Names<
    Exclude<FiguresIn<Values<C['harms']>> | FiguresIn<Values<C['cases']>>, CommonFigure>
  >;
  /** What the theme remarks on places in sources. */
  readonly locatorNotes: Names<NotesOf[T]>;
}

/** Words that belong to no single theme. */
export interface GeneralTexts {
  readonly statuses: { readonly [K in Status]: { readonly title: string; readonly means: string } };
  readonly instruments: { readonly [K in InstrumentId]: Named };
  readonly sources: { readonly [K in SourceId]: Named };
  readonly locatorNotes: Names<CommonNote>;
  /** What stands for a place that has no heading, page or article. */
  readonly locatorPlaces: Names<LocatorPlace>;
  readonly bodies: Names<BodyId>;
  readonly keyDates: Names<KeyDateId>;
  readonly treatiesTitle: string;
  readonly treaties: LawTexts<typeof law.tree.treaties>;
  readonly places: Names<CommonPlace>;
  readonly terms: Names<CommonTerm>;
  /** `{n}` is followed by this in a list of figures. */
  readonly figures: Names<CommonFigure>;
  readonly words: ExplanationWords;
  /** What the model does not claim; shown beside every result. */
  readonly disclaimer: string;
}

type Entries<Id extends string, Entry> = Readonly<Record<Id, Entry>>;

/** Every word of the model that people read, put together from the general ones and those of each theme. */
export interface Texts
  extends Omit<GeneralTexts, 'treatiesTitle' | 'treaties' | 'places' | 'terms' | 'figures' | 'locatorNotes'> {
  readonly themes: Names<ThemeId>;
  readonly fields: Names<FieldId>;
  /** Names of the branches of the law: the themes, and the treaties. */
  readonly branches: Names<keyof typeof law.tree>;
  readonly law: LawTexts<typeof law.tree>;
  readonly reforms: Entries<
    ReformId,
    ReformText & { readonly options?: Entries<string, string> | undefined }
  >;
  readonly harms: Entries<HarmId, HarmText & { readonly evidence: Entries<string, string> }>;
  readonly conditions: Entries<
    HarmId | ObligationId,
    Entries<string, SourcedText & { readonly reason?: string | undefined }>
  >;
  readonly obligations: Entries<ObligationId, ObligationText>;
  readonly procedures: Entries<ProcedureId, ProcedureWords>;
  readonly cases: Entries<CaseId, CaseWords>;
  readonly beyondLaw: Entries<BeyondLawId, BeyondLawText>;
  readonly places: Entries<string, string>;
  readonly terms: Entries<string, string>;
  readonly figures: Entries<string, string>;
  readonly locatorNotes: Names<LocatorNote>;
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
