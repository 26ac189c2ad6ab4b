import Fraction from 'fraction.js';

/** Largest integer that a floating-point number holds together with everything below it. */
const safe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The exact number that a floating-point value stands for: the simplest fraction that rounds to it. So a share stored
 * as 0.3888888888888889 is 7/18, and comparing 7,000 with 7/18 of 18,000 is an equality and not an accident of rounding.
 */
export function toExact(value: number): Fraction {
  if (Number.isInteger(value)) return new Fraction(value);
  const size = Math.abs(value);
  const [top, bottom] = likelyFraction(size) ?? simplestFraction(size);
  return new Fraction(value < 0 ? -top : top, bottom);
}

/** The floating-point number nearest to a fraction, however long its terms are. */
export function toNumber({ s, n, d }: Fraction): number {
  if (n <= safe && d <= safe) return (Number(s) * Number(n)) / Number(d);
  // Two bits beyond the smallest number there is, so that what ends there is not rounded twice either.
  const shift = Math.min(66 - (bitsOf(n) - bitsOf(d)), 1076);
  const [top, bottom] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  // The last bit says whether anything was cut off, so that the one rounding below is right.
  const quotient = (top / bottom) | (top % bottom === 0n ? 0n : 1n);
  const half = Math.trunc(-shift / 2);
  return Number(s) * Number(quotient) * 2 ** half * 2 ** (-shift - half);
}

function bitsOf(value: bigint): number {
  return value.toString(2).length;
}

/**
 * The continued fraction of a number, in floating point, where its first fit is short enough to be proved simplest: no
 * two fractions with terms so small lie that close together.
 */
function likelyFraction(value: number): readonly [bigint, bigint] | undefined {
  let [previousTop, previousBottom, top, bottom] = [0, 1, 1, 0];
  let rest = value;
  for (let step = 0; step < 32; step += 1) {
    const whole = Math.floor(rest);
    [previousTop, top] = [top, whole * top + previousTop];
    [previousBottom, bottom] = [bottom, whole * bottom + previousBottom];
    if (top > Number.MAX_SAFE_INTEGER || value * bottom * bottom >= 2 ** 52) return undefined;
    if (top / bottom === value) return [BigInt(top), BigInt(bottom)];
    rest = 1 / (rest - whole);
  }
  return undefined;
}

/** A bound of an interval as top and bottom of a fraction; bottom 0 is infinity. */
type Bound = readonly [bigint, bigint];

/** The fraction with the smallest terms among all that round to a positive number. */
function simplestFraction(value: number): readonly [bigint, bigint] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const stored = raw & (2n ** 52n - 1n);
  const power = Number(raw >> 52n);
  const mantissa = power === 0 ? stored : stored | (1n << 52n);
  // Half a last place to either side. Below a power of two that is too wide, but no fraction there is simpler.
  const exponent = Math.max(power, 1) - 1076;
  const scale = (halves: bigint): Bound =>
    exponent >= 0 ? [halves << BigInt(exponent), 1n] : [halves, 1n << BigInt(-exponent)];
  return simplestBetween(scale(2n * mantissa - 1n), scale(2n * mantissa + 1n), mantissa % 2n === 0n);
}

function simplestBetween(low: Bound, high: Bound, closed: boolean): readonly [bigint, bigint] {
  const whole = low[0] / low[1];
  const exactlyWhole = whole * low[1] === low[0];
  if (closed && exactlyWhole) return [whole, 1n];
  const next = (whole + 1n) * high[1];
  if (closed ? next <= high[0] : next < high[0]) return [whole + 1n, 1n];
  const [top, bottom] = simplestBetween(
    [high[1], high[0] - whole * high[1]],
    [low[1], low[0] - whole * low[1]],
    closed,
  );
  return [whole * top + bottom, top];
}
