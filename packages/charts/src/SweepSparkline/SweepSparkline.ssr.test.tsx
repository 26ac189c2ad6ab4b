import { expect, test } from 'vitest';
import { casesSweep } from '../fixtures/cases-sweep-fixture';
import { renderTwice } from '../shared/render-twice';
import { SweepSparkline } from './SweepSparkline';

test('is an image with a name, or nothing at all to assistive technology', () => {
  const { rows } = casesSweep('en');
  const named = renderTwice(() => <SweepSparkline rows={rows} rowsAre="cases" locale="en" today={0.5} />);
  expect(named).toContain('role="img"');
  expect(named).toContain('aria-label="Cases that pass: 1 of 5');
  const silent = renderTwice(() => <SweepSparkline rows={rows} locale="en" decorative />);
  expect(silent).toContain('aria-hidden="true"');
  expect(silent).not.toContain('aria-label');
});
