import type { ReferenceTexts } from './reference-texts';

/** The place in words: its number, or that the source names none. */
export function nameArticle(words: ReferenceTexts, article: string): string {
  if (article === 'whole') return words.wholeAct;
  if (article === 'not stated') return words.articleNotStated;
  return article === 'not found' ? words.articleNotFound : article;
}
