import { expect, test } from 'vitest';

import { renderTwice } from '../shared/render-twice';
import { GlyphStrip } from './GlyphStrip';

test('says its counts and renders the same bytes twice', () => {
  const markup = renderTwice(() => (
    <GlyphStrip counts={{ settled: 2, open: 1 }} label="Law today" locale="en" />
  ));
  expect(markup).toContain('aria-label="Law today: 3 harms. 2 settled, 1 open."');
  expect(markup.match(/<svg/g)).toHaveLength(3);
});
