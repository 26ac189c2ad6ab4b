import type { FigureProps, Locator } from '../shared/chart-types';

/** Whether an article of a treaty is met by a law. `partly` is not given: it is worked out from the counts. */
export type ObligationStatus = 'met' | 'unmet' | 'undetermined';

/** One article under one law. */
export interface ObligationCell {
  /** Whether the treaty binds under this law. */
  readonly binds: boolean | 'unknown';
  readonly status: ObligationStatus;
  /** Conditions that hold, 0 to `asked`. */
  readonly met: number;
  /** Conditions asked, 0 or more. */
  readonly asked: number;
  /** Conditions that do not hold, each as a sentence. */
  readonly fails: readonly string[];
  /** Conditions that cannot be told, each as a sentence. */
  readonly notKnown: readonly string[];
  /** Where the first of them can be checked. */
  readonly locator?: Locator | undefined;
}

/** An article of a treaty. */
export interface ObligationRow {
  /** Stable and single in the figure. */
  readonly id: string;
  /** Number of the article, e.g. `8(1)`. Rows stand in the order of their numbers. */
  readonly article: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** Cells by the id of their column; every column has one. */
  readonly cells: Readonly<Record<string, ObligationCell>>;
}

/** A treaty with its articles. */
export interface ObligationGroup {
  /** Stable and single in the figure. */
  readonly id: string;
  readonly label: string;
  /** Under the name, e.g. since when it binds. */
  readonly note?: string | undefined;
  readonly href?: string | undefined;
  readonly rows: readonly ObligationRow[];
}

/** A state of the law: today's, or that of a package. */
export interface ObligationColumn {
  readonly id: string;
  readonly label: string;
}

/** Props of `ObligationGrid`. */
export interface ObligationGridProps extends FigureProps {
  /** One to seven; the first is the base: what is as there is grey. */
  readonly columns: readonly ObligationColumn[];
  /** Treaties in the order in which they stand. */
  readonly groups: readonly ObligationGroup[];
  /** Leaves out the articles that are in every column as in the base. */
  readonly onlyChanged?: boolean | undefined;
  /** Treaties that are folded into counts at first. */
  readonly foldedGroupIds?: readonly string[] | undefined;
}

/** Most columns that are drawn. */
export const MOST_COLUMNS = 7;
/** Most articles that are drawn. */
export const MOST_ARTICLES = 200;
