import { figures as en } from '../texts/en/figures.ts';
import { figures as kk } from '../texts/kk/figures.ts';
import { figures as ru } from '../texts/ru/figures.ts';
import type { Locale } from '../texts/types.ts';
import type { FigureId, questions } from './questions.ts';
import type { SurveyId } from './surveys.ts';

/** What people read of the surveys and their questions. A missing word does not compile. */
export interface FigureTexts {
  readonly surveys: {
    readonly [K in SurveyId]: {
      readonly title: string;
      /** Who was asked, and what must be known of the number of people. */
      readonly who: string;
    };
  };
  readonly questions: {
    readonly [K in FigureId]: {
      readonly asks: string;
      readonly answers: { readonly [A in keyof (typeof questions)[K]['answers']]: string };
      /** Who was asked, where it is not everybody in the survey. */
      readonly note?: string;
    };
  };
}

const texts: Readonly<Record<Locale, FigureTexts>> = { en, ru, kk };

/** The words of the figures in a language. */
export function figureTextsIn(locale: Locale): FigureTexts {
  return texts[locale];
}
