import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestSteps,
  frontierPackages,
  kazakhPackages,
  manyPackages,
  russianPackages,
} from '../fixtures/frontier-fixture';
import { checkScene } from '../picture/check-scene';
import type { Mark, Scene, TextShape } from '../picture/scene';
import { MOST_PACKAGES } from './cap-packages';
import { layoutParetoFrontier } from './pareto-frontier-layout';
import type { ParetoFrontierProps } from './pareto-frontier-props';

const WIDTHS = [358, 700, 934];
const typical: ParetoFrontierProps = { title: 'Title', locale: 'en', packages: frontierPackages };

const marksOf = (scene: Scene): readonly Mark[] => scene.items.filter((item) => item.kind === 'mark');
const markOf = (scene: Scene, id: string): Mark => {
  const found = marksOf(scene).find((mark) => mark.id === id);
  if (found === undefined) throw new Error(`no mark ${id}`);
  return found;
};
const textsOf = (scene: Scene): readonly string[] =>
  scene.items
    .flatMap((item): readonly TextShape[] =>
      item.kind === 'text'
        ? [item]
        : item.kind === 'mark'
          ? item.shapes.filter((s) => s.kind === 'text')
          : [],
    )
    .map(({ text }) => text);
const wordsOf = (scene: Scene): string => textsOf(scene).join(' ');

describe.each(WIDTHS)('at %i px', (width) => {
  it.each<[string, Partial<ParetoFrontierProps>]>([
    ['typical', {}],
    ['with the best line', { best: bestSteps, tail: 'two more for each further harm', selectedId: 'best-8' }],
    ['one', { packages: frontierPackages.slice(0, 1) }],
    ['the best line alone', { packages: [], best: bestSteps }],
    ['many', { packages: manyPackages }],
    ['many, close up', { packages: manyPackages, closeUp: { effort: 45, settled: 45 } }],
    ['Kazakh', { packages: kazakhPackages, locale: 'kk', best: bestSteps }],
    ['Russian', { packages: russianPackages, locale: 'ru', selectedId: 'civil' }],
    [
      'setbacks',
      { packages: [{ id: 'a', label: 'A setback', effort: 4, settled: -3 }, ...frontierPackages] },
    ],
  ])('%s: nothing overlaps or leaves the frame', (_, change) => {
    expect(checkScene(layoutParetoFrontier({ ...typical, ...change }, width))).toEqual([]);
  });
});

describe('the frontier', () => {
  it('sets each point at its effort and its harms', () => {
    const scene = layoutParetoFrontier(typical, 934);
    const [low, high] = [markOf(scene, 'c190'), markOf(scene, 'organise')];
    const perEffort = (high.x - low.x) / 10;
    const perHarm = (low.y - high.y) / 6;
    expect(markOf(scene, 'telework').x).toBeCloseTo(low.x + 6 * perEffort, 0);
    expect(markOf(scene, 'telework').y).toBeCloseTo(low.y - 5 * perHarm, 0);
  });

  it('draws the line through the unbeaten alone, from zero to the edge', () => {
    const scene = layoutParetoFrontier(typical, 934);
    const at = (id: string) => markOf(scene, id);
    const zero = at('c190').y;
    const line = scene.items.find((item) => item.kind === 'path' && item.stroke?.width === 2);
    const [one, five, six] = [at('article-402'), at('telework'), at('organise')];
    expect(line).toMatchObject({
      d: expect.stringMatching(
        new RegExp(`^M[\\d.]+ ${zero}H${one.x}V${one.y}H${five.x}V${five.y}H${six.x}V${six.y}H934$`),
      ),
    });
  });

  it('gives packages at one place one mark, counts them, and names each below', () => {
    const scene = layoutParetoFrontier(typical, 934);
    expect(markOf(scene, 'article-402').name).toContain(
      'Repeal of article 402; Proof on the employer; A lower threshold alone',
    );
    expect(wordsOf(scene)).toContain('3 packages tie: effort 1, 1 harm');
    expect(marksOf(scene).filter(({ id }) => id.startsWith('entry:')).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps the numbers at both ends of the axis, its word under them', () => {
    for (const width of WIDTHS) {
      const scene = layoutParetoFrontier({ ...typical, packages: frontierPackages.slice(0, 1) }, width);
      const find = (text: string, anchor: TextShape['anchor']): TextShape | undefined =>
        scene.items.find(
          (item): item is TextShape => item.kind === 'text' && item.text === text && item.anchor === anchor,
        );
      const [zero, one, word] = [find('0', 'middle'), find('1', 'middle'), find('effort', 'end')];
      expect(one?.y).toBe(zero?.y);
      expect(word).toMatchObject({ x: width, y: (zero?.y ?? 0) + 18 });
    }
  });

  it('sets the title of the upright axis on one line where the plot is wide', () => {
    const russian = layoutParetoFrontier({ ...typical, locale: 'ru' }, 934);
    expect(textsOf(russian)).toContain('урегулировано проблем сверх закона на эту дату');
  });

  it('names every package: at its point, or by a number in the list', () => {
    for (const width of WIDTHS) {
      const words = wordsOf(layoutParetoFrontier({ ...typical, packages: kazakhPackages }, width));
      for (const { label } of kazakhPackages) {
        for (const word of label.split(' ')) expect(words.replaceAll('- ', '')).toContain(word);
      }
    }
  });

  it('lists what lies beyond the close-up, and does not let it press the rest together', () => {
    const closeUp = { effort: 45, settled: 45 };
    const near = layoutParetoFrontier({ ...typical, packages: manyPackages, closeUp }, 934);
    expect(wordsOf(near)).toContain('Beyond this picture');
    expect(wordsOf(near)).toContain('Everything that can stand together: effort 199, 132 harms');
    const far = layoutParetoFrontier({ ...typical, packages: manyPackages }, 934);
    expect(markOf(near, 'p64').x).toBeGreaterThan(markOf(far, 'p64').x * 2);
  });

  it('keeps the unbeaten and the selected when there are too many', () => {
    const selectedId = 'p00';
    const scene = layoutParetoFrontier({ ...typical, packages: manyPackages, selectedId }, 934);
    const named = marksOf(scene).map(({ name }) => name ?? '');
    expect(named.some((name) => name.includes('Package 1 for theme 1'))).toBe(true);
    expect(named.some((name) => name.includes('Everything that can stand together'))).toBe(true);
    const drawn = new Set(marksOf(scene).flatMap(({ name = '' }) => name.match(/Package \d+/g) ?? []));
    expect(drawn.size).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  it('leads to a page, or chooses where the reader may choose', () => {
    const packages = [{ id: 'a', label: 'A', effort: 1, settled: 1, href: '/a' }];
    expect(markOf(layoutParetoFrontier({ ...typical, packages }, 934), 'a').href).toBe('/a');
    const chosen = layoutParetoFrontier({ ...typical, packages, onChoose: () => {} }, 934);
    expect(markOf(chosen, 'a').href).toBeUndefined();
  });

  it('is the same in any order', () => {
    const straight = layoutParetoFrontier(typical, 700);
    fc.assert(
      fc.property(fc.shuffledSubarray([...frontierPackages], { minLength: 9 }), (packages) => {
        expect(layoutParetoFrontier({ ...typical, packages }, 700)).toEqual(straight);
      }),
      { numRuns: 20 },
    );
  });

  it('holds for any packages: nothing overlaps, each is a mark or shares one', () => {
    const place = fc.record({
      effort: fc.integer({ min: 0, max: 30 }),
      settled: fc.integer({ min: -2, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (places) => {
        const packages = places.map((at, index) => ({
          ...at,
          id: `p${index}`,
          label: `Package of theme ${index}`,
        }));
        const scene = layoutParetoFrontier({ ...typical, packages }, 358);
        expect(checkScene(scene)).toEqual([]);
        const named = marksOf(scene)
          .map(({ name }) => name)
          .join(' ');
        for (const { label } of packages) expect(named).toContain(label);
      }),
      { numRuns: 60 },
    );
  });
});
