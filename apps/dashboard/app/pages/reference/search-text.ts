import { locales, type Texts, textsIn } from '@tarazy/model';
import { foldText, holdsWords } from '../shared/match-query';

/** The same words in every language of the model, so that a search in one finds what is shown in another. */
export function inEveryLanguage(pick: (texts: Texts) => readonly string[]): readonly string[] {
  return [...new Set(locales.flatMap((locale) => pick(textsIn(locale))))];
}

/** Whether a query finds an entry. */
export type Finder = (query: string, id: string) => boolean;

/** Finds entries by their words. The words of an entry never change, so they are put together once. */
export function findBy(wordsOf: (id: string) => readonly string[]): Finder {
  const folded = new Map<string, string>();
  return (query, id) => {
    if (query === '') return true;
    const words = folded.get(id) ?? foldText(wordsOf(id).join(' \n '));
    folded.set(id, words);
    return holdsWords(words, query);
  };
}

/** The query of an address, cut to a length that a search can need. */
export function readQuery(url: string): string {
  return (new URL(url, 'http://local').searchParams.get('q') ?? '').trim().slice(0, 200);
}
