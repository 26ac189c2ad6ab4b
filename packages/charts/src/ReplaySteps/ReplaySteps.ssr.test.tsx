import { expect, test } from 'vitest';
import { coalMinersReplay } from '../fixtures/replay-fixture';
import { renderTwice } from '../shared/render-twice';
import { ReplaySteps } from './ReplaySteps';

test('draws every gate and says the outcome of each law', () => {
  const markup = renderTwice(() => <ReplaySteps {...coalMinersReplay} title="Three stay shut" locale="en" />);
  expect(markup.match(/class="tz-bar"/g)).toHaveLength(10);
  expect(markup.match(/class="tz-hatch"/g)).toHaveLength(2);
  expect(markup.match(/tz-node-taken/g)).toHaveLength(1);
  expect(markup.match(/tabindex="0"/g)).toHaveLength(2);
  expect(markup).toContain('Lawful strike');
  expect(markup).toContain('2 shut');
});
