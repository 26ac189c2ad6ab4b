export { viewContributions } from './contributions/view-contributions';
export { type FrontierQuestion, viewParetoFrontier } from './pareto-frontier/view-pareto-frontier';
export { readerIn, type ViewReader } from './reader';
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
