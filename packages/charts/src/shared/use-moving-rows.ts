import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { planMoves, type RowPlaces } from './plan-moves';
import { EASING, readDuration } from './read-duration';

// The server has no layout, and React says so where it is asked for one.
const useMeasuredEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

interface Measured {
  readonly places: RowPlaces;
  readonly width: number;
}

/** How far a row on its way still is from its place, px. */
function measureCarried(row: HTMLElement): number {
  const { transform } = getComputedStyle(row);
  return transform === 'none' || transform === '' ? 0 : new DOMMatrixReadOnly(transform).m42;
}

/**
 * Rows that change their place are seen to move, and new rows to come. A row takes part by `data-row`, its id, which
 * it keeps. Rows are measured where `change` is another than before; where the width is another too, nothing moves:
 * a table that grows narrower does not fly about. Nor does anything where `--dur-3` is 0, as with reduced motion.
 */
export function useMovingRows(container: RefObject<HTMLElement>, change: unknown): void {
  const last = useRef<Measured | null>(null);
  useMeasuredEffect(() => {
    const holder = container.current;
    if (holder === null) return;
    const { top, width } = holder.getBoundingClientRect();
    const rows = new Map(
      [...holder.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset['row'] ?? '', row]),
    );
    const carried = new Map([...rows].map(([id, row]) => [id, measureCarried(row)]));
    const places = new Map(
      [...rows].map(([id, row]) => [
        id,
        Math.round(row.getBoundingClientRect().top - top - (carried.get(id) ?? 0)),
      ]),
    );
    const before = last.current?.width === width ? last.current.places : null;
    last.current = { places, width };
    const duration = readDuration(holder, '--dur-3');
    if (duration === 0) return;
    for (const { id, from } of planMoves(before, places, (row) => carried.get(row) ?? 0)) {
      const start = from === null ? { opacity: 0 } : { transform: `translateY(${from}px)` };
      rows.get(id)?.animate([start, {}], { duration, easing: EASING });
    }
  }, [container, change]);
}
