import { expect, test } from 'vitest';
import { actsOf, effortOf, equalWeights } from './effort.ts';
import { toyReforms } from './testing/toy-reforms.ts';

const none = { constitution: 0, ratification: 0, statute: 0, 'by-law': 0, practice: 0 };

test('EFFORT-1 the acts of a package by form, without custom changes', () => {
  const reforms = ['open-appeal', 'lower-crew-share', 'create-inspector', 'guarantee-rest', 'unheard-of'];
  const chosen = {
    reforms: reforms.map((id) => ({ id })),
    changes: [{ path: 'boats.crewMinimum', to: 2 }],
  };
  const acts = actsOf(chosen, toyReforms);
  expect(acts).toEqual({ ...none, constitution: 1, statute: 2, 'by-law': 1 });
  expect(effortOf(acts)).toBe(4);
  expect(effortOf(actsOf({ reforms: [], changes: [] }, toyReforms))).toBe(0);
});

test('EFFORT-1 effort is acts times weights, exact', () => {
  const acts = { ...none, constitution: 1, ratification: 2, statute: 3, practice: 7 };
  const weights = { constitution: 10, ratification: 0, statute: 0.1, 'by-law': 5, practice: 1 / 3 };
  expect(effortOf(acts, weights)).toBe(379 / 30);
  // 0.1 three times is 0.3 here, and not 0.30000000000000004.
  expect(effortOf({ ...none, statute: 3 }, { ...equalWeights, statute: 0.1 })).toBe(0.3);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
  'EFFORT-2 %s is neither a weight nor a count of acts',
  (wrong) => {
    const message = `by-law: found ${wrong}, expected a number from 0 up`;
    expect(() => effortOf(none, { ...equalWeights, 'by-law': wrong })).toThrow(message);
    expect(() => effortOf({ ...none, 'by-law': wrong })).toThrow(message);
  },
);
