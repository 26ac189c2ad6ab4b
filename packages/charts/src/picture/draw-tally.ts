import type { Locale, Outcome } from '../shared/chart-types';
import { type TallyWords, tallyWords } from '../shared/tally-words';
import { NOTE } from './draw';
import { type DecidedOutcome, drawOutcome, OUTCOME_HEIGHT, OUTCOME_WIDTH } from './draw-outcome';
import { measureText } from './measure-text';
import type { Shape } from './scene';

/** Px from one mark of a tally to the next. */
const PITCH = OUTCOME_WIDTH + 1;
/** Wider space after every fifth mark, so that the eye counts, px. */
const FIFTH = 4;
/** Px from one row of a tally to the next. */
export const TALLY_ROW = OUTCOME_HEIGHT + 4;
/** More events than this at one place are written as numbers. */
const MOST_TALLIED = 40;

/** Outcomes in the order in which a tally draws them. */
const TALLY_ORDER: readonly Outcome[] = ['blocked', 'undetermined', 'lawful'];

/** Marks in place, and the room that they take, px. */
export interface TallyBlock {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** Width of each row, px. */
  readonly rows: readonly number[];
}

/** How many events have each outcome, and how many of them are otherwise than in the base. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
  readonly changed: number;
}

/** Counts in the order of a tally; outcomes that no event has are left out. */
export function countOutcomes(decided: readonly DecidedOutcome[]): readonly OutcomeCount[] {
  return TALLY_ORDER.map((outcome) => {
    const own = decided.filter((one) => one.outcome === outcome);
    return { outcome, count: own.length, changed: own.filter(({ same }) => same === false).length };
  }).filter(({ count }) => count > 0);
}

/** Px that a number of marks takes on one row. */
function tallyWidth(count: number): number {
  return count === 0 ? 0 : count * PITCH + Math.floor((count - 1) / 5) * FIFTH - 1;
}

/** How many marks stand on a row of a width, in tens where ten fit, else in fives; 5 at least. */
export function tallyRow(width: number): number {
  let count = 5;
  while (tallyWidth(count + 5) <= width) count += 5;
  return count < 10 ? count : count - (count % 10);
}

/** Every event as a mark, `perRow` a row, the changed ones first within an outcome; above {@link MOST_TALLIED}, as numbers. */
export function drawTally(
  decided: readonly DecidedOutcome[],
  at: { readonly x: number; readonly top: number; readonly perRow: number },
): TallyBlock {
  if (decided.length > MOST_TALLIED) return drawCounts(countOutcomes(decided), at);
  const sorted = [...decided].sort(
    (a, b) =>
      TALLY_ORDER.indexOf(a.outcome) - TALLY_ORDER.indexOf(b.outcome) ||
      Number(a.same ?? false) - Number(b.same ?? false),
  );
  const shapes = sorted.flatMap((one, index) => {
    const column = index % at.perRow;
    const row = Math.floor(index / at.perRow);
    return drawOutcome(
      one,
      at.x + tallyWidth(column + 1) - OUTCOME_WIDTH / 2,
      at.top + row * TALLY_ROW + OUTCOME_HEIGHT / 2 + 1,
    );
  });
  const rows = Array.from({ length: Math.ceil(decided.length / at.perRow) }, (_, row) =>
    tallyWidth(Math.min(at.perRow, decided.length - row * at.perRow)),
  );
  return { shapes, rows, width: Math.max(0, ...rows), height: rows.length * TALLY_ROW };
}

function drawCounts(counts: readonly OutcomeCount[], at: { x: number; top: number }): TallyBlock {
  let x = at.x;
  const shapes: Shape[] = [];
  for (const { outcome, count } of counts) {
    const text = String(count);
    shapes.push(...drawOutcome({ outcome }, x + OUTCOME_WIDTH / 2, at.top + OUTCOME_HEIGHT / 2 + 1));
    shapes.push({ kind: 'text', x: x + OUTCOME_WIDTH + 3, y: at.top + OUTCOME_HEIGHT, text });
    x += OUTCOME_WIDTH + 3 + measureText(text, NOTE.size) + 10;
  }
  const width = x - at.x - 10;
  return { shapes, rows: [width], width, height: TALLY_ROW };
}

/** The sum of a figure in one line that wraps: each form, its number and its word. It names the forms where they stand. */
export function drawTotals(
  decided: readonly DecidedOutcome[],
  width: number,
  locale: Locale,
): Pick<TallyBlock, 'shapes' | 'height'> {
  const words: TallyWords = tallyWords(locale);
  const shapes: Shape[] = [];
  let x = 0;
  let top = 0;
  for (const { outcome, count, changed } of countOutcomes(decided)) {
    const text = words.total(outcome, changed);
    const number = String(count);
    const room = OUTCOME_WIDTH + 6 + measureText(number, 15, 'serif') + 5 + measureText(text, NOTE.size);
    if (x > 0 && x + room > width) {
      x = 0;
      top += 24;
    }
    shapes.push(...drawOutcome({ outcome }, x + OUTCOME_WIDTH / 2, top + 11));
    const numberX = x + OUTCOME_WIDTH + 6;
    const textX = numberX + measureText(number, 15, 'serif') + 5;
    shapes.push({ kind: 'text', x: numberX, y: top + 16, text: number, size: 15, face: 'serif' });
    shapes.push({ kind: 'text', x: textX, y: top + 16, text, ink: 'ink-2' });
    x += room + 24;
  }
  return { shapes, height: decided.length === 0 ? 0 : top + 24 };
}
