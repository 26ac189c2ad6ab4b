import { expect, test } from 'vitest';
import { STATUS_ORDER } from '../shared/chart-types';
import { layoutStatusGlyph } from './status-glyph-layout';

test('gives each status a form of its own', () => {
  const forms = STATUS_ORDER.map((status) => JSON.stringify(layoutStatusGlyph(status)));
  expect(new Set(forms).size).toBe(STATUS_ORDER.length);
});
