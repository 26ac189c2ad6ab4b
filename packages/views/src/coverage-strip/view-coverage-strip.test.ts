import { checkScene, coverageStripPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { findings, ledger } from '@tarazy/model/coverage';
import { describe, expect, test } from 'vitest';
import { readerIn } from '../reader';
import { viewFindings, viewKnownLaw } from './view-coverage-strip';

const reader = readerIn('en');
const sum = (counts: readonly Readonly<Record<string, number>>[], part?: string): number =>
  counts
    .flatMap((own) => Object.entries(own))
    .filter(([id]) => part === undefined || id === part)
    .reduce((all, [, count]) => all + count, 0);

test('every finding is counted once, in the part that the ledger gives it', () => {
  const counts = viewFindings(reader).rows.map((row) => row.counts);
  expect(sum(counts)).toBe(Object.keys(findings).length);
  expect(sum(counts, 'left')).toBe(Object.values(ledger).filter((entry) => entry?.kind === 'left').length);
  expect(viewFindings(reader).rows.at(-1)?.label).toBe('Law after the sources');
});

test('the title is what the strips add up to', () => {
  const { title, rows } = viewFindings(reader);
  const left = sum(
    rows.map((row) => row.counts),
    'left',
  );
  expect(title).toContain(`${left} are left out`);
});

test('every rule of the law is known, reported or not known, and fewer were known long ago', () => {
  const now = viewKnownLaw(reader, model.horizon.to).rows.map((row) => row.counts);
  const before = viewKnownLaw(reader, model.horizon.from).rows.map((row) => row.counts);
  expect(sum(now)).toBe(model.law.parameters.size);
  expect(sum(before)).toBe(model.law.parameters.size);
  expect(sum(before, 'unknown')).toBeGreaterThan(sum(now, 'unknown'));
});

describe.each([358, 700, 934])('at %i px', (width) => {
  test.each(locales)('nothing overlaps or leaves the frame, in %s', (locale) => {
    for (const props of [viewFindings(readerIn(locale)), viewKnownLaw(readerIn(locale), model.horizon.to)]) {
      expect(checkScene(coverageStripPicture.draw(props, width))).toEqual([]);
    }
  });
});

test.each(['en', 'kk'] as const)('the picture is as committed, in %s', async (locale) => {
  const props = viewKnownLaw(readerIn(locale), '2026-11-22');
  const svg = toSvg(coverageStripPicture, props, { source: 'Tarazy', date: '2026-11-22', version: '0' });
  await expect(svg).toMatchFileSnapshot(`./__pictures__/coverage-strip-${locale}.svg`);
});
