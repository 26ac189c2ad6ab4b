/** As many themes as a reader sees at once without folding them. */
const FEW = 2;

/** Whether the themes of a list stand open: where somebody searched, or where there are few. */
export function foldsOpen(query: string, themes: number): boolean {
  return query !== '' || themes <= FEW;
}
