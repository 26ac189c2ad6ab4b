import { expect, it } from 'vitest';
import { bestSteps, frontierPackages, kazakhPackages } from '../fixtures/frontier-fixture';
import { describeParetoFrontier, nameGroup, tabulateParetoFrontier } from './describe-pareto-frontier';
import { groupPackages, readField } from './frontier-groups';
import type { ParetoFrontierProps } from './pareto-frontier-props';

const props: ParetoFrontierProps = { title: 'Title', locale: 'en', packages: frontierPackages };

it('says how many, which none beats, and the selected one, and follows the state', () => {
  expect(describeParetoFrontier({ ...props, selectedId: 'c190-laws' })).toBe(
    '9 packages, 5 beaten by no other. Beaten by none, from the least effort up: “Repeal of article 402”, “Proof on the employer”, “A lower threshold alone” (effort 1, 1 harm); “Remote work with limits” (effort 9, 5 harms); “Free to organise, free to strike” (effort 13, 6 harms). “C190 with its laws”: effort 11, 3 harms. Beaten by “Remote work with limits”: effort 9, 5 harms.',
  );
  expect(
    describeParetoFrontier({ ...props, packages: [], best: bestSteps.slice(0, 2), selectedId: 'best-2' }),
  ).toBe(
    'Best any package can do: 1 harm at effort 1; 2 harms at effort 2. 2 harms at effort 2. One package does it.',
  );
});

it('says it in Russian and in Kazakh', () => {
  expect(describeParetoFrontier({ ...props, locale: 'ru' })).toMatch(
    /^9 пакетов, не уступают другим: 5\. Не уступают .*\(усилия 9, 5 проблем\)/,
  );
  expect(describeParetoFrontier({ ...props, locale: 'kk', packages: kazakhPackages })).toMatch(
    /^6 топтама\. Ешқайсысы озбайтындары: 4\./,
  );
  expect(describeParetoFrontier({ ...props, packages: [], locale: 'kk' })).toBe(
    'Салыстыратын топтама жоқ. Алдымен топтаманы таңдаңыз.',
  );
});

it('tells whom the weights beat from whom nothing saves', () => {
  const groups = groupPackages(frontierPackages);
  const say = (id: string) => {
    const group = groups.find((one) => one.id === id);
    return group && nameGroup(group, readField(groups), 'en');
  };
  expect(say('family')).toBe(
    'effort 10, 5 harms. Beaten by “Remote work with limits”: effort 9, 5 harms. Whatever the weights: “Remote work with limits” settles all that it settles and asks no more.',
  );
  expect(say('c190')).toMatch(/^effort 3, 0 harms\. Beaten by “Repeal of article 402”/);
  expect(say('organise')).toBe('effort 13, 6 harms. Beaten by none.');
});

it('says what is not counted', () => {
  const groups = groupPackages(kazakhPackages);
  const own = groups.find(({ id }) => id === 'own');
  expect(own && nameGroup(own, readField(groups), 'kk')).toBe(
    'күш-жігер 7, 6 мәселе; құқықтық нысаны жоқ 2 өзгеріс есепке алынбаған. Одан ешбір топтама озбайды.',
  );
});

it('gives a row for each package and each step', () => {
  const table = tabulateParetoFrontier({ ...props, best: bestSteps });
  expect(table.rows).toHaveLength(frontierPackages.length + bestSteps.length);
  expect(table.rows.find(({ id }) => id === 'employer')?.cells).toEqual([
    'Proof on the employer, all claims',
    '11',
    '5',
    'Remote work with limits',
    'none',
  ]);
});
