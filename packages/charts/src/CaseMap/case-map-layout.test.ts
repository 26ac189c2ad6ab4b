import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCases, makeTowns, squareCountry, squarePlaces } from '../fixtures/case-map-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces, type Mark } from '../picture/scene';
import { layoutCaseMap } from './case-map-layout';
import type { CaseMapProps, CasePlace } from './case-map-props';
import { layoutOutline } from './outline-layout';

const WIDTHS = [358, 700, 934];
const base: CaseMapProps = { title: '', locale: 'en', outline: squareCountry, places: squarePlaces };
const longNames: Readonly<Record<'ru' | 'kk', string>> = {
  ru: 'Усть-Каменогорск и посёлки Восточно-Казахстанской области',
  kk: 'Солтүстік Қазақстан облысының жұмысшы кенттері',
};
const renamed = (locale: 'ru' | 'kk'): readonly CasePlace[] =>
  squarePlaces.map((place, index) => (index % 2 === 0 ? { ...place, name: longNames[locale] } : place));

const cases: readonly (readonly [string, Partial<CaseMapProps>])[] = [
  ['typical', {}],
  ['nothing', { places: [] }],
  ['one', { places: squarePlaces.slice(3, 4) }],
  ['Russian', { locale: 'ru', places: renamed('ru') }],
  ['Kazakh', { locale: 'kk', places: renamed('kk') }],
  ['sixty towns', { places: makeTowns(60) }],
  [
    'a hundred cases in a place',
    { places: [{ ...squarePlaces[3], cases: makeCases('m', 100) } as CasePlace] },
  ],
  ['with the names of the sources', { attribution: ['Borders: nobody’s.', 'Towns: nobody’s either.'] }],
];

describe('layoutCaseMap', () => {
  it.each(cases)('keeps %s in the frame and apart at three widths', (_name, props) => {
    for (const width of WIDTHS) expect(checkScene(layoutCaseMap({ ...base, ...props }, width))).toEqual([]);
  });

  it('is the same however the places are ordered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...squarePlaces], { minLength: 9 }), (places) => {
        for (const width of WIDTHS) {
          expect(layoutCaseMap({ ...base, places }, width)).toEqual(layoutCaseMap(base, width));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives every place one mark to focus, none lost for want of room', () => {
    for (const places of [squarePlaces, makeTowns(60)]) {
      for (const width of WIDTHS) {
        const ids = findPlaces(layoutCaseMap({ ...base, places }, width)).map(({ id }) => id);
        expect([...ids].sort()).toEqual(places.map(({ id }) => id).sort());
      }
    }
  });

  it('goes from west to east on the map, and down the list on a phone', () => {
    const ids = (width: number) => findPlaces(layoutCaseMap(base, width));
    const wide = [...ids(934)].sort((a, b) => a.place.column - b.place.column).map(({ id }) => id);
    expect(wide).toEqual([
      'harbour',
      'oilfield',
      'quay',
      'mine',
      'smelter',
      'capital',
      'north-region',
      'country',
      'unknown',
    ]);
    expect(ids(358).map(({ place }) => place.row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ids(358)[0]?.id).toBe('harbour');
  });

  it('draws one mark a case, and an area in proportion', () => {
    const marks = findPlaces(layoutCaseMap(base, 934));
    const shapesOf = (id: string) => (marks.find((mark) => mark.id === id) as Mark).shapes;
    const bars = shapesOf('mine').filter(
      ({ kind, ...shape }) => kind === 'rect' && 'fill' in shape && shape.fill === 'rust',
    );
    expect(bars).toHaveLength(4);
    const radius = (id: string) => {
      const disc = shapesOf(id).find((shape) => shape.kind === 'circle' && shape.fill === 'ink-2');
      return disc?.kind === 'circle' ? disc.r : 0;
    };
    expect((radius('harbour') / radius('quay')) ** 2).toBeCloseTo(22);
  });

  it('puts no place without a town on the map', () => {
    const scene = layoutCaseMap(base, 934);
    const ground = scene.items.find((item) => item.kind === 'mark' && item.id === 'ground');
    expect(ground).toBeDefined();
    for (const id of ['north-region', 'country', 'unknown']) {
      const mark = findPlaces(scene).find((one) => one.id === id);
      // Beside the map: to the right of its 730 px.
      expect(mark?.x).toBeGreaterThan(934 - 176 - 1);
      expect(mark?.shapes.some((shape) => shape.kind === 'circle' && shape.fill === 'ink-2')).toBe(false);
    }
  });

  it('greys what the package leaves as it was', () => {
    const place = { ...squarePlaces[3], cases: makeCases('mine', 6, true) } as CasePlace;
    const [mark] = findPlaces(layoutCaseMap({ ...base, places: [place] }, 934));
    const fills = mark?.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.fill] : []));
    expect(fills?.filter((fill) => fill === 'rust')).toHaveLength(1);
    expect(fills?.filter((fill) => fill === 'rule-2')).toHaveLength(3);
  });
});

describe('layoutOutline', () => {
  it('fits the country to the width with north up and west left', () => {
    const drawn = layoutOutline(squareCountry, { width: 600, above: 10, below: 0 });
    const [westX] = drawn.place([0, 40]);
    const [eastX, southY] = drawn.place([24, 40]);
    const [, northY] = drawn.place([12, 52]);
    expect(westX).toBeCloseTo(1, 0);
    expect(eastX).toBeCloseTo(599, 0);
    expect(northY).toBeLessThan(southY);
    expect(southY).toBeLessThanOrEqual(drawn.height + 1);
  });
});
