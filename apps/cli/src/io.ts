/** What the program needs of the world outside: injected, so that tests see every byte. */
export interface Io {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly writeError: (text: string) => void;
  /** Characters in a line of the reader's screen. */
  readonly columns: number;
  /** Whether standard output takes colours. Nothing is said by colour alone. */
  readonly colour: boolean;
  /** Whether somebody watches standard error: only then is progress shown. */
  readonly watched: boolean;
  /** Milliseconds that have passed, for progress only. */
  readonly now: () => number;
  /** Folders in which a path given by the user may lie, the first that has it wins. */
  readonly folders: readonly string[];
}
