import { isNumericUnit, type Unit } from './unit.ts';

/** The value of a parameter whose content nobody could establish, and of every result that turns on it. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;

/** Three-valued truth. */
export type Truth = boolean | Unknown;

/** The members of a set parameter, each in or out of the set; `null` where the whole set is repealed. */
export type Members = Readonly<Record<string, Truth | null>>;

/**
 * A single value: a number (share 0 to 1, count, days, money …), a yes or no, an option of a choice, an ISO date,
 * `null` where no norm is in force, or `unknown`.
 */
export type Scalar = number | boolean | string | null;

/** A value of a parameter: a scalar, or the members of a set. */
export type Value = Scalar | Members;

/** What a unit asks of its values beyond their type. */
export interface ValueSpec {
  readonly unit: Unit;
  /** Legal options of a choice, or members of a set. */
  readonly options?: readonly string[] | undefined;
  /** Smallest legal number. */
  readonly min?: number | undefined;
  /** Largest legal number. */
  readonly max?: number | undefined;
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a real calendar date `YYYY-MM-DD`. */
export function isIsoDate(text: unknown): text is string {
  if (typeof text !== 'string' || !datePattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What a value of this kind must look like, in words, for messages. */
export function describeExpected(spec: ValueSpec): string {
  switch (spec.unit) {
    case 'share':
      return `a share from ${spec.min ?? 0} to ${spec.max ?? 1}, such as 0.25 or 1/4`;
    case 'yesNo':
      return 'true or false';
    case 'choice':
      return `one of ${(spec.options ?? []).join(', ')}`;
    case 'set':
      return `true or false for members ${(spec.options ?? []).join(', ')}`;
    case 'date':
      return 'a date YYYY-MM-DD';
    default: {
      const min = spec.min ?? 0;
      const upper = spec.max === undefined ? ` of at least ${min}` : ` from ${min} to ${spec.max}`;
      return `a number of ${spec.unit === 'workingDays' ? 'working days' : spec.unit}${upper}`;
    }
  }
}

/** Whether a value is legal for its unit, options and bounds. `null` (repealed) and `unknown` always are. */
export function isLegalValue(spec: ValueSpec, value: unknown): value is Value {
  if (value === null || value === UNKNOWN) return true;
  if (isNumericUnit(spec.unit)) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return false;
    const max = spec.max ?? (spec.unit === 'share' ? 1 : Number.POSITIVE_INFINITY);
    return value >= (spec.min ?? 0) && value <= max;
  }
  switch (spec.unit) {
    case 'yesNo':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && (spec.options ?? []).includes(value);
    case 'date':
      return isIsoDate(value);
    default:
      return (
        typeof value === 'object' &&
        value !== null &&
        Object.entries(value).every(
          ([member, held]) =>
            (spec.options ?? []).includes(member) && (typeof held === 'boolean' || held === UNKNOWN),
        )
      );
  }
}

/**
 * Reads what a person typed (`1/3`, `33%`, `true`, `10`, `none`, `unknown`) as a value of the unit.
 * Returns `undefined` where it is no legal value.
 */
export function parseValue(spec: ValueSpec, text: string): Value | undefined {
  const trimmed = text.trim();
  if (trimmed === 'none' || trimmed === 'null') return null;
  if (trimmed === UNKNOWN) return UNKNOWN;
  const value = isNumericUnit(spec.unit) ? parseNumber(spec.unit, trimmed) : parseWord(spec.unit, trimmed);
  return value !== undefined && isLegalValue(spec, value) ? value : undefined;
}

function parseNumber(unit: Unit, text: string): number | undefined {
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
  // Moving the point in the text keeps 33.3% the nearest number to 333/1000; dividing by 100 would round twice.
  if (percent) return unit === 'share' ? Number(`${percent[1]}e-2`) : undefined;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) + 0 : undefined;
}

function parseWord(unit: Unit, text: string): Scalar | undefined {
  if (unit !== 'yesNo') return text;
  if (text === 'true' || text === 'yes') return true;
  if (text === 'false' || text === 'no') return false;
  return undefined;
}

/** Whether two values are the same, member by member for sets. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
