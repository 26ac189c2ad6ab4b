import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  longObligations,
  manyObligations,
  obligationGroups,
  typicalObligations,
} from '../fixtures/obligations-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces, type Mark, type Scene } from '../picture/scene';
import { countChanged, countMet, formOf, showObligations } from './obligation-facts';
import { layoutObligationGrid } from './obligation-grid-layout';

const WIDTHS = [358, 700, 934];
const markOf = (scene: Scene, id: string): Mark => {
  const mark = findPlaces(scene).find((place) => place.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return mark;
};
const textsOf = (scene: Scene): readonly string[] =>
  scene.items
    .flatMap((item) => (item.kind === 'mark' ? item.shapes : [item]))
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe.each(WIDTHS)('at %i px', (width) => {
  test.each([
    ['typical', typicalObligations],
    ['only what changes', { ...typicalObligations, onlyChanged: true }],
    ['one column', { ...typicalObligations, columns: typicalObligations.columns.slice(0, 1) }],
    ['extreme', manyObligations(170)],
    ['long Kazakh', longObligations('kk')],
    ['long Russian', longObligations('ru')],
  ])('%s lies within its frame and nothing overlaps', (_, props) => {
    expect(checkScene(layoutObligationGrid(props, width))).toEqual([]);
  });
});

test('articles stand by their numbers, whatever order they come in', () => {
  const whole = layoutObligationGrid(typicalObligations, 934);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const groups = obligationGroups.map((group) => ({
        ...group,
        rows: order.flatMap((index) => group.rows[index] ?? []),
      }));
      expect(layoutObligationGrid({ ...typicalObligations, groups }, 934)).toEqual(whole);
    }),
  );
  expect(showObligations(typicalObligations).groups[0]?.rows.map(({ article }) => article)).toEqual([
    '3',
    '5',
    '11',
  ]);
});

test('the form of a cell: met, in part, not at all, not known; the outline says whether it binds', () => {
  const forms = obligationGroups.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells['today'] && formOf(cells['today'])),
  );
  expect(forms).toEqual(['unmet', 'partly', 'partly', 'undetermined', 'partly', 'met', 'unmet', 'partly']);
  const scene = layoutObligationGrid(typicalObligations, 934);
  const outline = (id: string) => markOf(scene, id).shapes[0];
  expect(outline('cell:c87-3@today')).toMatchObject({ stroke: { ink: 'rust', dash: undefined } });
  expect(outline('cell:c190-7@today')).toMatchObject({ stroke: { ink: 'rust', dash: [3, 2.2] } });
  expect(outline('cell:c190-10@today')).toMatchObject({ stroke: { dash: [1, 2.2] } });
});

test('what is as in the base is grey; what the package changes has its colour', () => {
  const scene = layoutObligationGrid(typicalObligations, 934);
  const inkOf = (id: string) => {
    const [outline] = markOf(scene, id).shapes;
    return outline?.kind === 'rect' ? outline.stroke?.ink : undefined;
  };
  expect(inkOf('cell:c87-3@today')).toBe('rust');
  expect(inkOf('cell:c87-3@organise')).toBe('ochre');
  expect(inkOf('cell:c87-11@organise')).toBe('petrol-deep');
  expect(inkOf('cell:c87-3@ratify')).toBe('rule-2');
  // Binding is a change too, though the condition is as it was.
  expect(inkOf('cell:c190-7@ratify')).toBe('rust');
});

test('a part is drawn as high as its share of conditions, never as nothing and never whole', () => {
  const scene = layoutObligationGrid(typicalObligations, 934);
  const heightOf = (id: string) => {
    const fill = markOf(scene, id).shapes[1];
    return fill?.kind === 'rect' ? fill.height : 0;
  };
  expect(heightOf('cell:c87-3@organise')).toBe(7);
  expect(heightOf('cell:c190-10@today')).toBe(2);
  expect(heightOf('cell:c87-11@organise')).toBe(9);
  expect(heightOf('cell:c87-3@today')).toBe(0);
});

test('a folded treaty keeps its counts and its place, and loses its articles', () => {
  const open = layoutObligationGrid(typicalObligations, 934);
  const folded = layoutObligationGrid({ ...typicalObligations, foldedGroupIds: ['c87'] }, 934);
  expect(markOf(folded, 'count:c87@organise').name).toBe(
    'Freedom of Association, C87, Free to organise: 2 of 3 met',
  );
  expect(markOf(folded, 'group:c87')).toMatchObject({ expanded: false, place: { row: 0, column: 0 } });
  expect(findPlaces(folded).some(({ id }) => id.includes('c87-3'))).toBe(false);
  expect(folded.height).toBeLessThan(open.height);
});

test('counts over the columns are those of the articles', () => {
  const rows = obligationGroups.flatMap((group) => group.rows);
  expect(['today', 'organise', 'ratify'].map((id) => countMet(rows, id))).toEqual([1, 3, 1]);
  expect(['organise', 'ratify'].map((id) => countChanged(rows, id, 'today'))).toEqual([3, 3]);
  const texts = textsOf(layoutObligationGrid(typicalObligations, 934));
  expect(texts).toContain('Articles met, of 8');
});

test('names that do not fit their column become letters with a list', () => {
  const texts = textsOf(layoutObligationGrid(longObligations('ru'), 358));
  expect(texts.filter((text) => text === 'A')).toHaveLength(2);
  expect(textsOf(layoutObligationGrid(typicalObligations, 934))).not.toContain('A');
});

test('above its limits it says how much is shown', () => {
  const texts = textsOf(layoutObligationGrid(manyObligations(230, 8), 934));
  expect(texts).toContain('200 shown of 230');
  expect(texts).toContain('7 columns shown of 9');
  const some = textsOf(layoutObligationGrid({ ...typicalObligations, onlyChanged: true }, 934));
  expect(some).toContain('6 shown of 8');
  expect(textsOf(layoutObligationGrid(typicalObligations, 934)).join()).not.toContain('shown of');
});

test('nothing to draw is an empty scene', () => {
  expect(layoutObligationGrid({ ...typicalObligations, groups: [] }, 934).items).toEqual([]);
});
