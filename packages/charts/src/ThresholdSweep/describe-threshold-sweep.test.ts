import { describe, expect, test } from 'vitest';
import { minersSweep } from '../fixtures/sweep-fixture';
import {
  describeThresholdSweep,
  summariseSweepRow,
  tabulateThresholdSweep,
} from './describe-threshold-sweep';

const NBSP = '\u00a0';
const data = {
  ...minersSweep,
  marks: minersSweep.marks ?? [],
  domain: [0, 1] as const,
  format: 'share' as const,
};
const last = data.rows.slice(-1);

describe('summariseSweepRow', () => {
  test('names the break point of a row with one', () => {
    expect(last.map((row) => summariseSweepRow(row, data, 'en').text)).toEqual([
      `blocked above 38.9${NBSP}%`,
    ]);
    expect(last.map((row) => summariseSweepRow(row, data, 'ru').text)).toEqual([`закрыто выше 38,9${NBSP}%`]);
    expect(last.map((row) => summariseSweepRow(row, data, 'kk').text)).toEqual([
      `38,9${NBSP}% мәнінен жоғары: жабық`,
    ]);
  });
  test('says "at every value" of a row without one', () => {
    expect(summariseSweepRow({ id: 'x', label: 'X', intervals: [] }, data, 'en')).toEqual({
      outcome: 'undetermined',
      text: 'not known at any value',
    });
  });
});

test('describes every row and mark in three languages', () => {
  expect(describeThresholdSweep(data, 'Share that must sign', 'en')).toContain(
    `Every rule as today: blocked at every value. `,
  );
  expect(describeThresholdSweep(data, 'Share that must sign', 'en')).toContain(
    `Marked: law today: over half (50${NBSP}%); the miners’ 38.9 % (38.9${NBSP}%).`,
  );
  expect(describeThresholdSweep(data, 'Доля', 'ru')).toContain('закрыто при любом значении');
  expect(describeThresholdSweep(data, 'Үлес', 'kk')).toContain('кез келген мәнде жабық');
  expect(describeThresholdSweep({ ...data, rows: [] }, 'Share', 'en')).toContain('Nothing was swept');
});

test('gives each stretch a line of the table', () => {
  expect(tabulateThresholdSweep({ ...data, rows: last }, 'Share', 'en').rows.map((row) => row.cells)).toEqual(
    [
      [
        'Ban narrowed and talks capped',
        `From 0${NBSP}% to 38.9${NBSP}%`,
        'Passes. About 7,000 of 18,000 signed.',
      ],
      [
        'Ban narrowed and talks capped',
        `Above 38.9${NBSP}% to 100${NBSP}%`,
        'Blocked. More signatures are asked for than were gathered.',
      ],
    ],
  );
});
