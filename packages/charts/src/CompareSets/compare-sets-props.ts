import type { FigureProps, Locator, Status } from '../shared/chart-types';

/** The status of a harm under one column, and what the reading line says of it. */
export interface ComparedCell {
  readonly status: Status;
  /** Why the status holds, one or two sentences; where there is none, that of the base with the same status. */
  readonly sentence?: string | undefined;
  readonly locator?: Locator | undefined;
  /** Page that explains the status. */
  readonly whyHref?: string | undefined;
}

/** A scenario that is compared. */
export interface ComparedSet {
  readonly id: string;
  /** One letter that stands for it in heads and sentences, such as `A`; single among the columns. */
  readonly mark: string;
  readonly label: string;
  readonly href?: string | undefined;
}

/** What the sets are read against: the law of a date, or one of the scenarios, which then has a letter too. */
export interface ComparedBase extends Omit<ComparedSet, 'mark'> {
  readonly mark?: string | undefined;
}

/** A harm and its status by the id of the column, the base among them; a missing cell: not asked of this harm. */
export interface ComparedHarm {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly cells: Readonly<Record<string, ComparedCell>>;
}

/** From which status on a harm counts; an undetermined one never does. */
export type CountedFrom = 'settled' | 'enforceable';

/** `degree`: what one alone settles first, then what two settle, and so on. `size`: the largest group first. */
export type SetOrder = 'degree' | 'size';

/** What is compared: the data that the rows and the grid of pairs are drawn from. */
export interface ComparedSets {
  readonly base: ComparedBase;
  /** Two to six; of more, the first six are drawn and the figure says so. One is drawn too. */
  readonly sets: readonly ComparedSet[];
  readonly harms: readonly ComparedHarm[];
  /** `settled` unless told. */
  readonly atLeast?: CountedFrom | undefined;
  /** Whether harms that count under the base already are left out of the groups; yes unless told. */
  readonly beyondBase?: boolean | undefined;
}

/** In which order and how far the groups are shown. */
export interface SetArrangement {
  readonly sort: SetOrder;
  /** Groups of fewer harms are left out; a whole number from 1 up. */
  readonly leastSize: number;
  /** Only what exactly one of the sets settles. */
  readonly onlyOne: boolean;
}

/** Props of {@link CompareSets}. */
export interface CompareSetsProps extends FigureProps, ComparedSets, Partial<SetArrangement> {
  /**
   * Groups that are unfolded at the start, by their letters joined with `+`, such as `A+B`, or `none`. Unless told,
   * all of at most twelve harms.
   */
  readonly openIds?: readonly string[] | undefined;
  /** Id of a form on the page: the controls belong to it as `sort`, `least` and `only`, and so work before script. */
  readonly formId?: string | undefined;
  /** Told of each change that the reader makes to order and filters. */
  readonly onArrange?: ((arrangement: SetArrangement) => void) | undefined;
}

/** Props of {@link PairGrid}. */
export interface PairGridProps extends FigureProps, ComparedSets {}
