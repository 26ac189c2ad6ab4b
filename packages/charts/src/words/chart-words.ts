import type { MoveGroupId } from '../StatusMoves/status-moves-props';
import type { Certainty, Outcome, Status, Verdict } from '../shared/chart-types';

/** Every word the charts themselves show. A language that lacks one does not compile. */
export interface ChartWords {
  /** Short month names as they stand in a date, January first. */
  readonly months: readonly string[];
  readonly date: (day: string, month: string, year: string) => string;
  readonly asTable: string;
  readonly why: string;
  /** Of a figure that waits; `what` is a noun phrase or a sentence in the reader's language. */
  readonly loading: string;
  readonly problemExpected: (expected: string, found: string) => string;
  readonly nothingDrawn: string;
  /** Under a figure that does not draw all it was given. */
  readonly shownOf: (shown: number, all: number) => string;
  /** Source line of a picture. */
  readonly pictureSource: (source: string, date: string, version: string) => string;
  readonly nothingToShow: string;
  readonly yes: string;
  readonly no: string;

  /** Status of a harm. */
  readonly status: Readonly<Record<Status, string>>;
  readonly statusMeaning: Readonly<Record<Status, string>>;
  readonly statusCount: (count: number, status: Status) => string;
  readonly sameAs: (base: string) => string;
  readonly notAsked: string;
  readonly harm: string;
  readonly harmCount: (count: number) => string;

  /** Before and after. */
  readonly before: string;
  readonly after: string;
  readonly moveGroup: Readonly<Record<MoveGroupId, string>>;
  readonly movement: (before: string, after: string) => string;
  readonly setback: string;
  readonly noMoves: string;

  /** Matrix. */
  readonly noHarms: string;
  readonly matrixCell: (row: string, column: string, status: string) => string;
  readonly matrixSize: (harms: number, columns: number) => string;
  readonly differs: (count: number, base: string) => string;
  readonly chooseColumn: string;
  readonly foldGroup: (group: string) => string;
  readonly unfoldGroup: (group: string) => string;

  /** Replay. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly verdictNotReached: string;
  readonly assumedReached: string;
  readonly step: string;
  readonly fact: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly outcomeShort: Readonly<Record<Outcome, string>>;
  readonly shut: (count: number) => string;
  readonly notKnown: (count: number) => string;
  readonly addingReforms: string;
  readonly replaySize: (steps: number, laws: number) => string;
  readonly firstShut: (step: string) => string;
  readonly noSteps: string;
  readonly inference: string;

  /** Sweep. */
  readonly sweepOutcome: Readonly<Record<Outcome, string>>;
  readonly atEveryValue: Readonly<Record<Outcome, string>>;
  /** An outcome on one side of a break point; `inclusive` where the point belongs to that side. */
  readonly above: (outcome: string, value: string, inclusive: boolean) => string;
  readonly below: (outcome: string, value: string, inclusive: boolean) => string;
  readonly range: (from: string, to: string, fromClosed: boolean, toClosed: boolean) => string;
  readonly exactly: (value: string) => string;
  readonly atValue: (value: string) => string;
  readonly law: string;
  readonly noSweep: string;
  readonly marks: string;

  /** Slider. */
  readonly lawToday: string;

  /** Signatures. */
  readonly signed: (count: string) => string;
  readonly needed: (count: string) => string;
  readonly ofPeople: (count: string) => string;
  readonly short: (count: string) => string;
  readonly over: (count: string) => string;
  readonly enough: string;
  readonly measure: string;
  readonly people: string;

  /** Timeline. */
  readonly noNorm: string;
  readonly neverNorm: string;
  readonly today: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly parameter: string;
  readonly span: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly timelineSize: (parameters: number) => string;
  readonly changed: (count: number) => string;
  readonly never: (count: number) => string;
  readonly quiet: (from: string, to: string) => string;
  readonly noTimeline: string;
  readonly editions: string;
  readonly events: string;
  readonly value: string;

  /** Explanation. */
  readonly explained: Readonly<Record<'holds' | 'fails' | 'unknown' | 'value', string>>;
  readonly source: string;
  readonly reads: string;
  readonly off: string;
  readonly switchOff: string;
  readonly switchOn: string;
  readonly statement: string;
  readonly basis: string;
  readonly noExplanation: string;
  readonly explanationSize: (failing: number, unknown: number, total: number) => string;

  /** Redline. */
  readonly article: string;
  readonly inForce: string;
  readonly withPackage: string;
  readonly reform: string;
  readonly conflict: string;
  readonly conflictValues: string;
  readonly newText: string;
  readonly repealed: string;
  readonly noText: string;
  readonly deleted: (text: string) => string;
  readonly inserted: (text: string) => string;
  readonly redlineSize: (articles: number, conflicts: number) => string;
  readonly noAmendments: string;
}
