import { expect, test } from 'vitest';
import { minersSweep } from '../fixtures/sweep-fixture';
import { renderTwice } from '../shared/render-twice';
import { ThresholdSweep } from './ThresholdSweep';

test('is a static figure without a value and a slider with one', () => {
  const still = renderTwice(() => <ThresholdSweep {...minersSweep} title="No threshold" locale="en" />);
  expect(still).not.toContain('<input');
  expect(still).toContain('blocked at every value');
  const held = renderTwice(() => (
    <ThresholdSweep
      {...minersSweep}
      title="No threshold"
      locale="en"
      value={0.3}
      onChange={() => undefined}
    />
  ));
  expect(held).toContain('aria-valuetext="30\u00a0%"');
  const [, reading = ''] = held.split('role="status"');
  expect(reading.match(/<li>/g)).toHaveLength(minersSweep.rows.length);
});
