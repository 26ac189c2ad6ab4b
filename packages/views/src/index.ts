export { readerIn, type ViewReader } from './reader';
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
