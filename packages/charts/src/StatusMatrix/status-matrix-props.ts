import type { FigureProps, Locator, Status } from '../shared/chart-types';

/** One cell: the status of a harm under one law, and the sentence the reading line says. */
export interface StatusCell {
  readonly status: Status;
  /** Why the status holds, one or two sentences. */
  readonly sentence: string;
  readonly locator?: Locator | undefined;
  /** Page that explains the status. */
  readonly whyHref?: string | undefined;
}

/** A state of the law, or a package of reforms on top of it. */
export interface StatusColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: 'law' | 'package';
  /** Set large above the column, e.g. "+5". */
  readonly total?: string | undefined;
  /** Set under the total, e.g. the number of reforms. */
  readonly count?: string | undefined;
  readonly href?: string | undefined;
}

/** A harm and its status in each column; `null` or a missing column: not asked of this harm. */
export interface StatusRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly cells: Readonly<Record<string, StatusCell | null>>;
}

/** Harms of one theme. */
export interface StatusGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly StatusRow[];
}

/**
 * Order of the harms within their themes, and of the themes: as given; by label; by the number of columns that settle
 * them, most first; by their status in one column, the fullest first.
 */
export type MatrixSort = 'given' | 'label' | 'settled' | `column:${string}`;

/** Which harms are shown. */
export interface MatrixFilter {
  /** Words that the label of the harm or of its theme holds; empty for all. */
  readonly text: string;
  /** Only harms that some column changes: one that is set against the base and differs from it. */
  readonly changesOnly: boolean;
  /** Only harms with this status. */
  readonly status: Status | 'any';
  /** Column in which they have it; `any` for one column at least. */
  readonly columnId: string;
}

/** Props of {@link StatusMatrix}. */
export interface StatusMatrixProps extends FigureProps {
  /** Column the others are compared with; a cell equal to it is drawn grey. */
  readonly baseColumnId: string;
  /** At most 9 are drawn. Law columns come first, whatever their place in the list. */
  readonly columns: readonly StatusColumn[];
  /** At most 200 harms are drawn. */
  readonly groups: readonly StatusGroup[];
  /** Name of the row of totals, e.g. "Harms settled, of 26". */
  readonly totalLabel: string;
  /** Name of the row of counts, e.g. "Reforms in the package". */
  readonly countLabel: string;
  /** Ids of groups folded into counts at the start; none unless told. */
  readonly foldedGroupIds?: readonly string[] | undefined;
  /** Column shown first on a phone; the first package unless told. */
  readonly phoneColumnId?: string | undefined;
  /** Controls to sort and filter; shown from 12 harms unless told. */
  readonly tools?: boolean | undefined;
  /** The caller's own order; without it the matrix keeps one. */
  readonly sort?: MatrixSort | undefined;
  readonly onSort?: ((sort: MatrixSort) => void) | undefined;
  /** The caller's own filter; without it the matrix keeps one. */
  readonly filter?: MatrixFilter | undefined;
  readonly onFilter?: ((filter: MatrixFilter) => void) | undefined;
}
