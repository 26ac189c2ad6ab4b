import { describe, expect, it } from 'vitest';
import { formatValue } from './format';

describe('a value with its unit', () => {
  it('takes the form that the plurals of the language ask for', () => {
    const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
    const written = [1, 3, 5, 21].map((value) => formatValue('ru', value, 'number', days));
    expect(written.map((text) => text.replace('\u00a0', ' '))).toEqual([
      '1 день',
      '3 дня',
      '5 дней',
      '21 день',
    ]);
    expect(formatValue('en', 2, 'number', 'days')).toBe('2\u00a0days');
    expect(formatValue('en', 2, 'number')).toBe('2');
  });
});
