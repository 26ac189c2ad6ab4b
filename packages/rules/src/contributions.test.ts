import { expect, test } from 'vitest';
import { type ContributionOptions, contributionsOf } from './contributions.ts';
import type { CountedStatus } from './harm-game.ts';
import type { ChosenReform, CustomChange } from './package.ts';
import { toyModel } from './testing/toy-model.ts';

const asOf = '2014-05-20';
const openReef = { path: 'boats.bannedWaters.reef', to: false };
const openLagoon = { path: 'boats.bannedWaters.lagoon', to: false };

function contributions(
  reforms: readonly (string | ChosenReform)[],
  changes: readonly CustomChange[] = [],
  options: ContributionOptions = {},
) {
  const chosen = reforms.map((reform) => (typeof reform === 'string' ? { id: reform } : reform));
  return contributionsOf(toyModel, { reforms: chosen, changes }, { asOf, ...options });
}

/** Each part with what it adds: alone, within, on average. */
function gains(...of: Parameters<typeof contributions>) {
  return contributions(...of).parts.map(({ part, alone, within, averageAsFraction }) => [
    part,
    alone,
    within,
    averageAsFraction,
  ]);
}

test('CONTRIB-1 two reforms that need each other share what they settle', () => {
  expect(gains(['create-inspector', 'pay-inspector', 'lower-crew-share'])).toEqual([
    ['create-inspector', 0, 1, '1/2'],
    ['lower-crew-share', 1, 1, '1'],
    ['pay-inspector', 0, 1, '1/2'],
  ]);
});

test('CONTRIB-1 parts that can stand in for each other are worth less than the one that cannot be replaced', () => {
  expect(gains(['open-lagoon', 'open-waters'], [openLagoon])).toEqual([
    ['open-lagoon', 0, 0, '1/6'],
    ['open-waters', 0, 1, '2/3'],
    ['boats.bannedWaters.lagoon=false', 0, 0, '1/6'],
  ]);
});

test('CONTRIB-2 counts before and after, and who contributes to each harm', () => {
  const { before, after, harms, unresolved } = contributions(['create-inspector', 'pay-inspector']);
  expect([before, after, unresolved]).toEqual([0, 1, []]);
  const half = { alone: 0, within: 1, average: 0.5, averageAsFraction: '1/2' };
  expect(harms).toEqual([
    {
      harm: 'boats-unchecked',
      before: false,
      after: true,
      gains: [
        { part: 'create-inspector', ...half },
        { part: 'pay-inspector', ...half },
      ],
    },
  ]);
});

test('CONTRIB-3 a reform on which no harm rests adds nothing', () => {
  const { parts, harms } = contributions(['free-boats', 'lower-crew-share']);
  expect(parts[0]).toMatchObject({ part: 'free-boats', alone: 0, within: 0, average: 0 });
  expect(harms.flatMap((harm) => harm.gains.map(({ part }) => part))).toEqual(['lower-crew-share']);
});

test('CONTRIB-4 reforms in conflict undo each other', () => {
  expect(gains(['lower-crew-share', 'raise-crew-share'])).toEqual([
    ['lower-crew-share', 1, 0, '1/2'],
    ['raise-crew-share', 0, -1, '-1/2'],
  ]);
});

test('CONTRIB-4 asking for what the law holds undoes a reform that asks for something else', () => {
  const today = { path: 'boats.crewShare', to: 1 / 2 };
  expect(gains(['lower-crew-share'], [today])).toEqual([
    ['lower-crew-share', 1, 0, '1/2'],
    ['boats.crewShare=0.5', 0, -1, '-1/2'],
  ]);
  expect(gains([], [today])).toEqual([['boats.crewShare=0.5', 0, 0, '0']]);
});

test('CONTRIB-4 a reform can unsettle what the law of the date settles', () => {
  const { before, after, parts } = contributions(['raise-crew-share'], [], { asOf: '2020-01-01' });
  expect([before, after]).toEqual([1, 0]);
  expect(parts[0]).toMatchObject({ alone: -1, within: -1, average: -1, averageAsFraction: '-1' });
});

test('CONTRIB-5 a harm counts from the status asked for', () => {
  const reforms = ['guarantee-rest', 'create-inspector', 'open-appeal'];
  const named = (atLeast: CountedStatus) =>
    contributions(reforms, [], { atLeast }).harms.flatMap(({ harm, gains }) =>
      harm === 'rest-denied' ? gains.map(({ part, average }) => [part, average]) : [],
    );
  expect(named('on-paper')).toEqual([['guarantee-rest', 1]]);
  expect(named('enforceable')).toEqual([
    ['create-inspector', 1 / 2],
    ['guarantee-rest', 1 / 2],
  ]);
  expect(named('settled')).toEqual([
    ['create-inspector', 1 / 3],
    ['guarantee-rest', 1 / 3],
    ['open-appeal', 1 / 3],
  ]);
});

test('CONTRIB-5 a harm that asks for no enforcement is enforceable only where it is settled', () => {
  const modest = { path: 'boats.fine', to: 40 };
  const { parts } = contributions(['open-appeal'], [modest], { atLeast: 'enforceable' });
  expect(parts.map(({ average }) => average)).toEqual([1 / 2, 1 / 2]);
  expect(gains([], [modest], { atLeast: 'on-paper' })).toEqual([['boats.fine=40', 1, 1, '1']]);
});

test('CONTRIB-5 what is unknown does not count', () => {
  expect(gains(['open-appeal'])).toEqual([['open-appeal', 0, 0, '0']]);
});

test('CONTRIB-5 conditions switched off count for nothing', () => {
  const paid = new Set(['boats-unchecked/paid']);
  expect(gains(['create-inspector', 'pay-inspector'], [], { without: paid })).toEqual([
    ['create-inspector', 1, 1, '1'],
    ['pay-inspector', 0, 0, '0'],
  ]);
  const rule = new Set(['crews-unheard/a-third']);
  const { before, after, parts } = contributions(['lower-crew-share'], [], { without: rule });
  expect([before, after, parts[0]?.average]).toEqual([0, 0, 0]);
});

test('CONTRIB-6 a harm beyond the limit is unresolved and says so', () => {
  const reforms = ['create-inspector', 'pay-inspector', 'lower-crew-share', 'open-waters'];
  // Pieces that share no part are counted for themselves: two reforms that settle one harm are two knots of one.
  expect(contributions(reforms, [], { mostGroups: 1 }).unresolved).toEqual([]);
  // Parts that ask for the same are one group: here are three parts in two groups.
  const three = (mostGroups: number) =>
    contributions(['open-lagoon', 'open-waters'], [openLagoon], { mostGroups }).unresolved;
  expect([three(1), three(2)]).toEqual([['waters-closed'], []]);
  const both = { id: 'open-waters', options: { which: 'all' } };
  const options = { mostGroups: 1 };
  const { unresolved, harms, parts, after } = contributions([both, 'lower-crew-share'], [openReef], options);
  expect([unresolved, after]).toEqual([['waters-closed'], 2]);
  expect(harms.find(({ harm }) => harm === 'waters-closed')?.gains).toEqual([
    { part: 'open-waters:which=all', alone: 1, within: 1, average: null, averageAsFraction: null },
    { part: 'boats.bannedWaters.reef=false', alone: 0, within: 0, average: null, averageAsFraction: null },
  ]);
  expect(parts.map(({ alone, within, average }) => [alone, within, average])).toEqual([
    [1, 1, 1],
    [1, 1, 0],
    [0, 0, 0],
  ]);
});

test('CONTRIB-6 a limit that no browser could bear is an error', () => {
  for (const mostGroups of [19, -1, 2.5]) {
    expect(() => contributions([], [], { mostGroups })).toThrow(
      `mostGroups: found ${mostGroups}, expected a whole number from 0 to 18`,
    );
  }
});

test('CONTRIB-7 parts are named as in a link, and those unknown are passed over', () => {
  const { parts } = contributions(
    [
      'no-such-reform',
      { id: 'lower-crew-share', options: { share: 1 / 3 } },
      { id: 'lower-crew-share' },
      'constructor',
    ],
    [openReef, openReef],
  );
  expect(parts.map(({ part, by }) => [part, by])).toEqual([
    ['lower-crew-share', 'lower-crew-share'],
    ['lower-crew-share:share=0.3333333333333333', 'lower-crew-share'],
    ['boats.bannedWaters.reef=false', 'custom'],
  ]);
});

test('CONTRIB-7 the answer is plain JSON, and the latest date is taken where none is given', () => {
  const answer = contributionsOf(toyModel, { reforms: [{ id: 'create-inspector' }], changes: [openReef] });
  expect(answer.asOf).toBe('2020-12-31');
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});
