import { type RefObject, useEffect, useRef } from 'react';
import { EASING, readDuration } from './read-duration';

/** The drawing within an element turns a quarter when the value changes, never at the first sight; none under reduced motion. */
export function useTurning(holder: RefObject<HTMLElement>, value: string): void {
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    const drawing = holder.current?.querySelector('svg');
    if (drawing === null || drawing === undefined) return;
    const duration = readDuration(drawing, '--dur-2');
    if (duration === 0) return;
    drawing.animate([{ transform: 'rotate(-90deg)', opacity: 0.3 }, {}], { duration, easing: EASING });
  }, [holder, value]);
}
