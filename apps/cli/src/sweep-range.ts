import {
  type DocumentedCase,
  describeExpected,
  isNumericUnit,
  type LawState,
  type Model,
  type Procedure,
  parseValue,
  type Result,
  type Sweep,
  type SweepRange,
  sweep,
  unknownName,
} from '@tarazy/rules';
import { failure, success } from './context.ts';

/** Anything that can be decided step by step along a parameter. */
export interface Sweepable {
  readonly id: string;
  readonly documented: DocumentedCase;
  readonly procedure: Procedure;
}

/** Far enough that nothing turns beyond it, for parameters that have no largest value. */
const farAway = 1e9;

/** The range asked for, or the whole range of the parameter. */
export function readRange(
  model: Model,
  path: string,
  given: { readonly from?: string | undefined; readonly to?: string | undefined },
): Result<Partial<SweepRange>> {
  const numeric = [...model.law.parameters].filter(([, { unit }]) => isNumericUnit(unit)).map(([key]) => key);
  const spec = model.law.spec(path);
  if (!spec)
    return failure(unknownName('--parameter', path, numeric, 'the path of a parameter that is a number'));
  if (!isNumericUnit(spec.unit)) {
    const expected = `a parameter that is a number, such as ${numeric[0]}`;
    return failure({ where: '--parameter', found: `${path} (${describeExpected(spec)})`, expected });
  }
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const text = given[end];
    if (text === undefined) return [];
    const value = parseValue(spec, text);
    return [{ end, text, value: typeof value === 'number' ? value : undefined }];
  });
  const wrong = ends.filter(({ value }) => value === undefined);
  if (wrong.length > 0) {
    return failure(
      ...wrong.map(({ end, text }) => ({ where: `--${end}`, found: text, expected: describeExpected(spec) })),
    );
  }
  const endOf = (end: 'from' | 'to') => ends.find((found) => found.end === end)?.value;
  const [min, max] = [endOf('from'), endOf('to')];
  if (min !== undefined && max !== undefined && min >= max) {
    return failure({ where: '--to', found: String(max), expected: `more than --from ${min}` });
  }
  return success({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
}

/**
 * Sweeps over a parameter. Where neither the parameter nor the caller sets a largest value, the sweep goes somewhat
 * beyond the last place where anything turns.
 */
export function sweepOver(
  model: Model,
  subject: Sweepable,
  state: LawState,
  path: string,
  range: Partial<SweepRange>,
  without: ReadonlySet<string>,
): Sweep {
  const spec = model.law.spec(path);
  const min = range.min ?? spec?.min ?? 0;
  const highest = range.max ?? spec?.max ?? (spec?.unit === 'share' ? 1 : undefined);
  const over = (max: number) =>
    sweep(subject.id, subject.documented, subject.procedure, state, path, { min, max }, without);
  if (highest !== undefined) return over(highest);
  const known = model.law.history(path).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return over(roundUp(2 * Math.max(min, 1, ...known, ...over(farAway).breakPoints)));
}

/** The next 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}
