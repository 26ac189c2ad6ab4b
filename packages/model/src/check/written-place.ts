/** Where a thing of the model is written, as far as can be said without opening a file. */
export interface WrittenPlace {
  /** A file, or a folder of which every file may hold it; from the root of the repository. */
  readonly in: string;
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  /** How many of the keys may be left out from the first on, where a file holds only a part. */
  readonly loose: number;
  /** A word in the name of the file, where several files could hold it. */
  readonly named?: string;
  /** The same folder in other languages: what is missing here stands in a file of the same name there. */
  readonly elsewhere?: readonly string[];
}

/** The folder of the model, from the root of the repository. */
export const modelFolder = 'packages/model/src';
