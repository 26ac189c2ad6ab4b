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
export { readerIn, type ViewReader } from './reader';
export { type RedlineQuestion, viewRedline } from './redline/view-redline';
export { viewReformFlow } from './reform-flow/view-reform-flow';
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
export { sayValue } from './words/say-value';
export { sayWhy } from './words/say-why';
export { softHyphen } from './words/soft-hyphen';
export { byTheme, entryOf, noteOfCase, reformName, titleOf, wordOf } from './words/text-of';
export { unitForms } from './words/unit-forms';
