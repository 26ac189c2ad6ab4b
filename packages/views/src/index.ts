export { mapAttribution, mapOutline } from './case-map/map-outline';
export {
  type CaseMapQuestion,
  placeOfCase,
  UNKNOWN_PLACE,
  viewCaseMap,
  viewCasePlaces,
} from './case-map/view-case-map';
export { type CaseTimelineQuestion, viewCaseTimeline } from './case-timeline/view-case-timeline';
export {
  type Comparable,
  type CompareQuestion,
  type Lettered,
  letterScenarios,
  uniteScenarios,
} from './compare-sets/compare-question';
export { judgeScenario } from './compare-sets/judge-scenario';
export { type ComparedScenarios, LAW, viewCompareSets } from './compare-sets/view-compare-sets';
export { viewContributions } from './contributions/view-contributions';
export { findingsBySource, viewFindings, viewKnownLaw } from './coverage-strip/view-coverage-strip';
export {
  type CaseLaw,
  type CaseQuestion,
  compareOutcomes,
  type DecidedCase,
  decideCases,
} from './decide-cases';
export { type ConditionSetting, explainCondition } from './explanation-tree/explain-condition';
export { type ExplanationQuestion, viewExplanationTree } from './explanation-tree/view-explanation-tree';
export { type LawTimelineQuestion, viewLawTimeline } from './law-timeline/view-law-timeline';
export {
  type NamedPackage,
  type ObligationQuestion,
  viewObligationGrid,
} from './obligation-grid/view-obligation-grid';
export { type FrontierQuestion, viewParetoFrontier } from './pareto-frontier/view-pareto-frontier';
export { readerIn, type ViewReader } from './reader';
export { type RedlineQuestion, viewRedline } from './redline/view-redline';
export { viewReformFlow } from './reform-flow/view-reform-flow';
export type { ReplayQuestion } from './replay-question';
export { type ReplayedCase, type ReplayedLaw, replayUnderLaws } from './replay-steps/replay-under-laws';
export { viewReplaySteps } from './replay-steps/view-replay-steps';
export { viewSignatureBar } from './signature-bar/view-signature-bar';
export { lawColumn, REPORT_DATE, scenarioColumns, todayColumn } from './status-matrix/curated-columns';
export { countSettled, type JudgedHarms, judgePackage, sizeOfPackage } from './status-matrix/judge-package';
export {
  type MatrixColumn,
  type StatusMatrixQuestion,
  viewStatusMatrix,
} from './status-matrix/view-status-matrix';
export {
  type JudgedMove,
  type MovesQuestion,
  readStatusMoves,
  viewGlyphStrips,
  viewStatusMoves,
} from './status-moves/view-status-moves';
export { questionsOf, viewSurveyFigure } from './survey-figure/view-survey-figure';
export { type CaseSweep, viewCaseSweep } from './threshold-sweep/view-case-sweep';
export { type SweepOfCases, viewSweepOfCases } from './threshold-sweep/view-sweep-of-cases';
export { type CaseWords, caseWords, type ProcedureWords, procedureWords } from './words/case-words';
export {
  articleLine,
  articlePath,
  articlesOf,
  instrumentName,
  locatorLink,
  type TextLink,
} from './words/links';
export { movesOf, type ParameterNow, parameterAt } from './words/parameter-at';
export { type Binding, readBinding } from './words/read-binding';
export { sayFact } from './words/say-fact';
export { sayValue } from './words/say-value';
export { sayWhy } from './words/say-why';
export { softHyphen } from './words/soft-hyphen';
export { byTheme, entryOf, noteOfCase, reformName, titleOf, wordOf } from './words/text-of';
export { unitForms } from './words/unit-forms';
export { vagueDate } from './words/vague-date';
