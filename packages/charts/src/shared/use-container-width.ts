import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Width of a container in whole px. The server and the first paint use `initial`, so that both give the
 * same markup; afterwards the width follows the container.
 */
export function useContainerWidth<Element extends HTMLElement>(
  initial: number,
): readonly [RefObject<Element>, number] {
  const container = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = container.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      // A hidden container measures 0: keep the last width.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [container, width];
}
