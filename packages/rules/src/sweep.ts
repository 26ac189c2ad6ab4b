import Fraction from 'fraction.js';
import { calculate, evaluate, type Situation } from './expression/evaluate.ts';
import { isArithmetic, isComparison, lawPathsOf, type Node, partsOf } from './expression/node.ts';
import { type LawState, withValues } from './law.ts';
import type { DocumentedCase, Procedure } from './procedure.ts';
import { believedFacts, type Outcome, replay } from './replay.ts';
import { type Truth, toExact } from './value.ts';

/** A stretch of the parameter over which nothing about the case changes. A single point has `from` equal to `to`. */
export interface SweepInterval {
  readonly from: number;
  readonly to: number;
  readonly fromClosed: boolean;
  readonly toClosed: boolean;
  readonly outcome: Outcome;
  /** Whether each step holds on this stretch. */
  readonly steps: Readonly<Record<string, Truth>>;
}

/** A case along one numeric parameter, everything else as the law state has it. */
export interface Sweep {
  readonly parameter: string;
  /** The exact places where a step or the outcome changes, ascending. */
  readonly breakPoints: readonly number[];
  /** From the smallest to the largest value, without gap or overlap. */
  readonly intervals: readonly SweepInterval[];
}

/** The range over which a parameter is swept, both ends included. */
export interface SweepRange {
  readonly min: number;
  readonly max: number;
}

/**
 * Decides a case for every value of a numeric parameter. The break points are computed, not sampled: expressions are
 * linear in a parameter, and the points where their comparisons turn are solved for exactly.
 */
export function sweep(
  caseId: string,
  documented: DocumentedCase,
  procedure: Procedure,
  state: LawState,
  parameter: string,
  range: SweepRange,
  without: ReadonlySet<string> = new Set(),
): Sweep {
  const facts = believedFacts(caseId, documented, without);
  const nodes = Object.values(procedure.steps).map(({ holds }) => holds);
  const points = turningPoints(nodes, { state, facts }, parameter, range);
  const decide = (value: number) =>
    replay(caseId, documented, procedure, withValues(state, [{ path: parameter, to: value }]), without);
  const pieces = points.flatMap((point, index) => {
    const next = points[index + 1];
    const at = pieceOf(point, point, true, decide(point));
    return next === undefined ? [at] : [at, pieceOf(point, next, false, decide((point + next) / 2))];
  });
  const intervals = pieces.reduce<readonly SweepInterval[]>(mergeEqual, []);
  const breakPoints = intervals.slice(1).map(({ from }) => from);
  return { parameter, breakPoints: [...new Set(breakPoints)], intervals };
}

function pieceOf(
  from: number,
  to: number,
  closed: boolean,
  decided: ReturnType<typeof replay>,
): SweepInterval {
  const steps = Object.fromEntries(decided.steps.map(({ id, holds }) => [id, holds]));
  return { from, to, fromClosed: closed, toClosed: closed, outcome: decided.outcome, steps };
}

function mergeEqual(merged: readonly SweepInterval[], piece: SweepInterval): readonly SweepInterval[] {
  const last = merged.at(-1);
  if (!last || !sameVerdicts(last, piece)) return [...merged, piece];
  return [...merged.slice(0, -1), { ...last, to: piece.to, toClosed: piece.toClosed }];
}

function sameVerdicts(a: SweepInterval, b: SweepInterval): boolean {
  return a.outcome === b.outcome && Object.keys(a.steps).every((id) => a.steps[id] === b.steps[id]);
}

/** Every value in the range at which some comparison may turn, and the two ends, ascending. */
function turningPoints(
  nodes: readonly Node[],
  situation: Situation,
  parameter: string,
  { min, max }: SweepRange,
): readonly number[] {
  const solved = nodes
    .flatMap(comparisonsIn)
    .filter((node) => lawPathsOf(node).includes(parameter))
    .flatMap((node) => {
      const left = linearIn(node.left, parameter, situation);
      const right = linearIn(node.right, parameter, situation);
      if (!left || !right || left.slope.equals(right.slope)) return [];
      return [right.constant.sub(left.constant).div(left.slope.sub(right.slope)).valueOf()];
    });
  const inside = solved.filter((value) => value > min && value < max);
  return [...new Set([min, ...inside, max])].sort((a, b) => a - b);
}

function comparisonsIn(node: Node): readonly Extract<Node, { left: Node }>[] {
  const inner = partsOf(node).flatMap(comparisonsIn);
  return isComparison(node) ? [node, ...inner] : inner;
}

interface Linear {
  readonly constant: Fraction;
  readonly slope: Fraction;
}

/** A numeric expression as `constant + slope × parameter`; `undefined` where it is unknown or not linear. */
function linearIn(node: Node, parameter: string, situation: Situation): Linear | undefined {
  if (node.op === 'law' && node.path === parameter) {
    return { constant: new Fraction(0), slope: new Fraction(1) };
  }
  if (!lawPathsOf(node).includes(parameter)) {
    const { value } = evaluate(node, situation);
    return typeof value === 'number'
      ? { constant: exactValue(node, situation, value), slope: new Fraction(0) }
      : undefined;
  }
  if (!isArithmetic(node)) return undefined;
  const left = linearIn(node.left, parameter, situation);
  const right = linearIn(node.right, parameter, situation);
  if (!left || !right) return undefined;
  if (node.op === 'plus' || node.op === 'minus') {
    return {
      constant: calculate(node.op, left.constant, right.constant),
      slope: calculate(node.op, left.slope, right.slope),
    };
  }
  const fixed = right.slope.equals(0) ? right.constant : left.slope.equals(0) ? left.constant : undefined;
  const moving = right.slope.equals(0) ? left : right;
  if (!fixed || (node.op === 'dividedBy' && (fixed.equals(0) || moving !== left))) return undefined;
  return {
    constant: calculate(node.op, moving.constant, fixed),
    slope: calculate(node.op, moving.slope, fixed),
  };
}

/** Keeps sums and products of constants exact instead of rounding them on the way. */
function exactValue(node: Node, situation: Situation, value: number): Fraction {
  if (!isArithmetic(node)) return toExact(value);
  const sides = [node.left, node.right].map((side) => {
    const found = evaluate(side, situation).value;
    return typeof found === 'number' ? exactValue(side, situation, found) : undefined;
  });
  const [left, right] = sides;
  return left && right ? calculate(node.op, left, right) : toExact(value);
}
