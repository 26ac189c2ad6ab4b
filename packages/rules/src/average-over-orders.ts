import Fraction from 'fraction.js';

/**
 * Something that holds or not, as groups of parts are in. The parts of one group are alike: it matters whether any of
 * them is in, and not which, nor how many.
 */
export interface Knot {
  /** How many parts each group has, at least 1. */
  readonly sizes: readonly number[];
  /** Whether it holds, asked by the number of a group. */
  holds(isIn: (group: number) => boolean): boolean;
}

/** Coefficients from the constant up; of nothing, 0. */
type Polynomial = readonly bigint[];

/**
 * What one part adds, on average over every order in which all parts can come in, to "every knot holds" (1) from "some
 * knot does not" (0): for each knot, for each of its groups, the share of any one part of the group. Exact.
 * Knots share no parts. Time and space double with each group of the largest knot.
 */
export function averageOverOrders(knots: readonly Knot[]): readonly (readonly Fraction[])[] {
  // Let each part come at a moment of its own between 0 and 1: every order is as likely as any other. By moment p the
  // others are in with probability p each, so what a part adds on average is an integral over polynomials in p.
  const tables = knots.map(tableOf);
  const chances = knots.map(({ sizes }, knot) => chanceOf(tables[knot] as Table, sizes));
  return knots.map(({ sizes }, knot) => {
    const others = chances.filter((_, other) => other !== knot).reduce(multiply, [1n]);
    return sizes.map((size, group) => {
      const table = tables[knot] as Table;
      const turning = chanceOf(
        gainsOf(table, group),
        sizes.filter((_, other) => other !== group),
      );
      const firstOfGroup = powerOf([1n, -1n], size - 1);
      return integrate([turning, firstOfGroup, others].reduce(multiply));
    });
  });
}

/** A number for each set of groups; the set is the bits of the index. */
type Table = readonly bigint[];

function tableOf({ sizes, holds }: Knot): Table {
  return Array.from({ length: 2 ** sizes.length }, (_, set) =>
    holds((group) => ((set >> group) & 1) === 1) ? 1n : 0n,
  );
}

/** What a group adds to each set of the other groups. */
function gainsOf(table: Table, group: number): Table {
  const bit = 1 << group;
  return table.flatMap((before, set) => (set & bit ? [] : [(table[set | bit] as bigint) - before]));
}

/** What is expected of a table when each part is in with probability p. */
function chanceOf(table: Table, sizes: readonly number[]): Polynomial {
  const cells = table.map((cell): Polynomial => (cell === 0n ? [] : [cell]));
  const [chance = []] = sizes.reduce<readonly Polynomial[]>((rest, size) => {
    const someIn = add([1n], powerOf([1n, -1n], size), -1n);
    return Array.from({ length: rest.length / 2 }, (_, pair) => {
      const [out, within] = [rest[2 * pair] as Polynomial, rest[2 * pair + 1] as Polynomial];
      return add(out, multiply(add(within, out, -1n), someIn));
    });
  }, cells);
  return chance;
}

function add(a: Polynomial, b: Polynomial, times = 1n): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, power) => {
    return (a[power] ?? 0n) + times * (b[power] ?? 0n);
  });
}

function multiply(a: Polynomial, b: Polynomial): Polynomial {
  if (a.length === 0 || b.length === 0) return [];
  const product = Array<bigint>(a.length + b.length - 1).fill(0n);
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) product[i + j] = (product[i + j] as bigint) + x * y;
  }
  return product;
}

function powerOf(base: Polynomial, exponent: number): Polynomial {
  return Array<Polynomial>(exponent).fill(base).reduce(multiply, [1n]);
}

/** The integral from 0 to 1. */
function integrate(polynomial: Polynomial): Fraction {
  return polynomial.reduce(
    (sum, coefficient, power) => sum.add(new Fraction(coefficient, BigInt(power + 1))),
    new Fraction(0),
  );
}
