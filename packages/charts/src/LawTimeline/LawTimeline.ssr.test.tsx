import { expect, test } from 'vitest';
import { remoteWorkTimeline } from '../fixtures/timeline-fixture';
import { renderTwice } from '../shared/render-twice';
import { LawTimeline } from './LawTimeline';

test('draws every value and the rule that never came', () => {
  const markup = renderTwice(() => (
    <LawTimeline {...remoteWorkTimeline} title="Eight rules moved" locale="en" />
  ));
  expect(markup.match(/class="tz-span /g)).toHaveLength(18);
  expect(markup.match(/tz-never/g)).toHaveLength(1);
  expect(markup).toContain('no norm in any version');
});
