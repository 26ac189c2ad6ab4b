import { expect, test } from 'vitest';
import { toyLaw } from '../testing/toy-law.ts';
import { toyModel } from '../testing/toy-model.ts';
import { checkUnits } from './check-units.ts';
import type { Node } from './node.ts';
import { constant } from './terms.ts';

const { boats, harbour } = toyLaw.ref;
const law = (path: string): Node => ({ op: 'law', path });
const value = (
  written: number | boolean | string,
  unit: 'count' | 'date' | 'choice' | 'yesNo' | 'set',
): Node => ({
  op: 'value',
  value: written,
  unit,
});
const faultsOf = (node: Node) =>
  checkUnits(node, {
    law: (path) => toyLaw.spec(path),
    fact: (name) => toyModel.procedures['sailing']?.facts[name],
  });

test('EXPR-24 sound conditions have no faults', () => {
  for (const { holds } of Object.values(toyModel.procedures['sailing']?.steps ?? {})) {
    expect(faultsOf(holds)).toEqual([]);
  }
  expect(faultsOf(boats.noticeTerm.dividedBy(boats.noticeTerm).atMost(boats.crewShare).node)).toEqual([]);
  expect(faultsOf(boats.bannedWaters.isKnown().node)).toEqual([]);
  expect(faultsOf({ op: 'equals', left: harbour.appeal.node, right: value(true, 'yesNo') })).toEqual([]);
});

test.each<[string, Node, readonly string[]]>([
  ['a path', law('boats.sails'), ['no parameter boats.sails in the law']],
  ['a fact', { op: 'fact', name: 'crews' }, ['no fact crews in the procedure']],
  ['an operation', { op: 'maybe' } as never, ['no operation maybe']],
  ['a mere number', constant(3, 'count').node, ['expected a condition, found count']],
  [
    'days and a share',
    { op: 'atLeast', left: law('boats.noticeTerm'), right: law('boats.crewShare') },
    ['unit mismatch: days compared with share'],
  ],
  [
    'days and hours added',
    {
      op: 'atLeast',
      left: { op: 'plus', left: law('boats.noticeTerm'), right: law('boats.restHours') },
      right: law('boats.restHours'),
    },
    ['unit mismatch: days plus hours'],
  ],
  [
    'days times hours',
    {
      op: 'atLeast',
      left: { op: 'times', left: law('boats.noticeTerm'), right: law('boats.restHours') },
      right: law('boats.restHours'),
    },
    ['unit mismatch: days times hours'],
  ],
  [
    'days by hours',
    {
      op: 'atLeast',
      left: { op: 'dividedBy', left: law('boats.noticeTerm'), right: law('boats.restHours') },
      right: law('boats.restHours'),
    },
    ['unit mismatch: days dividedBy hours'],
  ],
  [
    'a choice added',
    {
      op: 'equals',
      left: { op: 'plus', left: law('boats.permit'), right: law('boats.permit') },
      right: law('boats.permit'),
    },
    ['unit mismatch: choice plus choice'],
  ],
  [
    'sets compared',
    { op: 'equals', left: law('boats.bannedWaters'), right: law('boats.bannedWaters') },
    ['a set cannot be compared; ask what it includes'],
  ],
  [
    'choices ordered',
    { op: 'atLeast', left: law('boats.permit'), right: value('free', 'choice') },
    ['choice has no order; ask whether it equals'],
  ],
  [
    'an option',
    { op: 'equals', left: law('boats.permit'), right: value('blanket', 'choice') },
    ['blanket is not one of free, notice, licence'],
  ],
  [
    'a member',
    { op: 'includes', set: law('boats.bannedWaters'), member: value('ocean', 'choice') },
    ['ocean is not one of lagoon, reef, strait'],
  ],
  [
    'a set that is none, and a member that is none',
    { op: 'includes', set: law('harbour.appeal'), member: { op: 'fact', name: 'crew' } },
    ['expected a set, found yesNo', 'a member of a set is a choice, found count'],
  ],
  [
    'a number under not',
    { op: 'not', of: law('boats.fine') },
    ['expected a condition under not, found money'],
  ],
  [
    'a number under norms',
    { op: 'norms', of: [{ inForce: law('boats.fine'), says: law('harbour.appeal') }] },
    ['expected a condition under norms, found money'],
  ],
  [
    'a literal',
    { op: 'equals', left: { op: 'fact', name: 'crew' }, right: value('3', 'count') },
    ['"3" is no count'],
  ],
  [
    'a date',
    { op: 'atMost', left: { op: 'fact', name: 'sailed' }, right: value('2014', 'date') },
    ['"2014" is no date'],
  ],
  [
    'a literal set',
    { op: 'includes', set: value('reef', 'set'), member: value('reef', 'choice') },
    ['"reef" is no set'],
  ],
  [
    'every fault',
    { op: 'all', of: [law('a.b'), law('c.d')] },
    ['no parameter a.b in the law', 'no parameter c.d in the law'],
  ],
])('EXPR-24 a fault in %s is said in a sentence', (_name, node, faults) => {
  expect(faultsOf(node)).toEqual(faults);
});
