import { formatValue, type NumericUnit, toExact, type Value } from '@tarazy/rules';

/**
 * A number that must not be rounded away, such as a break point: a share as a percentage, with the exact fraction where
 * the percentage is rounded: `38.89% (7/18)`.
 */
export function writeExact(value: number, unit: NumericUnit): string {
  const exact = toExact(value);
  if (unit !== 'share') return exact.d === 1n ? String(value) : exact.toFraction(true);
  const percent = Math.round(value * 10_000) / 100;
  const isExact = toExact(percent).equals(exact.mul(100));
  return isExact ? `${percent}%` : `${percent}% (${exact.toFraction()})`;
}

/** A value as the command line takes it: a number that decimals cannot hold as a fraction. */
export function writeArgument(value: Value): string {
  if (typeof value !== 'number' || String(value).length <= 6) return formatValue(value);
  const fraction = toExact(value).toFraction();
  return Number(fraction.split('/')[0]) / Number(fraction.split('/')[1] ?? 1) === value
    ? fraction
    : formatValue(value);
}
