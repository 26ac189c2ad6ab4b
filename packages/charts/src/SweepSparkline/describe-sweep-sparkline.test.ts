import { expect, test } from 'vitest';
import { casesSweep } from '../fixtures/cases-sweep-fixture';
import { describeSweepSparkline } from './describe-sweep-sparkline';
import type { SweepSparklineProps } from './sweep-sparkline-props';

const NBSP = '\u00a0';
const { rows } = casesSweep('en');
const cases: SweepSparklineProps = { rows, rowsAre: 'cases', locale: 'en', today: 0.5 };
const one: SweepSparklineProps = { ...cases, rowsAre: 'laws', rows: rows.slice(0, 1) };

test('says where one case turns, in three languages', () => {
  expect(describeSweepSparkline(one)).toBe(`Blocked above 38.9${NBSP}%; law today: 50${NBSP}%.`);
  expect(describeSweepSparkline({ ...one, locale: 'ru' })).toBe(
    `Закрыто выше 38,9${NBSP}%; закон сегодня: 50${NBSP}%.`,
  );
  expect(describeSweepSparkline({ ...one, locale: 'kk' })).toBe(
    `38,9${NBSP}% мәнінен жоғары: жабық; бүгінгі заң: 50${NBSP}%.`,
  );
});

test('says how many cases pass today and at best', () => {
  expect(describeSweepSparkline(cases)).toBe(
    `Cases that pass: 1 of 5, at most 4 of 5, from 0${NBSP}% to 22${NBSP}%; law today: 50${NBSP}%.`,
  );
  expect(describeSweepSparkline({ ...cases, locale: 'ru' })).toContain('1 из 5, самое большее 4 из 5');
  expect(describeSweepSparkline({ ...cases, locale: 'kk' })).toContain('ең көбі 4 (барлығы 5)');
});

test('follows what it is given', () => {
  expect(describeSweepSparkline({ ...cases, rows: [] })).toBe('No documented case turns on this number.');
  expect(describeSweepSparkline({ ...cases, today: undefined })).not.toContain('law today');
  expect(describeSweepSparkline({ ...cases, countLabel: 'Dismissals barred' })).toContain(
    'Dismissals barred: 1',
  );
});
