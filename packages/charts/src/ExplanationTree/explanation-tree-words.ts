import type { Locale } from '../shared/chart-types';

/** Words of the explanation alone. */
export interface ExplanationWords {
  readonly mend: string;
  readonly open: string;
  /** The smallest mends in a sentence; each is already joined. */
  readonly smallest: (mends: readonly string[]) => string;
}

const WORDS: Readonly<Record<Locale, ExplanationWords>> = {
  en: {
    mend: 'Smallest mend',
    open: 'Open in the builder',
    smallest: (mends) => `Smallest mend: ${mends.join('; or ')}.`,
  },
  ru: {
    mend: 'Наименьшая поправка',
    open: 'Открыть в конструкторе',
    smallest: (mends) => `Наименьшая поправка: ${mends.join('; или ')}.`,
  },
  kk: {
    mend: 'Ең кіші түзету',
    open: 'Құрастырғышта ашу',
    smallest: (mends) => `Ең кіші түзету: ${mends.join('; немесе ')}.`,
  },
};

/** The explanation's own words in a language. */
export function explanationWords(locale: Locale): ExplanationWords {
  return WORDS[locale];
}
