import { expect, test } from 'vitest';
import { contributionRows, kazakhRows } from '../fixtures/contributions-fixture';
import { renderTwice } from '../shared/render-twice';
import { Contributions } from './Contributions';

test('draws every reform on the server, and offers no switch before script', () => {
  const markup = renderTwice(() => (
    <Contributions title="What each reform adds" locale="en" rows={contributionRows} total={10} />
  ));
  expect(markup.match(/tz-place/g)).toHaveLength(contributionRows.length + 1);
  expect(markup).toContain('<fieldset class="tz-measures" disabled="">');
  const kazakh = renderTwice(() => (
    <Contributions title="Т" locale="kk" rows={kazakhRows} total={4} width={358} />
  ));
  expect(kazakh).toContain('Орта есеппен');
  expect(renderTwice(() => <Contributions title="Т" locale="ru" rows={[]} total={0} />)).toContain(
    'Ни одна реформа не включена',
  );
});
