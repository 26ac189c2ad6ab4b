import { expect, test } from 'vitest';
import { typicalObligations } from '../fixtures/obligations-fixture';
import { renderTwice } from '../shared/render-twice';
import { ObligationGrid } from './ObligationGrid';

test('server and first paint give the same marks, all of them with a name', () => {
  const markup = renderTwice(() => <ObligationGrid {...typicalObligations} width={700} />);
  expect(markup).toContain('aria-expanded="true"');
  expect(markup).toContain('C190, ratified alone: Not met, 0 of 2 conditions hold. The treaty binds');
  expect(markup).toContain('As a table');
  expect(markup.match(/href="#c87-3"/g)).not.toBeNull();
});

test('the first mark alone is a tab stop of the grid before links are taken over', () => {
  const markup = renderTwice(() => <ObligationGrid {...typicalObligations} />);
  expect(markup.match(/<g[^>]*tabindex="0"/g)).toHaveLength(1);
});
