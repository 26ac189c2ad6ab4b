import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect } from 'vitest';
import { toExact, toNumber } from '../exact.ts';
import { canonicalPackage, formatReform, formatValue } from '../package.ts';
import { readPackage, readReform } from '../read-package.ts';
import { always } from '../testing/always.ts';
import { toyModel } from '../testing/toy-model.ts';
import { parseValue, type Scalar, type ValueSpec } from '../value.ts';

const terms = fc.tuple(fc.integer({ min: 0, max: 8_999_999 }), fc.integer({ min: 1, max: 8_999_999 }));

always('VALUE-4 every fraction with terms below nine million is kept', terms, ([top, bottom]) => {
  const exact = toExact(top / bottom);
  expect(exact.n * BigInt(bottom)).toBe(exact.d * BigInt(top));
});

always(
  'VALUE-4 no fraction with a smaller bottom rounds to the same number',
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
  (value) => {
    const exact = toExact(value);
    expect(toNumber(exact)).toBe(value);
    // Neighbours among the fractions with smaller bottoms are the nearest ones at each of a few bottoms.
    const bottom = Number(exact.d);
    for (const smaller of [
      1,
      2,
      3,
      7,
      10,
      100,
      1000,
      Math.floor(bottom / 2),
      Math.floor(bottom / 3),
      bottom - 1,
    ]) {
      if (smaller < 1 || smaller >= bottom || smaller > 2 ** 40) continue;
      const near = exact.mul(smaller).round();
      expect(toNumber(near.div(smaller))).not.toBe(value);
    }
  },
);

always(
  'VALUE-5 no neighbour is nearer to a fraction than the number given',
  fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 60n }), fc.bigInt({ min: 1n, max: 10n ** 60n })),
  ([top, bottom]) => {
    const given = toNumber(new Fraction(top, bottom));
    const distance = (value: number) => {
      const [a, b] = binary(value);
      const apart = a * bottom - top * b;
      return [apart < 0n ? -apart : apart, b] as const;
    };
    const [apart, scale] = distance(given);
    const step = 2 ** (Math.floor(Math.log2(given)) - 52);
    for (const neighbour of [given - step, given + step]) {
      const [other, otherScale] = distance(neighbour);
      expect(apart * otherScale <= other * scale).toBe(true);
    }
  },
);

/** What a floating-point number is to the last bit. */
function binary(value: number): readonly [bigint, bigint] {
  let [whole, doublings] = [value, 0n];
  while (!Number.isInteger(whole)) [whole, doublings] = [whole * 2, doublings + 1n];
  return [BigInt(whole), 1n << doublings];
}

const specs: readonly (readonly [ValueSpec, fc.Arbitrary<Scalar>])[] = [
  [{ unit: 'share' }, fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)],
  [{ unit: 'money' }, fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }).map((value) => value + 0)],
  [{ unit: 'count', min: -100 }, fc.integer({ min: -100, max: 100 })],
  [{ unit: 'yesNo' }, fc.boolean()],
  [{ unit: 'choice', options: ['a', 'true', '1/2'] }, fc.constantFrom('a', 'true', '1/2')],
  [
    { unit: 'date' },
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ],
];

always(
  'VALUE-7 VALUE-6 what is written is read back as the same value',
  fc.oneof(
    ...specs.map(([spec, value]) =>
      fc.tuple(
        fc.constant(spec),
        fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, 'unknown') }),
      ),
    ),
  ),
  ([spec, value]) => {
    expect(parseValue(spec, ` ${formatValue(value)} `)).toBe(value);
  },
);

always('VALUE-6 fractions and percentages are read as the nearest number', terms, ([top, bottom]) => {
  const [small, large] = [Math.min(top, bottom), Math.max(top, bottom)];
  expect(parseValue({ unit: 'share' }, `${small}/${large}`)).toBe(small / large);
  const percent = (small % 1001) / 10;
  expect(
    toExact(parseValue({ unit: 'share' }, `${percent}%`) as number).equals(new Fraction(small % 1001, 1000)),
  ).toBe(true);
});

const settingOf = ({ unit, options = [] }: ValueSpec): fc.Arbitrary<Scalar> => {
  if (unit === 'yesNo') return fc.boolean();
  if (unit === 'choice') return fc.constantFrom(...options);
  return fc.double({ min: 0, max: unit === 'share' ? 1 : 24, noNaN: true }).map((value) => value + 0);
};

const written = fc.constantFrom(...Object.keys(toyModel.reforms)).chain((id) => {
  const options = Object.entries(toyModel.reforms[id]?.options ?? {}).map(([name, spec]) =>
    fc.option(settingOf(spec), { nil: undefined }).map((value) => [name, value] as const),
  );
  return fc.tuple(...options).map((chosen) => {
    const given = chosen.filter(([, value]) => value !== undefined) as [string, Scalar][];
    return given.length === 0 ? { id } : { id, options: Object.fromEntries(given) };
  });
});

always(
  'READ-1 a reform written and read again makes the same package',
  fc.array(written, { maxLength: 4 }),
  (reforms) => {
    const texts = reforms.map((chosen) => formatReform(chosen, toyModel.reforms[chosen.id]));
    const canonical = canonicalPackage({ reforms, changes: [] }, toyModel.reforms);
    expect(readPackage({ reforms: texts, changes: [] }, toyModel)).toEqual({ ok: true, value: canonical });
    for (const text of texts) expect(readReform(text, toyModel).ok).toBe(true);
  },
);
