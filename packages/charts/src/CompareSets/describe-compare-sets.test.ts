import { describe, expect, it } from 'vitest';
import {
  kazakhSetsFixture,
  nestedSetsFixture,
  russianSetsFixture,
  setsFixture,
} from '../fixtures/sets-fixture';
import {
  describeCompareSets,
  describePairGrid,
  tabulateCompareSets,
  tabulatePairGrid,
} from './describe-compare-sets';

describe('the description', () => {
  it('says the totals, the groups, what is left out and who is contained', () => {
    expect(describeCompareSets({ ...setsFixture, locale: 'en' })).toBe(
      'Harms settled beyond the base: A, Free to strike: 6; B, Proof on the employer: 6; C, C190 with its laws: 3. ' +
        'Only A settles: 5. Only B settles: 4. Only C settles: 2. A and B settle: 1. B and C settle: 1. ' +
        'No package settles: 9. 1 harm left out, as “Law today” answers it already.',
    );
    expect(describeCompareSets({ ...nestedSetsFixture, locale: 'en' })).toContain(
      'A is contained in B and C. B settles the same as C.',
    );
  });

  it('follows the filters and the status that counts', () => {
    const only = describeCompareSets({ ...setsFixture, locale: 'en', onlyOne: true, atLeast: 'enforceable' });
    expect(only).toContain('Only C makes enforceable: 3.');
    expect(only).not.toContain('A and B');
  });

  it('speaks Russian and Kazakh', () => {
    expect(describeCompareSets({ ...russianSetsFixture, locale: 'ru' })).toContain(
      'Решает только A: 2. Решает только B: 1. Решают B и C: 2. Не решает ни один пакет: 1.',
    );
    expect(describeCompareSets({ ...kazakhSetsFixture, locale: 'kk' })).toContain(
      'Тек A шешеді: 2. Тек B шешеді: 1. Тек C шешеді: 1. A және B шешеді: 1. Ешбір топтама шешпейді: 1.',
    );
    expect(describePairGrid({ ...russianSetsFixture, locale: 'ru' })).toContain('C содержится в B.');
  });

  it('says that there is nothing to compare', () => {
    expect(describeCompareSets({ ...setsFixture, sets: [], locale: 'en' })).toBe(
      'Nothing to compare. Choose two packages.',
    );
  });
});

describe('the tables', () => {
  it('hold every harm with who settles it, those left out too', () => {
    const { columns, rows } = tabulateCompareSets({ ...setsFixture, locale: 'en' });
    expect(columns).toEqual([
      'Harm',
      'Settled by',
      'Law today',
      'Free to strike',
      'Proof on the employer',
      'C190 with its laws',
    ]);
    expect(rows).toHaveLength(setsFixture.harms.length);
    expect(rows.find(({ id }) => id === 'harm-13')?.cells.slice(1)).toEqual([
      'A and B',
      'On paper',
      'Settled',
      'Settled',
      'On paper',
    ]);
    expect(rows.at(-1)?.cells[1]).toBe('the base already');
  });

  it('hold every pair', () => {
    expect(tabulatePairGrid({ ...nestedSetsFixture, locale: 'en' }).rows[1]?.cells).toEqual([
      'B, Proof on the employer',
      '2',
      '–',
      '0',
    ]);
  });
});
