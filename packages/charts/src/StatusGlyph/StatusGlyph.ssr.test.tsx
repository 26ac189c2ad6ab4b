import { expect, test } from 'vitest';

import { renderTwice } from '../shared/render-twice';
import { StatusGlyph } from './StatusGlyph';

test('names the status and renders the same bytes twice', () => {
  const markup = renderTwice(() => <StatusGlyph status="on-paper" locale="ru" />);
  expect(markup).toContain('aria-label="На бумаге"');
  expect(renderTwice(() => <StatusGlyph status="open" locale="en" decorative />)).toContain(
    'aria-hidden="true"',
  );
});
