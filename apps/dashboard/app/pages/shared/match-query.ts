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
