export { CaseMap } from './CaseMap/CaseMap';
export { caseMapPicture } from './CaseMap/case-map-picture';
export type {
  AreaOfCases,
  CaseMapProps,
  CasePlace,
  MapCase,
  MapOutline,
  MapPolygon,
  MapPosition,
  TownOfCases,
} from './CaseMap/case-map-props';
export { CaseTimeline } from './CaseTimeline/CaseTimeline';
export { caseTimelinePicture } from './CaseTimeline/case-timeline-picture';
export type { CaseGroup, CaseTimelineProps, TimedCase, YearRange } from './CaseTimeline/case-timeline-props';
export { findMostYear } from './CaseTimeline/describe-case-timeline';
export { CompareSets } from './CompareSets/CompareSets';
export { compareSetsPicture, pairGridPicture } from './CompareSets/compare-sets-picture';
export type {
  ComparedBase,
  ComparedCell,
  ComparedHarm,
  ComparedSet,
  ComparedSets,
  CompareSetsProps,
  CountedFrom,
  PairGridProps,
  SetArrangement,
  SetOrder,
} from './CompareSets/compare-sets-props';
export { PairGrid } from './CompareSets/PairGrid';
export { Contributions } from './Contributions/Contributions';
export { contributionsPicture } from './Contributions/contributions-picture';
export type {
  ContributionMeasure,
  ContributionRow,
  ContributionsProps,
} from './Contributions/contributions-props';
export { CoverageStrip } from './CoverageStrip/CoverageStrip';
export { coverageStripPicture } from './CoverageStrip/coverage-strip-picture';
export type {
  CoverageForm,
  CoveragePart,
  CoverageRow,
  CoverageStripProps,
} from './CoverageStrip/coverage-strip-props';
export { ExplanationTree } from './ExplanationTree/ExplanationTree';
export { explanationTreePicture } from './ExplanationTree/explanation-tree-picture';
export type {
  ExplanationBasis,
  ExplanationMend,
  ExplanationMends,
  ExplanationNode,
  ExplanationRead,
  ExplanationTreeProps,
} from './ExplanationTree/explanation-tree-props';
export { GlyphStrip } from './GlyphStrip/GlyphStrip';
export { GlyphStrips } from './GlyphStrip/GlyphStrips';
export { type GlyphStripPictureProps, glyphStripPicture } from './GlyphStrip/glyph-strip-picture';
export type { GlyphStripProps, StatusCounts } from './GlyphStrip/glyph-strip-props';
export { LawTimeline } from './LawTimeline/LawTimeline';
export { lawTimelinePicture } from './LawTimeline/law-timeline-picture';
export type {
  LawTimelineProps,
  TimelineEvent,
  TimelineRow,
  TimelineSpan,
} from './LawTimeline/law-timeline-props';
export { Count } from './Marks/Count';
export { Delta } from './Marks/Delta';
export { Arrow, Chevron, CompanionFlag, ConflictFlag, InferenceDots } from './Marks/Marks';
export type { CountProps, DeltaProps, MarkProps } from './Marks/marks-props';
export { ObligationGrid } from './ObligationGrid/ObligationGrid';
export { obligationGridPicture } from './ObligationGrid/obligation-grid-picture';
export type {
  ObligationCell,
  ObligationColumn,
  ObligationGridProps,
  ObligationGroup,
  ObligationRow,
  ObligationStatus,
} from './ObligationGrid/obligation-grid-props';
export { ParetoFrontier } from './ParetoFrontier/ParetoFrontier';
export { paretoFrontierPicture } from './ParetoFrontier/pareto-frontier-picture';
export type { BestStep, FrontierPackage, ParetoFrontierProps } from './ParetoFrontier/pareto-frontier-props';
export { checkScene } from './picture/check-scene';
export type { DecidedOutcome } from './picture/draw-outcome';
export type { Ink, PictureTheme } from './picture/ink';
export type { Mark, Scene, Shape } from './picture/scene';
export { type ChartPicture, type PictureSource, toSvg } from './picture/to-svg';
export { Redline } from './Redline/Redline';
export { redlinePicture } from './Redline/redline-picture';
export type { RedlineEntry, RedlineGround, RedlineProps, RedlineView } from './Redline/redline-props';
export { ReformFlow } from './ReformFlow/ReformFlow';
export { reformFlowPicture } from './ReformFlow/reform-flow-picture';
export type {
  FlowHarm,
  FlowParameter,
  FlowReform,
  FlowTheme,
  ReformFlowProps,
} from './ReformFlow/reform-flow-props';
export { ReplaySteps } from './ReplaySteps/ReplaySteps';
export { replayStepsPicture } from './ReplaySteps/replay-steps-picture';
export type {
  ReplayBracket,
  ReplayCell,
  ReplayColumn,
  ReplayOutcome,
  ReplayStep,
  ReplayStepsProps,
} from './ReplaySteps/replay-steps-props';
export { SignatureBar } from './SignatureBar/SignatureBar';
export { signatureBarPicture } from './SignatureBar/signature-bar-picture';
export type {
  SignatureBarProps,
  SignatureCount,
  TitledSignatureBar,
} from './SignatureBar/signature-bar-props';
export { StatusGlyph } from './StatusGlyph/StatusGlyph';
export { type StatusGlyphPictureProps, statusGlyphPicture } from './StatusGlyph/status-glyph-picture';
export type { StatusGlyphProps } from './StatusGlyph/status-glyph-props';
export { StatusMatrix } from './StatusMatrix/StatusMatrix';
export { statusMatrixPicture } from './StatusMatrix/status-matrix-picture';
export type {
  MatrixFilter,
  MatrixSort,
  StatusCell,
  StatusColumn,
  StatusGroup,
  StatusMatrixProps,
  StatusRow,
} from './StatusMatrix/status-matrix-props';
export { StatusMoves } from './StatusMoves/StatusMoves';
export { countStatuses } from './StatusMoves/status-moves-layout';
export { type StatusMovesPictureProps, statusMovesPicture } from './StatusMoves/status-moves-picture';
export type { MoveGroupId, StatusMove, StatusMovesProps } from './StatusMoves/status-moves-props';
export { SurveyFigure } from './SurveyFigure/SurveyFigure';
export { findBadSum } from './SurveyFigure/survey-facts';
export { surveyFigurePicture } from './SurveyFigure/survey-figure-picture';
export type { SurveyAnswer, SurveyFigureProps, SurveyPanel } from './SurveyFigure/survey-figure-props';
export { SweepSparkline } from './SweepSparkline/SweepSparkline';
export type { SweepSparklineProps } from './SweepSparkline/sweep-sparkline-props';
export {
  type Certainty,
  type FigureProps,
  type FigureState,
  type HeadingLevel,
  type Locale,
  type Locator,
  type Outcome,
  STATUS_ORDER,
  type Status,
  type ValueFormat,
  type ValueUnit,
  type Verdict,
} from './shared/chart-types';
export { formatDate, formatNumber, formatShare, formatValue } from './shared/format';
export { LocatorLink } from './shared/LocatorLink';
export { ReadingLine } from './shared/ReadingLine';
export { ThresholdSlider } from './ThresholdSlider/ThresholdSlider';
export { type TitledSlider, thresholdSliderPicture } from './ThresholdSlider/threshold-slider-picture';
export type { SliderCase, ThresholdSliderProps } from './ThresholdSlider/threshold-slider-props';
export { type CountPiece, countSought } from './ThresholdSweep/sweep-count-layout';
export { ThresholdSweep } from './ThresholdSweep/ThresholdSweep';
export { thresholdSweepPicture } from './ThresholdSweep/threshold-sweep-picture';
export type {
  SweepInterval,
  SweepMark,
  SweepRow,
  ThresholdSweepProps,
} from './ThresholdSweep/threshold-sweep-props';
export type { ChartWords } from './words/chart-words';
export { choosePlural } from './words/choose-plural';
export { wordsFor } from './words/words-for';
