import type { Context } from './context.ts';
import { type Page, pairs, paragraph } from './tables.ts';
import type { Noun } from './words.ts';

/** The head of an entry: what it is called, what it is, what is to be said of it, and its particulars. */
export function entryHead(
  { words, phrases }: Context,
  noun: Noun,
  id: string,
  particulars: readonly (readonly [string, string])[],
  page: Page,
): readonly string[] {
  const summary = words.summary(noun, id) ?? '';
  return [
    ...paragraph(words.title(noun, id), page, 'heading'),
    ...paragraph(`${phrases.noun[noun]} ${id}`, page, 'quiet'),
    ...(summary === '' ? [] : ['', ...paragraph(summary, page)]),
    '',
    ...pairs(
      particulars.filter(([, text]) => text !== ''),
      page,
    ),
  ];
}

/** A list of entries by title and id. */
export function entryList(
  { words }: Context,
  noun: Noun,
  ids: readonly string[],
  page: Page,
): readonly string[] {
  return ids.flatMap((id) => {
    const title = words.title(noun, id);
    return paragraph(`- ${title === id ? id : `${title} (${id})`}`, page, undefined, '  ');
  });
}
