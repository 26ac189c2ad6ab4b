import fc from 'fast-check';
import { expect } from 'vitest';
import { compileCase, compileHarm } from '../compile-model.ts';
import { compile } from '../expression/compile.ts';
import { evaluate, truthOf } from '../expression/evaluate.ts';
import type { Node } from '../expression/node.ts';
import type { CaseFacts } from '../fact.ts';
import { judgeHarm, statuses } from '../harm.ts';
import type { Actor, DocumentedCase } from '../procedure.ts';
import { replay } from '../replay.ts';
import { always } from '../testing/always.ts';
import {
  allFacts,
  conditionNode,
  knownLaw,
  nest,
  someFacts,
  someLaw,
  steadyNode,
} from '../testing/arbitraries.ts';
import { harmOn } from '../testing/arbitrary-reforms.ts';
import { decideByBruteForce } from '../testing/brute-force.ts';
import { fromSource, toyModel } from '../testing/toy-model.ts';
import type { Value } from '../value.ts';

const explain = (node: Node, law: Record<string, Value>, facts: CaseFacts) =>
  truthOf(evaluate(node, { state: nest(law), facts }));
const fill = (law: Record<string, Value>, rest: Record<string, Value>) =>
  Object.fromEntries(
    Object.entries(law).map(([path, value]) => [path, value === 'unknown' ? rest[path] : value]),
  ) as Record<string, Value>;

always(
  'EXPR-22 EXPR-2 EXPR-3 EXPR-4 EXPR-5 compiled, explained and by brute force a condition comes to the same',
  fc.tuple(conditionNode, someLaw, someFacts),
  ([node, law, facts]) => {
    const explained = explain(node, law, facts);
    expect(compile(node)(nest(law), facts)).toBe(explained);
    expect(decideByBruteForce(node, nest(law), facts)).toBe(explained);
  },
);

always(
  'EXPR-21 a verdict reached with unknowns stays, whatever they turn out to be',
  fc.tuple(
    steadyNode,
    someLaw,
    someFacts,
    fc.array(fc.tuple(knownLaw, allFacts), { minLength: 3, maxLength: 3 }),
  ),
  ([node, law, facts, turns]) => {
    const verdict = explain(node, law, facts);
    if (verdict === 'unknown') return;
    for (const [rest, others] of turns) {
      expect(explain(node, fill(law, rest), { ...others, ...facts })).toBe(verdict);
    }
  },
);

always(
  'EXPR-5 k compared with a share a/b of n is exact',
  fc
    .tuple(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
    )
    .chain(([a, b, n]) =>
      fc.record({
        top: fc.constant(Math.min(a, b)),
        bottom: fc.constant(Math.max(a, b)),
        n: fc.oneof(fc.constant(n), fc.constant(Math.max(a, b) * ((n % 9) + 1))),
        near: fc.integer({ min: -1, max: 1 }),
      }),
    ),
  ({ top, bottom, n, near }) => {
    const k = Math.max(0, Math.round((n * top) / bottom) + near);
    const share: Node = { op: 'law', path: 'share' };
    const asked: Node = { op: 'times', left: share, right: { op: 'fact', name: 'n' } };
    const situation = { state: { share: top / bottom }, facts: { k: fromSource(k), n: fromSource(n) } };
    const [left, right] = [BigInt(k) * BigInt(bottom), BigInt(n) * BigInt(top)];
    for (const [op, expected] of [
      ['atLeast', left >= right],
      ['moreThan', left > right],
      ['equals', left === right],
    ] as const) {
      const node: Node = { op, left: { op: 'fact', name: 'k' }, right: asked };
      expect(truthOf(evaluate(node, situation))).toBe(expected);
      expect(compile(node)(situation.state, situation.facts)).toBe(expected);
    }
  },
);

always(
  'HARM-7 a compiled harm has the status of the judged one',
  fc.tuple(harmOn(), someLaw),
  ([harm, law]) => {
    expect(compileHarm(harm)(nest(law))).toBe(judgeHarm('h', harm, nest(law)).status);
  },
);

always(
  'HARM-4 whatever the unknowns turn out to be, the status lies within the range',
  fc.tuple(harmOn(steadyNode), someLaw, fc.array(knownLaw, { minLength: 4, maxLength: 4 })),
  ([harm, law, turns]) => {
    const { status, range } = judgeHarm('h', harm, nest(law));
    const [lowest, highest] = range.map((end) => statuses.indexOf(end)) as [number, number];
    expect(lowest).toBeLessThanOrEqual(highest);
    expect(status === 'undetermined').toBe(lowest < highest);
    for (const rest of turns) {
      const turned = judgeHarm('h', harm, nest(fill(law, rest))).range.map((end) => statuses.indexOf(end));
      expect(Math.min(...turned)).toBeGreaterThanOrEqual(lowest);
      expect(Math.max(...turned)).toBeLessThanOrEqual(highest);
    }
  },
);

always(
  'REPLAY-7 a compiled case has the outcome of the replayed one',
  fc.record({
    steps: fc.array(
      fc.record({
        actor: fc.constantFrom<Actor[]>('workers', 'employer', 'authority', 'law'),
        holds: conditionNode,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    stop: fc.option(fc.nat(3), { nil: undefined }),
    law: someLaw,
    facts: someFacts,
  }),
  ({ steps, stop, law, facts }) => {
    const procedure = {
      theme: 'crew',
      facts: {},
      steps: Object.fromEntries(steps.map((one, index) => [`s${index}`, one])),
    };
    const documented: DocumentedCase = {
      ...(toyModel.cases['storm-crew'] as DocumentedCase),
      facts,
      ...(stop !== undefined && stop < steps.length && { stoppedAt: `s${stop}` }),
    };
    expect(compileCase('c', documented, procedure)(nest(law))).toBe(
      replay('c', documented, procedure, nest(law)).outcome,
    );
  },
);
