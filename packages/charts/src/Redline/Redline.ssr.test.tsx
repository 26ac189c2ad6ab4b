import { expect, test } from 'vitest';
import { strikeRedline } from '../fixtures/redline-fixture';
import { renderTwice } from '../shared/render-twice';
import { Redline } from './Redline';

test('strikes what goes and underlines what comes, in both views', () => {
  const blocks = renderTwice(() => <Redline entries={strikeRedline} view="blocks" locale="en" />);
  expect(blocks).toContain('<del>more than half</del>');
  expect(blocks).toContain('<ins>at least one third</ins>');
  const table = renderTwice(() => <Redline entries={strikeRedline} view="table" locale="ru" />);
  expect(table).toContain('Действует');
});
