import { expect, it } from 'vitest';
import { vagueDate } from './vague-date';

it('is no more exact than the date is known', () => {
  expect(vagueDate('en', '2011')).toBe('2011');
  expect(vagueDate('ru', '2015-05')).toBe('май\u00a02015');
  expect(vagueDate('kk', '2011-10')).toBe('қазан\u00a02011');
  expect(vagueDate('en', '2026-11-22')).toBe('22\u00a0Nov\u00a02026');
});
