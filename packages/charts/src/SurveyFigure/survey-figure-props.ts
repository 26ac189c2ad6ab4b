import type { FigureProps, Locator } from '../shared/chart-types';

/** What is printed of an answer. */
export interface SurveyAnswer {
  /** Stable and single in its panel. */
  readonly id: string;
  readonly label: string;
  /** Share of 1 that the bar draws, 0 to 1; `null` where none is printed and none can be worked out. */
  readonly share: number | null;
  /** The share as the source prints it, e.g. `61 %`; left out where the source prints a count alone. */
  readonly printed?: string | undefined;
  /** People, in words, e.g. `503 people` or `about 549 people`. */
  readonly people?: string | undefined;
}

/** One question, or one question put to one group: what is drawn as one small picture. */
export interface SurveyPanel {
  /** Stable and single in the figure. */
  readonly id: string;
  /** The question as printed, or the group that was asked. */
  readonly heading: string;
  /** How many were asked, 1 or more; `null` where it is not printed. */
  readonly n: number | null;
  /**
   * `parts`: the answers exclude each other and should add up to the whole. `several`: more than one answer could be
   * given. `separate`: each answer is a share of its own, and what others answered is not printed.
   */
  readonly kind: 'parts' | 'several' | 'separate';
  readonly answers: readonly SurveyAnswer[];
  /** What does not add up besides the sum of the shares, each as a sentence. */
  readonly faults?: readonly string[] | undefined;
  /** Who was asked, where it is not everybody. */
  readonly note?: string | undefined;
  /** Where the question and its shares are printed. */
  readonly locator?: Locator | undefined;
  /** What the figure is evidence of. */
  readonly documents?: readonly Locator[] | undefined;
}

/** Props of `SurveyFigure`. */
export interface SurveyFigureProps extends FigureProps {
  /** In the order in which they stand; all share one axis. */
  readonly panels: readonly SurveyPanel[];
  /** How answers stand in a panel: as the source prints them, or the largest first. */
  readonly order?: 'printed' | 'largest' | undefined;
}

/** Most panels that are drawn. */
export const MOST_PANELS = 60;
