import { expect, test } from 'vitest';
import { manyRows, remoteWorkTimeline } from '../fixtures/timeline-fixture';
import { renderTwice } from '../shared/render-twice';
import { LawTimeline } from './LawTimeline';

test('draws every value and the rule that never came', () => {
  const markup = renderTwice(() => (
    <LawTimeline {...remoteWorkTimeline} title="Eight rules moved" locale="en" />
  ));
  expect(markup.match(/class="tz-at tz-place/g)).toHaveLength(18);
  expect(markup).toContain('no norm in any version');
});

test('folds the themes that are given as folded', () => {
  const markup = renderTwice(() => (
    <LawTimeline {...manyRows(20)} folded={['Trade unions']} title="Twenty rules" locale="en" />
  ));
  expect(markup.match(/aria-expanded="false"/g)).toHaveLength(1);
  expect(markup.match(/aria-expanded="true"/g)).toHaveLength(4);
});
