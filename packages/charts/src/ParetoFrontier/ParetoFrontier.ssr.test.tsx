import { expect, test } from 'vitest';
import { bestSteps, frontierPackages, kazakhPackages } from '../fixtures/frontier-fixture';
import { renderTwice } from '../shared/render-twice';
import { ParetoFrontier } from './ParetoFrontier';

test('draws every point on the server, as a link where it leads somewhere', () => {
  const packages = frontierPackages.map((one) => ({ ...one, href: `/build?name=${one.id}` }));
  const markup = renderTwice(() => (
    <ParetoFrontier
      title="Mixed packages beat every themed one"
      locale="en"
      packages={packages}
      best={bestSteps}
    />
  ));
  expect(markup.match(/tz-place/g)?.length).toBeGreaterThanOrEqual(7 + bestSteps.length);
  expect(markup).toContain('href="/build?name=organise"');
  expect(renderTwice(() => <ParetoFrontier title="Т" locale="kk" packages={kazakhPackages} />)).toContain(
    'күш-жігер',
  );
  expect(renderTwice(() => <ParetoFrontier title="Т" locale="ru" packages={[]} />)).toContain(
    'Нет пакетов для сравнения',
  );
});
