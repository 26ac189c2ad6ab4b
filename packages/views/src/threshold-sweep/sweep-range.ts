import { model } from '@tarazy/model';
import { isNumericUnit, readPath, type SweepRange, type ValueSpec } from '@tarazy/rules';

/** A number of the law with the stretch over which it is worth moving. */
export interface SweptParameter {
  readonly path: string;
  readonly spec: ValueSpec;
  readonly range: SweepRange;
}

/** Ends of the axis of a number without bounds of its own: four times what it is today, and at least ten. */
function openEnd(today: unknown): number {
  return typeof today === 'number' ? Math.max(10, today * 4) : 10;
}

/**
 * A parameter as a number that can be moved: a share over its whole scale, any other from its least value to its bound,
 * or far beyond what it is. `null` where it is no number.
 */
export function sweptParameter(path: string, asOf: string): SweptParameter | null {
  const spec = model.law.spec(path);
  if (spec === undefined || !isNumericUnit(spec.unit)) return null;
  const max = spec.max ?? (spec.unit === 'share' ? 1 : openEnd(readPath(model.law.at(asOf), path)));
  return { path, spec, range: { min: spec.min ?? 0, max } };
}
