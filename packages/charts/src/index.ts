export { Contributions } from './Contributions/Contributions';
export { contributionsPicture } from './Contributions/contributions-picture';
export type {
  ContributionMeasure,
  ContributionRow,
  ContributionsProps,
} from './Contributions/contributions-props';
export { ExplanationTree } from './ExplanationTree/ExplanationTree';
export type {
  ExplanationBasis,
  ExplanationNode,
  ExplanationRead,
  ExplanationTreeProps,
} from './ExplanationTree/explanation-tree-props';
export { GlyphStrip } from './GlyphStrip/GlyphStrip';
export type { GlyphStripProps, StatusCounts } from './GlyphStrip/glyph-strip-props';
export { LawTimeline } from './LawTimeline/LawTimeline';
export type { LawTimelineProps, TimelineRow, TimelineSpan } from './LawTimeline/law-timeline-props';
export { Arrow, Chevron, CompanionFlag, ConflictFlag, InferenceDots } from './Marks/Marks';
export type { MarkProps } from './Marks/marks-props';
export { ParetoFrontier } from './ParetoFrontier/ParetoFrontier';
export { paretoFrontierPicture } from './ParetoFrontier/pareto-frontier-picture';
export type {
  BestStep,
  FrontierPackage,
  ParetoFrontierProps,
} from './ParetoFrontier/pareto-frontier-props';
export { checkScene } from './picture/check-scene';
export type { Ink, PictureTheme } from './picture/ink';
export type { Mark, Scene, Shape } from './picture/scene';
export { type ChartPicture, type PictureSource, toSvg } from './picture/to-svg';
export { Redline } from './Redline/Redline';
export type { RedlineEntry, RedlineProps } from './Redline/redline-props';
export { ReplaySteps } from './ReplaySteps/ReplaySteps';
export type {
  ReplayCell,
  ReplayColumn,
  ReplayOutcome,
  ReplayStep,
  ReplayStepsProps,
} from './ReplaySteps/replay-steps-props';
export { SignatureBar } from './SignatureBar/SignatureBar';
export type { SignatureBarProps, SignatureCount } from './SignatureBar/signature-bar-props';
export { StatusGlyph } from './StatusGlyph/StatusGlyph';
export type { StatusGlyphProps } from './StatusGlyph/status-glyph-props';
export { StatusMatrix } from './StatusMatrix/StatusMatrix';
export type {
  StatusCell,
  StatusColumn,
  StatusGroup,
  StatusMatrixProps,
  StatusRow,
} from './StatusMatrix/status-matrix-props';
export { StatusMoves } from './StatusMoves/StatusMoves';
export { countStatuses } from './StatusMoves/status-moves-layout';
export type { MoveGroupId, StatusMove, StatusMovesProps } from './StatusMoves/status-moves-props';
export type {
  Certainty,
  FigureProps,
  FigureState,
  HeadingLevel,
  Locale,
  Locator,
  Outcome,
  Status,
  ValueFormat,
  ValueUnit,
  Verdict,
} from './shared/chart-types';
export { STATUS_ORDER } from './shared/chart-types';
export { formatDate, formatNumber, formatShare, formatValue } from './shared/format';
export { LocatorLink } from './shared/LocatorLink';
export { ReadingLine } from './shared/ReadingLine';
export { ThresholdSlider } from './ThresholdSlider/ThresholdSlider';
export type { SliderCase, ThresholdSliderProps } from './ThresholdSlider/threshold-slider-props';
export { ThresholdSweep } from './ThresholdSweep/ThresholdSweep';
export type {
  SweepInterval,
  SweepMark,
  SweepRow,
  ThresholdSweepProps,
} from './ThresholdSweep/threshold-sweep-props';
export type { ChartWords } from './words/chart-words';
export { choosePlural } from './words/choose-plural';
export { wordsFor } from './words/words-for';
