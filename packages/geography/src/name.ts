/** What a place is called, in each language of the reader. */
export interface Name {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}
