import type { Language } from '../view-state';

/** The plural categories that whole numbers and fractions take in each language. */
interface PluralCategories {
  readonly en: 'one' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly kk: 'one' | 'other';
}

/** One phrase in every form that its language asks for. `{n}` is the number. */
export type PluralForms<In extends Language> = In extends Language
  ? Readonly<Record<PluralCategories[In], string>>
  : never;

/** Every word of the interface. What the model says (laws, harms, reforms) is not here. */
export interface InterfaceTexts<In extends Language = Language> {
  /** The name of the language in itself, and as short as the masthead wants it. */
  readonly language: { readonly name: string; readonly short: string };
  readonly brand: string;
  readonly description: string;
  readonly shell: {
    readonly skip: string;
    readonly search: string;
    readonly find: string;
    readonly sections: string;
    readonly menu: string;
    readonly languages: string;
    readonly home: string;
    readonly lawAsOf: string;
    readonly lawToday: string;
    readonly otherDate: string;
    readonly keyDates: string;
    readonly show: string;
    readonly theme: string;
    readonly themeSystem: string;
    readonly themeLight: string;
    readonly themeDark: string;
    readonly modelVersion: string;
    readonly notClaimed: string;
    readonly help: string;
  };
  readonly sections: {
    readonly build: string;
    readonly compare: string;
    readonly cases: string;
    readonly harms: string;
    readonly reforms: string;
    readonly law: string;
    readonly treaties: string;
    readonly sources: string;
    readonly help: string;
    readonly coverage: string;
    readonly figures: string;
  };
  readonly headings: {
    readonly home: string;
    readonly build: string;
    readonly case: string;
    readonly harm: string;
    readonly reform: string;
    readonly instrument: string;
    readonly article: string;
    readonly treaty: string;
    readonly source: string;
  };
  readonly problems: {
    readonly title: string;
    readonly parameter: Readonly<Record<'lang' | 'theme' | 'asOf' | 'name', string>>;
    readonly found: (parameter: string, found: string) => string;
    readonly choice: (choices: string) => string;
    readonly date: (example: string) => string;
    readonly length: (most: string) => string;
    readonly once: string;
    readonly expected: (expected: string) => string;
    readonly nearest: (nearest: string) => string;
  };
  readonly notFound: { readonly title: string; readonly text: string };
  readonly failure: { readonly title: string; readonly text: string; readonly retry: string };
  /** Said before the links that lead on from a dead end. */
  readonly nextStep: string;
  readonly status: Readonly<
    Record<'settled' | 'enforceable' | 'on-paper' | 'open' | 'undetermined', StatusTexts>
  >;
  readonly sameAsToday: string;
  readonly tier: Readonly<Record<'rule' | 'enforcement' | 'remedy', string>>;
  readonly certainty: Readonly<Record<'verified' | 'reported' | 'unknown', string>>;
  readonly basis: Readonly<Record<'source' | 'inference', string>>;
  readonly form: Readonly<
    Record<'ratification' | 'constitution' | 'statute' | 'by-law' | 'practice', string>
  >;
  readonly verdict: Readonly<Record<'passes' | 'blocks' | 'unknown' | 'not-reached', string>>;
  readonly words: {
    readonly package: string;
    readonly thisPackage: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
    readonly conflict: string;
    readonly companionsMissing: string;
    readonly redline: string;
    readonly undo: string;
    readonly redo: string;
    readonly reset: string;
    readonly apply: string;
    readonly addAll: string;
    readonly unchanged: string;
    readonly inForceSince: (date: string) => string;
    readonly outOf: (part: string, whole: string) => string;
  };
  readonly count: Readonly<
    Record<
      | 'harms'
      | 'reforms'
      | 'cases'
      | 'articles'
      | 'conflicts'
      | 'companions'
      | 'acts'
      | 'days'
      | 'workingDays',
      PluralForms<In>
    >
  >;
  readonly date: {
    /** In a date, after a day: the twelve months in full and short. */
    readonly months: Months;
    readonly shortMonths: Months;
    readonly inOrder: (day: string, month: string, year: string) => string;
  };
}

export interface StatusTexts {
  readonly name: string;
  /** What the status means, in at most five words. */
  readonly gloss: string;
}

type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
