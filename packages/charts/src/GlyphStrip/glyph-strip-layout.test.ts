import { expect, test } from 'vitest';
import { layoutGlyphStrip, layoutStatusBars } from './glyph-strip-layout';

test('places one glyph for each harm and the count on the first of each status', () => {
  expect(layoutGlyphStrip({ open: 2, settled: 1 })).toEqual([
    { key: 'settled-0', status: 'settled', count: 1 },
    { key: 'open-0', status: 'open', count: 2 },
    { key: 'open-1', status: 'open', count: null },
  ]);
});

test('is empty without harms', () => {
  expect(layoutGlyphStrip({})).toEqual([]);
});

test('gives each status of many harms a bar as long as its share', () => {
  expect(layoutStatusBars({ open: 60, settled: 20, enforceable: 0 })).toEqual([
    { status: 'settled', count: 20, share: 0.25 },
    { status: 'open', count: 60, share: 0.75 },
  ]);
  expect(layoutStatusBars({})).toEqual([]);
});
