import type { FigureProps, Locator, Outcome, Verdict } from '../shared/chart-types';

/** A step of the procedure, with the documented fact it is tested on. */
export interface ReplayStep {
  readonly id: string;
  readonly label: string;
  /** What is documented about the step. */
  readonly fact?: string | undefined;
  /** True where the fact is inferred and not stated by the source. */
  readonly inferred?: boolean | undefined;
  readonly locator?: Locator | undefined;
}

/** A state of the law the event is replayed under. */
export interface ReplayColumn {
  readonly id: string;
  readonly label: string;
  /** Second line of the head, e.g. a date. */
  readonly note?: string | undefined;
  /** Label where columns are 40px wide; `label` unless told. */
  readonly shortLabel?: string | undefined;
  /** `law`: a law that is or was in force, set grey. `reform`: a changed law, set in ink. */
  readonly kind: 'law' | 'reform';
}

/** What one law says of one step. */
export interface ReplayCell {
  readonly verdict: Verdict;
  /** One to three words beside the mark, e.g. "over half". */
  readonly reason?: string | undefined;
  /** The full sentence for the reading line. */
  readonly because: string;
  readonly locator?: Locator | undefined;
  /** True where the verdict rests on an inference. */
  readonly inferred?: boolean | undefined;
}

/** What one law makes of the whole event. The counts of shut and unknown gates are derived from the cells. */
export interface ReplayOutcome {
  readonly outcome: Outcome;
  /** Word in place of the charts' own, e.g. "Lawful strike". */
  readonly label?: string | undefined;
}

/** A range of columns that belong together. */
export interface ReplayBracket {
  readonly fromColumnId: string;
  readonly toColumnId: string;
  readonly label?: string | undefined;
}

/** Props of {@link ReplaySteps}. */
export interface ReplayStepsProps extends FigureProps {
  readonly steps: readonly ReplayStep[];
  /** Up to 8 are drawn; above 6 they go by numbers, with their names over the figure. */
  readonly columns: readonly ReplayColumn[];
  /** By step id, then column id. A missing cell is drawn as unknown. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, ReplayCell>>>>;
  /** By column id. */
  readonly outcomes: Readonly<Record<string, ReplayOutcome>>;
  /** Name of the foot row, e.g. "May they strike?". */
  readonly outcomeLabel: string;
  /** Bracket over a range of columns, "adding one reform at a time" unless it has a label. */
  readonly bracket?: ReplayBracket | undefined;
}
