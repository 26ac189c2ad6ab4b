import type { Ink } from '../picture/ink';
import type { Status } from '../shared/chart-types';
import type { FlowHarm, FlowParameter, FlowReform, FlowTheme, ReformFlowProps } from './reform-flow-props';

/** Columns of the flow, from the left. */
export const flowColumns = ['reform', 'parameter', 'harm'] as const;
export type FlowColumn = (typeof flowColumns)[number];

/** An entry of the flow; its `key` is single in the whole figure. */
export type FlowNode = { readonly key: string; readonly themeId: string } & (
  | { readonly column: 'reform'; readonly entry: FlowReform }
  | { readonly column: 'parameter'; readonly entry: FlowParameter }
  | { readonly column: 'harm'; readonly entry: FlowHarm }
);

/** One link: a reform changes a value, or a harm rests on one. */
export interface FlowLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Colour where a harm moves through it, else grey. */
  readonly ink: Ink;
  /** Whether what comes of it is not determined. */
  readonly open: boolean;
}

/** The flow as nodes and links, in an order that does not depend on that of the data. */
export interface FlowGraph {
  readonly nodes: ReadonlyMap<string, FlowNode>;
  /** Keys by column: by theme, then by id. */
  readonly columns: readonly [readonly string[], readonly string[], readonly string[]];
  readonly links: readonly FlowLink[];
  /** Themes that hold something, in their order; what is of none comes last, under an empty id. */
  readonly themes: readonly FlowTheme[];
  readonly after: (key: string) => readonly string[];
  readonly before: (key: string) => readonly string[];
}

/** Theme of what belongs to none. */
const OTHER_THEME = '';
/** Most themes that stand on their own; those after them stand together. */
const MOST_THEMES = 24;

/** Ink of what moves to a status, the furthest first. */
const INKS: readonly (readonly [Status, Ink])[] = [
  ['settled', 'petrol-deep'],
  ['enforceable', 'petrol'],
  ['on-paper', 'ochre'],
  ['undetermined', 'ink-3'],
  ['open', 'rust'],
];
/** Ink of a link through which no harm moves. */
export const STILL: Ink = 'rule';

/** Where a link stands among others between the same ends: the furthest move first, what does not move last. */
export function rankOfInk(ink: Ink): number {
  const rank = INKS.findIndex(([, each]) => each === ink);
  return rank < 0 ? INKS.length : rank;
}

const keyOf = (column: FlowColumn, id: string): string => `${column}:${id}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a harm changes its status. */
export function isMoved({ before, after }: Pick<FlowHarm, 'before' | 'after'>): boolean {
  return before !== after;
}

/** Builds the graph of a flow. Links to what is not listed, and links given twice, are passed over. */
export function buildFlowGraph(props: ReformFlowProps): FlowGraph {
  const ranks = new Map(props.themes.slice(0, MOST_THEMES).map(({ id }, index) => [id, index]));
  const themeOf = (id: string | undefined): string => (id !== undefined && ranks.has(id) ? id : OTHER_THEME);
  const rankOf = (themeId: string): number => ranks.get(themeId) ?? MOST_THEMES;
  const list = <Node extends FlowNode>(nodes: readonly Node[]): readonly Node[] =>
    [...nodes].sort((a, b) => rankOf(a.themeId) - rankOf(b.themeId) || compareText(a.entry.id, b.entry.id));
  const reforms = list(
    props.reforms.map((entry) => ({
      key: keyOf('reform', entry.id),
      themeId: themeOf(entry.themeId),
      column: 'reform' as const,
      entry,
    })),
  );
  const parameters = list(
    props.parameters.map((entry) => ({
      key: keyOf('parameter', entry.id),
      themeId: themeOf(entry.themeId),
      column: 'parameter' as const,
      entry,
    })),
  );
  const harms = list(
    props.harms.map((entry) => ({
      key: keyOf('harm', entry.id),
      themeId: themeOf(entry.themeId),
      column: 'harm' as const,
      entry,
    })),
  );
  const nodes = new Map<string, FlowNode>(
    [...reforms, ...parameters, ...harms].map((node) => [node.key, node]),
  );
  const pairs = listPairs(props, nodes);
  const after = groupBy(pairs, 0);
  const before = groupBy(pairs, 1);
  const held = new Set([...nodes.values()].map(({ themeId }) => themeId));
  return {
    nodes,
    columns: [reforms, parameters, harms].map((column) =>
      column.map(({ key }) => key),
    ) as unknown as FlowGraph['columns'],
    links: pairs.map(([from, to]) => ({ key: `${from}>${to}`, from, to, ...paintLink(nodes, after, to) })),
    themes: [...props.themes.slice(0, MOST_THEMES), { id: OTHER_THEME, label: '' }].filter(({ id }) =>
      held.has(id),
    ),
    after: (key) => after.get(key) ?? [],
    before: (key) => before.get(key) ?? [],
  };
}

type Pair = readonly [from: string, to: string];

function listPairs(props: ReformFlowProps, nodes: ReadonlyMap<string, FlowNode>): readonly Pair[] {
  const pairs: readonly Pair[] = [
    ...props.changes.map(
      ({ reformId, parameterId }): Pair => [keyOf('reform', reformId), keyOf('parameter', parameterId)],
    ),
    ...props.rests.map(
      ({ parameterId, harmId }): Pair => [keyOf('parameter', parameterId), keyOf('harm', harmId)],
    ),
  ];
  const known = pairs.filter(([from, to]) => nodes.has(from) && nodes.has(to));
  const single = new Map(known.map((pair) => [pair.join('>'), pair]));
  return [...single].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}

function groupBy(pairs: readonly Pair[], end: 0 | 1): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[end]);
    if (group === undefined) groups.set(pair[end], [pair[1 - end] as string]);
    else group.push(pair[1 - end] as string);
  }
  return groups;
}

/** A link to a value takes the ink of the furthest move that comes of the value. */
function paintLink(
  nodes: ReadonlyMap<string, FlowNode>,
  after: ReadonlyMap<string, readonly string[]>,
  to: string,
): Pick<FlowLink, 'ink' | 'open'> {
  const target = nodes.get(to);
  if (target?.column === 'parameter' && target.entry.claims !== undefined) return { ink: 'rust', open: true };
  const ends = target?.column === 'harm' ? [to] : (after.get(to) ?? []);
  const reached = new Set(
    ends.flatMap((key) => {
      const node = nodes.get(key);
      return node?.column === 'harm' && isMoved(node.entry) ? [node.entry.after] : [];
    }),
  );
  const [status, ink] = INKS.find(([each]) => reached.has(each)) ?? [undefined, STILL];
  return { ink, open: status === 'undetermined' };
}

/** Everything on the paths through a node, both ways: the keys of nodes and of links. */
export function findPaths(graph: FlowGraph, keys: readonly string[]): ReadonlySet<string> {
  const found = new Set(keys);
  const walk = (
    from: readonly string[],
    next: FlowGraph['after'],
    link: (a: string, b: string) => string,
  ) => {
    for (const key of from) {
      const reached = next(key);
      for (const other of reached) {
        found.add(other);
        found.add(link(key, other));
      }
      walk(reached, next, link);
    }
  };
  walk(keys, graph.after, (a, b) => `${a}>${b}`);
  walk(keys, graph.before, (a, b) => `${b}>${a}`);
  return found;
}
