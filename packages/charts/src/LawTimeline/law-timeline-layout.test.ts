import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kazakhTimeline,
  manyRows,
  remoteWorkTimeline,
  russianTimeline,
  uncertainTimeline,
} from '../fixtures/timeline-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces, type Mark, type Scene, type TextShape } from '../picture/scene';
import { layoutLawTimeline, spanId } from './law-timeline-layout';
import type { LawTimelineProps } from './law-timeline-props';

const fill = (data: Omit<LawTimelineProps, 'locale' | 'title'>, locale: 'en' | 'ru' | 'kk' = 'en') => ({
  ...data,
  locale,
  title: 'Title',
});
const textsOf = ({ items }: Scene): readonly TextShape[] =>
  items
    .flatMap((item) => (item.kind === 'mark' ? item.shapes : [item]))
    .filter((shape): shape is TextShape => shape.kind === 'text');
const marksOf = ({ items }: Scene): readonly Mark[] => items.filter((item) => item.kind === 'mark');
const THEMES = [...new Set(manyRows(60).rows.map(({ group }) => group ?? ''))];

describe.each([358, 700, 934])('at %i px', (width) => {
  test.each([
    ['typical', fill(remoteWorkTimeline)],
    ['uncertain, with cases', fill(uncertainTimeline)],
    ['60 rules and 24 cases', fill(manyRows(60))],
    ['60 rules folded', fill({ ...manyRows(60), folded: THEMES })],
    ['more than are drawn', fill(manyRows(90))],
    ['long Kazakh', fill(kazakhTimeline, 'kk')],
    ['long Russian', fill(russianTimeline, 'ru')],
    ['nothing', fill({ ...remoteWorkTimeline, rows: [], editions: [] })],
  ])('nothing overlaps or leaves the frame: %s', (_, props) => {
    expect(checkScene(layoutLawTimeline(props, width))).toEqual([]);
  });
});

test('a bar begins and ends with its value, and a heavy edge marks a change alone', () => {
  const scene = layoutLawTimeline(fill(remoteWorkTimeline), 934);
  const [first, second] = ['2015-11-23', '2021-07-01'].map((from) =>
    marksOf(scene).find(({ id }) => id === spanId('Status', from)),
  );
  const edge = (mark?: Mark) => mark?.shapes.filter((shape) => shape.kind === 'rect').at(-1);
  expect((first?.x ?? 0) + (first?.box?.width ?? 0) + 1).toBeCloseTo(second?.x ?? 0);
  expect(edge(first)).toMatchObject({ width: 1.5, fill: 'rule-2' });
  expect(edge(second)).toMatchObject({ width: 3, fill: 'petrol' });
});

test('a value too long for its time is numbered and stands under its row, whole', () => {
  const texts = textsOf(layoutLawTimeline(fill(russianTimeline, 'ru'), 700)).map(({ text }) => text);
  expect(texts.join(' ')).toContain('собственными актами по согласованию с работником');
  expect(texts.filter((text) => text === '1')).toHaveLength(2);
});

test('a fold leaves the head of its theme, with what it holds', () => {
  const open = layoutLawTimeline(fill(manyRows(20)), 934);
  const folded = layoutLawTimeline(fill({ ...manyRows(20), folded: THEMES.slice(0, 1) }), 934);
  expect(
    findPlaces(open)
      .filter(({ expanded }) => expanded)
      .map(({ id }) => id),
  ).toHaveLength(5);
  expect(marksOf(folded).some(({ id }) => id === 'rule rule-0')).toBe(false);
  expect(marksOf(folded).some(({ id }) => id === 'rule rule-19')).toBe(true);
  expect(findPlaces(folded)[0]).toMatchObject({ id: `theme ${THEMES[0]}`, expanded: false });
  expect(textsOf(folded).map(({ text }) => text)).toContain('4 rules, 4 changed');
});

test('above its limits it says how much is shown', () => {
  const texts = (props: LawTimelineProps) => textsOf(layoutLawTimeline(props, 934)).map(({ text }) => text);
  expect(texts(fill(manyRows(90)))).toEqual(
    expect.arrayContaining(['60 shown of 90', 'Cases: 16 shown of 24']),
  );
  expect(texts(fill({ ...manyRows(90), limit: 7 }))).toContain('7 shown of 90');
  expect(texts(fill(manyRows(60, 16))).join()).not.toContain('shown of');
});

test('the same timeline whatever the order of its versions and cases', () => {
  const data = fill(manyRows(12));
  const scene = layoutLawTimeline(data, 700);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...data.editions], { minLength: 6 }),
      fc.shuffledSubarray([...(data.events ?? [])], { minLength: 24 }),
      (editions, events) => {
        expect(layoutLawTimeline({ ...data, editions, events }, 700)).toEqual(scene);
      },
    ),
    { numRuns: 25 },
  );
});

test('whatever the dates, nothing overlaps', () => {
  const day = fc
    .integer({ min: 0, max: 5800 })
    .map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));
  const value = fc.constantFrom(
    null,
    'half',
    'more than half of all workers',
    'перечень обязанностей работодателя',
  );
  const row = fc.record({
    dates: fc.uniqueArray(day, { minLength: 1, maxLength: 5 }).map((dates) => [...dates].sort()),
    values: fc.array(value, { minLength: 5, maxLength: 5 }),
    certainty: fc.constantFrom('verified' as const, 'reported' as const, 'unknown' as const),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(358, 600, 934),
      (rows, width) => {
        const props = fill({
          asOf: { date: '2026-11-22' },
          editions: [],
          rows: rows.map(({ dates, values, certainty }, index) => ({
            id: String(index),
            label: 'Rule',
            spans: dates.map((from, at) => ({ from, value: values[at] ?? null, certainty })),
          })),
        });
        expect(checkScene(layoutLawTimeline(props, width))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
