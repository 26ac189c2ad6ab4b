export { readerIn, type ViewReader } from './reader';
export type { ReplayQuestion } from './replay-question';
export { type ReplayedCase, type ReplayedLaw, replayUnderLaws } from './replay-steps/replay-under-laws';
export { viewReplaySteps } from './replay-steps/view-replay-steps';
export { viewSignatureBar } from './signature-bar/view-signature-bar';
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
export { sayFact } from './words/say-fact';
export { sayWhy } from './words/say-why';
export { softHyphen } from './words/soft-hyphen';
export { byTheme, entryOf, noteOfCase, reformName, titleOf, wordOf } from './words/text-of';
export { unitForms } from './words/unit-forms';
export { vagueDate } from './words/vague-date';
