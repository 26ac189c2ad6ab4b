import type { Outcome } from '../shared/chart-types';
import { hatchPath } from './draw';
import type { Ink } from './ink';
import type { Shape } from './scene';

/** Height of a bar that stands for one decided event, px. */
export const OUTCOME_HEIGHT = 11;
/** Height of a bar drawn longer than its form, for an event that went on, px. */
const LONG_HEIGHT = 7;
/** Width of the widest of the three forms, px. */
export const OUTCOME_WIDTH = 7;
const BAR_WIDTH = 4;
const RADIUS = 2.75;

/** How one event ended under a law; `same`: as under the law that it is compared with, drawn grey. */
export interface DecidedOutcome {
  readonly outcome: Outcome;
  readonly same?: boolean | undefined;
}

const COLOURS: Readonly<Record<Outcome, Ink>> = {
  blocked: 'rust',
  lawful: 'petrol',
  undetermined: 'ink-2',
};

/** The colour of an outcome; grey where it is the same as in the base. */
export function outcomeInk({ outcome, same }: DecidedOutcome): Ink {
  return same === true ? 'rule-2' : COLOURS[outcome];
}

/**
 * One event as a mark around `x`, `y`: a bar where the law stops it, an open node where it passes, a hatched bar
 * where it is not known. `width` in px draws a longer bar; the least is that of the form alone.
 */
export function drawOutcome(decided: DecidedOutcome, x: number, y: number, width = 0): readonly Shape[] {
  const ink = outcomeInk(decided);
  if (decided.outcome === 'lawful' && width <= OUTCOME_WIDTH) {
    return [{ kind: 'circle', cx: x, cy: y, r: RADIUS, fill: 'paper', stroke: { ink, width: 1.5 } }];
  }
  const isBlocked = decided.outcome === 'blocked';
  const long = Math.max(width, isBlocked ? BAR_WIDTH : OUTCOME_WIDTH - 1);
  // A long bar is thin: how long an event went on is not how much it weighs.
  const height = long > OUTCOME_WIDTH ? LONG_HEIGHT : OUTCOME_HEIGHT;
  const box = { x: x - long / 2, y: y - height / 2, width: long, height };
  if (isBlocked) return [{ kind: 'rect', ...box, fill: ink }];
  // The line of an outline lies half inside, so that all forms are equally high.
  const outline: Shape = {
    kind: 'rect',
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: box.width - 1,
    height: box.height - 1,
    fill: 'paper',
    stroke: { ink, width: decided.outcome === 'lawful' ? 1.5 : 1 },
  };
  if (decided.outcome === 'lawful') return [outline];
  const hatch: Shape = {
    kind: 'path',
    d: hatchPath(outline.x, outline.y, outline.width, outline.height, 4),
    stroke: { ink, width: 1 },
  };
  return [outline, hatch];
}
