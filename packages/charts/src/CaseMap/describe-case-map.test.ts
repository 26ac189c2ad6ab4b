import { describe, expect, it } from 'vitest';
import { makeCases, squareCountry, squarePlaces } from '../fixtures/case-map-fixture';
import type { CaseMapProps } from './case-map-props';
import { describeCaseMap, nameCasePlace, tabulateCaseMap } from './describe-case-map';

const base: CaseMapProps = { title: '', locale: 'en', outline: squareCountry, places: squarePlaces };

describe('describeCaseMap', () => {
  it('counts cases and places and says how they end, in three languages', () => {
    expect(describeCaseMap(base)).toBe(
      '54 cases, 9 places. Most at Harbour: 22 cases. 33 stopped by the law, 10 not known, 11 let through by the law.',
    );
    expect(describeCaseMap({ ...base, locale: 'ru' })).toBe(
      '54 случая; мест: 9. Больше всего: Harbour, 22 случая. Закон не пропускает: 33, неизвестно: 10, закон пропускает: 11.',
    );
    expect(describeCaseMap({ ...base, locale: 'kk' })).toBe(
      '9 жерде 54 оқиға. Ең көбі: Harbour, 22 оқиға. Заң жол бермейді: 33, белгісіз: 10, заң жол береді: 11.',
    );
  });

  it('says that nothing matches', () => {
    expect(describeCaseMap({ ...base, places: [] })).toBe('No case matches. Widen the choice.');
  });
});

describe('nameCasePlace', () => {
  it('says what is chosen and what is decided otherwise', () => {
    expect(
      nameCasePlace(
        { kind: 'unknown', id: 'x', name: 'Mine', chosen: true, cases: makeCases('mine', 4, true) },
        'en',
      ),
    ).toBe(
      'Mine 4 cases. 2 stopped by the law, 1 not known, 1 let through by the law; 2 decided otherwise (chosen)',
    );
  });
});

describe('tabulateCaseMap', () => {
  it('has a row a place, from most cases down, whose outcomes add up', () => {
    const { columns, rows } = tabulateCaseMap(base);
    expect(columns).toEqual(['Place', 'Cases', 'stopped by the law', 'not known', 'let through by the law']);
    expect(rows[0]?.cells).toEqual(['Harbour', '22', '12', '5', '5']);
    for (const { cells } of rows) {
      const [, all, ...parts] = cells.map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    }
  });
});
