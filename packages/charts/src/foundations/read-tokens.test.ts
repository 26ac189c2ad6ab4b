import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf, readThemes, readTypeScale } from './read-tokens';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const themes = readThemes(tokens);

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = themes[theme];
  const on = (ink: string, paper: string): number => contrastOf(colours[ink] ?? '', colours[paper] ?? '');
  test.each(['ink', 'ink-2', 'ink-3', 'rust', 'ochre', 'petrol', 'petrol-deep'])(
    '%s can be read on paper and on wells',
    (ink) => {
      expect(on(ink, 'paper')).toBeGreaterThanOrEqual(4.5);
      expect(on(ink, 'paper-2')).toBeGreaterThanOrEqual(4.5);
    },
  );
  test('lines that carry meaning, and the ring of focus, can be seen', () => {
    expect(on('rule-2', 'paper')).toBeGreaterThanOrEqual(3);
    expect(on('focus', 'paper')).toBeGreaterThanOrEqual(3);
  });
  test('the text of a redline can be read on its wash', () => {
    expect(on('rust', 'rust-wash')).toBeGreaterThanOrEqual(4.5);
    expect(on('petrol', 'petrol-wash')).toBeGreaterThanOrEqual(4.5);
  });
});

test('contrast is that of the standard: 21 from black to white, 1 for equal colours', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#912a10', '#912a10')).toBe(1);
});

test('nothing is set below 13 px, and lines stand on the grid of 4 px or between its halves', () => {
  const scale = readTypeScale(tokens);
  expect(scale.map(({ size }) => size)).toEqual([13, 15, 17, 20, 22, 30, 44, 80]);
  for (const { line } of scale) expect(line % 2).toBe(0);
});
