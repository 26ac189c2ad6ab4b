import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLargeFlow, kazakhFlow, oneFlow, russianFlow, strikeFlow } from '../fixtures/flow-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces, type Mark, type Scene, shapeOf } from '../picture/scene';
import type { Locale } from '../shared/chart-types';
import { moveInGrid } from '../shared/move-in-grid';
import { wordsFor } from '../words/words-for';
import { unitOf } from './flow-columns-layout';
import { buildFlowGraph } from './flow-graph';
import { planFlow } from './flow-plan';
import { findLitMarks, keyOfMark } from './flow-slots';
import { layoutReformFlow } from './reform-flow-layout';
import type { ReformFlowProps } from './reform-flow-props';

const propsOf = (
  flow: Omit<ReformFlowProps, 'title' | 'locale'>,
  more: Partial<ReformFlowProps> = {},
): ReformFlowProps => ({ title: 'Flow', locale: 'en', ...flow, ...more });

const marksOf = (scene: Scene): readonly Mark[] => scene.items.filter((item) => item.kind === 'mark');
const markAt = (scene: Scene, id: string): Mark => {
  const found = marksOf(scene).find((mark) => mark.id === id);
  if (found === undefined) throw new Error(`no mark ${id}`);
  return found;
};
const ribbonsOf = (scene: Scene): readonly Mark[] => marksOf(scene).filter(({ id }) => id.includes('>'));
/** Where a ribbon begins and ends, px. */
const endsOf = (ribbon: Mark): readonly number[] => {
  const [path] = ribbon.shapes;
  const numbers = (path?.kind === 'path' ? path.d : '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[6] ?? 0, numbers[7] ?? 0];
};

describe('nothing overlaps, leaves the frame or stays unnamed', () => {
  const flows: readonly (readonly [string, ReformFlowProps])[] = [
    ['typical', propsOf(strikeFlow)],
    ['one', propsOf(oneFlow)],
    ['Kazakh', propsOf(kazakhFlow, { locale: 'kk' })],
    ['Russian', propsOf(russianFlow, { locale: 'ru' })],
    ['folded', propsOf(kazakhFlow, { locale: 'kk', folded: true, openThemeId: 'strikes' })],
    ['extreme', propsOf(buildLargeFlow(60, 170))],
    ['extreme, one theme open', propsOf(buildLargeFlow(60, 170), { openThemeId: 'theme-3' })],
  ];
  test.each(flows)('%s', (_, props) => {
    for (const width of [358, 700, 934, 1280]) {
      expect(checkScene(layoutReformFlow(props, width)), String(width)).toEqual([]);
    }
  });
});

test('the order of the data changes nothing', () => {
  for (const flow of [strikeFlow, buildLargeFlow(30, 40)]) {
    const scenes = [358, 934].map((width) => layoutReformFlow(propsOf(flow), width));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const mix = <Item>(items: readonly Item[]): readonly Item[] => {
          const size = items.length;
          return fc.sample(fc.shuffledSubarray([...items], { minLength: size, maxLength: size }), {
            seed,
            numRuns: 1,
          })[0] as readonly Item[];
        };
        const mixed = propsOf({
          ...flow,
          reforms: mix(flow.reforms),
          parameters: mix(flow.parameters),
          harms: mix(flow.harms),
          changes: mix(flow.changes),
          rests: mix(flow.rests),
        });
        expect([358, 934].map((width) => layoutReformFlow(mixed, width))).toEqual(scenes);
      }),
      { numRuns: 8 },
    );
  }
});

describe('in columns', () => {
  const scene = layoutReformFlow(propsOf(strikeFlow), 934);

  test('each link is one ribbon of its unit, from the right of one column to the left of the next', () => {
    const ribbons = ribbonsOf(scene);
    expect(ribbons.map(({ id }) => keyOfMark(id)).sort()).toEqual(
      [...strikeFlow.changes, ...strikeFlow.rests]
        .map((link) =>
          'reformId' in link
            ? `reform:${link.reformId}>parameter:${link.parameterId}`
            : `parameter:${link.parameterId}>harm:${link.harmId}`,
        )
        .sort(),
    );
    for (const ribbon of ribbons) {
      const [path] = ribbon.shapes;
      expect(path?.kind === 'path' && path.stroke?.width).toBe(unitOf(ribbons.length));
      const [from, to] = keyOfMark(ribbon.id)
        .split('>')
        .map((id) => markAt(scene, id)) as [Mark, Mark];
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = endsOf(ribbon);
      expect(x1).toBe(from.x + (from.box?.width ?? 0) - 6);
      expect(x2).toBe(to.x);
      for (const [mark, y] of [
        [from, y1],
        [to, y2],
      ] as const) {
        const top = mark.y + (mark.box?.y ?? 0);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + (mark.box?.height ?? 0));
      }
    }
  });

  test('ribbons lie side by side on a bar, in the order of their other ends', () => {
    const ends = ribbonsOf(scene).map((ribbon) => ({
      from: keyOfMark(ribbon.id).split('>')[0],
      at: endsOf(ribbon),
    }));
    for (const { id } of strikeFlow.parameters) {
      const own = ends
        .filter(({ from }) => from === `parameter:${id}`)
        .sort((a, b) => (a.at[1] ?? 0) - (b.at[1] ?? 0));
      for (const [index, { at }] of own.entries()) {
        const above = own[index - 1]?.at;
        if (above === undefined) continue;
        expect((at[1] ?? 0) - (above[1] ?? 0)).toBeCloseTo(unitOf(ends.length));
        expect(at[3]).toBeGreaterThan(above[3] ?? 0);
      }
    }
    expect(ends.filter(({ from }) => from === 'parameter:ban')).toHaveLength(2);
  });

  test('ribbons are 1.5 px at least', () => {
    expect(unitOf(10_000)).toBe(1.5);
    expect(unitOf(1)).toBe(4);
  });

  test('colour only where a harm moves, dashes where that is not determined', () => {
    const strokeOf = (key: string) => {
      const [path] = ribbonsOf(scene).find(({ id }) => keyOfMark(id) === key)?.shapes ?? [];
      return path?.kind === 'path' ? path.stroke : undefined;
    };
    expect(strokeOf('parameter:ban>harm:barred')?.ink).toBe('petrol-deep');
    expect(strokeOf('parameter:ban>harm:outside')?.ink).toBe('rule');
    expect(strokeOf('reform:conciliation>parameter:notice')?.ink).toBe('rule');
    expect(strokeOf('parameter:vote>harm:half')).toMatchObject({ ink: 'ink-3', dash: [4, 3] });
    expect(strokeOf('reform:threshold>parameter:share')).toMatchObject({ ink: 'rust', dash: [4, 3] });
  });

  test('a harm that moves has its glyph before and after, one that does not a single grey one', () => {
    const glyphsOf = (id: string) =>
      markAt(scene, `harm:${id}@words`).shapes.flatMap((shape) =>
        shape.kind === 'glyph' ? [[shape.status, shape.same ?? false]] : [],
      );
    expect(glyphsOf('barred')).toEqual([
      ['open', false],
      ['settled', false],
    ]);
    expect(glyphsOf('outside')).toEqual([['open', true]]);
  });

  test('right and left lead to the nearest linked line, Home and End to the ends of the column', () => {
    const shape = shapeOf(scene);
    const press = (id: string, key: string): string | undefined => {
      const from = markAt(scene, id).place;
      const to = from && moveInGrid(shape, from, key);
      return findPlaces(scene).find(({ place }) => place.row === to?.row && place.column === to.column)?.id;
    };
    expect(press('reform:hazard', 'ArrowRight')).toBe('parameter:ban');
    expect(press('parameter:ban', 'ArrowRight')).toBe('harm:barred');
    expect(press('harm:barred', 'ArrowLeft')).toBe('parameter:ban');
    expect(press('parameter:notice', 'ArrowRight')).toBeUndefined();
    expect(press('reform:services', 'ArrowRight')).toBeUndefined();
    const first = press('reform:hazard', 'Home');
    expect(findPlaces(scene).find(({ id }) => id === first)?.place).toEqual({ row: 0, column: 0 });
    const last = press('reform:hazard', 'End');
    expect(findPlaces(scene).find(({ id }) => id === last)?.place).toEqual({ row: 9, column: 0 });
  });
});

describe('folded by theme', () => {
  const flow = buildLargeFlow(60, 170);

  test('bands hold all, and as much of the links as there is', () => {
    const scene = layoutReformFlow(propsOf(flow), 934);
    expect(findPlaces(scene)).toHaveLength(3 * 12);
    const width = ribbonsOf(scene).reduce((sum, { shapes: [path] }) => {
      return sum + (path?.kind === 'path' ? (path.stroke?.width ?? 0) : 0);
    }, 0);
    const links = flow.changes.length + new Set(flow.rests.map((rest) => JSON.stringify(rest))).size;
    expect(width).toBeCloseTo(links * unitOf(links));
  });

  test('an open theme shows its lines, and a mark keeps its id', () => {
    const folded = findPlaces(layoutReformFlow(propsOf(flow), 934)).map(({ id }) => id);
    const open = findPlaces(layoutReformFlow(propsOf(flow, { openThemeId: 'theme-3' }), 934)).map(
      ({ id }) => id,
    );
    expect(open).toEqual(expect.arrayContaining(folded));
    expect(open).toHaveLength(folded.length + 5 + 10 + 14);
  });

  test('above 60 lines of a theme, it says how many are shown', () => {
    const large = { ...buildLargeFlow(70, 10), themes: [{ id: 'theme-0', label: 'All' }] };
    const scene = layoutReformFlow(propsOf({ ...large, folded: false, openThemeId: '' }), 934);
    const texts = marksOf(scene).flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    expect(texts).toContain(wordsFor('en').shownOf(60, 64));
    expect(checkScene(scene)).toEqual([]);
  });

  test('a single theme stands open, a column of 24 lines is not folded, one of 25 is', () => {
    const lines = (count: number): string => {
      const props = propsOf(buildLargeFlow(1, count));
      return planFlow(buildFlowGraph(props), props, 'Other').kind;
    };
    expect(lines(24)).toBe('lines');
    expect(lines(25)).toBe('themes');
    const props = propsOf(oneFlow, { folded: true });
    expect(findPlaces(layoutReformFlow(props, 934)).map(({ id }) => id)).toContain('harm:barred');
  });
});

describe('as a list', () => {
  const scene = layoutReformFlow(propsOf(strikeFlow), 358);

  test('every harm once, a rule under each of its reforms', () => {
    const ids = findPlaces(scene).map(({ id }) => id);
    for (const { id } of strikeFlow.harms) {
      expect(ids.filter((other) => keyOfMark(other) === `harm:${id}`)).toHaveLength(1);
    }
    expect(ids.filter((id) => keyOfMark(id) === 'parameter:share')).toHaveLength(2);
  });

  test('a step of the nesting is a step to the right', () => {
    const [reform, rule, harm] = ['reform:hazard', 'parameter:ban', 'harm:barred'].map(
      (id) => markAt(scene, id).x,
    );
    expect(reform).toBe(0);
    expect(rule).toBeGreaterThan(reform ?? 0);
    expect(harm).toBeGreaterThan(rule ?? 0);
  });
});

test('the paths through a line are lit both ways, and no others', () => {
  const props = propsOf(strikeFlow);
  const graph = buildFlowGraph(props);
  const lit = findLitMarks(graph, planFlow(graph, props, 'Other'), 'parameter:ban');
  expect([...lit].sort()).toEqual([
    'harm:barred',
    'harm:outside',
    'parameter:ban',
    'parameter:ban>harm:barred',
    'parameter:ban>harm:outside',
    'reform:hazard',
    'reform:hazard>parameter:ban',
  ]);
});

test('a link to what is not listed is passed over', () => {
  const props = propsOf({
    ...oneFlow,
    changes: [...oneFlow.changes, { reformId: 'hazard', parameterId: 'nowhere' }],
    rests: [...oneFlow.rests, ...oneFlow.rests, { parameterId: 'ban', harmId: 'nowhere' }],
  });
  expect(layoutReformFlow(props, 934)).toEqual(layoutReformFlow(propsOf(oneFlow), 934));
});

test('nothing is drawn of nothing', () => {
  const empty = { themes: [], reforms: [], parameters: [], harms: [], changes: [], rests: [] };
  const locale: Locale = 'kk';
  expect(layoutReformFlow(propsOf(empty, { locale }), 358).items).toEqual([]);
});
