import { model } from '@tarazy/model';
import {
  type Certainty,
  type DatedValue,
  datePosition,
  heldSince,
  readPath,
  UNKNOWN,
  type Value,
} from '@tarazy/rules';

/** A parameter as the law of a date has it. */
export interface ParameterNow {
  readonly path: string;
  readonly value: Value;
  readonly certainty: Certainty;
  readonly dated: DatedValue | undefined;
  /** Since when, to the precision known; `null` where nothing is known of it. */
  readonly since: string | null;
}

/** What the law of a date says of a parameter, how it is known, and since when. */
export function parameterAt(path: string, asOf: string): ParameterNow {
  const value = readPath(model.law.at(asOf), path) ?? null;
  const dated = model.law.provenance(path, asOf)?.dated;
  const unknown = value === UNKNOWN || dated === undefined;
  return {
    path,
    value,
    certainty: unknown ? 'unknown' : dated.certainty,
    dated,
    since:
      dated === undefined ? null : typeof value === 'object' ? dated.from : heldSince(model.law, path, asOf),
  };
}

/** How a parameter changed up to a date: steps from one known value to another. */
export function movesOf(path: string, asOf: string): readonly DatedValue[] {
  const known = model.law
    .history(path)
    .filter(({ from, value }) => datePosition(from) <= asOf && value !== UNKNOWN);
  return known.filter((dated, index) => {
    const before = known[index - 1];
    return before !== undefined && JSON.stringify(before.value) !== JSON.stringify(dated.value);
  });
}
