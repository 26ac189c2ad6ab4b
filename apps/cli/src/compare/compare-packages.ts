import {
  actsByForm,
  type Evaluation,
  evaluatePackage,
  type LegalForm,
  type ObligationStatus,
  type Outcome,
  type Package,
  rankOf,
  type Status,
  statuses,
} from '@tarazy/rules';
import type { Context } from '../context.ts';

/** A package that takes part in a comparison. */
export interface Contender {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly package: Package;
  readonly without: ReadonlySet<string>;
}

/** What came out for one thing in the base and in every scenario. */
export interface ComparedEntry<T> {
  readonly id: string;
  readonly base: T;
  readonly scenarios: Readonly<Record<string, T>>;
}

/** A contender with its sums against the base. */
export interface ContenderSummary {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly package: Package;
  readonly acts: readonly { readonly form: LegalForm; readonly count: number }[];
  readonly conflicts: number;
  readonly missing: number;
  readonly without: readonly string[];
  /** Harms that stand higher than in the base, and lower. */
  readonly lifts: readonly string[];
  readonly lowers: readonly string[];
  /** Cases that end otherwise than in the base. */
  readonly casesChanged: readonly string[];
  /** Harms that it alone of the scenarios settles. */
  readonly onlyOne: readonly string[];
}

/** Scenarios side by side. */
export interface Comparison {
  readonly base: Pick<ContenderSummary, 'id' | 'title' | 'asOf' | 'package'>;
  readonly scenarios: readonly ContenderSummary[];
  readonly harms: readonly ComparedEntry<Status>[];
  readonly obligations: readonly ComparedEntry<ObligationStatus>[];
  readonly cases: readonly ComparedEntry<Outcome>[];
  /** Pairs of which the first stands at least as high on every harm, and higher on one. */
  readonly dominance: readonly { readonly better: string; readonly worse: string }[];
}

interface Evaluated {
  readonly contender: Contender;
  readonly evaluation: Evaluation;
}

/** Evaluates every package and sets the results side by side. */
export function comparePackages(
  context: Context,
  base: Contender,
  contenders: readonly Contender[],
): Comparison {
  const evaluateOne = (contender: Contender): Evaluated => {
    context.progress.say(contender.title);
    const { package: chosen, asOf, without } = contender;
    return { contender, evaluation: evaluatePackage(context.model, chosen, asOf, without) };
  };
  const baseline = evaluateOne(base);
  const evaluated = contenders.map(evaluateOne);
  return {
    base: { id: base.id, title: base.title, asOf: base.asOf, package: base.package },
    scenarios: evaluated.map((one) => summarise(context, one, baseline, evaluated)),
    harms: align(baseline, evaluated, ({ harms }) => harms.map(({ id, after }) => [id, after.status])),
    obligations: align(baseline, evaluated, ({ obligations }) =>
      obligations.map(({ id, after }) => [id, after.status]),
    ),
    cases: align(baseline, evaluated, ({ cases }) => cases.map(({ id, after }) => [id, after.outcome])),
    dominance: findDominance(evaluated),
  };
}

function align<T>(
  base: Evaluated,
  evaluated: readonly Evaluated[],
  results: (evaluation: Evaluation) => readonly (readonly [string, T])[],
): readonly ComparedEntry<T>[] {
  const columns = evaluated.map(({ contender, evaluation }) => ({
    id: contender.id,
    results: new Map(results(evaluation)),
  }));
  return results(base.evaluation).map(([id, value]) => ({
    id,
    base: value,
    scenarios: Object.fromEntries(columns.map((column) => [column.id, column.results.get(id) as T])),
  }));
}

function summarise(
  { model }: Context,
  { contender, evaluation }: Evaluated,
  base: Evaluated,
  all: readonly Evaluated[],
): ContenderSummary {
  const ranks = ranksOf(evaluation);
  const baseRanks = ranksOf(base.evaluation);
  const others = all.filter((other) => other.contender.id !== contender.id);
  const baseOutcomes = outcomesOf(base.evaluation);
  const settled = statuses.length - 1;
  const harmsWhere = (test: (rank: number, id: string) => boolean) =>
    [...ranks].filter(([id, rank]) => test(rank, id)).map(([id]) => id);
  return {
    id: contender.id,
    title: contender.title,
    asOf: contender.asOf,
    package: contender.package,
    acts: actsByForm(contender.package, model.reforms),
    conflicts: evaluation.conflicts.length,
    missing: evaluation.missing.length,
    without: [...contender.without],
    lifts: harmsWhere((rank, id) => rank > (baseRanks.get(id) ?? 0)),
    lowers: harmsWhere((rank, id) => rank < (baseRanks.get(id) ?? 0)),
    casesChanged: [...outcomesOf(evaluation)]
      .filter(([id, outcome]) => outcome !== baseOutcomes.get(id))
      .map(([id]) => id),
    onlyOne: harmsWhere(
      (rank, id) =>
        rank === settled && others.every((other) => ranksOf(other.evaluation).get(id) !== settled),
    ),
  };
}

function ranksOf({ harms }: Evaluation): ReadonlyMap<string, number> {
  return new Map(harms.map(({ id, after }) => [id, rankOf(after)]));
}

function outcomesOf({ cases }: Evaluation): ReadonlyMap<string, Outcome> {
  return new Map(cases.map(({ id, after }) => [id, after.outcome]));
}

function findDominance(evaluated: readonly Evaluated[]): Comparison['dominance'] {
  const ranked = evaluated.map(({ contender, evaluation }) => ({
    id: contender.id,
    ranks: ranksOf(evaluation),
  }));
  return ranked.flatMap((better) =>
    ranked
      .filter((worse) => {
        const pairs = [...better.ranks].map(([id, rank]) => [rank, worse.ranks.get(id) ?? 0] as const);
        return pairs.every(([high, low]) => high >= low) && pairs.some(([high, low]) => high > low);
      })
      .map((worse) => ({ better: better.id, worse: worse.id })),
  );
}
