import fc from 'fast-check';
import type { Node } from '../expression/node.ts';
import type { CaseFact, CaseFacts } from '../fact.ts';
import type { LawState } from '../law.ts';
import { defineLaw } from '../law.ts';
import { choice, type DatedValue, date, number, setOf, yesNo } from '../parameter.ts';
import type { Value } from '../value.ts';
import { fromSource } from './toy-model.ts';

/** Numbers as people write them: whole, decimal, or a fraction with small terms. */
export const writtenNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
  fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 1, max: 24 }))
    .map(([top, bottom]) => top / bottom),
);
const share = writtenNumber.filter((value) => value <= 1);
const option = fc.constantFrom('one', 'two', 'three');
const day = fc.constantFrom('2001-01-01', '2005-05-05', '2009-12-31');

/** What each path of a random law can be. The shape is one, the content is anything. */
const values = {
  'number.a': writtenNumber,
  'number.b': writtenNumber,
  'number.share': share,
  'deep.down.number': writtenNumber,
  'truth.a': fc.boolean(),
  'truth.b': fc.boolean(),
  'choice.a': option,
  'set.a.one': fc.boolean(),
  'set.a.two': fc.boolean(),
  'set.a.three': fc.boolean(),
  'date.a': day,
} satisfies Record<string, fc.Arbitrary<number | boolean | string>>;

/** A path of a random law that can be set. */
export type RandomPath = keyof typeof values;
export const randomPaths = Object.keys(values) as RandomPath[];
export const numericPaths = ['number.a', 'number.b', 'number.share', 'deep.down.number'] as const;

/** A known value for a path; with `null`, also no norm. */
export const knownValue = (path: RandomPath): fc.Arbitrary<number | boolean | string | null> =>
  fc.option<number | boolean | string>(values[path] as fc.Arbitrary<number | boolean | string>, { freq: 6 });

const facts = {
  number: writtenNumber,
  other: writtenNumber,
  truth: fc.boolean(),
  choice: option,
  date: day,
} satisfies Record<string, fc.Arbitrary<number | boolean | string>>;

const record = <K extends string, T>(keys: readonly K[], of: (key: K) => fc.Arbitrary<T>) =>
  fc
    .tuple(...keys.map(of))
    .map((items) => Object.fromEntries(items.map((item, index) => [keys[index], item])));

/** Nests a flat record of dotted paths. */
export function nest(flat: Readonly<Record<string, Value>>): LawState {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const segments = path.split('.');
    let place = root;
    for (const segment of segments.slice(0, -1)) {
      place[segment] ??= {};
      place = place[segment] as Record<string, unknown>;
    }
    place[segments.at(-1) as string] = value;
  }
  return root as LawState;
}

/** A law state in which nothing is unknown, path by path. */
export const knownLaw = record(randomPaths, knownValue) as fc.Arbitrary<Record<RandomPath, Value>>;

/** A law state, path by path, in which some values are unknown. */
export const someLaw = record(randomPaths, (path) =>
  fc.oneof({ weight: 3, arbitrary: knownValue(path) }, { weight: 1, arbitrary: fc.constant('unknown') }),
) as fc.Arbitrary<Record<RandomPath, Value>>;

/** Every fact. */
export const allFacts: fc.Arbitrary<CaseFacts> = fc
  .record(facts)
  .map((given) =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, fromSource(value as CaseFact['value'])]),
    ),
  );

/** Some facts; the others are missing. */
export const someFacts: fc.Arbitrary<CaseFacts> = fc
  .tuple(allFacts, fc.subarray(Object.keys(facts)))
  .map(([given, kept]) => Object.fromEntries(Object.entries(given).filter(([name]) => kept.includes(name))));

const law = (path: string): Node => ({ op: 'law', path });
const fact = (name: string): Node => ({ op: 'fact', name });

const { number: numeric } = fc.letrec<{ number: Node }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom(...numericPaths).map(law),
    fc.constantFrom('number', 'other').map(fact),
    writtenNumber.map((value): Node => ({ op: 'value', value, unit: 'count' })),
    fc
      .tuple(fc.constantFrom('plus', 'minus', 'times', 'dividedBy'), tie('number'), tie('number'))
      .map(([op, left, right]): Node => ({ op, left, right })),
  ),
}));

/** A numeric expression. */
const numericNode: fc.Arbitrary<Node> = numeric;

const comparison: fc.Arbitrary<Node> = fc
  .tuple(fc.constantFrom('atLeast', 'moreThan', 'atMost', 'lessThan', 'equals'), numericNode, numericNode)
  .map(([op, left, right]) => ({ op, left, right }));

const otherTests: fc.Arbitrary<Node> = fc.oneof(
  fc.constantFrom('truth.a', 'truth.b', 'set.a.two').map(law),
  fc.constant(fact('truth')),
  fc
    .tuple(fc.constantFrom(law('choice.a'), fact('choice')), option)
    .map(([left, value]): Node => ({ op: 'equals', left, right: { op: 'value', value, unit: 'choice' } })),
  fc
    .constantFrom(law('choice.a'), fact('choice'), { op: 'value', value: 'one', unit: 'choice' } as const)
    .map((member): Node => ({ op: 'includes', set: law('set.a'), member })),
  fc.constantFrom('atMost', 'moreThan').map((op): Node => ({ op, left: law('date.a'), right: fact('date') })),
  fc.constantFrom(law('set.a'), law('choice.a'), law('date.a')).map((of): Node => ({ op: 'inForce', of })),
  numericNode.map((of): Node => ({ op: 'inForce', of })),
);

const conditions = (leaf: fc.Arbitrary<Node>) =>
  fc.letrec<{ truth: Node }>((tie) => ({
    truth: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc
        .tuple(fc.constantFrom('all', 'any'), fc.array(tie('truth'), { maxLength: 3 }))
        .map(([op, of]): Node => ({ op, of })),
      tie('truth').map((of): Node => ({ op: 'not', of })),
      fc
        .array(fc.record({ inForce: tie('truth'), says: tie('truth') }), { maxLength: 3 })
        .map((of): Node => ({ op: 'norms', of })),
    ),
  })).truth;

/** A condition without `isKnown`: the more is known, the more it decides, and it never takes a verdict back. */
export const steadyNode: fc.Arbitrary<Node> = conditions(
  fc.oneof({ weight: 2, arbitrary: comparison }, { weight: 1, arbitrary: otherTests }),
);

/** Any condition. */
export const conditionNode: fc.Arbitrary<Node> = conditions(
  fc.oneof(
    { weight: 4, arbitrary: comparison },
    { weight: 2, arbitrary: otherTests },
    {
      weight: 1,
      arbitrary: fc
        .oneof(numericNode, fc.constantFrom(law('set.a'), law('truth.a'), fact('truth')))
        .map((of): Node => ({ op: 'isKnown', of })),
    },
  ),
);

/** Starts from the vaguest to the most precise, in order of date. */
const starts = ['2001', '2002-03', '2003-05-06', '2005', '2005-04', '2006-07-01', '2008', '2010-10'];
/** Days at which something may just have changed. */
export const someDay = fc.constantFrom(
  ...['2000-06-01', '2001-01-01', '2001-12-31', '2002-03-01', '2002-04-01', '2003-05-05', '2003-05-06'],
  ...['2005-04-15', '2005-05-01', '2006-07-01', '2008-02-29', '2010-10-31', '2010-11-01', '2012-01-01'],
);

/** Dated values with random starts. */
function datedValues<V extends Value>(value: fc.Arbitrary<V>): fc.Arbitrary<readonly DatedValue<V>[]> {
  return fc.subarray(starts, { minLength: 1, maxLength: 4 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((from) =>
        fc
          .oneof(
            { weight: 5, arbitrary: value },
            { weight: 1, arbitrary: fc.constant(null) },
            { weight: 1, arbitrary: fc.constant('unknown' as const) },
          )
          .map((held) => ({
            from,
            value: held,
            articles: [],
            source: { source: 'gazette', at: 'p. 1' },
            certainty: held === 'unknown' ? ('unknown' as const) : ('reported' as const),
          })),
      ),
    ),
  );
}

/** A dated law of the shape of `randomPaths`. */
export const randomLaw = fc
  .record({
    a: datedValues(writtenNumber),
    b: datedValues(writtenNumber),
    share: datedValues(share),
    down: datedValues(writtenNumber),
    truthA: datedValues(fc.boolean()),
    truthB: datedValues(fc.boolean()),
    option: datedValues(option),
    members: datedValues(fc.record({ one: fc.boolean(), two: fc.boolean(), three: fc.boolean() })),
    day: datedValues(day),
  })
  .map((dated) =>
    defineLaw({
      number: {
        a: number('count', dated.a),
        b: number('count', dated.b),
        share: number('share', dated.share),
      },
      deep: { down: { number: number('count', dated.down) } },
      truth: { a: yesNo(dated.truthA), b: yesNo(dated.truthB) },
      choice: { a: choice(['one', 'two', 'three'], dated.option as never) },
      set: { a: setOf(['one', 'two', 'three'], dated.members) },
      date: { a: date(dated.day) },
    }),
  );
