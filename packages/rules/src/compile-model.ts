import { compile } from './expression/compile.ts';
import { type Harm, type Status, statusFrom, type Tier, tiers } from './harm.ts';
import type { LawState } from './law.ts';
import type { DocumentedCase, Procedure } from './procedure.ts';
import { type Outcome, replay } from './replay.ts';
import { type Truth, UNKNOWN } from './value.ts';

/** A harm as a function of the law: the status that `judgeHarm` comes to, without the reasons. */
export function compileHarm(harm: Harm): (state: LawState) => Status {
  const asked = tiers.map((tier) => ({
    tier,
    conditions: Object.values(harm.tiers[tier] ?? {}).map(({ holds }) => compile(holds)),
  }));
  return (state) => {
    const truths = Object.fromEntries(
      asked.map(({ tier, conditions }) => [
        tier,
        tierTruth(
          tier,
          conditions.map((holds) => holds(state)),
        ),
      ]),
    ) as Record<Tier, Truth | null>;
    const [lowest, highest] = [statusFrom(truths, false), statusFrom(truths, true)];
    return lowest === highest ? lowest : 'undetermined';
  };
}

function tierTruth(tier: Tier, truths: readonly Truth[]): Truth | null {
  if (truths.length === 0) return tier === 'rule' ? UNKNOWN : null;
  if (truths.includes(false)) return false;
  return truths.includes(UNKNOWN) ? UNKNOWN : true;
}

/** A case as a function of the law: the outcome that `replay` comes to, without the reasons. */
export function compileCase(
  caseId: string,
  documented: DocumentedCase,
  procedure: Procedure,
): (state: LawState) => Outcome {
  const steps = Object.values(procedure.steps).map(({ holds }) => compile(holds));
  return (state) => {
    const truths = steps.map((holds) => holds(state, documented.facts));
    if (truths.includes(false)) return 'blocked';
    if (!truths.includes(UNKNOWN)) return 'lawful';
    // Whether an unknown step may be assumed depends on why it is unknown, which only the explaining path tells.
    return documented.stoppedAt === undefined
      ? 'undetermined'
      : replay(caseId, documented, procedure, state).outcome;
  };
}
