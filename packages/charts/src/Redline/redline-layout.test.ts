import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kazakhRedline, manyRules, russianRedline, strikeRedline } from '../fixtures/redline-fixture';
import { checkScene } from '../picture/check-scene';
import type { Mark } from '../picture/scene';
import { drawRuns } from './draw-runs';
import { layoutRedline } from './redline-layout';
import { drawRedline } from './redline-picture';
import type { RedlineProps } from './redline-props';

const props: RedlineProps = { title: 'Redline', locale: 'en', view: 'table', entries: strikeRedline };

describe('layoutRedline', () => {
  test('numbers rules through all acts, and puts them under the act they follow each other in', () => {
    const { groups } = layoutRedline(props);
    expect(groups.map(({ title }) => title)).toEqual(['Labour Code, 2015', 'Criminal Code, 2014']);
    expect(groups.map(({ rows }) => rows.map(({ number }) => number))).toEqual([[1, 2, 3], [4]]);
  });
  test('makes one group without a heading where no act is named', () => {
    const entries = strikeRedline.map(({ group: _, ...entry }) => entry);
    expect(layoutRedline({ entries }).groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      [null, 4],
    ]);
  });
  test('leaves out what is over the limit, and says how much there is', () => {
    expect(layoutRedline({ entries: manyRules(278) })).toMatchObject({ shown: 60, all: 278 });
    expect(layoutRedline({ entries: manyRules(278), limit: 5 })).toMatchObject({ shown: 5, all: 278 });
    expect(layoutRedline({ entries: [] })).toEqual({ groups: [], shown: 0, all: 0 });
  });
});

describe.each([358, 700, 934])('the picture at %i px', (width) => {
  test.each([
    ['a table', props],
    ['both texts in one', { ...props, view: 'inline' as const }],
    ['many rules', { ...props, entries: manyRules(278) }],
    ['no rule', { ...props, entries: [] }],
    ['long Kazakh', { ...props, locale: 'kk' as const, entries: kazakhRedline, note: 'Заңның мазмұны' }],
    ['long Russian', { ...props, locale: 'ru' as const, entries: russianRedline }],
    [
      'long Russian in one',
      { ...props, locale: 'ru' as const, view: 'inline' as const, entries: russianRedline },
    ],
  ])('overlaps nothing: %s', (_, given) => {
    expect(checkScene(drawRedline(given, width))).toEqual([]);
  });
});

test('the picture says how much it leaves out, and keeps rules in the order given', () => {
  const { items } = drawRedline({ ...props, entries: manyRules(278) }, 934);
  expect(items).toContainEqual(expect.objectContaining({ text: '60 shown of 278' }));
  const marks = items.filter((item): item is Mark => item.kind === 'mark');
  expect(marks.map(({ id }) => id)).toEqual(manyRules(60).map(({ id }) => id));
  expect(marks.map(({ y }) => y)).toEqual(marks.map(({ y }) => y).toSorted((a, b) => a - b));
});

test('a marked text keeps every word and stays in its column', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abжщқңi'), minLength: 1, maxLength: 14 });
  const run = fc.record({
    kind: fc.constantFrom('same' as const, 'deleted' as const, 'inserted' as const),
    text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 60, max: 400 }), (runs, width) => {
      const { shapes, height } = drawRuns(runs, { x: 0, top: 0, width });
      const spaced = (text: string): string => text.replace(/\s/gu, '');
      const drawn = shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('');
      expect(spaced(drawn)).toBe(spaced(runs.map(({ text }) => text).join('')));
      expect(checkScene({ width, height: Math.max(1, height), items: shapes })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
