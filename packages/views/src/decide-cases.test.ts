import { model } from '@tarazy/model';
import { expect, it } from 'vitest';
import { decideCases } from './decide-cases';
import { scenarioNamed } from './stories/real-law';

const one = (decided: ReturnType<typeof decideCases>, id: string) => decided.find((entry) => entry.id === id);

it('decides each case by the law of its own day, compared with nothing', () => {
  const decided = decideCases({ law: 'at-the-time' });
  expect(decided.map(({ id }) => id)).toEqual(Object.keys(model.cases));
  expect(decided.every(({ same }) => same === undefined)).toBe(true);
  expect(one(decided, 'coal-miners-2011')?.outcome).toBe('blocked');
});

it('compares the law of a date with that of the day of each case', () => {
  const then = decideCases({ law: 'at-the-time' });
  const now = decideCases({ law: 'now', asOf: '2016-11-23' });
  for (const { id, outcome, same } of now) expect(same).toBe(one(then, id)?.outcome === outcome);
  expect(now.some(({ same }) => same === false)).toBe(true);
});

it('compares a package with the law of the date', () => {
  const now = decideCases({ law: 'now' });
  const chosen = scenarioNamed('report-recommendations').package;
  for (const { id, outcome, same } of decideCases({ law: 'package', chosen })) {
    expect(same).toBe(one(now, id)?.outcome === outcome);
  }
  expect(decideCases({ law: 'package' }).every(({ same }) => same === true)).toBe(true);
});
