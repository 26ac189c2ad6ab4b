import { expect, test } from 'vitest';
import { remoteWorkTimeline } from '../fixtures/timeline-fixture';
import { describeLawTimeline, tabulateLawTimeline } from './describe-law-timeline';

test('says what changed and what never came, in three languages', () => {
  expect(describeLawTimeline(remoteWorkTimeline, 'en')).toBe(
    '9 rules by the date of the version. 8 changed. 1 never had a norm.',
  );
  expect(describeLawTimeline(remoteWorkTimeline, 'ru')).toBe(
    '9 норм по датам редакций. Изменилось: 8. Никогда не было нормы: 1.',
  );
  expect(describeLawTimeline(remoteWorkTimeline, 'kk')).toBe(
    '9 норма редакция күні бойынша. Өзгергені: 8. Ешқашан нормасы болмағаны: 1.',
  );
  expect(describeLawTimeline({ ...remoteWorkTimeline, rows: [] }, 'en')).toBe(
    'No rule of this article is on record.',
  );
});

test('gives each value a line with its dates and basis', () => {
  expect(tabulateLawTimeline(remoteWorkTimeline, 'en').rows[0]?.cells).toEqual([
    'Status',
    '23 Nov 2015 to 1 July 2021',
    'special form of work',
    'verified; Table 1, p. 8',
  ]);
});
