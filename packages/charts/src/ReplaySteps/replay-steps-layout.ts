import type { Outcome, Verdict } from '../shared/chart-types';
import type { GridPlace, GridShape } from '../shared/move-in-grid';
import { measureWidestWord } from '../shared/word-width';
import type {
  ReplayBracket,
  ReplayCell,
  ReplayColumn,
  ReplayOutcome,
  ReplayStep,
} from './replay-steps-props';

/**
 * The track into or out of a gate. `open`: every gate so far passes. `doubtful`: none is shut, but one is
 * not known. `shut`: a gate before is shut; later gates are still tested.
 */
export type Track = 'open' | 'doubtful' | 'shut';

/** What is drawn at a gate. `idle`: would pass, but a gate before is shut. `taken`: reached and assumed. */
export type GateMark = 'pass' | 'bar' | 'hatch' | 'idle' | 'taken';

/** One gate in place. */
export interface PlacedGate {
  readonly column: ReplayColumn;
  readonly cell: ReplayCell | null;
  readonly verdict: Verdict;
  readonly mark: GateMark;
  readonly trackIn: Track;
  readonly trackOut: Track;
}

/** A step with its gate under each law. */
export interface PlacedStep {
  readonly step: ReplayStep;
  readonly gates: readonly PlacedGate[];
}

/** The foot of a column. */
export interface PlacedOutcome {
  readonly column: ReplayColumn;
  readonly outcome: Outcome;
  readonly label: string | undefined;
  readonly shut: number;
  readonly notKnown: number;
  readonly trackIn: Track;
  /** The first step that is shut. */
  readonly firstShut: ReplayStep | null;
}

/** What the layout of a replay needs. */
export interface ReplayData {
  readonly steps: readonly ReplayStep[];
  readonly columns: readonly ReplayColumn[];
  readonly cells: Readonly<Record<string, Readonly<Record<string, ReplayCell>>>>;
  readonly outcomes: Readonly<Record<string, ReplayOutcome>>;
}

/** Laws that are drawn at most: more than eight columns cannot be told apart on a phone. */
export const COLUMN_LIMIT = 8;
/** Above this number of laws the columns are numbered, and their names listed over the figure. */
const MOST_NAMED = 6;

/** A replay in place. Row 0 of `shape` is the first step; column 0 holds the steps' locators. */
export interface PlacedReplay {
  readonly columns: readonly ReplayColumn[];
  /** Laws that were given; more than are placed above the limit. */
  readonly columnCount: number;
  /** Whether the columns go by numbers, and words beside the marks have no room. */
  readonly isNumbered: boolean;
  readonly steps: readonly PlacedStep[];
  readonly outcomes: readonly PlacedOutcome[];
  readonly shape: GridShape;
  /** Where reading begins: the first shut gate, else the first gate. */
  readonly start: GridPlace | null;
}

const MARK_WHEN_REACHED: Readonly<Record<Verdict, GateMark>> = {
  pass: 'pass',
  block: 'bar',
  unknown: 'hatch',
  assumed: 'taken',
};

function chooseMark(verdict: Verdict, trackIn: Track): GateMark {
  const passes = verdict === 'pass' || verdict === 'assumed';
  return passes && trackIn === 'shut' ? 'idle' : MARK_WHEN_REACHED[verdict];
}

function leaveGate(verdict: Verdict, trackIn: Track): Track {
  if (trackIn === 'shut' || verdict === 'block') return 'shut';
  return verdict === 'unknown' ? 'doubtful' : trackIn;
}

function placeColumn(data: ReplayData, column: ReplayColumn): readonly PlacedGate[] {
  let track: Track = 'open';
  return data.steps.map((step) => {
    const cell = data.cells[step.id]?.[column.id] ?? null;
    const verdict = cell?.verdict ?? 'unknown';
    const trackIn = track;
    track = leaveGate(verdict, trackIn);
    return { column, cell, verdict, mark: chooseMark(verdict, trackIn), trackIn, trackOut: track };
  });
}

function placeOutcome(data: ReplayData, column: ReplayColumn, gates: readonly PlacedGate[]): PlacedOutcome {
  const firstShut = gates.findIndex((gate) => gate.verdict === 'block');
  const given = data.outcomes[column.id];
  return {
    column,
    outcome: given?.outcome ?? 'undetermined',
    label: given?.label,
    shut: gates.filter((gate) => gate.verdict === 'block').length,
    notKnown: gates.filter((gate) => gate.verdict === 'unknown').length,
    trackIn: gates.at(-1)?.trackOut ?? 'open',
    firstShut: data.steps[firstShut] ?? null,
  };
}

/** Letters of the longest word that is never broken. */
const LONGEST_WHOLE = 13;
/** Regular letters are narrower than the semi-bold ones the estimate is for. */
const REGULAR = 0.97;

/** Room in em that the words beside the marks and at the foot of the columns need, so that none breaks. */
export function sizeReasons(reasons: readonly string[], outcomes: readonly string[]): number {
  return Math.max(
    measureWidestWord(reasons, LONGEST_WHOLE) * REGULAR,
    measureWidestWord(outcomes, LONGEST_WHOLE),
  );
}

/** Room in em that the heads of a phone need, so that no word of them breaks. */
export function sizeShortHeads(columns: readonly ReplayColumn[]): number {
  return measureWidestWord(
    columns.map(({ shortLabel, label }) => shortLabel ?? label),
    LONGEST_WHOLE,
  );
}

function findStart(steps: readonly PlacedStep[]): GridPlace | null {
  for (const [row, { gates }] of steps.entries()) {
    const column = gates.findIndex((gate) => gate.verdict === 'block');
    if (column >= 0) return { row, column: column + 1 };
  }
  return (steps[0]?.gates.length ?? 0) > 0 ? { row: 0, column: 1 } : null;
}

/**
 * Walks each law from the first step to the last and says what stands at each gate and between gates. `most` laws are
 * placed, {@link COLUMN_LIMIT} unless told.
 */
export function layoutReplaySteps(data: ReplayData, most: number = COLUMN_LIMIT): PlacedReplay {
  const columns = data.columns.slice(0, most);
  const byColumn = columns.map((column) => placeColumn(data, column));
  const steps = data.steps.map((step, row) => ({
    step,
    gates: byColumn.flatMap((gates) => gates[row] ?? []),
  }));
  return {
    columns,
    columnCount: data.columns.length,
    isNumbered: columns.length > MOST_NAMED,
    steps,
    outcomes: columns.map((column, index) => placeOutcome(data, column, byColumn[index] ?? [])),
    shape: {
      rows: steps.length,
      columns: columns.length + 1,
      has: ({ row, column }) =>
        column === 0
          ? data.steps[row]?.locator?.href !== undefined
          : steps[row]?.gates[column - 1] !== undefined,
    },
    start: findStart(steps),
  };
}

/** First and last column under the bracket, by their place; `null` without one. */
export function placeBracket(
  columns: readonly ReplayColumn[],
  bracket: ReplayBracket | undefined,
): readonly [from: number, to: number] | null {
  if (bracket === undefined) return null;
  const from = columns.findIndex((column) => column.id === bracket.fromColumnId);
  const to = columns.findIndex((column) => column.id === bracket.toColumnId);
  // An end that is not drawn: the bracket ends with the last column.
  if (from < 0 || (to >= 0 && to < from)) return null;
  return [from, to < 0 ? columns.length - 1 : to];
}
