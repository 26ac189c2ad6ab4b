import type { Language } from '../../view-state';

/** Words under the sweep of a reform's number. */
export interface SweepTexts {
  /** Leads to the same page with the reform at the value of the handle. */
  readonly take: string;
  readonly beyond: string;
}

const TEXTS: Readonly<Record<Language, SweepTexts>> = {
  en: {
    take: 'Take this value for the reform',
    beyond: 'This reform does not reach so far.',
  },
  ru: {
    take: 'Взять это значение для реформы',
    beyond: 'Так далеко эта реформа не идёт.',
  },
  kk: {
    take: 'Реформаға осы мәнді алу',
    beyond: 'Бұл реформа мұндай мәнге дейін бармайды.',
  },
};

/** Words under the sweep of a reform's number, in the reader's language. */
export function sweepTexts(language: Language): SweepTexts {
  return TEXTS[language];
}
