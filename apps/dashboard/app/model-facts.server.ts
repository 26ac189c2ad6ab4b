import type { Language } from './view-state';

/** A day on which the law changed, offered as a shortcut. */
export interface KeyDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly label: string;
}

/** What the frame around every page says about the model. */
export interface ModelFacts {
  readonly version: string;
  /** The latest day for which the model knows the law: the default date. */
  readonly latestDate: string;
  readonly keyDates: readonly KeyDate[];
}

/** Facts about the model in a reader's language. */
export function readModelFacts(_language: Language): ModelFacts {
  return {
    version: '0.1.0',
    latestDate: '2026-01-31',
    keyDates: [
      { date: '2016-11-23', label: 'The report of 2016' },
      { date: '2020-05-16', label: 'Law 321-VI in force' },
      { date: '2023-02-15', label: 'Law 199-VII signed' },
    ],
  };
}
