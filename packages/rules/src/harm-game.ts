import type Fraction from 'fraction.js';
import { averageOverOrders, type Knot } from './average-over-orders.ts';
import { type Claim, type ClaimsByPath, reconcile } from './claims.ts';
import { type CompiledCondition, compile } from './expression/compile.ts';
import { lawPathsOf, type Node } from './expression/node.ts';
import type { DeterminedStatus, Harm, Tier } from './harm.ts';
import { type LawState, withValues } from './law.ts';

/** How far a harm must come, for certain, to count. */
export type CountedStatus = Exclude<DeterminedStatus, 'open'>;

/**
 * The conditions that must all hold for a harm to have come so far for certain, in the smallest pieces; `undefined`
 * where none are left to judge the rule by.
 */
export function conditionsFor(
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

/** What each part, by its number, adds to one harm. */
export interface Game {
  readonly harm: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly gains: readonly PartGain[];
}

/** What one part adds; the average is `null` where it was not worked out. */
interface PartGain {
  readonly part: number;
  readonly alone: -1 | 0 | 1;
  readonly within: -1 | 0 | 1;
  readonly average: Fraction | null;
}

/** Whether there were too many groups to work out the averages. */
export function isUnresolved({ gains }: Game): boolean {
  return gains.some(({ average }) => average === null);
}

/**
 * What each part adds to whether all conditions hold. The averages are left out where a knot has more groups than
 * `mostGroups`.
 */
export function playHarm(
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
