import { type PointerEvent, type RefObject, useRef } from 'react';

/** What a grip spreads on its element. */
export interface ValueDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Drags a value along an axis: the pointer is captured, so that it may leave the grip. `axis` is the element whose left
 * and right edges are the ends of the axis; `onMove` is told a share of it, 0 to 1.
 */
export function useValueDrag(axis: RefObject<HTMLElement>, onMove: (share: number) => void): ValueDrag {
  const held = useRef<number | null>(null);
  const release = (event: PointerEvent<HTMLElement>): void => {
    if (held.current === event.pointerId) held.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      held.current = event.pointerId;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    onPointerMove: (event) => {
      const box = axis.current?.getBoundingClientRect();
      if (held.current !== event.pointerId || box === undefined || box.width === 0) return;
      onMove(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
