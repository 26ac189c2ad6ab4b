import { model } from '@tarazy/model';
import {
  dayOfEvent,
  emptyPackage,
  evaluatePackage,
  type Outcome,
  type Package,
  procedureOf,
  replay,
} from '@tarazy/rules';

/**
 * The law that decides the cases, and the one it is compared with. `at-the-time`: the law on the day of each case, compared
 * with nothing. `now`: the law of a date, compared with that of the day. `package`: the package, compared with the law
 * of the date.
 */
export type CaseLaw = 'at-the-time' | 'now' | 'package';

/** A documented case as a law decides it; `same`: as the law it is compared with, left out where there is none. */
export interface DecidedCase {
  readonly id: string;
  readonly outcome: Outcome;
  readonly same?: boolean;
}

/** What the cases are decided by. */
export interface CaseQuestion {
  readonly law: CaseLaw;
  readonly chosen?: Package | undefined;
  /** ISO date of the law; the latest that the model knows unless told. */
  readonly asOf?: string | undefined;
  /** Inferred facts and conditions that a reader doubts. */
  readonly without?: ReadonlySet<string> | undefined;
}

/** Every documented case of the model, decided. */
export function decideCases(question: CaseQuestion): readonly DecidedCase[] {
  const { law, chosen = emptyPackage, asOf = model.horizon.to, without = new Set<string>() } = question;
  const then = new Map(
    Object.entries(model.cases).map(([id, documented]) => {
      const state = model.law.at(dayOfEvent(documented, model.horizon));
      return [id, replay(id, documented, procedureOf(model, documented), state, without).outcome];
    }),
  );
  if (law === 'at-the-time') return [...then].map(([id, outcome]) => ({ id, outcome }));
  return evaluatePackage(model, law === 'package' ? chosen : emptyPackage, asOf, without).cases.map(
    ({ id, before, after }) =>
      compareOutcomes(id, law === 'package' ? before.outcome : then.get(id), after.outcome),
  );
}

/** A case with whether it is decided as before. */
export function compareOutcomes(id: string, before: Outcome | undefined, outcome: Outcome): DecidedCase {
  return { id, outcome, same: before === outcome };
}
