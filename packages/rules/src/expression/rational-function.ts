import Fraction from 'fraction.js';
import { toExact, toNumber } from '../exact.ts';
import type { Arithmetic } from './node.ts';

/** Coefficients from the constant up. */
type Polynomial = readonly Fraction[];

/** A numeric expression in one variable: a polynomial divided by a polynomial. */
export interface RationalFunction {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
}

const one: Polynomial = [new Fraction(1)];

/** The variable itself. */
export const variable: RationalFunction = { top: [new Fraction(0), new Fraction(1)], bottom: one };

/** A number, the same for every value of the variable. */
export function fixed(value: Fraction): RationalFunction {
  return { top: [value], bottom: one };
}

/** Arithmetic on two functions. */
export function combine(op: Arithmetic, left: RationalFunction, right: RationalFunction): RationalFunction {
  switch (op) {
    case 'times':
      return { top: multiply(left.top, right.top), bottom: multiply(left.bottom, right.bottom) };
    case 'dividedBy':
      return { top: multiply(left.top, right.bottom), bottom: multiply(left.bottom, right.top) };
    default: {
      const [a, b] = [multiply(left.top, right.bottom), multiply(right.top, left.bottom)];
      return {
        top: op === 'plus' ? add(a, b) : add(a, negate(b)),
        bottom: multiply(left.bottom, right.bottom),
      };
    }
  }
}

function add(a: Polynomial, b: Polynomial): Polynomial {
  const zero = new Fraction(0);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, power) =>
    (a[power] ?? zero).add(b[power] ?? zero),
  );
}

function negate(a: Polynomial): Polynomial {
  return a.map((coefficient) => coefficient.neg());
}

function multiply(a: Polynomial, b: Polynomial): Polynomial {
  return a.reduce<Polynomial>(
    (sum, coefficient, power) =>
      add(sum, [
        ...Array<Fraction>(power).fill(new Fraction(0)),
        ...b.map((other) => other.mul(coefficient)),
      ]),
    [],
  );
}

/**
 * The numbers strictly between two bounds at which a function is zero, ascending. A zero that no number stands for is
 * given as its two neighbours, so that the sign changes nowhere but at the numbers returned.
 */
export function zerosBetween({ top }: RationalFunction, min: number, max: number): readonly number[] {
  return rootsBetween(top, min, max).filter((value) => value > min && value < max);
}

function rootsBetween(polynomial: Polynomial, min: number, max: number): readonly number[] {
  const terms = polynomial.slice(0, polynomial.findLastIndex((coefficient) => !coefficient.equals(0)) + 1);
  if (terms.length < 2) return [];
  const [constant, slope] = terms;
  if (terms.length === 2 && constant && slope) return [toNumber(constant.neg().div(slope))];
  // Between two turning points the sign changes at most once.
  const turns = rootsBetween(derivativeOf(terms), min, max).filter((value) => value > min && value < max);
  const bounds = [...new Set([min, ...turns, max])].sort((a, b) => a - b);
  const found = bounds.flatMap((low, index) => crossingBetween(terms, low, bounds[index + 1] ?? low));
  return [...new Set(found)].sort((a, b) => a - b);
}

function derivativeOf(polynomial: Polynomial): Polynomial {
  return polynomial.slice(1).map((coefficient, power) => coefficient.mul(power + 1));
}

function crossingBetween(polynomial: Polynomial, low: number, high: number): readonly number[] {
  const sign = (at: number) => valueAt(polynomial, toExact(at)).compare(0);
  let [below, above] = [low, high];
  const start = sign(below);
  const end = sign(above);
  if (start === 0 || end === 0) return [low, high].filter((bound) => sign(bound) === 0);
  if (start === end) return [];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return [below, above];
    const here = sign(middle);
    if (here === 0) return [middle];
    if (here === start) below = middle;
    else above = middle;
  }
}

function valueAt(polynomial: Polynomial, at: Fraction): Fraction {
  return polynomial.reduceRight((sum, coefficient) => sum.mul(at).add(coefficient), new Fraction(0));
}
