import { expect, test } from 'vitest';
import { strikeRedline } from '../fixtures/redline-fixture';
import { describeRedline, tabulateRedline } from './describe-redline';

test('counts articles and conflicts in three languages', () => {
  expect(describeRedline(strikeRedline, 'en')).toBe('3 articles amended, 1 conflict.');
  expect(describeRedline(strikeRedline, 'ru')).toBe('3 статьи изменены, 1 противоречие.');
  expect(describeRedline(strikeRedline, 'kk')).toBe('3 бап өзгереді, 1 қайшылық.');
  expect(describeRedline([], 'en')).toContain('The package amends no text.');
});

test('says in the table what is new and what conflicts', () => {
  const { rows } = tabulateRedline(strikeRedline, 'en');
  expect(rows[2]?.cells[1]).toBe('No text (new)');
  expect(rows[0]?.cells[3]).toContain('conflict: Union decides alone, none');
});
