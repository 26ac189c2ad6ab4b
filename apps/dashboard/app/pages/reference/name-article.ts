import { articleNumber, type Texts } from '@tarazy/model';

/** A place in an act as a heading: its number, or with a capital that the source names none. */
export function nameArticle(texts: Texts, article: string): string {
  const name = articleNumber(texts, article);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
