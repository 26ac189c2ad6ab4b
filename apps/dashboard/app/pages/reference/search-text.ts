import { locales, type Texts, textsIn } from '@tarazy/model';

/** The same words in every language of the model, so that a search in one finds what is shown in another. */
export function inEveryLanguage(pick: (texts: Texts) => readonly string[]): readonly string[] {
  return [...new Set(locales.flatMap((locale) => pick(textsIn(locale))))];
}

/** The query of an address, cut to a length that a search can need. */
export function readQuery(url: string): string {
  return (new URL(url, 'http://local').searchParams.get('q') ?? '').trim().slice(0, 200);
}
