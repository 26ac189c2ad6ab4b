import { expect, test } from 'vitest';

import { measureText } from '../picture/measure-text';
import { renderTwice } from '../shared/render-twice';
import { GlyphStrip } from './GlyphStrip';
import { GlyphStrips } from './GlyphStrips';

test('says its counts and renders the same bytes twice', () => {
  const markup = renderTwice(() => (
    <GlyphStrip counts={{ settled: 2, open: 1 }} label="Law today" locale="en" />
  ));
  expect(markup).toContain('aria-label="Law today: 3 harms. 2 settled, 1 open."');
  expect(markup.match(/<svg/g)).toHaveLength(3);
});

test('strips under one another begin at one line, after the widest label', () => {
  const strip = { counts: { open: 1 }, locale: 'en' } as const;
  const markup = renderTwice(() => (
    <GlyphStrips
      strips={[
        { ...strip, label: 'Law today' },
        { ...strip, label: 'A package of a longer name', strong: true },
      ]}
    />
  ));
  const width = measureText('A package of a longer name', 15, 'sans-strong');
  expect(markup).toContain(`--label:${Math.ceil(width)}px`);
});
