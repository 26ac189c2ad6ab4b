export type { BodyId } from './bodies.ts';
export type {
  BeyondLawId,
  CaseId,
  FieldId,
  HarmId,
  ObligationId,
  ProcedureId,
  ReformId,
} from './content.ts';
export { content } from './content.ts';
export { fieldOf, fields } from './fields.ts';
export type { InstrumentId } from './instruments.ts';
export { law, type ParameterPath } from './law.ts';
export { model } from './model.ts';
export type { SourceId } from './sources.ts';
export { explainFinding, fill, lawStatement, type Wording } from './texts/explain.ts';
export { formatInUnit, formatNumber, formatShare } from './texts/format.ts';
export { textsIn } from './texts/index.ts';
export {
  articleNumber,
  conditionText,
  type FactWords,
  factText,
  locatorPlace,
  memberName,
  parameterText,
  parameterTitle,
} from './texts/look-up.ts';
export { type Locale, locales, type ParameterText, type Texts } from './texts/types.ts';
export { themeOfBranch } from './theme-of-branch.ts';
export type { ThemeId } from './themes.ts';
