import { expect, test } from 'vitest';
import { strikeRedline } from '../fixtures/redline-fixture';
import { describeRedline, tabulateRedline } from './describe-redline';

test('counts rules, acts and conflicts, what is new and what goes, in three languages', () => {
  const say = (locale: 'en' | 'ru' | 'kk') => describeRedline({ entries: strikeRedline, locale });
  expect(say('en')).toBe('4 rules change in 2 acts, 1 conflict. 1 new, 1 repealed.');
  expect(say('ru')).toBe('Меняются 4 нормы в 2 актах, 1 противоречие. Новых: 1, утрачивают силу: 1.');
  expect(say('kk')).toBe('2 актіде 4 норма өзгереді, 1 қайшылық. Жаңасы: 1, күші жойылатыны: 1.');
  expect(describeRedline({ entries: [], locale: 'en' })).toContain('The package amends no text.');
});

test('follows the state', () => {
  expect(describeRedline({ entries: strikeRedline.slice(2, 3), locale: 'en' })).toBe(
    '1 rule changes in 1 act.',
  );
});

test('says in the table what is new, what conflicts and on what grounds', () => {
  const { columns, rows } = tabulateRedline({ entries: strikeRedline, locale: 'en' });
  expect(columns).toEqual(['No.', 'Structural element', 'In force', 'Proposed', 'Grounds']);
  expect(rows[0]?.cells).toEqual([
    '1',
    'Labour Code, 2015, Art. 6, Who proves discrimination',
    'No text (new)',
    expect.stringContaining('the employer proves'),
    'Employer proves there was no discrimination; Committee of Experts of the ILO, CEACR 2023, C111, p. 3; ' +
      'Claimant bears the proof of discrimination (from open to enforceable)',
  ]);
  expect(rows[1]?.cells[3]).toBe(
    'conflict: Lower the strike-signature threshold, one third; conflict: Union decides alone, none',
  );
  expect(rows[3]?.cells[3]).toBe('No text (repealed)');
  expect(rows[3]?.cells[4]).toContain('Inference: No source asks for it');
});
