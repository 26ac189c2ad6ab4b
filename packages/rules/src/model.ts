import type { Harm } from './harm.ts';
import type { Law } from './law.ts';
import type { Locator } from './locator.ts';
import type { Obligation } from './obligation.ts';
import type { DocumentedCase, Procedure } from './procedure.ts';
import type { Reform } from './reform.ts';

/** A law, code, decree or treaty, with the articles that the model cites. */
export interface Instrument {
  readonly kind: 'constitution' | 'code' | 'law' | 'by-law' | 'treaty' | 'principles';
  /** Official number, where it has one. */
  readonly number?: string;
  /** Date of the act, to the precision known. */
  readonly date: string;
  /** Numbered places that the model cites, in order. */
  readonly articles: readonly string[];
  /** Address of the official text, where one was found. */
  readonly address?: string;
}

/** Something read: a report, an article, an edition of a text, a supervisory body's page. */
export interface Source {
  readonly kind: 'report' | 'article' | 'text' | 'supervision' | 'commentary' | 'inference';
  readonly year: number;
  readonly publisher: string;
  readonly address?: string;
  /** Whether it may carry `verified` values: a text, or a source that cites one. */
  readonly canVerify: boolean;
}

/** A day worth moving to: an edition in force, a report published. The name is a text. */
export interface KeyDate {
  readonly id: string;
  readonly date: string;
}

/** Those to whom recommendations are addressed that a change of law cannot carry. */
export const addressees = [
  'government',
  'companies',
  'unions',
  'courts',
  'partner-states',
  'international-bodies',
  'researchers',
] as const;
export type Addressee = (typeof addressees)[number];

/** Something a source documents that law alone cannot decide: kept, shown, not judged. The reason is a text. */
export interface BeyondLaw {
  readonly theme: string;
  readonly kind: 'harm' | 'case' | 'recommendation';
  readonly at: readonly Locator[];
  /** To whom a recommendation is addressed. */
  readonly addressee?: Addressee;
  /** The harms that it speaks to, or that an event documents. */
  readonly harms?: readonly string[];
}

/** Everything the engine needs to know of a country; it holds no words that people read. */
export interface Model {
  readonly version: string;
  /** The earliest and latest day for which the law is described, `YYYY-MM-DD`. The latest is the default date. */
  readonly horizon: { readonly from: string; readonly to: string };
  readonly keyDates: readonly KeyDate[];
  readonly law: Law;
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly bodies: readonly string[];
  readonly themes: readonly string[];
  readonly reforms: Readonly<Record<string, Reform>>;
  readonly harms: Readonly<Record<string, Harm>>;
  readonly obligations: Readonly<Record<string, Obligation>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly cases: Readonly<Record<string, DocumentedCase>>;
  readonly beyondLaw: Readonly<Record<string, BeyondLaw>>;
}
