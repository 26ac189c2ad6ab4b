import { expect, test } from 'vitest';
import { renderTwice } from '../shared/render-twice';
import { SampleBars } from './SampleBars';
import { typicalBars } from './sample-bars-fixture';

test('renders the same bytes twice, with one tab stop among the marks', () => {
  const markup = renderTwice(() => <SampleBars title="Strikes lead" locale="en" bars={typicalBars} />);
  const [marks = ''] = markup.split('<details');
  expect(marks.match(/tabindex="0"/g)).toHaveLength(1);
  expect(marks.match(/role="img"/g)).toHaveLength(typicalBars.length);
});
