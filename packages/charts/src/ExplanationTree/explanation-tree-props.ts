import type { Certainty, FigureProps } from '../shared/chart-types';

/** What a statement rests on: a source that can be opened, or an inference with its reason. */
export type ExplanationBasis =
  | { readonly kind: 'source'; readonly label: string; readonly href?: string | undefined }
  | { readonly kind: 'inference'; readonly reason: string };

/** A parameter of the law that a node read. */
export interface ExplanationRead {
  readonly label: string;
  readonly href?: string | undefined;
  readonly value: string;
  readonly article?: string | undefined;
  readonly certainty: Certainty;
}

/** A node of an evaluated expression. */
export interface ExplanationNode {
  /** Unique in the tree. */
  readonly id: string;
  readonly label: string;
  /** `value`: the node yields a value and is neither true nor false. */
  readonly verdict: 'holds' | 'fails' | 'unknown' | 'value';
  readonly value?: string | undefined;
  readonly basis?: ExplanationBasis | undefined;
  readonly reads?: readonly ExplanationRead[] | undefined;
  readonly children?: readonly ExplanationNode[] | undefined;
  /** Switched off by the reader: shown struck, its verdict not counted. */
  readonly off?: boolean | undefined;
  /** Link that switches the node off or on, without script. */
  readonly toggleHref?: string | undefined;
}

/** One way to make the conclusion turn: reforms that do it together. */
export interface ExplanationMend {
  /** Unique among the mends. */
  readonly id: string;
  readonly parts: readonly {
    readonly label: string;
    readonly href?: string | undefined;
    /** A setting that would do, e.g. "up to 38 %". */
    readonly note?: string | undefined;
  }[];
  /** Page that holds the package with the mend. */
  readonly href?: string | undefined;
}

/** The smallest mends: all that are equally small, as none is better than another. */
export interface ExplanationMends {
  /** The finding, e.g. "Any one of 2 reforms would settle it". */
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly list: readonly ExplanationMend[];
}

/** Props of {@link ExplanationTree}. */
export interface ExplanationTreeProps extends FigureProps {
  /** Statements in reading order; 60 at the top are drawn at most. */
  readonly nodes: readonly ExplanationNode[];
  /** What would turn the conclusion; stands at the foot, 12 are drawn at most. */
  readonly mends?: ExplanationMends | undefined;
  /** Called with the id when the reader switches a node that has `toggleHref`, or any node where it has none. */
  readonly onToggle?: ((id: string) => void) | undefined;
  /** Ids that may be switched by `onToggle`; none unless told. */
  readonly toggleIds?: readonly string[] | undefined;
}
