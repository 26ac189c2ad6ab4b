import { locales, type Texts, textsIn } from '@tarazy/model';

/** Text as it is compared: without case, accents that keyboards leave out, or double spaces. */
function foldText(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** Whether every word of a query stands somewhere in the texts. An empty query finds everything. */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  const folded = foldText(texts.join(' \n '));
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** The same words in every language of the model, so that a search in one finds what is shown in another. */
export function inEveryLanguage(pick: (texts: Texts) => readonly string[]): readonly string[] {
  return [...new Set(locales.flatMap((locale) => pick(textsIn(locale))))];
}

/** The query of an address, cut to a length that a search can need. */
export function readQuery(url: string): string {
  return (new URL(url, 'http://local').searchParams.get('q') ?? '').trim().slice(0, 200);
}
