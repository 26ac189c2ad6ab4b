import type { Problem } from '@tarazy/rules';
import type { WrittenPlace } from './written-place.ts';

/** A problem, and where what it is about is written, or should be. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly place: WrittenPlace;
}
