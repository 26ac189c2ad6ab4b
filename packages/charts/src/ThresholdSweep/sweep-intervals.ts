import type { SweepInterval } from './threshold-sweep-props';

/** The intervals in order, with gaps and uncovered ends filled as undetermined. */
export function fillGaps(
  intervals: readonly SweepInterval[],
  [min, max]: readonly [number, number],
): readonly SweepInterval[] {
  const filled: SweepInterval[] = [];
  let end = min;
  let endClosed = false;
  const addGap = (from: number, fromClosed: boolean, to: number, toClosed: boolean): void => {
    if (to > from) filled.push({ from, to, fromClosed, toClosed, outcome: 'undetermined' });
  };
  for (const interval of [...intervals].sort((a, b) => a.from - b.from || a.to - b.to)) {
    addGap(end, !endClosed, interval.from, !interval.fromClosed);
    filled.push(interval);
    end = interval.to;
    endClosed = interval.toClosed;
  }
  addGap(end, filled.length === 0 || !endClosed, max, true);
  return filled;
}

/** The interval that holds a value; a value on no interval's side belongs to none. */
export function findInterval(intervals: readonly SweepInterval[], value: number): SweepInterval | null {
  return (
    intervals.find(
      ({ from, to, fromClosed, toClosed }) =>
        (value > from || (fromClosed && value === from)) && (value < to || (toClosed && value === to)),
    ) ?? null
  );
}

/** Neighbours with the same outcome as one. */
export function mergeEqual(intervals: readonly SweepInterval[]): readonly SweepInterval[] {
  const merged: SweepInterval[] = [];
  for (const next of intervals) {
    const last = merged.at(-1);
    if (last?.outcome === next.outcome) {
      merged[merged.length - 1] = { ...last, to: next.to, toClosed: next.toClosed };
    } else {
      merged.push(next);
    }
  }
  return merged;
}
