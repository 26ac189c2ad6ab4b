import type { Problem } from '../result.ts';

/** Kinds of entries that a model is written in. */
export type EntryKind =
  | 'horizon'
  | 'law'
  | 'reform'
  | 'harm'
  | 'obligation'
  | 'procedure'
  | 'case'
  | 'beyond-law'
  | 'key date'
  | 'instrument';

/** An entry of a model, and the keys that lead from it to a part of it: `harm shut-gate`, `rule`, `opened`. */
export interface EntryPlace {
  readonly kind: EntryKind;
  readonly id: string;
  readonly inside: readonly string[];
}

/** A problem of a model, with the entry that it is found in: who knows the files can say which one to open. */
export interface ModelProblem extends Problem {
  readonly entry: EntryPlace;
}

/** Problems as those of an entry, or of a part of it. */
export function inEntry(
  kind: EntryKind,
  id: string,
  problems: readonly Problem[],
  ...inside: readonly string[]
): readonly ModelProblem[] {
  return problems.map((problem) => ({ ...problem, entry: { kind, id, inside } }));
}
