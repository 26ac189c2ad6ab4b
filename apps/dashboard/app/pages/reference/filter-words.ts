import type { Language } from '../../view-state';
import type { FilterWords } from './FilterForm';
import { referenceTexts } from './reference-texts';

/** Words of a search box, with what was asked and how much was found. */
export function filterWords(language: Language, label: string, query: string, found: number): FilterWords {
  const words = referenceTexts(language);
  return {
    label,
    find: words.find,
    clear: words.clear,
    query,
    result: query === '' ? '' : words.found(found),
  };
}
