import { checkModel, type Model } from '@tarazy/rules';
import { figureTextsIn } from '../figures/figure-texts.ts';
import type { Locale, Texts } from '../texts/types.ts';
import { checkFigureTexts } from './check-figure-texts.ts';
import { checkTexts } from './check-texts.ts';
import { placeOfEntry } from './place-of-entry.ts';
import type { PlacedProblem } from './placed-problem.ts';

/** Checks the model and its texts in every language; each problem comes with where it is written. */
export function checkContent(model: Model, textsIn: (locale: Locale) => Texts): readonly PlacedProblem[] {
  const inModel = checkModel(model).map(({ entry, ...problem }) => ({ problem, place: placeOfEntry(entry) }));
  return [...inModel, ...checkTexts(model, textsIn), ...checkFigureTexts(figureTextsIn)];
}
