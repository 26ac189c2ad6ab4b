import type Fraction from 'fraction.js';
import { toExact } from '../exact.ts';
import type { CaseFacts } from '../fact.ts';
import { type LawState, readPath } from '../law.ts';
import { ownEntry } from '../own-entry.ts';
import { type Truth, UNKNOWN, type Value } from '../value.ts';
import { calculate, holdsFor, isInForce, isKnownValue, memberOf, reconcileNorms } from './evaluate.ts';
import { type Arithmetic, isArithmetic, isComparison, type Node } from './node.ts';

/** A condition made into a function: the same verdict as `evaluate`, without the explanation. */
export type CompiledCondition = (state: LawState, facts?: CaseFacts) => Truth;

/** Reads a value; a number may come as `NaN`, which means that only exact arithmetic can tell it. */
type Reader = (state: LawState, facts: CaseFacts | undefined) => Value;

/** Reads the exact value of a numeric expression; `undefined` where it has none. */
type ExactReader = (state: LawState, facts: CaseFacts | undefined) => Fraction | undefined;

/** Numbers closer than this (relative) are compared as exact fractions. */
const closeCall = 1e-9;
/** A sum that is smaller than this share of its parts has lost too many of their digits to be trusted. */
const cancelled = 0.25;
/** Numbers outside these bounds may have lost digits too. */
const [smallest, largest] = [1e-290, 1e290];

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
      return (_state, facts) => ownEntry(facts, node.name)?.value ?? UNKNOWN;
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
      const part = compileSettled(node.of);
      return (state, facts) => isKnownValue(part(state, facts));
    }
    case 'inForce': {
      const part = compileSettled(node.of);
      return (state, facts) => isInForce(part(state, facts));
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

/** A value of which only matters whether it is known and in force: exact arithmetic tells where that is in doubt. */
function compileSettled(node: Node): Reader {
  const read = compileValue(node);
  if (!isArithmetic(node)) return read;
  const exact = compileExact(node);
  return (state, facts) => {
    const value = read(state, facts);
    return Number.isNaN(value) && !exact(state, facts) ? UNKNOWN : value;
  };
}

function compileComparison(node: Node): Reader {
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
      return exactA && exactB ? holdsFor(op, exactA.compare(exactB)) : UNKNOWN;
    }
    return holdsFor(op, a === b ? 0 : String(a) < String(b) ? -1 : 1);
  };
}

function compileArithmetic(node: Node): Reader {
  if (!isArithmetic(node)) throw new TypeError('Not arithmetic');
  const [left, right] = [compileValue(node.left), compileValue(node.right)];
  return (state, facts) => {
    const [a, b] = [left(state, facts), right(state, facts)];
    if (a === null || b === null) return null;
    if (typeof a !== 'number' || typeof b !== 'number') return UNKNOWN;
    return node.op === 'dividedBy' && b === 0 ? UNKNOWN : calculateRoughly(node.op, a, b);
  };
}

/** Floating-point arithmetic that answers `NaN` rather than a number with few right digits. */
function calculateRoughly(op: Arithmetic, a: number, b: number): number {
  if (op === 'plus' || op === 'minus') {
    const sum = op === 'plus' ? a + b : a - b;
    if ((a !== 0 && !isOrdinary(a)) || (b !== 0 && !isOrdinary(b))) return Number.NaN;
    return Math.abs(sum) < cancelled * (Math.abs(a) + Math.abs(b)) ? Number.NaN : sum;
  }
  if (a === 0 || b === 0) return 0 * a * b;
  const result = op === 'times' ? a * b : a / b;
  return isOrdinary(a) && isOrdinary(b) && isOrdinary(result) ? result : Number.NaN;
}

function isOrdinary(value: number): boolean {
  const size = Math.abs(value);
  return size > smallest && size < largest;
}

/** The exact value of a numeric expression, asked for only in a close call. */
function compileExact(node: Node): ExactReader {
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
