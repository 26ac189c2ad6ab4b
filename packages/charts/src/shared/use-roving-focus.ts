import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findFirstPlace, type GridPlace, type GridShape, moveInGrid } from './move-in-grid';

/** What a focusable mark spreads on its element. */
export interface RovingItemProps {
  readonly 'data-place': string;
  readonly tabIndex: number | undefined;
  readonly onFocus: () => void;
}

/** One tab stop over a grid of marks. */
export interface RovingFocus<Container extends HTMLElement> {
  readonly container: RefObject<Container>;
  /** The place that is the tab stop; `null` in an empty grid. */
  readonly active: GridPlace | null;
  readonly setActive: (place: GridPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For a button. */
  readonly itemProps: (place: GridPlace) => RovingItemProps;
  /** For a link: it stays a tab stop of its own until script has taken over. */
  readonly linkProps: (place: GridPlace) => RovingItemProps;
}

/** Gives a grid of marks one tab stop; arrows, Home and End move inside it. */
export function useRovingFocus<Container extends HTMLElement>(
  shape: GridShape,
  initial: GridPlace | null,
): RovingFocus<Container> {
  const container = useRef<Container>(null);
  const [chosen, setActive] = useState(initial);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const active = chosen !== null && shape.has(chosen) ? chosen : findFirstPlace(shape);

  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      if (active === null || event.altKey || event.metaKey) return;
      const next = moveInGrid(shape, active, event.key, event.ctrlKey);
      if (next === null) return;
      event.preventDefault();
      setActive(next);
      container.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus();
    },
    [active, shape],
  );

  const itemProps = (place: GridPlace): RovingItemProps => ({
    'data-place': `${place.row}:${place.column}`,
    tabIndex: active?.row === place.row && active.column === place.column ? 0 : -1,
    onFocus: () => setActive(place),
  });
  const linkProps = (place: GridPlace): RovingItemProps => {
    const item = itemProps(place);
    return ready ? item : { ...item, tabIndex: undefined };
  };
  return { container, active, setActive, onKeyDown, itemProps, linkProps };
}
