import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** What can be focused in a text: heads of folds, links and buttons. */
const STOPS = 'summary, a[href], button:not(:disabled)';

/** One tab stop over the links, buttons and folds of a text; the arrows go from one to the next. */
export interface OneTabStop<Container extends HTMLElement> {
  readonly container: RefObject<Container>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** The stops that are shown now, in reading order. */
function findStops(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.getClientRects().length > 0,
  );
}

function stepOf(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * Gives a text full of links one tab stop: arrows, Home and End go from link to link, and the last one read is where
 * Tab comes back to. The markup of the server has no trace of it: without script each link keeps a stop of its own.
 */
export function useOneTabStop<Container extends HTMLElement>(): OneTabStop<Container> {
  const container = useRef<Container>(null);
  const active = useRef<Element | null>(null);

  // After every drawing, because links come and go with the data.
  useEffect(() => keepOneStop(container.current, active));

  return {
    container,
    onFocus: (event) => {
      active.current = event.target;
      keepOneStop(container.current, active);
    },
    onKeyDown: (event) => {
      if (container.current === null || event.defaultPrevented || event.altKey || event.metaKey) return;
      const stops = findStops(container.current);
      const at = stops.indexOf(event.target as HTMLElement);
      const next = at < 0 ? null : stepOf(event.key, at, stops.length - 1);
      if (next === null) return;
      event.preventDefault();
      stops[next]?.focus();
    },
  };
}

function keepOneStop(container: HTMLElement | null, active: { current: Element | null }): void {
  if (container === null) return;
  const stops = findStops(container);
  const stop = stops.find((one) => one === active.current) ?? stops[0];
  active.current = stop ?? null;
  // A stop inside a fold is not shown, and must not become a second tab stop when the fold opens.
  for (const one of container.querySelectorAll<HTMLElement>(STOPS)) one.tabIndex = one === stop ? 0 : -1;
}
