import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionRows,
  kazakhRows,
  manyRows,
  russianRows,
  setbackRows,
} from '../fixtures/contributions-fixture';
import { checkScene } from '../picture/check-scene';
import type { Mark, RectShape, Scene } from '../picture/scene';
import { MOST_ROWS, sortRows, sumRows } from './contribution-rows';
import { layoutContributions } from './contributions-layout';
import { type ContributionsProps, contributionMeasures } from './contributions-props';

const typical: ContributionsProps = { title: 'Title', locale: 'en', rows: contributionRows, total: 10 };

const marksOf = (scene: Scene): readonly Mark[] => scene.items.filter((item) => item.kind === 'mark');
const markOf = (scene: Scene, id: string): Mark => {
  const found = marksOf(scene).find((mark) => mark.id === id);
  if (found === undefined) throw new Error(`no mark ${id}`);
  return found;
};
const barOf = (mark: Mark): RectShape | undefined => mark.shapes.find((shape) => shape.kind === 'rect');
const textsOf = (mark: Mark): readonly string[] =>
  mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const wordsOf = (scene: Scene): string =>
  scene.items
    .flatMap((item) => (item.kind === 'text' ? [item.text] : item.kind === 'mark' ? textsOf(item) : []))
    .join(' ');

describe.each([358, 700, 934])('at %i px', (width) => {
  it.each<[string, Partial<ContributionsProps>]>([
    ['typical', {}],
    ['one', { rows: contributionRows.slice(0, 1), total: 2 }],
    ['nothing added', { rows: contributionRows.slice(8), total: 0 }],
    ['many', { rows: manyRows, total: 300, unresolved: 2 }],
    ['a setback', { rows: setbackRows, total: 3, measure: 'within' }],
    ['Kazakh', { rows: kazakhRows, total: 4, locale: 'kk' }],
    ['Russian', { rows: russianRows, total: 4, locale: 'ru', measure: 'alone' }],
  ])('%s: nothing overlaps or leaves the frame', (_, change) => {
    expect(checkScene(layoutContributions({ ...typical, ...change }, width))).toEqual([]);
  });
});

describe('the contributions', () => {
  it('draws a bar as long as the gain, on one scale for all measures', () => {
    const id = 'criteria-for-inspecting-remote-work';
    const lengths = contributionMeasures.map(
      (measure) => barOf(markOf(layoutContributions({ ...typical, measure }, 934), id))?.width ?? 0,
    );
    const [alone = 0, within = 0, average = 0] = lengths;
    expect(within).toBeCloseTo(3 * alone, 1);
    expect(average).toBeCloseTo(2 * alone, 1);
  });

  it('cuts a notch after each whole harm, and none at the end of the bar', () => {
    const scene = layoutContributions(typical, 934);
    const notchesOf = (id: string) =>
      markOf(scene, id).shapes.filter((shape) => shape.kind === 'line' && shape.stroke?.ink === 'paper')
        .length;
    expect(notchesOf('criteria-for-inspecting-remote-work')).toBe(1);
    expect(notchesOf('inspect-retaliation-complaints-first')).toBe(1);
    expect(notchesOf('lower-the-strike-signature-threshold')).toBe(0);
  });

  it('draws what is taken away on the other side of zero, with a minus', () => {
    const scene = layoutContributions({ ...typical, rows: setbackRows, total: 3, measure: 'within' }, 934);
    const back = markOf(scene, 'a-later-deadline-for-conciliation');
    const zero = barOf(markOf(scene, 'criteria-for-inspecting-remote-work'))?.x ?? 0;
    const bar = barOf(back);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(zero, 1);
    expect(textsOf(markOf(scene, 'a-later-deadline-for-conciliation:text'))).toContain('−2');
  });

  it('sorts by the drawn measure, and keeps the marks of those that move', () => {
    const ys = (measure: 'alone' | 'within') => {
      const scene = layoutContributions({ ...typical, measure }, 934);
      return (id: string) => markOf(scene, id).y;
    };
    const [threshold, sanction] = ['lower-the-strike-signature-threshold', 'sanction-and-inspect'] as const;
    expect(ys('alone')(threshold)).toBeLessThan(ys('alone')(sanction));
    expect(ys('within')(sanction)).toBeLessThan(ys('within')(threshold));
  });

  it('lists apart what adds nothing, and states the sums', () => {
    const scene = layoutContributions(typical, 934);
    expect(wordsOf(scene)).toContain('Add nothing alone or together (2)');
    expect(barOf(markOf(scene, 'assemblies-by-notice-alone'))).toBeUndefined();
    expect(textsOf(markOf(scene, 'sum:text'))).toEqual(['Sum', '6', '14', '10.0']);
    expect(wordsOf(scene)).toContain('Only the averages add up to the 10 harms');
  });

  it('draws no more than its limit, and sums the rest in one row', () => {
    const scene = layoutContributions({ ...typical, rows: manyRows }, 934);
    const { shown, rest, nothing } = sortRows(manyRows, 'average');
    expect(shown).toHaveLength(MOST_ROWS);
    expect(marksOf(scene).filter(({ place }) => place !== undefined)).toHaveLength(
      MOST_ROWS + 2 + nothing.length,
    );
    const texts = textsOf(markOf(scene, 'rest:text'));
    expect(texts[0]).toBe(`${rest.length} other reforms`);
    expect(texts[2]).toBe(String(sumRows(rest).within));
  });

  it('loses no row, and sums the same, in any order', () => {
    const gain = fc.integer({ min: -3, max: 9 });
    const row = fc.record({
      alone: gain,
      within: gain,
      average: fc.integer({ min: -12, max: 40 }).map((n) => n / 6),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 90 }),
        fc.constantFrom(...contributionMeasures),
        (made, measure) => {
          const rows = made.map((gains, index) => ({ ...gains, id: `r${index}`, label: `R ${index % 7}` }));
          const { shown, rest, nothing } = sortRows(rows, measure);
          expect([...shown, ...rest, ...nothing].map(({ id }) => id).sort()).toEqual(
            rows.map(({ id }) => id).sort(),
          );
          expect(sortRows([...rows].reverse(), measure)).toEqual({ shown, rest, nothing });
          expect(sumRows(shown).average + sumRows(rest).average).toBeCloseTo(sumRows(rows).average, 6);
          for (const [index, one] of shown.entries()) {
            const next = shown[index + 1];
            if (next !== undefined) expect(one[measure]).toBeGreaterThanOrEqual(next[measure]);
          }
        },
      ),
    );
  });
});
