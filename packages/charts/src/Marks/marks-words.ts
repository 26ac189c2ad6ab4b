import type { Locale } from '../shared/chart-types';

/** Words of the marks in text. */
export interface MarksWords {
  readonly more: (number: string) => string;
  readonly fewer: (number: string) => string;
  readonly unchanged: string;
  readonly countOf: (count: string, total: string) => string;
}

/** Words of the marks in text by language. */
export const marksWords: Readonly<Record<Locale, MarksWords>> = {
  en: {
    more: (number) => `${number} more`,
    fewer: (number) => `${number} fewer`,
    unchanged: 'no change',
    countOf: (count, total) => `${count} of ${total}`,
  },
  ru: {
    more: (number) => `на ${number} больше`,
    fewer: (number) => `на ${number} меньше`,
    unchanged: 'без изменений',
    countOf: (count, total) => `${count} из ${total}`,
  },
  kk: {
    more: (number) => `${number} артық`,
    fewer: (number) => `${number} кем`,
    unchanged: 'өзгеріссіз',
    countOf: (count, total) => `${total} ішінен ${count}`,
  },
};
