import { lastDayOf } from './calendar.ts';
import { evaluate, type Finding, type Situation, truthOf } from './expression/evaluate.ts';
import type { CaseFacts } from './fact.ts';
import type { LawState } from './law.ts';
import type { Model } from './model.ts';
import type { DocumentedCase, Procedure, Step } from './procedure.ts';
import { type Truth, UNKNOWN } from './value.ts';

/** `lawful`: every step holds. `blocked`: at least one does not. `undetermined`: none fails, and some cannot be known. */
export type Outcome = 'lawful' | 'blocked' | 'undetermined';

/** A step as it was decided. */
export interface ReplayedStep {
  readonly id: string;
  readonly holds: Truth;
  /** The event never reached this step and it is the workers' own: taken to be done as the law asks. */
  readonly assumed: boolean;
  readonly finding: Finding;
}

/** A case decided under one law state. Every step is tested, not only the first that blocks. */
export interface Replay {
  readonly outcome: Outcome;
  readonly steps: readonly ReplayedStep[];
  /** Steps that do not hold, in order. */
  readonly blocking: readonly string[];
  /** Steps that cannot be known, in order. */
  readonly unknown: readonly string[];
  /** Facts that the sources do not give and on which an unknown step turns, sorted. */
  readonly missingFacts: readonly string[];
}

/**
 * Decides a case under a law state. Facts that the model inferred and a reader doubts are named in `without` as
 * `case/fact`, and count as missing.
 */
export function replay(
  caseId: string,
  documented: DocumentedCase,
  procedure: Procedure,
  state: LawState,
  without: ReadonlySet<string> = new Set(),
): Replay {
  const facts = believedFacts(caseId, documented, without);
  const ids = Object.keys(procedure.steps);
  const stopped = documented.stoppedAt === undefined ? ids.length : ids.indexOf(documented.stoppedAt);
  const steps = Object.entries(procedure.steps).map(([id, step], index) =>
    decideStep(id, step, { state, facts }, index > stopped),
  );
  const unknown = steps.filter(({ holds }) => holds === UNKNOWN);
  const blocking = steps.filter(({ holds }) => holds === false).map(({ id }) => id);
  return {
    outcome: blocking.length > 0 ? 'blocked' : unknown.length > 0 ? 'undetermined' : 'lawful',
    steps,
    blocking,
    unknown: unknown.map(({ id }) => id),
    missingFacts: [...new Set(unknown.flatMap(({ finding }) => missingFactsOf(finding)))].sort(),
  };
}

/** The facts of a case without the inferred ones that a reader doubts. */
export function believedFacts(
  caseId: string,
  documented: DocumentedCase,
  without: ReadonlySet<string>,
): CaseFacts {
  return Object.fromEntries(
    Object.entries(documented.facts).filter(
      ([name, { basis }]) => basis.kind === 'source' || !without.has(`${caseId}/${name}`),
    ),
  );
}

function decideStep(id: string, step: Step, situation: Situation, neverReached: boolean): ReplayedStep {
  const finding = evaluate(step.holds, situation);
  const truth = truthOf(finding);
  const assumed = neverReached && step.actor === 'workers' && truth === UNKNOWN && turnsOnFactsAlone(finding);
  return { id, holds: assumed ? true : truth, assumed, finding };
}

/** Whether a finding is unknown only for want of facts, and not of law. */
function turnsOnFactsAlone(finding: Finding): boolean {
  const causes = causesOfDoubt(finding);
  return causes.length > 0 && causes.every(({ reason }) => reason === 'fact-missing');
}

function missingFactsOf(finding: Finding): readonly string[] {
  return causesOfDoubt(finding).flatMap(({ node }) => (node.op === 'fact' ? [node.name] : []));
}

/** The findings that leave an unknown finding unknown; what is unknown in a part that is decided anyway is none. */
function causesOfDoubt(finding: Finding): readonly Finding[] {
  if (finding.value !== UNKNOWN) return [];
  const inner = findingsThatCount(finding).flatMap(causesOfDoubt);
  return finding.reason === undefined ? inner : [finding, ...inner];
}

function isBarred(inForce: Finding | undefined): boolean {
  return inForce !== undefined && truthOf(inForce) === false;
}

/** The parts of a finding; what a norm that is not in force says does not count. */
function findingsThatCount({ node, parts }: Finding): readonly Finding[] {
  if (node.op !== 'norms') return parts;
  return parts.filter((_part, index) => index % 2 === 0 || !isBarred(parts[index - 1]));
}

/**
 * The day whose law stood when an event began, `YYYY-MM-DD`: where its date is known to the month or the year only, the
 * last day of that, so that a law of the same year is not passed over; never before the first day that is described.
 */
export function dayOfEvent({ from }: Pick<DocumentedCase, 'from'>, horizon: Model['horizon']): string {
  const day = lastDayOf(from);
  if (day >= horizon.from) return day;
  return horizon.from;
}
