import fc from 'fast-check';
import type { Node } from '../expression/node.ts';
import type { Harm } from '../harm.ts';
import type { ChosenReform, CustomChange, Package } from '../package.ts';
import type { Reform, ReformChange, ReformOption } from '../reform.ts';
import { conditionNode, knownValue, type RandomPath, randomPaths } from './arbitraries.ts';

/** Ids of a random catalogue. */
const reformIds = ['alpha', 'beta', 'gamma', 'delta'] as const;

/** Options that every random reform has: a number and a yes or no. */
const options = {
  size: { unit: 'count', default: 1, suggestions: [0] },
  wide: { unit: 'yesNo', default: false },
} satisfies Record<string, ReformOption>;

const change: fc.Arbitrary<ReformChange> = fc
  .constantFrom(...randomPaths)
  .chain((path): fc.Arbitrary<ReformChange> => {
    const to: fc.Arbitrary<ReformChange['to']> =
      path === 'number.a' || path === 'number.b'
        ? fc.oneof(knownValue(path), fc.constant({ option: 'size' }))
        : knownValue(path);
    const when = fc.option(fc.boolean(), { freq: 3, nil: undefined });
    return fc.record({ to, when }).map(({ to, when }) => ({
      path,
      to,
      ...(when !== undefined && { when: { option: 'wide', is: when } }),
    }));
  });

/** One change to a path: a reform does not contradict itself. */
const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ path }) => path });

const reform: fc.Arbitrary<Reform> = fc.record({
  theme: fc.constant('crew'),
  form: fc.constant('statute' as const),
  options: fc.constant(options),
  changes,
  recommendedBy: fc.constant([]),
  requires: fc.subarray([...reformIds], { maxLength: 1 }),
  excludes: fc.subarray([...reformIds], { maxLength: 1 }),
});

/** A catalogue of random reforms. */
export const catalogue: fc.Arbitrary<Readonly<Record<string, Reform>>> = fc
  .tuple(reform, reform, reform, reform)
  .map((reforms) =>
    Object.fromEntries(
      reforms.map((one, index) => {
        const id = reformIds[index] as string;
        const others = (ids: readonly string[] = []) => ids.filter((other) => other !== id);
        const requires = others(one.requires);
        return [
          id,
          { ...one, requires, excludes: others(one.excludes).filter((other) => !requires.includes(other)) },
        ];
      }),
    ),
  );

/** A reform in a random setting. */
export const chosenReform: fc.Arbitrary<ChosenReform> = fc
  .record({
    id: fc.constantFrom(...reformIds),
    size: fc.option(fc.constantFrom(0, 1, 2, 1 / 3), { nil: undefined }),
    wide: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ id, size, wide }) => ({
    id,
    ...((size !== undefined || wide !== undefined) && {
      options: { ...(size !== undefined && { size }), ...(wide !== undefined && { wide }) },
    }),
  }));

const customChange: fc.Arbitrary<CustomChange> = fc
  .constantFrom<RandomPath[]>(...randomPaths)
  .chain((path) => knownValue(path).map((to) => ({ path, to })));

/** A package in which reforms and changes may stand twice, in different settings too. */
export const randomPackage: fc.Arbitrary<Package> = fc.record({
  reforms: fc.array(chosenReform, { maxLength: 5 }),
  changes: fc.array(customChange, { maxLength: 2 }),
});

/** A package with each reform and path at most once. */
export const tidyPackage: fc.Arbitrary<Package> = fc.record({
  reforms: fc.uniqueArray(chosenReform, { maxLength: 2, selector: ({ id }) => id }),
  changes: fc.array(customChange, { maxLength: 1 }),
});

/** A harm on random conditions, with one to three tiers. */
export const harmOn = (node = conditionNode): fc.Arbitrary<Harm> => {
  const tier = fc
    .array(node, { minLength: 1, maxLength: 2 })
    .map((nodes) =>
      Object.fromEntries(
        nodes.map((holds, index) => [`c${index}`, { holds, basis: { kind: 'inference' as const } }]),
      ),
    );
  return fc
    .record({
      rule: tier,
      enforcement: fc.option(tier, { nil: undefined }),
      remedy: fc.option(tier, { nil: undefined }),
    })
    .map(({ rule, enforcement, remedy }) => ({
      theme: 'crew',
      tiers: { rule, ...(enforcement && { enforcement }), ...(remedy && { remedy }) },
      evidence: {},
      years: [2000, 2001] as const,
    }));
};

/** What reforms that mend set, and what a harm that can be mended asks for: few paths and few values. */
const wishes = {
  'number.a': fc.constantFrom(0, 1, 2),
  'truth.a': fc.boolean(),
  'set.a.one': fc.boolean(),
  'choice.a': fc.constantFrom('one', 'two'),
} satisfies Partial<Record<RandomPath, fc.Arbitrary<number | boolean | string>>>;
const wishPaths = Object.keys(wishes) as (keyof typeof wishes)[];

const wish: fc.Arbitrary<Node> = fc.constantFrom(...wishPaths).chain((path) =>
  (wishes[path] as fc.Arbitrary<number | boolean | string>).map((value): Node => {
    const left: Node = { op: 'law', path };
    if (typeof value === 'boolean') return value ? left : { op: 'not', of: left };
    const unit = typeof value === 'number' ? 'count' : 'choice';
    return { op: 'equals', left, right: { op: 'value', value, unit } };
  }),
);

/** A harm that a few reforms of `mendingCatalogue` may well settle. */
export const mendableHarm: fc.Arbitrary<Harm> = harmOn(wish);

const mending = fc.constantFrom(...wishPaths).chain((path) => {
  const stated = wishes[path] as fc.Arbitrary<ReformChange['to']>;
  const to = path === 'number.a' ? fc.oneof(stated, fc.constant({ option: 'size' })) : stated;
  const when = fc.option(fc.boolean(), { freq: 2, nil: undefined });
  return fc.tuple(to, when).map(
    ([to, when]): ReformChange => ({
      path,
      to,
      ...(when !== undefined && { when: { option: 'wide', is: when } }),
    }),
  );
});

/** A catalogue of reforms that grant what such harms ask for; now and then one requires or excludes another. */
export const mendingCatalogue: fc.Arbitrary<Readonly<Record<string, Reform>>> = fc
  .tuple(
    catalogue,
    fc.array(fc.uniqueArray(mending, { minLength: 1, maxLength: 2, selector: ({ path }) => path }), {
      minLength: reformIds.length,
      maxLength: reformIds.length,
    }),
    fc.subarray([...reformIds]),
  )
  .map(([reforms, granted, bound]) =>
    Object.fromEntries(
      Object.entries(reforms).map(([id, reform], index) => {
        const isBound = bound.some((other) => other === id);
        const { requires = [], excludes = [] } = isBound ? reform : {};
        return [id, { ...reform, changes: granted[index] ?? [], requires, excludes }];
      }),
    ),
  );
