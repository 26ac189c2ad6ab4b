import type { Node } from '../expression/node.ts';
import type { CaseFacts } from '../fact.ts';
import type { LawState } from '../law.ts';

/** A number as top and bottom; the bottom is above zero. */
type Ratio = readonly [bigint, bigint];
type Found = Ratio | boolean | string | null | Readonly<Record<string, unknown>>;

/** The fraction with the smallest bottom that a number is, found by trying one after the other. */
function ratioOf(value: number): Ratio {
  for (let bottom = 1; bottom < 5000; bottom += 1) {
    const top = Math.round(value * bottom);
    if (top / bottom === value) return [BigInt(top), BigInt(bottom)];
  }
  throw new Error(`No small fraction for ${value}`);
}

/**
 * Decides an expression by the rules of the contract and nothing else: slowly, on pairs of whole numbers, without any
 * code of the engine.
 */
export function decideByBruteForce(node: Node, state: LawState, facts: CaseFacts): boolean | 'unknown' {
  return truth(find(node, state, facts));
}

function truth(found: Found): boolean | 'unknown' {
  return found === 'unknown' ? 'unknown' : found === true;
}

function isRatio(found: Found): found is Ratio {
  return Array.isArray(found);
}

function find(node: Node, state: LawState, facts: CaseFacts): Found {
  const at = (part: Node) => find(part, state, facts);
  switch (node.op) {
    case 'value':
      return written(node.value);
    case 'fact':
      return node.name in facts ? written(facts[node.name]?.value ?? 'unknown') : 'unknown';
    case 'law': {
      let place: unknown = state;
      for (const segment of node.path.split('.')) place = (place as Record<string, unknown>)[segment];
      return written(place);
    }
    case 'not': {
      const of = truth(at(node.of));
      return of === 'unknown' ? 'unknown' : !of;
    }
    case 'all':
      return lowest(
        node.of.map((part) => truth(at(part))),
        [false, 'unknown', true],
      );
    case 'any':
      return lowest(
        node.of.map((part) => truth(at(part))),
        [true, 'unknown', false],
      );
    case 'isKnown': {
      const of = at(node.of);
      return isRatio(of) || of === null || typeof of !== 'object'
        ? of !== 'unknown'
        : !Object.values(of).includes('unknown');
    }
    case 'inForce': {
      const of = at(node.of);
      if (of === null || of === 'unknown' || isRatio(of) || typeof of !== 'object')
        return of === 'unknown' ? of : of !== null;
      const members = Object.values(of);
      return lowest(
        members.map((held) => (held === null ? false : held === 'unknown' ? 'unknown' : true)),
        [true, 'unknown', false],
      );
    }
    case 'includes': {
      const [set, member] = [at(node.set), at(node.member)];
      if (member === 'unknown') return 'unknown';
      const held = (set as Record<string, unknown>)[String(member)];
      return held === 'unknown' ? held : held === true;
    }
    case 'norms':
      return throughEveryTurn(node.of.map(({ inForce, says }) => [truth(at(inForce)), truth(at(says))]));
    default:
      return weigh(node.op, at(node.left), at(node.right));
  }
}

function written(value: unknown): Found {
  return typeof value === 'number' ? ratioOf(value) : (value as Found);
}

/** The first of an order that occurs; the last where none does. */
function lowest<T>(items: readonly T[], order: readonly [T, T, T]): T {
  return order.find((one) => items.includes(one)) ?? order[2];
}

/** Tries every way in which unknown norms can turn out. */
function throughEveryTurn(norms: readonly (readonly (boolean | 'unknown')[])[]): boolean | 'unknown' {
  const ways = norms.flat().reduce<readonly (readonly boolean[])[]>(
    (before, one) =>
      before.flatMap((way) =>
        one === 'unknown'
          ? [
              [...way, true],
              [...way, false],
            ]
          : [[...way, one]],
      ),
    [[]],
  );
  const answers = new Set(
    ways.map((way) => {
      const said = norms.flatMap((_, index) => (way[2 * index] ? [way[2 * index + 1]] : []));
      if (said.length === 0) return true;
      return said.every((one) => one === said[0]) ? said[0] : 'unknown';
    }),
  );
  const [only = 'unknown'] = answers;
  return answers.size === 1 ? only : 'unknown';
}

function weigh(op: string, left: Found, right: Found): Found {
  const isComparison = ['atLeast', 'moreThan', 'atMost', 'lessThan', 'equals'].includes(op);
  if (left === null || right === null) return isComparison ? false : null;
  if (left === 'unknown' || right === 'unknown') return 'unknown';
  if (!isRatio(left) || !isRatio(right)) return compare(op, left < right ? -1 : left > right ? 1 : 0);
  const [[a, b], [c, d]] = [left, right];
  const whole = (top: bigint, bottom: bigint): Ratio => (bottom < 0n ? [-top, -bottom] : [top, bottom]);
  switch (op) {
    case 'plus':
      return whole(a * d + c * b, b * d);
    case 'minus':
      return whole(a * d - c * b, b * d);
    case 'times':
      return whole(a * c, b * d);
    case 'dividedBy':
      return c === 0n ? 'unknown' : whole(a * d, b * c);
    default:
      return compare(op, a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
  }
}

function compare(op: string, order: number): boolean {
  return {
    atLeast: order >= 0,
    moreThan: order > 0,
    atMost: order <= 0,
    lessThan: order < 0,
    equals: order === 0,
  }[op] as boolean;
}
