import { expect, test } from 'vitest';
import { manyRules, strikeRedline } from '../fixtures/redline-fixture';
import { renderTwice } from '../shared/render-twice';
import { Redline } from './Redline';

const props = { entries: strikeRedline, title: 'Four rules change' } as const;

test('strikes what goes and underlines what comes, in both views', () => {
  const inline = renderTwice(() => <Redline {...props} view="inline" locale="en" />);
  expect(inline).toContain('<del>more than half</del>');
  expect(inline).toContain('<ins>at least one third</ins>');
  const table = renderTwice(() => <Redline {...props} view="table" locale="ru" />);
  expect(table).toContain('Действующая редакция');
});

test('keeps source and inference apart in the grounds', () => {
  const table = renderTwice(() => <Redline {...props} view="table" locale="en" />);
  expect(table).toContain('class="loc" href="#hrw"');
  expect(table.match(/<li class="inf">/g)).toHaveLength(1);
});

test('says how much it leaves out', () => {
  const table = renderTwice(() => <Redline {...props} entries={manyRules(100)} view="table" locale="en" />);
  expect(table).toContain('60 shown of 100');
});
