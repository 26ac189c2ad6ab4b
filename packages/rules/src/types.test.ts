import { expect, test } from 'vitest';
import { choiceFact, fact, refersTo } from './fact.ts';
import { change, option, type Reform } from './reform.ts';
import { toyLaw } from './testing/toy-law.ts';

const { boats, harbour } = toyLaw.ref;
const given = refersTo({
  crew: fact('count'),
  waited: fact('days'),
  calm: fact('yesNo'),
  water: choiceFact(['reef']),
});

/** Never called: the compiler is what tests it. */
const misuses = {
  misspeltPath: () => {
    // @ts-expect-error a path that the law does not have
    boats.crewShares;
    // @ts-expect-error a theme that the law does not have
    toyLaw.ref.boots;
  },
  misspeltFact: () => {
    // @ts-expect-error a fact that the procedure does not ask for
    given.crews;
  },
  unitsCompared: () => {
    // @ts-expect-error days compared with a share
    given.waited.atLeast(boats.crewShare);
    // @ts-expect-error days compared with working days
    given.waited.atMost(boats.inspectionTerm);
    // @ts-expect-error a product of count and share is a count, not days
    given.waited.atLeast(given.crew.times(boats.crewShare));
    // @ts-expect-error a condition has no size
    given.calm.atLeast(1);
  },
  unitsAdded: () => {
    // @ts-expect-error days and hours
    boats.noticeTerm.plus(boats.restHours);
    // @ts-expect-error years less months
    boats.licenceTerm.minus(boats.repairTerm);
  },
  options: () => {
    // @ts-expect-error an option that the choice does not have
    boats.permit.is('blanket');
    // @ts-expect-error a member that the set does not have
    boats.bannedWaters.includes('ocean');
    // @ts-expect-error a member that the set does not have
    boats.bannedWaters.member('ocean');
    // @ts-expect-error a choice fact with another option
    given.water.is('lagoon');
  },
  targets: () => {
    // @ts-expect-error a number where a yes or no belongs
    change(harbour.inspector, 1);
    // @ts-expect-error a text where a number belongs
    change(boats.crewShare, '1/3');
    // @ts-expect-error an option that the choice does not have
    change(boats.permit, 'blanket');
    // @ts-expect-error a whole set
    change(boats.bannedWaters, true);
  },
};

test('TYPE-1 a misspelt path or fact does not compile', () => {
  expect(misuses.misspeltPath).toBeTypeOf('function');
  expect(misuses.misspeltFact).toBeTypeOf('function');
});

test('TYPE-2 values of different units are neither compared, added nor subtracted', () => {
  expect(misuses.unitsCompared).toBeTypeOf('function');
  expect(misuses.unitsAdded).toBeTypeOf('function');
});

test('TYPE-3 options and members that do not exist do not compile', () => {
  expect(misuses.options).toBeTypeOf('function');
});

test('TYPE-4 a change takes a value of its parameter, null, or an option', () => {
  expect(misuses.targets).toBeTypeOf('function');
  const changes: Reform['changes'] = [
    change(boats.crewShare, option('share')),
    change(boats.permit, 'free'),
    change(boats.seasonOpens, '2014-01-01'),
    change(harbour.mayRefuse, null),
  ];
  expect(changes.map(({ to }) => to)).toEqual([{ option: 'share' }, 'free', '2014-01-01', null]);
});

test('UNIT-2 terms without a unit for their product or quotient are mistakes of the programmer', () => {
  // biome-ignore lint/suspicious/noExplicitAny: past the compiler on purpose
  const days = boats.noticeTerm as any;
  expect(() => days.times(boats.restHours)).toThrow('No unit for days times hours');
  expect(() => days.dividedBy(boats.restHours)).toThrow('No unit for days divided by hours');
});
