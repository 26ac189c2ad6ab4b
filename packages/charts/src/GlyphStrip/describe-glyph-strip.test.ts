import { expect, test } from 'vitest';
import { describeGlyphStrip } from './describe-glyph-strip';

test('says the counts in three languages', () => {
  const counts = { settled: 7, open: 2 };
  expect(describeGlyphStrip(counts, 'en', 'This package')).toBe('This package: 9 harms. 7 settled, 2 open.');
  expect(describeGlyphStrip(counts, 'ru')).toBe('9 проблем. урегулировано: 7, не решено: 2.');
  expect(describeGlyphStrip(counts, 'kk')).toBe('9 мәселе. реттелген: 7, шешілмеген: 2.');
});

test('says so where there is no harm', () => {
  expect(describeGlyphStrip({}, 'en')).toBe('No harm is on record. Add one to the evidence to see it here.');
});
