import { expect, test } from 'vitest';
import { bestSteps, frontierPackages, russianPackages } from '../fixtures/frontier-fixture';
import { toSvg } from '../picture/to-svg';
import { paretoFrontierPicture } from './pareto-frontier-picture';

const from = { source: 'Toy data', date: '2026-11-22', version: '0.0.0' } as const;

test('pictures', async () => {
  const best = toSvg(
    paretoFrontierPicture,
    {
      title: 'Mixed packages beat every themed one',
      subtitle: 'Each ring is the cheapest way to settle that many harms; a cross is a curated package',
      locale: 'en',
      packages: frontierPackages,
      best: bestSteps,
      selectedId: 'best-8',
      tail: 'two more units for each further harm, up to 24 harms at effort 45',
    },
    from,
  );
  await expect(best).toMatchFileSnapshot('./__pictures__/pareto-frontier-best.svg');
  const russian = toSvg(
    paretoFrontierPicture,
    { title: 'Два пакета не уступают другим', locale: 'ru', packages: russianPackages, selectedId: 'civil' },
    { ...from, theme: 'dark', width: 358 },
  );
  await expect(russian).toMatchFileSnapshot('./__pictures__/pareto-frontier-russian-phone.svg');
});
