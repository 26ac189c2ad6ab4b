import { model } from '@tarazy/model';
import {
  applyPackage,
  type ChosenReform,
  canonicalPackage,
  caseGoal,
  type DocumentedCase,
  dayOfEvent,
  type LawState,
  lawPathsOf,
  type Mend,
  type Package,
  procedureOf,
  type Replay,
  replay,
  smallestMends,
} from '@tarazy/rules';
import type { ReplayQuestion } from '../replay-question';

/** How many reforms a mend may hold; the words name this number. */
const MEND_LIMIT = 4;

/** A law under which a case is replayed. */
export interface ReplayedLaw {
  readonly id: string;
  readonly kind: 'was' | 'today' | 'package' | 'added';
  readonly asOf: string;
  readonly state: LawState;
  readonly replay: Replay;
  readonly chosen: Package;
  /** The reform that this column adds to the one before it. */
  readonly added: ChosenReform | null;
}

/** A case under the laws worth comparing, and the smallest packages that would do. */
export interface ReplayedCase {
  readonly laws: readonly ReplayedLaw[];
  readonly mends: readonly Mend[];
}

/**
 * The laws worth comparing for a case: that of its time, that of the day, the package asked about, and then the
 * smallest mend, one reform at a time, in the order in which their steps come. Throws `RangeError` for an unknown case.
 */
export function replayUnderLaws(caseId: string, asked: ReplayQuestion): ReplayedCase {
  const documented = caseNamed(caseId);
  const procedure = procedureOf(model, documented);
  const decide = (state: LawState) => replay(caseId, documented, procedure, state, asked.without);
  const lawOf = (
    id: string,
    kind: ReplayedLaw['kind'],
    asOf: string,
    chosen: Package,
    added: ChosenReform | null = null,
  ): ReplayedLaw => {
    const { state } = applyPackage(model.law, model.reforms, chosen, asOf);
    return { id, kind, asOf, state, replay: decide(state), chosen, added };
  };
  const none: Package = { reforms: [], changes: [] };
  const hasPackage = asked.chosen.reforms.length + asked.chosen.changes.length > 0;
  const mends = smallestMends(model, caseGoal(model, caseId, asked.without), {
    base: asked.chosen,
    asOf: asked.asOf,
    maxSize: MEND_LIMIT,
  });
  const steps = Object.values(procedure.steps).map(({ holds }) => lawPathsOf(holds));
  const ordered = inOrderOfSteps(mends[0]?.reforms ?? [], steps);
  const added = ordered.map((reform, index) => {
    const taken = ordered.slice(0, index + 1);
    const replaced = new Set(taken.map(({ id }) => id));
    const chosen = canonicalPackage(
      { ...asked.chosen, reforms: [...asked.chosen.reforms.filter(({ id }) => !replaced.has(id)), ...taken] },
      model.reforms,
    );
    return lawOf(`added-${reform.id}`, 'added', asked.asOf, chosen, reform);
  });
  return {
    laws: [
      lawOf('was', 'was', dayOfEvent(documented, model.horizon), none),
      lawOf('today', 'today', asked.asOf, none),
      ...(hasPackage ? [lawOf('package', 'package', asked.asOf, asked.chosen)] : []),
      ...added,
    ],
    mends,
  };
}

/** A documented case by its id. Throws `RangeError` where there is none. */
export function caseNamed(id: string): DocumentedCase {
  const documented = Object.hasOwn(model.cases, id) ? model.cases[id] : undefined;
  if (documented === undefined) throw new RangeError(`case: found “${id}”, expected the id of a case`);
  return documented;
}

function inOrderOfSteps(
  reforms: readonly ChosenReform[],
  steps: readonly (readonly string[])[],
): readonly ChosenReform[] {
  const stepOf = ({ id }: ChosenReform) => {
    const paths = model.reforms[id]?.changes.map(({ path }) => path) ?? [];
    const found = steps.findIndex((read) => paths.some((path) => read.includes(path)));
    return found < 0 ? steps.length : found;
  };
  return [...reforms].sort((a, b) => stepOf(a) - stepOf(b));
}
