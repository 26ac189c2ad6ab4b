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
  type CaseLaw,
  type CaseQuestion,
  compareOutcomes,
  type DecidedCase,
  decideCases,
} from './decide-cases';
export {
  type Comparable,
  type CompareQuestion,
  type Lettered,
  letterScenarios,
  uniteScenarios,
} from './compare-sets/compare-question';
export { judgeScenario } from './compare-sets/judge-scenario';
export { type ComparedScenarios, LAW, viewCompareSets } from './compare-sets/view-compare-sets';
export { readerIn, type ViewReader } from './reader';
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
export { sayWhy } from './words/say-why';
export { softHyphen } from './words/soft-hyphen';
export { byTheme, entryOf, noteOfCase, reformName, titleOf, wordOf } from './words/text-of';
export { unitForms } from './words/unit-forms';
