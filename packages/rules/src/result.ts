/** What is wrong with an input: where, what was found, what was expected, and the nearest right name. */
export interface Problem {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string;
  /** Name of the file, and the line in it (from 1), where the input is a file. */
  readonly file?: string;
  readonly line?: number;
}

/** A value, or what is wrong with the input. Expected failures are values; exceptions are for programmers' mistakes. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A problem in one line, as the command line prints it. */
export function formatProblem({ file, line, where, found, expected, nearest }: Problem): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  return `${place}${where}: found ${found}, expected ${expected}${hint}`;
}
