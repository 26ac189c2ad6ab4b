export { findingsBySource, viewFindings, viewKnownLaw } from './coverage-strip/view-coverage-strip';
export {
  type NamedPackage,
  type ObligationQuestion,
  viewObligationGrid,
} from './obligation-grid/view-obligation-grid';
export { readerIn, type ViewReader } from './reader';
export { questionsOf, viewSurveyFigure } from './survey-figure/view-survey-figure';
export { type CaseWords, caseWords, type ProcedureWords, procedureWords } from './words/case-words';
export {
  articleLine,
  articlePath,
  articlesOf,
  instrumentName,
  locatorLink,
  type TextLink,
} from './words/links';
export { type Binding, readBinding } from './words/read-binding';
export { sayWhy } from './words/say-why';
export { softHyphen } from './words/soft-hyphen';
export { byTheme, entryOf, noteOfCase, reformName, titleOf, wordOf } from './words/text-of';
export { unitForms } from './words/unit-forms';
