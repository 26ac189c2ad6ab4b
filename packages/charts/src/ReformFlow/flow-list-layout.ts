import { NOTE, round } from '../picture/draw';
import type { Mark, Scene, Shape } from '../picture/scene';
import { sharedWords } from '../words/shared-words';
import { BAR, drawBar, drawConflictSign, drawCounts, drawEntry, drawNote, drawThemeName } from './flow-draw';
import { type FlowGraph, type FlowNode, flowColumns, STILL } from './flow-graph';
import { bandId, type FlowPlan, type PlannedTheme } from './flow-plan';
import { MARK_SEPARATOR } from './flow-slots';
import type { ReformFlowProps } from './reform-flow-props';
import { reformFlowWords } from './reform-flow-words';

/** How far each step of the nesting stands in, and the space between lines, px. */
const INDENT = 22;
const GAP = 8;
const GAP_OF_ROOTS = 16;

/** A line of the list: a node under another, a theme, or a remark under a node. */
interface Row {
  readonly id: string;
  readonly depth: number;
  readonly parent: string | null;
  readonly content:
    | { readonly kind: 'node'; readonly node: FlowNode; readonly link: string | null }
    | { readonly kind: 'theme'; readonly theme: PlannedTheme }
    | { readonly kind: 'note'; readonly text: string };
}

/**
 * The flow on a narrow column: each reform, under it the rules that it changes, under each the harms that rest on
 * it. A harm is drawn once, under the first of its rules; under the others it is counted.
 */
export function layoutFlowList(
  props: ReformFlowProps,
  graph: FlowGraph,
  plan: FlowPlan,
  nameOf: (id: string) => string,
  width: number,
): Scene {
  const rows = listRows(props, graph, plan);
  const inkOf = new Map(graph.links.map((link) => [link.key, link]));
  const words: Mark[] = [];
  // The box that is focused lies over the words, on its own.
  const focused: Mark[] = [];
  const rails: Shape[] = [];
  const joints: Mark[] = [];
  const placed = new Map<string, { readonly top: number; readonly foot: number; last: number }>();
  const places = rows.filter(({ content }) => content.kind !== 'note').map(({ id }) => id);
  const childOf = new Map(
    [...rows]
      .reverse()
      .flatMap(({ parent, id, content }) =>
        parent === null || content.kind === 'note' ? [] : [[parent, id] as const],
      ),
  );
  let y = 0;
  for (const [index, row] of rows.entries()) {
    const { id, depth, parent, content } = row;
    if (index > 0) y += depth === 0 ? GAP_OF_ROOTS : GAP;
    if (content.kind === 'theme' && index > 0) {
      const at = Math.round(y - GAP) + 0.5;
      rails.push({ kind: 'line', x1: 0, x2: width, y1: at, y2: at, stroke: { ink: 'rule' } });
    }
    const x = depth * INDENT;
    const drawn = drawRow(props, graph, row, width - x);
    const top = round(y);
    const foot = top + drawn.height;
    placed.set(id, { top, foot, last: foot });
    const above = parent === null ? undefined : placed.get(parent);
    if (above !== undefined && content.kind !== 'note') above.last = top + NOTE.line / 2;
    const link = content.kind === 'node' && content.link !== null ? inkOf.get(content.link) : undefined;
    if (link !== undefined && depth > 0) {
      joints.push({
        kind: 'mark',
        id: `${link.key}${MARK_SEPARATOR}${top}`,
        x: x - INDENT + BAR / 2,
        y: top + NOTE.line / 2,
        shapes: [
          {
            kind: 'path',
            d: `M0 0H${INDENT - BAR / 2 - 5}`,
            stroke: {
              ink: link.ink === STILL ? 'rule-2' : link.ink,
              width: link.ink === STILL ? 1 : 3,
              ...(link.open && { dash: [4, 3] }),
            },
          },
        ],
      });
    }
    words.push({ kind: 'mark', id: `${id}${MARK_SEPARATOR}words`, x, y: top, shapes: drawn.shapes });
    if (content.kind !== 'note') {
      focused.push({
        kind: 'mark',
        id,
        x,
        y: top,
        shapes: [],
        ...(content.kind === 'theme' && { expanded: content.theme.isOpen }),
        box: { x: -3, y: -3, width: Math.min(width - x + 3, width + 3 - x), height: drawn.height + 6 },
        place: { row: places.indexOf(id), column: 0 },
        name: nameOf(id),
        leads: {
          ArrowLeft: parent,
          ArrowRight: childOf.get(id) ?? null,
          Home: places[0] ?? null,
          End: places.at(-1) ?? null,
        },
      });
    }
    y = foot;
  }
  for (const row of rows) {
    const at = placed.get(row.id);
    if (at === undefined || at.last <= at.foot || row.content.kind === 'theme') continue;
    const x = row.depth * INDENT + BAR / 2;
    rails.push({ kind: 'line', x1: x, x2: x, y1: at.foot + 2, y2: at.last, stroke: { ink: 'rule-2' } });
  }
  return { width, height: y + 4, items: [...rails, ...joints, ...words, ...focused] };
}

function drawRow(
  { locale }: ReformFlowProps,
  graph: FlowGraph,
  { content, depth }: Row,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const words = reformFlowWords(locale);
  if (content.kind === 'note') return drawNote(content.text, 0, 0, width, 'ink-3');
  if (content.kind === 'theme') return drawTheme(graph, content.theme, locale, width);
  const { node } = content;
  const bar = node.column === 'reform' ? BAR + 9 : 0;
  const drawn = drawEntry(node, { x: bar, width: width - bar, large: depth === 0 }, words);
  if (node.column !== 'reform') return drawn;
  const { alreadyLawSince, kind } = node.entry;
  const form = alreadyLawSince !== undefined ? 'hatched' : kind === 'custom' ? 'outline' : 'full';
  return {
    ...drawn,
    shapes: [...drawBar({ x: 0, y: 2, height: drawn.height - 4 }, form), ...drawn.shapes],
  };
}

function drawTheme(
  graph: FlowGraph,
  { label, isOpen, cells }: PlannedTheme,
  locale: ReformFlowProps['locale'],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const words = reformFlowWords(locale);
  const [reforms = 0, rules = 0] = cells.map(({ keys }) => keys.length);
  const entries = cells.flatMap(({ keys }) => keys.flatMap((key) => graph.nodes.get(key) ?? []));
  const harms = entries.flatMap((node) => (node.column === 'harm' ? [node.entry] : []));
  const conflicts = entries.filter((node) => node.column === 'parameter' && node.entry.claims !== undefined);
  const indent = 18;
  const name = drawThemeName(label, isOpen, { x: 0, width, large: true });
  const shapes = [...name.shapes];
  let height = name.height;
  const add = (drawn: { readonly shapes: readonly Shape[]; readonly height: number }): void => {
    shapes.push(...drawn.shapes);
    height += drawn.height;
  };
  const counted = [
    reforms === 0 ? '' : words.reformCount(reforms),
    rules === 0 ? '' : words.ruleCount(rules),
    harms.length === 0
      ? ''
      : words.settledOf(harms.filter(({ after }) => after === 'settled').length, harms.length),
  ].filter((text) => text !== '');
  add(drawNote(counted.join(' · '), indent, height, width - indent));
  if (conflicts.length > 0) {
    const sign = drawConflictSign(indent, height + 3);
    const note = drawNote(
      words.conflictCount(conflicts.length),
      indent + 18,
      height,
      width - indent - 18,
      'rust',
    );
    add({ ...note, shapes: [sign, ...note.shapes] });
  }
  if (harms.length > 0) add(drawCounts(harms, indent, height, width - indent));
  for (const { shown, keys } of cells.filter(
    (cell) => cell.shown.length > 0 && cell.shown.length < cell.keys.length,
  )) {
    add(
      drawNote(
        sharedWords(locale).shownOf(shown.length, keys.length),
        indent,
        height,
        width - indent,
        'ink-3',
      ),
    );
  }
  return { shapes, height };
}

function listRows(props: ReformFlowProps, graph: FlowGraph, plan: FlowPlan): readonly Row[] {
  const words = reformFlowWords(props.locale);
  const rows: Row[] = [];
  const named = new Set<string>();

  function addNode(key: string, depth: number, parent: string | null): void {
    const node = graph.nodes.get(key);
    if (node === undefined) return;
    // A rule that two reforms change stands under both, under two ids.
    const id = named.has(key) ? `${key}${MARK_SEPARATOR}${parent ?? ''}` : key;
    const isAgain = named.has(key);
    named.add(key);
    const above = parent === null ? null : `${parent.split(MARK_SEPARATOR)[0]}>${key}`;
    rows.push({ id, depth, parent, content: { kind: 'node', node, link: above } });
    const below = graph.after(key);
    const fresh =
      node.column === 'parameter' ? below.filter((child) => !named.has(child)) : isAgain ? [] : below;
    for (const child of fresh) addNode(child, depth + 1, id);
    const repeated = below.length - fresh.length;
    if (repeated > 0 && node.column === 'parameter') {
      const text = words.namedAbove(repeated);
      rows.push({
        id: `${id}${MARK_SEPARATOR}note`,
        depth: depth + 1,
        parent: id,
        content: { kind: 'note', text },
      });
    }
  }

  const addRoots = (columns: readonly (readonly string[])[], depth: number, parent: string | null): void => {
    for (const keys of columns) {
      for (const key of keys) if (!named.has(key)) addNode(key, depth, parent);
    }
  };
  if (plan.kind === 'lines') {
    addRoots(plan.columns, 0, null);
    return rows;
  }
  for (const theme of plan.themes) {
    const column = flowColumns.find((_, at) => (theme.cells[at]?.keys.length ?? 0) > 0) ?? 'reform';
    const id = bandId(column, theme.id);
    rows.push({ id, depth: 0, parent: null, content: { kind: 'theme', theme } });
    addRoots(
      theme.cells.map(({ shown }) => shown),
      1,
      id,
    );
  }
  return rows;
}
