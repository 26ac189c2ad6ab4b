import { type AppliedPackage, applyPackage } from './apply-package.ts';
import { type JudgedHarm, judgeHarm } from './harm.ts';
import type { Model } from './model.ts';
import { type JudgedObligation, judgeObligation } from './obligation.ts';
import type { Package } from './package.ts';
import type { DocumentedCase, Procedure } from './procedure.ts';
import { type Replay, replay } from './replay.ts';

/** One thing under the law of the date and under the package. */
export interface BeforeAfter<T> {
  readonly id: string;
  readonly before: T;
  readonly after: T;
}

/** Everything a package does to the model on a date. */
export interface Evaluation extends AppliedPackage {
  readonly harms: readonly BeforeAfter<JudgedHarm>[];
  readonly obligations: readonly BeforeAfter<JudgedObligation>[];
  readonly cases: readonly BeforeAfter<Replay>[];
}

/** Applies a package and judges every harm, obligation and case before and after it. */
export function evaluatePackage(
  model: Model,
  chosen: Package,
  asOf: string = model.horizon.to,
  without: ReadonlySet<string> = new Set(),
): Evaluation {
  const applied = applyPackage(model.law, model.reforms, chosen, asOf);
  const { baseline, state } = applied;
  const bothOf = <T>(id: string, judge: (law: typeof state) => T): BeforeAfter<T> => {
    const before = judge(baseline);
    return { id, before, after: state === baseline ? before : judge(state) };
  };
  return {
    ...applied,
    harms: Object.entries(model.harms).map(([id, harm]) =>
      bothOf(id, (law) => judgeHarm(id, harm, law, without)),
    ),
    obligations: Object.entries(model.obligations).map(([id, obligation]) =>
      bothOf(id, (law) => judgeObligation(id, obligation, law, without)),
    ),
    cases: Object.entries(model.cases).map(([id, documented]) =>
      bothOf(id, (law) => replay(id, documented, procedureOf(model, documented), law, without)),
    ),
  };
}

/** The procedure that decides a case. A model in which it is missing does not pass `checkModel`. */
export function procedureOf(model: Model, documented: DocumentedCase): Procedure {
  const procedure = model.procedures[documented.procedure];
  if (!procedure) throw new TypeError(`No procedure ${documented.procedure}`);
  return procedure;
}

/** An evaluation as one plain JSON document, in the shape that scripts rely on. */
export function summariseEvaluation(evaluation: Evaluation, model: Model) {
  return {
    asOf: evaluation.asOf,
    package: evaluation.package,
    changes: evaluation.changes.map(({ path, before, after, unit, articles, reforms }) => ({
      path,
      before,
      after,
      unit,
      article: articles.map(({ instrument, article }) => `${instrument} ${article}`).join(', '),
      reform: reforms.join(', '),
    })),
    conflicts: evaluation.conflicts,
    missing: evaluation.missing,
    alreadyLaw: evaluation.alreadyLaw,
    harms: evaluation.harms.map(({ id, before, after }) => ({
      id,
      theme: model.harms[id]?.theme,
      before: before.status,
      after: after.status,
      tiers: after.tiers,
    })),
    obligations: evaluation.obligations.map(({ id, before, after }) => ({
      id,
      treaty: model.obligations[id]?.treaty,
      article: model.obligations[id]?.article,
      binds: after.binds,
      before: before.status,
      after: after.status,
    })),
    cases: evaluation.cases.map(({ id, before, after }) => ({
      id,
      before: before.outcome,
      after: after.outcome,
      blocking: after.blocking,
    })),
  };
}
