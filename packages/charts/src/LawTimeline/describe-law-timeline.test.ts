import { expect, test } from 'vitest';
import { remoteWorkTimeline, uncertainTimeline } from '../fixtures/timeline-fixture';
import { describeLawTimeline, tabulateLawTimeline } from './describe-law-timeline';

test('says what changed and what never came, in three languages', () => {
  const say = (locale: 'en' | 'ru' | 'kk') => describeLawTimeline({ ...remoteWorkTimeline, locale });
  expect(say('en')).toBe('9 rules by the date of the version. 8 changed. 1 never had a norm.');
  expect(say('ru')).toBe('9 норм по датам редакций. Изменилось: 8. Никогда не было нормы: 1.');
  expect(say('kk')).toBe('9 норма редакция күні бойынша. Өзгергені: 8. Ешқашан нормасы болмағаны: 1.');
  expect(describeLawTimeline({ ...remoteWorkTimeline, rows: [], locale: 'en' })).toBe(
    'No rule of this article is on record.',
  );
});

test('says how many cases are marked and what is drawn shorter', () => {
  expect(describeLawTimeline({ ...uncertainTimeline, locale: 'en' })).toBe(
    '2 rules by the date of the version. 1 changed. 2 documented cases marked. 1 Jan 2008 to 31 Dec 2014 drawn shorter.',
  );
});

test('gives each value a line with its dates and basis', () => {
  expect(tabulateLawTimeline({ ...remoteWorkTimeline, locale: 'en' }).rows[0]?.cells).toEqual([
    'Status',
    '23 Nov 2015 to 1 July 2021',
    'special form of work',
    'verified; Table 1, p. 8',
  ]);
});
