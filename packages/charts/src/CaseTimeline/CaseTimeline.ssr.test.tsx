import { expect, it } from 'vitest';
import { toyEditions, toyGroups } from '../fixtures/case-timeline-fixture';
import { renderTwice } from '../shared/render-twice';
import { CaseTimeline } from './CaseTimeline';

const years = { from: 2011, to: 2021 };

it('renders the same markup twice, its cases links, its sliders waiting for script', () => {
  const markup = renderTwice(() => (
    <CaseTimeline title="When" locale="en" groups={toyGroups} editions={toyEditions} years={years} brush />
  ));
  expect(markup).toContain('href="#/cases/miners"');
  expect(markup).toContain('class="tz-years" hidden=""');
});

it('says in words that there is nothing', () => {
  const markup = renderTwice(() => <CaseTimeline title="When" locale="ru" groups={[]} years={years} brush />);
  expect(markup).toContain('Ни один случай не подходит');
  expect(markup).not.toContain('type="range"');
});
