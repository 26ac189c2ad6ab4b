import Fraction from 'fraction.js';
import { claimsThatMatter, type Part, partsOf } from './claims.ts';
import { toNumber } from './exact.ts';
import { type CountedStatus, conditionsFor, type Game, isUnresolved, playHarm } from './harm-game.ts';
import type { Model } from './model.ts';
import type { Package } from './package.ts';

/** Beyond so many groups the table of all sets of them is too large for a browser. */
const LARGEST_KNOT = 18;

export interface ContributionOptions {
  /** The date of the law; the latest known where none is given. */
  readonly asOf?: string;
  /** Harms count from this status on, where they reach it for certain; `settled` where none is given. */
  readonly atLeast?: CountedStatus;
  /** Conditions that are switched off, as `harm/condition`. */
  readonly without?: ReadonlySet<string>;
  /**
   * How many groups of parts with the same effect may hang together in one harm for the average to be worked out, from
   * 0 to 18. The work doubles with each; 16, where none is given, can take half a second.
   */
  readonly mostGroups?: number;
}

/** What one part of a package adds to the harms that count. Harms that it pushes back count as -1. */
export interface Gain {
  /** Under this part alone, beyond the law of the date. */
  readonly alone: number;
  /** Under the package, beyond the package without this part. */
  readonly within: number;
  /** The mean of what it adds when the parts come in one by one, over every order (the Shapley value). */
  readonly average: number;
  /** The same in full, such as `7/12`. */
  readonly averageAsFraction: string;
}

/** What one part adds to one harm; `null` where there were too many groups to work out the average. */
export interface HarmGain {
  readonly part: string;
  readonly alone: -1 | 0 | 1;
  readonly within: -1 | 0 | 1;
  readonly average: number | null;
  readonly averageAsFraction: string | null;
}

/** A chosen reform or a custom change. */
export interface PartContribution extends Gain {
  /** As it is written in a link: `id:option=value` or `path=value`. */
  readonly part: string;
  /** The id of the reform, or `custom`. */
  readonly by: string;
}

/** A harm to which some part of the package makes a difference. */
export interface HarmContribution {
  readonly harm: string;
  /** Whether it counts under the law of the date, and under the package. */
  readonly before: boolean;
  readonly after: boolean;
  /** The parts that make a difference to it, in the order of the package. Where it is unresolved, all that may. */
  readonly gains: readonly HarmGain[];
}

/** Who in a package brings about what it settles. Plain JSON. */
export interface Contributions {
  readonly asOf: string;
  readonly atLeast: CountedStatus;
  /** How many harms count under the law of the date, and under the package. */
  readonly before: number;
  readonly after: number;
  /** Every part of the package, in canonical order. */
  readonly parts: readonly PartContribution[];
  /** In the order of the model. */
  readonly harms: readonly HarmContribution[];
  /** Harms with too many groups: their averages are `null`, and no average of a part holds them. */
  readonly unresolved: readonly string[];
}

/**
 * What each part of a package (a chosen reform, or a custom change) adds to the number of harms that count: alone,
 * within the package, and averaged over every order. The averages of all parts sum to `after - before`, in each harm
 * and in all, but for harms that are unresolved. A package of some parts is what `applyPackage` makes of it: where two
 * of them set a parameter differently it is unknown, so that a part may set another's work at naught and add less than
 * nothing. Reforms that the catalogue does not hold are passed over. The order of the package means nothing.
 * Throws a RangeError where `mostGroups` is no whole number from 0 to 18.
 */
export function contributionsOf(
  model: Model,
  chosen: Package,
  options: ContributionOptions = {},
): Contributions {
  const { asOf = model.horizon.to, atLeast = 'settled', without = new Set(), mostGroups = 16 } = options;
  if (!Number.isInteger(mostGroups) || mostGroups < 0 || mostGroups > LARGEST_KNOT) {
    throw new RangeError(
      `mostGroups: found ${mostGroups}, expected a whole number from 0 to ${LARGEST_KNOT}`,
    );
  }
  const baseline = model.law.at(asOf);
  const parts = partsOf(chosen, model.reforms);
  const claims = claimsThatMatter(parts, baseline);
  const games = Object.entries(model.harms).map(([id, harm]) => {
    return playHarm(id, conditionsFor(id, harm, atLeast, without), claims, baseline, mostGroups);
  });
  return {
    asOf,
    atLeast,
    before: games.filter(({ before }) => before).length,
    after: games.filter(({ after }) => after).length,
    parts: parts.map(({ id, by }, part) => ({ part: id, by, ...sumOf(games, part) })),
    harms: games.filter(({ gains }) => gains.length > 0).map((game) => describeGame(game, parts)),
    unresolved: games.filter(isUnresolved).map(({ harm }) => harm),
  };
}

function sumOf(games: readonly Game[], part: number): Gain {
  const own = games.flatMap(({ gains }) => gains.filter((gain) => gain.part === part));
  const total = own.reduce((sum, { average }) => (average ? sum.add(average) : sum), new Fraction(0));
  return {
    alone: own.reduce((sum, { alone }) => sum + alone, 0),
    within: own.reduce((sum, { within }) => sum + within, 0),
    average: toNumber(total),
    averageAsFraction: total.toFraction(),
  };
}

function describeGame({ harm, before, after, gains }: Game, parts: readonly Part[]): HarmContribution {
  return {
    harm,
    before,
    after,
    gains: gains.map(({ part, alone, within, average }) => ({
      part: (parts[part] as Part).id,
      alone,
      within,
      average: average && toNumber(average),
      averageAsFraction: average?.toFraction() ?? null,
    })),
  };
}
