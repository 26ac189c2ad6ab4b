import { expect, test } from 'vitest';
import { layoutGlyphStrip } from './glyph-strip-layout';

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
