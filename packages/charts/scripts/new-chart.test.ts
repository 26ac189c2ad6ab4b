import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeChart, readChartName } from './new-chart';

const source = path.join(import.meta.dirname, '../src');
const target = mkdtempSync(path.join(tmpdir(), 'tarazy-chart-'));
afterEach(() => rmSync(target, { recursive: true, force: true }));

test('makes every file of a chart under its own name, and exports it', () => {
  cpSync(path.join(source, 'SampleBars'), path.join(target, 'SampleBars'), { recursive: true });
  writeFileSync(path.join(target, 'index.ts'), '');
  const chart = readChartName('EffortSquares', 'Compare');
  const { folder, files } = makeChart(target, chart);
  expect(files).toEqual([
    'EffortSquares.mdx',
    'EffortSquares.ssr.test.tsx',
    'EffortSquares.stories.tsx',
    'EffortSquares.tsx',
    'describe-effort-squares.test.ts',
    'describe-effort-squares.ts',
    'effort-squares-fixture.ts',
    'effort-squares-layout.test.ts',
    'effort-squares-layout.ts',
    'effort-squares-picture.test.ts',
    'effort-squares-picture.ts',
    'effort-squares-props.ts',
    'effort-squares-words.ts',
  ]);
  for (const file of files) {
    expect(readFileSync(path.join(folder, file), 'utf8'), file).not.toMatch(
      /sample-?bars|scaffold copies this/i,
    );
  }
  expect(readFileSync(path.join(folder, 'EffortSquares.stories.tsx'), 'utf8')).toContain(
    "title: 'Compare/EffortSquares/States'",
  );
  const index = readFileSync(path.join(target, 'index.ts'), 'utf8');
  expect(index).toContain("export { EffortSquares } from './EffortSquares/EffortSquares';");
  expect(() => makeChart(target, chart)).toThrow('there is a chart EffortSquares already');
  expect(readdirSync(folder)).toHaveLength(files.length);
});

test('says what a name and a group must be', () => {
  expect(() => readChartName('bars', 'Case')).toThrow(
    'expected two words or more such as EffortBars, found bars',
  );
  expect(() => readChartName(undefined, 'Case')).toThrow('found nothing');
  expect(() => readChartName('EffortBars', 'Charts')).toThrow('expected one of Status, Compare');
});
