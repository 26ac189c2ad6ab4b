import { expect, test } from 'vitest';
import { heldSince } from './apply-package.ts';
import { defineLaw, readPath, withValues } from './law.ts';
import { number, setOf, yesNo } from './parameter.ts';
import { repealed, since, toyLaw, unknownSince, waters } from './testing/toy-law.ts';

const valueOn = (path: string, asOf: string) => readPath(toyLaw.at(asOf), path);

test('LAW-1 parameters are reached by dotted paths in the order of the definition, each with a reference', () => {
  expect([...toyLaw.parameters.keys()].slice(0, 3)).toEqual([
    'boats.crewShare',
    'boats.crewMinimum',
    'boats.permit',
  ]);
  expect(toyLaw.ref.treaties.sea.ratified.node).toEqual({ op: 'law', path: 'treaties.sea.ratified' });
  expect(toyLaw.ref.boats.bannedWaters.member('reef').node).toEqual({
    op: 'law',
    path: 'boats.bannedWaters.reef',
  });
});

test('LAW-2 before its first value a parameter is unknown', () => {
  expect(valueOn('boats.crewMinimum', '2004-04-30')).toBe('unknown');
  expect(valueOn('boats.crewMinimum', '2004-05-01')).toBe(3);
});

test('LAW-3 a value holds from its day until the day before the next', () => {
  expect(['2011-12-31', '2012-01-01', '2020-01-01'].map((day) => valueOn('boats.noticeTerm', day))).toEqual([
    10, 5, 5,
  ]);
});

test('LAW-4 a repealed norm is no norm from that day on', () => {
  expect(valueOn('boats.repairTerm', '2014-06-30')).toBe(6);
  expect(valueOn('boats.repairTerm', '2014-07-01')).toBeNull();
});

test('LAW-5 a start to the month leaves the parameter unknown through its last day', () => {
  expect(
    ['2016-02-29', '2016-03-01', '2016-03-31', '2016-04-01'].map((day) => valueOn('boats.crewShare', day)),
  ).toEqual([1 / 2, 'unknown', 'unknown', 1 / 3]);
});

test('LAW-5 a start to the year leaves the parameter unknown through its last day', () => {
  expect(
    ['2003-12-31', '2004-06-01', '2005-01-01', '2010-12-31', '2011-01-01'].map((day) =>
      valueOn('boats.restHours', day),
    ),
  ).toEqual(['unknown', 'unknown', 6, 'unknown', 8]);
});

test('LAW-5 a vague start that changes nothing leaves the parameter known', () => {
  const { at } = defineLaw({ term: number('days', [since('2004-05-01', 5), since('2010', 5, '9')]) });
  expect(at('2010-05-05')).toEqual({ term: 5 });
});

test('LAW-6 overlapping vague starts are known only where all that may hold is the same', () => {
  const { at } = defineLaw({
    same: number('days', [since('2004-05-01', 5), since('2010', 5), since('2010-06', 5)]),
    other: number('days', [since('2004-05-01', 4), since('2010', 5), since('2010-06', 5)]),
    settled: number('days', [since('2004-05-01', 4), since('2010', 5), since('2010-06-01', 6)]),
    first: number('days', [since('2010', 5), since('2010-06', 5)]),
  });
  expect(at('2010-06-15')).toEqual({ same: 5, other: 'unknown', settled: 6, first: 'unknown' });
});

test('LAW-7 a set is a record of its members in every state', () => {
  const all = (held: unknown) => ({ lagoon: held, reef: held, strait: held });
  const { at } = defineLaw({
    bans: setOf(waters, [
      since('2004-05-01', { lagoon: true, reef: true, strait: true }),
      repealed('2010-01-01'),
      repealed('2012'),
      unknownSince('2014-01-01'),
      unknownSince('2015'),
    ]),
  });
  expect(at('2004-01-01')).toEqual({ bans: all('unknown') });
  expect(at('2005-01-01')).toEqual({ bans: all(true) });
  expect(at('2011-01-01')).toEqual({ bans: all(null) });
  expect(at('2012-05-05')).toEqual({ bans: all(null) });
  expect(at('2015-05-05')).toEqual({ bans: all('unknown') });
});

test('LAW-8 members that a vague start leaves alone stay known', () => {
  expect(valueOn('boats.bannedWaters', '2018-06-15')).toEqual({
    lagoon: true,
    reef: 'unknown',
    strait: false,
  });
  expect(valueOn('boats.bannedWaters', '2018-07-01')).toEqual({ lagoon: true, reef: false, strait: false });
});

test('LAW-9 a state is frozen through and through, and equal dates give equal trees', () => {
  const state = toyLaw.at('2014-05-20');
  expect(Object.isFrozen(state['boats'])).toBe(true);
  expect(Object.isFrozen(readPath(state, 'boats.bannedWaters'))).toBe(true);
  expect(JSON.stringify(toyLaw.at('2014-05-20'))).toBe(JSON.stringify(state));
});

test('LAW-10 the dated value behind a path has its article and source', () => {
  const share = toyLaw.provenance('boats.crewShare', '2016-03-10');
  expect(share?.dated).toEqual(since('2016-03', 1 / 3));
  expect(share?.parameter).toBe(toyLaw.tree.boats.crewShare);
  expect(toyLaw.provenance('boats.bannedWaters.reef', '2018-06-01')?.dated?.from).toBe('2018-06');
  expect(toyLaw.provenance('boats.crewShare', '2001-01-01')?.dated).toBeUndefined();
  expect(toyLaw.provenance('boats.sails', '2016-01-01')).toBeUndefined();
  expect(toyLaw.provenance('boats.bannedWaters.ocean', '2016-01-01')).toBeUndefined();
});

test('LAW-11 the history of a member holds its own values', () => {
  expect(toyLaw.history('boats.noticeTerm').map(({ from, value }) => [from, value])).toEqual([
    ['2004-05-01', 10],
    ['2012-01-01', 5],
  ]);
  expect(toyLaw.history('boats.bannedWaters.reef').map(({ value }) => value)).toEqual([true, false]);
  expect(toyLaw.history('boats.sails')).toEqual([]);
});

test('LAW-12 a path must look like its parameter, a member like a yes or no', () => {
  expect(toyLaw.spec('boats.restHours')?.max).toBe(24);
  expect(toyLaw.spec('boats.bannedWaters.reef')).toEqual({ unit: 'yesNo' });
  expect(toyLaw.spec('boats.bannedWaters')?.unit).toBe('set');
  expect(toyLaw.spec('boats')).toBeUndefined();
});

test('LAW-13 withValues leaves the given state as it is', () => {
  const state = toyLaw.at('2014-05-20');
  const before = JSON.stringify(state);
  const changed = withValues(state, [
    { path: 'boats.crewShare', to: 0.2 },
    { path: 'boats.bannedWaters.reef', to: false },
    { path: 'treaties.sea.ratified', to: null },
  ]);
  expect(readPath(changed, 'boats.crewShare')).toBe(0.2);
  expect(readPath(changed, 'boats.bannedWaters')).toEqual({ lagoon: true, reef: false, strait: false });
  expect(readPath(changed, 'treaties.sea.ratified')).toBeNull();
  expect(JSON.stringify(state)).toBe(before);
  expect(() => withValues(state, [{ path: 'boats.sails', to: 1 }])).toThrow(TypeError);
  expect(() => withValues(state, [{ path: 'sails', to: 1 }])).toThrow(TypeError);
});

test('LAW-13 a path below a repealed place is repealed, and one that leads nowhere is undefined', () => {
  const { at } = defineLaw({ quiet: yesNo([repealed('2004-05-01')]) });
  expect(readPath(at('2005-01-01'), 'quiet')).toBeNull();
  expect(readPath(at('2005-01-01'), 'quiet.deeper')).toBeNull();
  expect(readPath(at('2005-01-01'), 'loud')).toBeUndefined();
  expect(readPath(at('2005-01-01'), 'loud.deeper')).toBeUndefined();
});

test('LAW-14 heldSince is the start of the run of equal values that holds', () => {
  const law = defineLaw({
    term: number('days', [
      since('2004', 5),
      since('2006-02', 7),
      since('2008-01-01', 7),
      since('2010-01-01', 5),
    ]),
  });
  expect(heldSince(law, 'term', '2005-01-01')).toBe('2004');
  expect(heldSince(law, 'term', '2009-01-01')).toBe('2006-02');
  expect(heldSince(law, 'term', '2012-01-01')).toBe('2010-01-01');
  expect(heldSince(law, 'term', '2001-01-01')).toBe('2001-01-01');
  expect(heldSince(toyLaw, 'boats.bannedWaters.strait', '2019-01-01')).toBe('2004-05-01');
});
