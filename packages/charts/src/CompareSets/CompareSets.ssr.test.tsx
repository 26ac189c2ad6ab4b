import { expect, test } from 'vitest';
import { setsFixture } from '../fixtures/sets-fixture';
import { renderTwice } from '../shared/render-twice';
import { CompareSets } from './CompareSets';
import { PairGrid } from './PairGrid';

test('draws the groups with one tab stop besides links, and controls that belong to a form', () => {
  const markup = renderTwice(() => (
    <CompareSets {...setsFixture} title="Each settles its own" locale="en" formId="choice" />
  ));
  expect(markup.match(/role="button"/g)).toHaveLength(6);
  expect(markup.match(/form="choice"/g)).toHaveLength(3);
  expect(markup).toContain('aria-label="Only A settles: 5 harms"');
  // The button that folds all could do nothing before script.
  expect(markup).not.toContain('Fold all');
  expect(markup).toContain('As a table');
});

test('draws the pairs, and one sentence where there is no pair', () => {
  const draw = (count: number) =>
    renderTwice(() => (
      <PairGrid {...setsFixture} sets={setsFixture.sets.slice(0, count)} title="Pairs" locale="en" />
    ));
  expect(draw(3).match(/tabindex="0"[^>]*role="img"/g)).toHaveLength(1);
  expect(draw(3)).toContain('aria-label="A, but not B: 5"');
  expect(draw(1)).toContain('Choose two packages.');
});
