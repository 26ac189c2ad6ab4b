import type { Locale, Texts } from '@tarazy/model';
import { checkContent, findPlace } from '@tarazy/model/check';
import type { Model, Problem } from '@tarazy/rules';
import { createSourceReader } from './source-files.ts';

/** What is wrong with the model and its texts, each with the file that holds it and the line of its entry. */
export function problemsOfModel(model: Model, textsIn: (locale: Locale) => Texts): readonly Problem[] {
  const filesIn = createSourceReader();
  return checkContent(model, textsIn).map(({ problem, place }) => ({
    ...findPlace(place, filesIn),
    ...problem,
  }));
}
