export {
  type Coverage,
  type Disposition,
  type LeavingReason,
  leavingReasons,
  type ModelRef,
} from './disposition.ts';
export { type Finding, type FindingKind, findingKinds } from './finding.ts';
export { type FindingId, findings } from './findings.ts';
export { ledger, ledgers } from './ledger.ts';
