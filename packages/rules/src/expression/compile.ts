import type { CaseFacts } from '../fact.ts';
import { type LawState, readPath } from '../law.ts';
import { type Truth, toExact, UNKNOWN, type Value } from '../value.ts';
import { calculate, holdsFor, memberOf, reconcileNorms } from './evaluate.ts';
import { isArithmetic, isComparison, type Node } from './node.ts';

/** A condition made into a function: the same verdict as `evaluate`, without the explanation. */
export type CompiledCondition = (state: LawState, facts?: CaseFacts) => Truth;

type Reader = (state: LawState, facts: CaseFacts | undefined) => Value;

/** Numbers closer than this (relative) are compared as exact fractions. */
const closeCall = 1e-9;

/** Compiles a condition. Agrees with `evaluate` on every law state and every set of facts. */
export function compile(node: Node): CompiledCondition {
  const read = compileValue(node);
  return (state, facts) => asTruth(read(state, facts));
}

function asTruth(value: Value): Truth {
  return value === UNKNOWN ? UNKNOWN : value === true;
}

function compileValue(node: Node): Reader {
  if (isComparison(node)) return compileComparison(node);
  if (isArithmetic(node)) return compileArithmetic(node);
  switch (node.op) {
    case 'value':
      return () => node.value;
    case 'law':
      return compilePath(node.path);
    case 'fact':
      return (_state, facts) => facts?.[node.name]?.value ?? UNKNOWN;
    case 'all':
    case 'any':
      return compileConnective(node.op === 'any', node.of.map(compileValue));
    case 'not': {
      const part = compileValue(node.of);
      return (state, facts) => {
        const truth = asTruth(part(state, facts));
        return truth === UNKNOWN ? UNKNOWN : !truth;
      };
    }
    case 'isKnown': {
      const part = compileValue(node.of);
      return (state, facts) => part(state, facts) !== UNKNOWN;
    }
    case 'inForce': {
      const part = compileValue(node.of);
      return (state, facts) => {
        const value = part(state, facts);
        return value === UNKNOWN ? UNKNOWN : value !== null;
      };
    }
    case 'includes': {
      const [set, member] = [compileValue(node.set), compileValue(node.member)];
      return (state, facts) => {
        const name = member(state, facts);
        return name === UNKNOWN ? UNKNOWN : (memberOf(set(state, facts), String(name)) ?? false);
      };
    }
    case 'norms': {
      const pairs = node.of.map((norm) => [compileValue(norm.inForce), compileValue(norm.says)] as const);
      return (state, facts) =>
        reconcileNorms(
          pairs.map(([inForce, says]) => ({
            inForce: asTruth(inForce(state, facts)),
            says: asTruth(says(state, facts)),
          })),
        ).value;
    }
  }
}

function compilePath(path: string): Reader {
  const segments = path.split('.');
  const [first, second] = segments;
  if (segments.length !== 2 || first === undefined || second === undefined) {
    return (state) => readPath(state, path) ?? null;
  }
  return (state) => {
    const branch = state[first] as LawState | null | undefined;
    return (branch?.[second] as Value | undefined) ?? null;
  };
}

function compileConnective(decisive: boolean, parts: readonly Reader[]): Reader {
  return (state, facts) => {
    let result: Truth = !decisive;
    for (const part of parts) {
      const truth = asTruth(part(state, facts));
      if (truth === decisive) return decisive;
      if (truth === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

function compileComparison(node: Extract<Node, { left: Node }>): Reader {
  if (!isComparison(node)) throw new TypeError('Not a comparison');
  const [left, right] = [compileValue(node.left), compileValue(node.right)];
  const exact = [compileExact(node.left), compileExact(node.right)] as const;
  const { op } = node;
  return (state, facts) => {
    const [a, b] = [left(state, facts), right(state, facts)];
    if (a === null || b === null) return false;
    if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
    if (typeof a === 'number' && typeof b === 'number') {
      if (Math.abs(a - b) > closeCall * (Math.abs(a) + Math.abs(b))) return holdsFor(op, a - b);
      const [exactA, exactB] = [exact[0](state, facts), exact[1](state, facts)];
      return holdsFor(op, exactA && exactB ? exactA.compare(exactB) : a - b);
    }
    return holdsFor(op, a === b ? 0 : String(a) < String(b) ? -1 : 1);
  };
}

function compileArithmetic(node: Extract<Node, { left: Node }>): Reader {
  if (!isArithmetic(node)) throw new TypeError('Not arithmetic');
  const [left, right] = [compileValue(node.left), compileValue(node.right)];
  return (state, facts) => {
    const [a, b] = [left(state, facts), right(state, facts)];
    if (a === null || b === null) return null;
    if (typeof a !== 'number' || typeof b !== 'number') return UNKNOWN;
    switch (node.op) {
      case 'plus':
        return a + b;
      case 'minus':
        return a - b;
      case 'times':
        return a * b;
      default:
        return b === 0 ? UNKNOWN : a / b;
    }
  };
}

/** The exact value of a numeric expression, asked for only in a close call. */
function compileExact(
  node: Node,
): (state: LawState, facts: CaseFacts | undefined) => ReturnType<typeof toExact> | undefined {
  if (isArithmetic(node)) {
    const [left, right] = [compileExact(node.left), compileExact(node.right)];
    return (state, facts) => {
      const [a, b] = [left(state, facts), right(state, facts)];
      if (!a || !b || (node.op === 'dividedBy' && b.equals(0))) return undefined;
      return calculate(node.op, a, b);
    };
  }
  const read = compileValue(node);
  return (state, facts) => {
    const value = read(state, facts);
    return typeof value === 'number' ? toExact(value) : undefined;
  };
}
