/** A duration of the styles in ms, e.g. `--dur-3`; 0 where motion is reduced or the styles are absent. */
export function readDuration(element: Element, name: string): number {
  const written = getComputedStyle(element).getPropertyValue(name).trim();
  const value = Number.parseFloat(written);
  if (Number.isNaN(value)) return 0;
  return written.endsWith('ms') ? value : value * 1000;
}

/** The easing of all motion. */
export const EASING = 'cubic-bezier(0.2, 0, 0, 1)';
