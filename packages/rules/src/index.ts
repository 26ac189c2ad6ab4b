export {
  type AppliedPackage,
  applyPackage,
  type Conflict,
  CUSTOM,
  heldSince,
  isAlreadyLaw,
  type LawChange,
  undoPackage,
} from './apply-package.ts';
export { datePosition } from './calendar.ts';
export { checkModel } from './check-model/check-model.ts';
export type { EntryPlace, ModelProblem } from './check-model/model-problem.ts';
export { compileCase, compileHarm } from './compile-model.ts';
export {
  type InferredCondition,
  inferred,
  type JudgedCondition,
  type LawCondition,
  type LawConditions,
  type SourcedCondition,
  sourced,
} from './condition.ts';
export { conditionIds } from './condition-ids.ts';
export {
  type ContributionOptions,
  type Contributions,
  contributionsOf,
  type Gain,
  type HarmContribution,
  type HarmGain,
  type PartContribution,
} from './contributions.ts';
export { caseGoal, type Goal, harmGoal, type Mend, smallestMends } from './counterfactual.ts';
export {
  type Contender,
  compareContenders,
  contenderOf,
  type Dominance,
  exclusiveHarms,
  type FrontierPoint,
  frontierOf,
  listDominance,
  type Standing,
  settledWithout,
} from './dominance.ts';
export { type Acts, actsOf, type EffortWeights, effortOf, equalWeights } from './effort.ts';
export {
  type BeforeAfter,
  type Evaluation,
  evaluatePackage,
  procedureOf,
  summariseEvaluation,
} from './evaluate-package.ts';
export { toExact } from './exact.ts';
export { checkUnits } from './expression/check-units.ts';
export { compile } from './expression/compile.ts';
export {
  decisiveFindings,
  evaluate,
  type Finding,
  findingsWhere,
  type Reason,
  type Situation,
  truthOf,
} from './expression/evaluate.ts';
export { factNamesOf, isArithmetic, isComparison, lawPathsOf, type Node } from './expression/node.ts';
export {
  all,
  any,
  ChoiceTerm,
  Condition,
  constant,
  DateTerm,
  NumberTerm,
  norms,
  SetTerm,
} from './expression/terms.ts';
export {
  type Basis,
  type CaseFact,
  type CaseFacts,
  choiceFact,
  type FactReferences,
  type FactSpec,
  type FactSpecs,
  fact,
  refersTo,
} from './fact.ts';
export { formatFinding } from './format-finding.ts';
export {
  type DeterminedStatus,
  type Evidence,
  type Figure,
  type Harm,
  type JudgedHarm,
  judgeHarm,
  rankOf,
  type Status,
  statuses,
  type Tier,
  tiers,
} from './harm.ts';
export type { CountedStatus } from './harm-game.ts';
export { keepRecent } from './keep-recent.ts';
export {
  type DefinedLaw,
  defineLaw,
  type Law,
  type LawState,
  type LawTree,
  type PathsOf,
  type Provenance,
  readPath,
  withValues,
} from './law.ts';
export type { ArticleRef, Certainty, Locator } from './locator.ts';
export {
  type Addressee,
  addressees,
  type BeyondLaw,
  type Instrument,
  type KeyDate,
  type Model,
  type Source,
} from './model.ts';
export { nearestName } from './nearest.ts';
export {
  type JudgedObligation,
  judgeObligation,
  type Obligation,
  type ObligationStatus,
} from './obligation.ts';
export {
  actsByForm,
  type ChosenReform,
  type CustomChange,
  canonicalPackage,
  changesOf,
  emptyPackage,
  formatChange,
  formatReform,
  formatValue,
  optionsOf,
  type Package,
} from './package.ts';
export { choice, type DatedValue, date, number, type Parameter, setOf, yesNo } from './parameter.ts';
export { type Actor, type DocumentedCase, type Procedure, type Step, step } from './procedure.ts';
export {
  checkPackage,
  readAsOf,
  readChange,
  readPackage,
  readReform,
  settablePaths,
  unknownName,
} from './read-package.ts';
export {
  change,
  type LegalForm,
  legalForms,
  option,
  type Recommendation,
  type Reform,
  type ReformChange,
  type ReformOption,
} from './reform.ts';
export { believedFacts, dayOfEvent, type Outcome, type Replay, type ReplayedStep, replay } from './replay.ts';
export { formatProblem, type Problem, type Result } from './result.ts';
export {
  askedOf,
  checkQuestion,
  countsFitting,
  type Discrepancy,
  type PrintedAnswer,
  type Survey,
  type SurveyQuestion,
  sizesFitting,
} from './survey.ts';
export { type Sweep, type SweepInterval, type SweepRange, sweep } from './sweep.ts';
export { isNumericUnit, type NumericUnit, type Unit, units } from './unit.ts';
export {
  describeExpected,
  isIsoDate,
  isLegalValue,
  type Members,
  parseValue,
  type Scalar,
  sameValue,
  type Truth,
  UNKNOWN,
  type Unknown,
  type Value,
  type ValueSpec,
} from './value.ts';
