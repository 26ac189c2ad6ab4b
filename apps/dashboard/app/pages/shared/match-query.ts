/** Text as it is compared: without case, accents that keyboards leave out, or double spaces. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}

/** Whether every word of a query stands somewhere in a folded text. An empty query finds everything. */
export function holdsWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** Whether every word of a query stands somewhere in the texts. */
export function matchesQuery(query: string, texts: readonly string[]): boolean {
  return holdsWords(foldText(texts.join(' \n ')), query);
}
