import { type JudgedCondition, judgeConditions, type LawConditions, truthOfAll } from './condition.ts';
import type { LawState } from './law.ts';
import type { Locator } from './locator.ts';
import { type Truth, UNKNOWN } from './value.ts';

/** What a harm can ask of the law: a rule, somebody who makes it stick, redress for the person harmed. */
export const tiers = ['rule', 'enforcement', 'remedy'] as const;
export type Tier = (typeof tiers)[number];

/** How far the law has come, from nothing to all that the harm asks. */
export const statuses = ['open', 'on-paper', 'enforceable', 'settled'] as const;
export type DeterminedStatus = (typeof statuses)[number];
/** `undetermined` where unknown law makes the difference. */
export type Status = DeterminedStatus | 'undetermined';

/** A figure of the evidence as the source prints it. */
export interface Figure {
  readonly value: number;
  /** The name of what is counted or measured, among the texts of the evidence. */
  readonly of: string;
}

/** Something a source documents; its paraphrase is a text. */
export interface Evidence {
  readonly at: Locator;
  readonly figures?: readonly Figure[];
}

/** Something documented as happening to workers or unions, and what it asks of the law. */
export interface Harm {
  readonly theme: string;
  /** A harm that is itself a rule of law asks for the rule tier alone. */
  readonly tiers: { readonly rule: LawConditions } & {
    readonly [T in Exclude<Tier, 'rule'>]?: LawConditions;
  };
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Years in which it is documented, inclusive. */
  readonly years: readonly [number, number];
}

/** A harm as it was judged. */
export interface JudgedHarm {
  readonly id: string;
  readonly status: Status;
  /** The lowest and the highest status that what is unknown leaves possible; equal unless undetermined. */
  readonly range: readonly [DeterminedStatus, DeterminedStatus];
  /** Whether each tier holds; `null` for a tier that the harm does not ask for. */
  readonly tiers: Readonly<Record<Tier, Truth | null>>;
  readonly conditions: readonly (JudgedCondition & { readonly tier: Tier })[];
}

/** Judges a harm on a law state. Conditions in `without` are switched off. */
export function judgeHarm(
  id: string,
  harm: Harm,
  state: LawState,
  without: ReadonlySet<string> = new Set(),
): JudgedHarm {
  const judged = tiers.map((tier) => {
    const asked = harm.tiers[tier];
    const conditions = asked ? judgeConditions(id, asked, { state }, without) : [];
    // A rule tier whose every condition is doubted leaves nothing to judge by: that is not known, not satisfied.
    const truth = truthOfAll(conditions) ?? (tier === 'rule' ? UNKNOWN : null);
    return { tier, truth, conditions: conditions.map((condition) => ({ ...condition, tier })) };
  });
  const truths = Object.fromEntries(judged.map(({ tier, truth }) => [tier, truth])) as JudgedHarm['tiers'];
  const range = [statusFrom(truths, false), statusFrom(truths, true)] as const;
  return {
    id,
    status: range[0] === range[1] ? range[0] : 'undetermined',
    range,
    tiers: truths,
    conditions: judged.flatMap(({ conditions }) => conditions),
  };
}

/** The furthest step reached without a gap, reading what is unknown one way or the other. */
export function statusFrom(
  truths: Readonly<Record<Tier, Truth | null>>,
  unknownHolds: boolean,
): DeterminedStatus {
  const holds = (tier: Tier) =>
    truths[tier] === null || truths[tier] === true || (truths[tier] === UNKNOWN && unknownHolds);
  if (!holds('rule')) return 'open';
  if (holds('enforcement') && holds('remedy')) return 'settled';
  return truths.enforcement !== null && holds('enforcement') ? 'enforceable' : 'on-paper';
}

/** Where a status stands from open (0) to settled (3); an undetermined harm stands at its lowest. */
export function rankOf({ range }: Pick<JudgedHarm, 'range'>): number {
  return statuses.indexOf(range[0]);
}
