import Fraction from 'fraction.js';
import { CUSTOM } from './apply-package.ts';
import { averageOverOrders, type Knot } from './average-over-orders.ts';
import { toNumber } from './exact.ts';
import { type CompiledCondition, compile } from './expression/compile.ts';
import { lawPathsOf, type Node } from './expression/node.ts';
import type { DeterminedStatus, Harm, Tier } from './harm.ts';
import { type LawState, readPath, withValues } from './law.ts';
import type { Model } from './model.ts';
import { ownEntry } from './own-entry.ts';
import {
  type CustomChange,
  canonicalPackage,
  changesOf,
  formatChange,
  formatReform,
  type Package,
} from './package.ts';
import type { Reform } from './reform.ts';
import { type Scalar, UNKNOWN } from './value.ts';

/** Beyond so many groups the table of all sets of them is too large for a browser. */
const LARGEST_KNOT = 18;

/** How far a harm must come, for certain, to count. */
export type CountedStatus = Exclude<DeterminedStatus, 'open'>;

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

/** A chosen reform, or a custom change, with what it asks for. */
interface Part {
  readonly id: string;
  readonly by: string;
  readonly changes: readonly CustomChange[];
}

function partsOf(chosen: Package, catalogue: Readonly<Record<string, Reform>>): readonly Part[] {
  const { reforms, changes } = canonicalPackage(chosen, catalogue);
  const named = reforms.flatMap((reform): readonly Part[] => {
    const definition = ownEntry(catalogue, reform.id);
    if (!definition) return [];
    return [{ id: formatReform(reform, definition), by: reform.id, changes: changesOf(reform, definition) }];
  });
  return [
    ...named,
    ...changes.map((change) => ({ id: formatChange(change), by: CUSTOM, changes: [change] })),
  ];
}

/** What a part, by its number, asks of a path. */
interface Claim {
  readonly part: number;
  readonly path: string;
  readonly value: Scalar;
}

/** Claims by path, and by each branch above it. */
type ClaimsByPath = ReadonlyMap<string, readonly Claim[]>;

/** All claims on the paths that some of the parts would change. */
function claimsThatMatter(parts: readonly Part[], baseline: LawState): ClaimsByPath {
  const all = parts.flatMap(({ changes }, part) =>
    changes.map(({ path, to }): Claim => ({ part, path, value: to })),
  );
  // A claim to what the law holds already still matters beside one to something else: the two are a conflict.
  const moved = new Set(
    all.filter(({ path, value }) => readPath(baseline, path) !== value).map(({ path }) => path),
  );
  const byPath = new Map<string, Claim[]>();
  for (const claim of all.filter(({ path }) => moved.has(path))) {
    for (const place of withBranchesAbove(claim.path)) {
      byPath.set(place, [...(byPath.get(place) ?? []), claim]);
    }
  }
  return byPath;
}

function withBranchesAbove(path: string): readonly string[] {
  const segments = path.split('.');
  return segments.map((_, index) => segments.slice(0, index + 1).join('.'));
}

/**
 * The conditions that must all hold for a harm to have come so far for certain, in the smallest pieces; `undefined`
 * where none are left to judge the rule by.
 */
function conditionsFor(
  id: string,
  harm: Harm,
  atLeast: CountedStatus,
  without: ReadonlySet<string>,
): readonly Node[] | undefined {
  const inTier = (tier: Tier) =>
    Object.entries(harm.tiers[tier] ?? {})
      .filter(([name]) => !without.has(`${id}/${name}`))
      .map(([, { holds }]) => holds);
  const [rule, enforcement, remedy] = [inTier('rule'), inTier('enforcement'), inTier('remedy')];
  if (rule.length === 0) return undefined;
  // A harm that asks for no enforcement is never enforceable: beyond paper it is settled.
  const further = { 'on-paper': [], enforceable: enforcement.length > 0 ? [] : remedy, settled: remedy };
  const asked = atLeast === 'on-paper' ? rule : [...rule, ...enforcement, ...further[atLeast]];
  return asked.flatMap(conjunctsOf);
}

function conjunctsOf(node: Node): readonly Node[] {
  return node.op === 'all' ? node.of.flatMap(conjunctsOf) : [node];
}

/** A harm as a game of the parts, each by its number. */
interface Game {
  readonly harm: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly gains: readonly PartGain[];
}

interface PartGain {
  readonly part: number;
  readonly alone: -1 | 0 | 1;
  readonly within: -1 | 0 | 1;
  readonly average: Fraction | null;
}

function isUnresolved({ gains }: Game): boolean {
  return gains.some(({ average }) => average === null);
}

function playHarm(
  harm: string,
  conditions: readonly Node[] | undefined,
  claims: ClaimsByPath,
  baseline: LawState,
  mostGroups: number,
): Game {
  const never = { harm, before: false, after: false, gains: [] };
  if (!conditions) return never;
  const pieces = conditions.map((node): Piece => {
    return { holds: compile(node), claims: lawPathsOf(node).flatMap((path) => claims.get(path) ?? []) };
  });
  const still = pieces.filter(({ claims }) => claims.length === 0);
  if (still.some(({ holds }) => holds(baseline) !== true)) return never;
  const knots = tieKnots(pieces.filter(({ claims }) => claims.length > 0)).map((tied) =>
    knotOf(tied, baseline),
  );
  const nobody = knots.map(({ holds }) => holds(() => false));
  const everybody = knots.map(({ holds }) => holds(() => true));
  const average = knots.every(({ sizes }) => sizes.length <= mostGroups)
    ? averageOverOrders(knots)
    : undefined;
  const gains = knots.flatMap((knot, index) =>
    knot.groups.flatMap((parts, group) => {
      const others = (held: readonly boolean[]) => held.every((one, other) => other === index || one);
      const alone = others(nobody)
        ? difference(
            nobody[index],
            knot.holds((other) => other === group),
          )
        : 0;
      const leavesNothing = parts.length === 1 && others(everybody);
      const within = leavesNothing
        ? difference(
            knot.holds((other) => other !== group),
            everybody[index],
          )
        : 0;
      const share = average?.[index]?.[group] ?? null;
      return parts.map((part): PartGain => ({ part, alone, within, average: share }));
    }),
  );
  return {
    harm,
    before: nobody.every(Boolean),
    after: everybody.every(Boolean),
    gains: gains
      .filter(({ alone, within, average }) => alone !== 0 || within !== 0 || !average?.equals(0))
      .sort((a, b) => a.part - b.part),
  };
}

function difference(before: boolean | undefined, after: boolean | undefined): -1 | 0 | 1 {
  return before === after ? 0 : after ? 1 : -1;
}

/** A condition, with the claims on what it reads. */
interface Piece {
  readonly holds: CompiledCondition;
  readonly claims: readonly Claim[];
}

/** Pieces in heaps that share no part, so that each can be counted for itself. */
function tieKnots(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const partsIn = (heap: readonly Piece[]) =>
    new Set(heap.flatMap(({ claims }) => claims.map(({ part }) => part)));
  return pieces.reduce<readonly (readonly Piece[])[]>((heaps, piece) => {
    const own = partsIn([piece]);
    const touching = heaps.filter((heap) => [...partsIn(heap)].some((part) => own.has(part)));
    return [...heaps.filter((heap) => !touching.includes(heap)), [...touching.flat(), piece]];
  }, []);
}

/** A knot with the parts, by number, of each of its groups. */
interface HarmKnot extends Knot {
  readonly groups: readonly (readonly number[])[];
}

function knotOf(pieces: readonly Piece[], baseline: LawState): HarmKnot {
  const claims = [...new Set(pieces.flatMap((piece) => piece.claims))];
  const groups = groupAlike(claims);
  return {
    groups: groups.map(({ parts }) => parts),
    sizes: groups.map(({ parts }) => parts.length),
    holds(isIn) {
      const made = groups.filter((_, group) => isIn(group)).flatMap(({ asks }) => asks);
      const state = withValues(baseline, reconcile(made));
      return pieces.every(({ holds }) => holds(state) === true);
    },
  };
}

/** Parts that ask for the same, together. */
function groupAlike(
  claims: readonly Claim[],
): readonly { readonly parts: readonly number[]; readonly asks: readonly Claim[] }[] {
  const byPart = new Map<number, Claim[]>();
  for (const claim of claims) byPart.set(claim.part, [...(byPart.get(claim.part) ?? []), claim]);
  const alike = new Map<string, { parts: number[]; asks: readonly Claim[] }>();
  for (const [part, asks] of byPart) {
    const key = asks.map(({ path, value }) => JSON.stringify([path, value])).sort();
    const group = alike.get(String(key)) ?? { parts: [], asks };
    alike.set(String(key), { ...group, parts: [...group.parts, part] });
  }
  return [...alike.values()];
}

/** What claims together come to: a value where all agree, unknown where they do not. */
function reconcile(claims: readonly Claim[]): readonly CustomChange[] {
  const settled = new Map<string, Scalar>();
  for (const { path, value } of claims) {
    settled.set(path, settled.has(path) && settled.get(path) !== value ? UNKNOWN : value);
  }
  return [...settled].map(([path, to]) => ({ path, to }));
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
