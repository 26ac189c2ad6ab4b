import { isArithmetic, isComparison, type LawState, type Node, readPath } from '@tarazy/rules';
import Engine from 'publicodes';

/** Conditions in the language of the peer; it decides them under any law whose values it can hold. */
export interface PeerConditions {
  /** Ids of the conditions that hold under a law. */
  holding(state: LawState): readonly string[];
}

/** Whether the peer can say a condition, and knows all that it reads under every one of these laws. */
export function canSay(node: Node, states: readonly LawState[]): boolean {
  if (isComparison(node) || isArithmetic(node)) {
    return canSay(node.left, states) && canSay(node.right, states);
  }
  switch (node.op) {
    case 'all':
    case 'any':
      return node.of.every((part) => canSay(part, states));
    case 'not':
      return canSay(node.of, states);
    case 'law':
      return states.every((state) => {
        const value = readPath(state, node.path);
        return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
          ? value !== 'unknown'
          : false;
      });
    case 'value':
      return true;
    default:
      return false;
  }
}

/** Writes conditions as rules of publicodes, one variable for each path of law that they read. */
export function inPublicodes(conditions: ReadonlyMap<string, Node>, start: LawState): PeerConditions {
  const names = new Map<string, string>();
  const nameOf = (path: string) => {
    const name = names.get(path) ?? `v${names.size}`;
    names.set(path, name);
    return name;
  };
  const rules = [...conditions].map(([id, node], index) => ({
    id,
    name: `c${index}`,
    says: write(node, true, nameOf),
  }));
  const situationOf = (state: LawState) =>
    Object.fromEntries([...names].map(([path, name]) => [name, written(readPath(state, path))]));
  const engine = new Engine({
    ...situationOf(start),
    ...Object.fromEntries(rules.map(({ name, says }) => [name, says])),
  });
  return {
    holding(state) {
      engine.setSituation(situationOf(state));
      return rules.filter(({ name }) => engine.evaluate(name).nodeValue === true).map(({ id }) => id);
    },
  };
}

type Rule = string | { readonly [kind: string]: readonly Rule[] };

const signs = { atLeast: '>=', moreThan: '>', atMost: '<=', lessThan: '<', equals: '=' } as const;
const denied = { atLeast: '<', moreThan: '<=', atMost: '>', lessThan: '>=', equals: '!=' } as const;
const operators = { plus: '+', minus: '-', times: '*', dividedBy: '/' } as const;

/** A condition, or with `holds` false what denies it: the peer negates comparisons alone. */
function write(node: Node, holds: boolean, nameOf: (path: string) => string): Rule {
  if (isComparison(node)) {
    const sign = (holds ? signs : denied)[node.op];
    return `${term(node.left, nameOf)} ${sign} ${term(node.right, nameOf)}`;
  }
  if (node.op === 'not') return write(node.of, !holds, nameOf);
  if (node.op === 'all' || node.op === 'any') {
    const kind = (node.op === 'all') === holds ? 'toutes ces conditions' : 'une de ces conditions';
    return { [kind]: node.of.map((part) => write(part, holds, nameOf)) };
  }
  if (node.op === 'law') return `${nameOf(node.path)} = ${holds ? 'oui' : 'non'}`;
  throw new TypeError(`No rule for ${node.op}`);
}

function term(node: Node, nameOf: (path: string) => string): string {
  if (isArithmetic(node)) {
    return `(${term(node.left, nameOf)} ${operators[node.op]} ${term(node.right, nameOf)})`;
  }
  if (node.op === 'law') return nameOf(node.path);
  if (node.op === 'value') return String(written(node.value));
  throw new TypeError(`No term for ${node.op}`);
}

function written(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? value : `'${String(value)}'`;
}
