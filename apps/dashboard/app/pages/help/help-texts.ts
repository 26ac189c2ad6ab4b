import type { Language } from '../../view-state';
import { helpEn } from './help-en';
import { helpKk } from './help-kk';
import { helpRu } from './help-ru';

/** A term and what it means. */
export interface Explained {
  readonly term: string;
  readonly means: string;
}

/** Words of the help page. */
export interface HelpTexts {
  readonly title: string;
  readonly lede: string;
  readonly statuses: string;
  readonly statusesSub: string;
  readonly statusMeans: Readonly<
    Record<'settled' | 'enforceable' | 'on-paper' | 'open' | 'undetermined', string>
  >;
  readonly tiers: string;
  readonly tierMeans: Readonly<Record<'rule' | 'enforcement' | 'remedy', string>>;
  readonly basis: string;
  readonly sourceMeans: string;
  readonly inferenceMeans: string;
  readonly doubt: string;
  readonly certainty: string;
  readonly certaintyMeans: Readonly<Record<'verified' | 'reported' | 'unknown', string>>;
  readonly vague: string;
  readonly steps: string;
  readonly stepMeans: Readonly<Record<'passes' | 'blocks' | 'unknown' | 'not-reached', string>>;
  readonly packages: string;
  readonly packageTerms: readonly Explained[];
  readonly limits: string;
  readonly limitList: readonly string[];
  readonly errors: string;
  readonly errorText: string;
  readonly keyboard: string;
  readonly keys: readonly Explained[];
  readonly links: string;
  readonly linkTerms: readonly Explained[];
  readonly lists: string;
}

const TEXTS: Readonly<Record<Language, HelpTexts>> = { en: helpEn, ru: helpRu, kk: helpKk };

/** Words of the help page in the reader's language. */
export function helpTexts(language: Language): HelpTexts {
  return TEXTS[language];
}
