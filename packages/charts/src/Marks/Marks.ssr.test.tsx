import { expect, test } from 'vitest';
import { renderTwice } from '../shared/render-twice';
import { Count } from './Count';
import { Delta } from './Delta';
import { Arrow, ConflictFlag } from './Marks';

test('marks read as words: the sign is not read, the sentence is', () => {
  const markup = renderTwice(() => (
    <p>
      <Delta value={5} better="more" locale="en" /> <Count count={24} total={142} locale="en" />
    </p>
  ));
  expect(markup).toContain('<span aria-hidden="true">+5</span><span class="vh">5 more</span>');
  expect(markup).toContain('24 of 142');
  expect(markup).toContain('--fill:16.9%');
});

test('a drawn mark is hidden, and named where it has a label', () => {
  expect(renderTwice(() => <Arrow />)).toContain('aria-hidden="true"');
  const named = renderTwice(() => <ConflictFlag label="Two values for one rule" />);
  expect(named).toContain('role="img" aria-label="Two values for one rule"');
});
