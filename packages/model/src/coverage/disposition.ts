import type { BeyondLawId, CaseId, HarmId, ObligationId, ProcedureId, ReformId } from '../content.ts';
import type { FigureId } from '../figures/questions.ts';
import type { InstrumentId } from '../instruments.ts';
import type { ParameterPath } from '../law.ts';
import type { FindingId } from './findings.ts';

/** A thing of the model by kind and id: `harm:strike-signature-threshold`, `law:strikes.signatureShare`. */
export type ModelRef =
  | `law:${ParameterPath}`
  | `reform:${ReformId}`
  | `harm:${HarmId}`
  | `treaty:${ObligationId}`
  | `procedure:${ProcedureId}`
  | `case:${CaseId}`
  | `beyond:${BeyondLawId}`
  | `figure:${FigureId}`
  | `instrument:${InstrumentId}`;

/** Why a finding has no place of its own in the model. Each has its words among the texts. */
export const leavingReasons = [
  'context',
  'other-country',
  'about-the-source',
  'invented-example',
  'before-the-horizon',
  'nothing-rests-on-it',
  'not-found',
  'not-labour-law',
  'drafting-rule',
] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** What became of a finding: encoded as things of the model, merged into such that say more, or left out. */
export type Disposition =
  | { readonly kind: 'encoded' | 'merged'; readonly as: readonly [ModelRef, ...ModelRef[]] }
  | { readonly kind: 'left'; readonly because: LeavingReason };

/** What became of each finding of a theme. */
export type Coverage = Readonly<Partial<Record<FindingId, Disposition>>>;

/** The finding stands in the model as these. */
export function encoded(...as: readonly [ModelRef, ...ModelRef[]]): Disposition {
  return { kind: 'encoded', as };
}

/** The finding is the same thing seen again: it stands in the model as part of these. */
export function merged(...as: readonly [ModelRef, ...ModelRef[]]): Disposition {
  return { kind: 'merged', as };
}

/** The finding is left out. */
export function left(because: LeavingReason): Disposition {
  return { kind: 'left', because };
}
