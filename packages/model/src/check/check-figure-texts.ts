import { type Locale, locales } from '../texts/types.ts';
import { textsAskedByFigures } from './asked-by-figures.ts';
import { leftoverTexts } from './leftover-texts.ts';
import { missingTexts } from './missing-texts.ts';
import type { PlacedProblem } from './placed-problem.ts';

/** Holds the texts of the surveys in every language against their questions and answers. */
export function checkFigureTexts(textsIn: (locale: Locale) => object): readonly PlacedProblem[] {
  const asked = textsAskedByFigures();
  return locales.flatMap((locale) => {
    const texts = textsIn(locale);
    return [...missingTexts(locale, texts, asked), ...leftoverTexts(locale, texts, asked)];
  });
}
