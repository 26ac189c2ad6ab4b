/** A stretch of numbers in words: ends written out, and whether each belongs to it. `to` is `null` for one without end. */
export interface WrittenStretch {
  readonly from: string;
  readonly to: string | null;
  readonly fromClosed: boolean;
  readonly toClosed: boolean;
}
