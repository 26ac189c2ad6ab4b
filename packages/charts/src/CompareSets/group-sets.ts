import type {
  ComparedBase,
  ComparedHarm,
  ComparedSet,
  ComparedSets,
  CountedFrom,
  SetArrangement,
} from './compare-sets-props';

/** More sets than this are not drawn: their letters would no longer be told apart at a glance. */
const MOST_SETS = 6;

/** Id of the group of harms that no set settles. */
export const NONE = 'none';

/** Harms that the same sets settle. */
export interface SetGroup {
  /** The letters of the sets joined with `+`, or `none`. */
  readonly id: string;
  /** In the order of the columns; empty for `none`. */
  readonly sets: readonly ComparedSet[];
  /** In the order in which they were given. */
  readonly harms: readonly ComparedHarm[];
}

/** What the groups come to: those shown, and what was left out. */
export interface GroupedSets {
  readonly sets: readonly ComparedSet[];
  readonly groups: readonly SetGroup[];
  /** How many groups there are, those that are filtered away among them. */
  readonly groupCount: number;
  /** Harms of the largest group that some set settles; 0 where there is none. */
  readonly largest: number;
  /** Harms of the largest group of all. */
  readonly most: number;
  /** By the id of the set, how many of the grouped harms it settles. */
  readonly totals: ReadonlyMap<string, number>;
  /** Harms that count under the base already and so are in no group. */
  readonly leftOut: readonly ComparedHarm[];
}

/** Whether a harm counts as settled under a column. */
function countsUnder(harm: ComparedHarm, columnId: string, atLeast: CountedFrom = 'settled'): boolean {
  const status = harm.cells[columnId]?.status;
  return status === 'settled' || (status === 'enforceable' && atLeast === 'enforceable');
}

function orderGroups(
  groups: readonly SetGroup[],
  sets: readonly ComparedSet[],
  sort: SetArrangement['sort'],
) {
  // Sets by letter: those of A before those of B, and of two that begin alike the one whose next letter comes first.
  const place = ({ sets: own }: SetGroup): string =>
    own.map((set) => String.fromCharCode(65 + sets.indexOf(set))).join('');
  const byLetter = (a: SetGroup, b: SetGroup): number => (place(a) < place(b) ? -1 : 1);
  return [...groups].sort((a, b) => {
    // What no set settles is read last, however much it is.
    if (a.id === NONE || b.id === NONE) return a.id === NONE ? 1 : -1;
    const bySize = b.harms.length - a.harms.length;
    const byDegree = a.sets.length - b.sets.length;
    return (sort === 'size' ? bySize || byDegree : byDegree) || byLetter(a, b);
  });
}

/** Groups the harms by the sets that settle them, in the order asked for. */
export function groupSets(data: ComparedSets, arrangement: SetArrangement): GroupedSets {
  const { base, atLeast, beyondBase = true } = data;
  const { sort, leastSize, onlyOne } = arrangement;
  const sets = data.sets.slice(0, MOST_SETS);
  const already = new Set(beyondBase ? data.harms.filter((harm) => countsUnder(harm, base.id, atLeast)) : []);
  const grouped = data.harms.filter((harm) => !already.has(harm));
  const byId = new Map<string, { sets: readonly ComparedSet[]; harms: ComparedHarm[] }>();
  const totals = new Map(sets.map(({ id }) => [id, 0]));
  for (const harm of grouped) {
    const own = sets.filter(({ id }) => countsUnder(harm, id, atLeast));
    for (const { id } of own) totals.set(id, (totals.get(id) ?? 0) + 1);
    const id = own.length === 0 ? NONE : own.map(({ mark }) => mark).join('+');
    const group = byId.get(id) ?? { sets: own, harms: [] };
    group.harms.push(harm);
    byId.set(id, group);
  }
  const all = [...byId].map(([id, group]): SetGroup => ({ id, ...group }));
  const wanted = all.filter(
    ({ sets: own, harms }) => harms.length >= leastSize && (!onlyOne || own.length === 1),
  );
  return {
    sets,
    groups: orderGroups(wanted, sets, sort),
    groupCount: all.length,
    largest: Math.max(0, ...all.filter(({ id }) => id !== NONE).map(({ harms }) => harms.length)),
    most: Math.max(0, ...all.map(({ harms }) => harms.length)),
    totals,
    leftOut: [...already],
  };
}

/** How what one set settles lies to what another does. */
export type PairRelation = 'itself' | 'same' | 'contained' | 'beyond';

/** What one settles that the other does not. */
export interface ComparedPair {
  readonly of: ComparedSet;
  readonly without: ComparedSet;
  readonly harms: readonly ComparedHarm[];
  readonly relation: PairRelation;
}

/** Those that are set against each other: the sets, and the base before them where it has a letter, in order of letters. */
export function pairedSets({ base, sets }: ComparedSets): readonly ComparedSet[] {
  const all = hasMark(base) ? [base, ...sets.slice(0, MOST_SETS)] : sets.slice(0, MOST_SETS);
  return [...all].sort((a, b) => (a.mark < b.mark ? -1 : 1));
}

function hasMark(base: ComparedBase): base is ComparedSet {
  return base.mark !== undefined;
}

/** For every two, row by row, what the first settles that the second does not, whatever the base settles. */
export function pairSets(data: ComparedSets): readonly (readonly ComparedPair[])[] {
  const paired = pairedSets(data);
  const settled = paired.map((set) => ({
    set,
    harms: new Set(data.harms.filter((harm) => countsUnder(harm, set.id, data.atLeast))),
  }));
  return settled.map((of) =>
    settled.map((without) => {
      const harms = [...of.harms].filter((harm) => !without.harms.has(harm));
      const isSame = harms.length === 0 && of.harms.size === without.harms.size;
      const relation =
        of === without ? 'itself' : harms.length > 0 ? 'beyond' : isSame ? 'same' : 'contained';
      return { of: of.set, without: without.set, harms, relation };
    }),
  );
}
