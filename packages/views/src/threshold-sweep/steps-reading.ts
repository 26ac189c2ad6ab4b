import { model } from '@tarazy/model';
import { lawPathsOf } from '@tarazy/rules';

type StepsByProcedure = ReadonlyMap<string, readonly string[]>;

let known: ReadonlyMap<string, StepsByProcedure> | undefined;

// The procedures are part of the model and do not change, so they are walked once and not for each number asked about.
function findReaders(): ReadonlyMap<string, StepsByProcedure> {
  const readers = new Map<string, Map<string, string[]>>();
  for (const [procedure, { steps }] of Object.entries(model.procedures)) {
    for (const [step, { holds }] of Object.entries(steps)) {
      for (const path of new Set(lawPathsOf(holds))) {
        const byProcedure = readers.get(path) ?? new Map<string, string[]>();
        byProcedure.set(procedure, [...(byProcedure.get(procedure) ?? []), step]);
        readers.set(path, byProcedure);
      }
    }
  }
  return readers;
}

/** The steps of a procedure that read a parameter of the law; none where it does not. */
export function stepsReading(procedure: string, path: string): readonly string[] {
  known ??= findReaders();
  return known.get(path)?.get(procedure) ?? [];
}
