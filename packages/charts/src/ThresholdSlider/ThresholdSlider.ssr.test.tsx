import { expect, test } from 'vitest';

import { renderTwice } from '../shared/render-twice';
import { ThresholdSlider } from './ThresholdSlider';

test('is a native range with a name, for a form without script', () => {
  const markup = renderTwice(() => (
    <ThresholdSlider
      label="Share"
      name="share"
      min={0}
      max={0.6}
      step={0.01}
      defaultValue={0.33}
      locale="en"
    />
  ));
  expect(markup).toContain('type="range"');
  expect(markup).toContain('name="share"');
  expect(markup).toContain('value="0.33"');
});
