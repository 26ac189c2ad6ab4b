/** A link between two neighbouring columns, by the keys of its ends. */
interface Link {
  readonly from: string;
  readonly to: string;
}

/** Sweeps there and back; more change nothing that can be seen. */
const SWEEPS = 6;

const indexOf = (column: readonly string[]): ReadonlyMap<string, number> =>
  new Map(column.map((key, index) => [key, index]));

/** How many pairs of links cross between neighbouring columns. Links to keys outside the columns are passed over. */
export function countCrossings(columns: readonly (readonly string[])[], links: readonly Link[]): number {
  let crossings = 0;
  for (const [at, column] of columns.slice(0, -1).entries()) {
    const left = indexOf(column);
    const right = indexOf(columns[at + 1] ?? []);
    const ends = links.flatMap(({ from, to }) => {
      const [a, b] = [left.get(from), right.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
    for (const [index, [a, b]] of ends.entries()) {
      for (let other = index + 1; other < ends.length; other += 1) {
        const [c, d] = ends[other] as readonly [number, number];
        if ((a - c) * (b - d) < 0) crossings += 1;
      }
    }
  }
  return crossings;
}

/** A column in the order of the mean place of each key's neighbours; a key without any keeps its place. */
function orderByNeighbours(
  column: readonly string[],
  beside: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const places = indexOf(beside);
  // Places of both columns are read as shares, so that a short column does not gather at the top of a long one.
  const shareOf = (index: number, length: number): number => (index + 0.5) / length;
  const mean = new Map(
    column.map((key, index) => {
      const found = (neighbours.get(key) ?? []).flatMap((other) => places.get(other) ?? []);
      const sum = found.reduce((total, place) => total + shareOf(place, beside.length), 0);
      return [key, found.length === 0 ? shareOf(index, column.length) : sum / found.length];
    }),
  );
  return [...column].sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0));
}

/**
 * Orders columns so that few links cross: barycentre sweeps from the given order, of which the best is kept, so
 * that there are never more crossings than there were. Same input, same order.
 */
export function orderColumns(
  columns: readonly (readonly string[])[],
  links: readonly Link[],
): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  let best = columns;
  let fewest = countCrossings(columns, links);
  const current = [...columns];
  const order = (at: number, beside: number): void => {
    current[at] = orderByNeighbours(current[at] ?? [], current[beside] ?? [], neighbours);
  };
  const keepIfBetter = (): void => {
    const crossings = countCrossings(current, links);
    if (crossings < fewest) {
      best = [...current];
      fewest = crossings;
    }
  };
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    for (let at = 1; at < current.length; at += 1) order(at, at - 1);
    keepIfBetter();
    for (let at = current.length - 2; at >= 0; at -= 1) order(at, at + 1);
    keepIfBetter();
  }
  return best;
}
