import { evaluateExactly, type Situation } from './expression/evaluate.ts';
import { isArithmetic, isComparison, lawPathsOf, type Node, partsOf } from './expression/node.ts';
import {
  combine,
  fixed,
  type RationalFunction,
  variable,
  zerosBetween,
} from './expression/rational-function.ts';
import { type LawState, withValues } from './law.ts';
import type { DocumentedCase, Procedure } from './procedure.ts';
import { believedFacts, type Outcome, replay } from './replay.ts';
import type { Truth } from './value.ts';

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
 * Decides a case for every value of a numeric parameter. The break points are computed, not sampled: the points where
 * comparisons turn are solved for exactly. One that no number stands for is given as the numbers beside it.
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
  const turns = nodes
    .flatMap((node) => balancesIn(node, parameter, situation))
    .flatMap((balance) => zerosBetween(balance, min, max));
  return [...new Set([min, ...turns, max])].sort((a, b) => a - b);
}

/** Functions of the parameter at whose zeros something turns: the two sides of a comparison meet, or a divisor vanishes. */
function balancesIn(node: Node, parameter: string, situation: Situation): readonly RationalFunction[] {
  if (!lawPathsOf(node).includes(parameter)) return [];
  const inner = partsOf(node).flatMap((part) => balancesIn(part, parameter, situation));
  const watched: Node | undefined = isComparison(node)
    ? { op: 'minus', left: node.left, right: node.right }
    : node.op === 'dividedBy'
      ? node.right
      : undefined;
  const balance = watched && functionOf(watched, parameter, situation);
  return balance ? [...inner, balance] : inner;
}

/** A numeric expression as a function of the parameter; `undefined` where it is unknown whatever the parameter is. */
function functionOf(node: Node, parameter: string, situation: Situation): RationalFunction | undefined {
  if (node.op === 'law' && node.path === parameter) return variable;
  if (!isArithmetic(node)) {
    const { exact } = evaluateExactly(node, situation);
    return exact && fixed(exact);
  }
  const left = functionOf(node.left, parameter, situation);
  const right = functionOf(node.right, parameter, situation);
  return left && right && combine(node.op, left, right);
}
