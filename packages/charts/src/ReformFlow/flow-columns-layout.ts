import { drawText, NOTE, round } from '../picture/draw';
import type { Ink } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape, TextShape } from '../picture/scene';
import { sharedWords } from '../words/shared-words';
import {
  BAR,
  type DrawAt,
  type Drawn,
  drawBar,
  drawConflictSign,
  drawCounts,
  drawEntry,
  drawNote,
  drawThemeName,
} from './flow-draw';
import { type FlowColumn, type FlowGraph, type FlowNode, flowColumns, rankOfInk, STILL } from './flow-graph';
import { bandId, type FlowPlan, type PlannedTheme } from './flow-plan';
import { bundleKey, findSlots, MARK_SEPARATOR } from './flow-slots';
import { stackNear } from './flow-stack';
import type { ReformFlowProps } from './reform-flow-props';
import { type ReformFlowWords, reformFlowWords } from './reform-flow-words';

/** From this width on names are set in the size of the interface, px. */
const LARGE = 860;
/** Space between the lines of a column, and above and below a row of a theme, px. */
const GAP = 14;
const PAD = 10;
/** Between a bar and the words beside it, px. */
const CLEAR = 9;
/** A ribbon wider than this is hatched more finely where it is not determined, px. */
const WIDE = 6;
/** Between the head of a column and its count, px. */
const COUNT_GAP = 6;
/** Room for a leader from the end of the words to the bar, px; less is left empty. */
const LEADER = 16;

interface Frame {
  readonly x: number;
  readonly width: number;
  /** Where words begin, and how wide they may be, from the left edge of the column, px. */
  readonly textX: number;
  readonly textWidth: number;
}

/** A line or a band in its place. */
interface Slot {
  readonly id: string;
  readonly at: number;
  readonly drawn: Drawn;
  readonly textTop: number;
  /** Where its bars stand: about this place in a line, from it downwards in a band, px. */
  readonly bars: { readonly kind: 'about' | 'from'; readonly y: number };
  /** What the other ends of ribbons are ordered by, px. */
  readonly middle: number;
  readonly top: number;
  readonly height: number;
  readonly form: Parameters<typeof drawBar>[1];
  /** Whether a band stands open; not set on a line. */
  readonly expanded?: boolean | undefined;
}

/** Links between two slots, as one ribbon. */
interface Bundle {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly ink: Ink;
  readonly open: boolean;
  readonly count: number;
}

/** Px of one link; 1.5 at least. */
export function unitOf(linkCount: number): number {
  return Math.max(1.5, Math.min(4, 240 / Math.max(1, linkCount)));
}

/** Edges of the three columns and of the words in them, px. */
function frameColumns(width: number): readonly Frame[] {
  const gutter = Math.round(Math.min(104, Math.max(56, width * 0.1)));
  const room = width - 2 * gutter;
  const [reform, parameter] = [Math.round(room * 0.3), Math.round(room * 0.33)];
  const widths = [reform, parameter, room - reform - parameter];
  const bars = BAR + CLEAR;
  let x = 0;
  return flowColumns.map((column, at) => {
    const own = widths[at] ?? 0;
    const frame = {
      x,
      width: own,
      textX: column === 'reform' ? 0 : bars,
      textWidth: own - (column === 'parameter' ? 2 * bars : bars),
    };
    x += own + gutter;
    return frame;
  });
}

/** The flow in three columns, from reforms on the left to harms on the right. */
export function layoutFlowColumns(
  props: ReformFlowProps,
  graph: FlowGraph,
  plan: FlowPlan,
  nameOf: (id: string) => string,
  width: number,
): Scene {
  const words = reformFlowWords(props.locale);
  const frames = frameColumns(width);
  const large = width >= LARGE;
  const head = drawHeads(graph, frames, words);
  const slotOf = findSlots(graph, plan);
  const bundles = bundleLinks(graph, slotOf);
  const unit = unitOf(graph.links.length);
  const context: Context = { props, graph, frames, words, large, unit, bundles };
  const placed =
    plan.kind === 'lines'
      ? placeLines(context, plan.columns, head.height)
      : placeThemes(context, plan.themes, head.height);
  return {
    width,
    height: placed.bottom,
    items: [
      ...placed.rules,
      ...drawRibbons(context, placed.slots),
      ...head.shapes,
      ...drawSlots(context, placed, nameOf),
    ],
  };
}

interface Context {
  readonly props: ReformFlowProps;
  readonly graph: FlowGraph;
  readonly frames: readonly Frame[];
  readonly words: ReformFlowWords;
  readonly large: boolean;
  readonly unit: number;
  readonly bundles: readonly Bundle[];
}

interface Placed {
  readonly slots: readonly Slot[];
  /** Names of themes that hold no reform: read, not focused. */
  readonly names: readonly Slot[];
  readonly rules: readonly Shape[];
  readonly bottom: number;
  /** Slots of the same theme beside a slot, for the arrows. */
  readonly besides: ReadonlyMap<string, { readonly left?: string; readonly right?: string }>;
}

function drawHeads(
  graph: FlowGraph,
  frames: readonly Frame[],
  words: ReformFlowWords,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const names = [words.reforms, words.rules, words.harms];
  const blocks = frames.map(({ x, width }, at) => {
    const [name = '', count] = [names[at], String(graph.columns[at]?.length ?? 0)];
    const room = width - measureText(count, NOTE.size) - COUNT_GAP;
    return (top: number) => {
      const block = drawText(name, { x, top, width: room }, { face: 'sans-strong' });
      const last = block.shapes.at(-1);
      if (last === undefined) return block;
      const end = x + measureText(last.text, NOTE.size, 'sans-strong') + COUNT_GAP;
      const number: TextShape = { kind: 'text', x: end, y: last.y, text: count, ink: 'ink-3' };
      return { ...block, shapes: [...block.shapes, number] };
    };
  });
  const most = Math.max(...blocks.map((draw) => draw(0).height));
  return {
    shapes: [
      ...blocks.flatMap((draw) => draw(most - draw(0).height).shapes),
      ...frames.map(
        ({ x, width }): Shape => ({
          kind: 'line',
          x1: x,
          x2: x + width,
          y1: most + 5,
          y2: most + 5,
          stroke: { ink: 'ink', width: 1.5 },
        }),
      ),
    ],
    height: most + 6,
  };
}

function bundleLinks(graph: FlowGraph, slotOf: (key: string) => string): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const link of graph.links) {
    const [from, to] = [slotOf(link.from), slotOf(link.to)];
    const key = bundleKey(link, slotOf);
    const { ink, open } = link;
    bundles.set(key, { key, from, to, ink, open, count: (bundles.get(key)?.count ?? 0) + 1 });
  }
  return [...bundles.values()];
}

/** Height of the taller of the two bars of a slot, px. */
function barHeight({ bundles, unit }: Context, id: string): number {
  const sum = (end: 'from' | 'to'): number =>
    bundles.reduce((total, bundle) => total + (bundle[end] === id ? bundle.count : 0), 0);
  return Math.max(sum('from'), sum('to')) * unit;
}

function formOf(node: FlowNode | undefined): Slot['form'] {
  if (node?.column !== 'reform') return 'full';
  if (node.entry.alreadyLawSince !== undefined) return 'hatched';
  return node.entry.kind === 'custom' ? 'outline' : 'full';
}

function wordsAt({ frames, large }: Context, at: number): DrawAt {
  const { textX, textWidth } = frames[at] as Frame;
  return { x: textX, width: textWidth, large, centred: true };
}

function drawLine(context: Context, key: string, at: number): Drawn {
  const node = context.graph.nodes.get(key) as FlowNode;
  return drawEntry(node, wordsAt(context, at), context.words);
}

function placeLines(context: Context, columns: readonly (readonly string[])[], top: number): Placed {
  const start = top + PAD;
  const sized = columns.map((keys, at) =>
    keys.map((key) => {
      const drawn = drawLine(context, key, at);
      return { key, drawn, height: Math.max(drawn.height, barHeight(context, key), BAR * 2) };
    }),
  );
  const heights = sized.map((column) => column.reduce((sum, { height }) => sum + height + GAP, -GAP));
  const tallest = heights.indexOf(Math.max(...heights));
  const middles = new Map<string, number>();
  const tops: (readonly number[])[] = [];
  const place = (at: number, wanted: (key: string, index: number) => number): void => {
    const column = sized[at] ?? [];
    tops[at] = stackNear(
      column.map(({ key, height }, index) => ({ height, wanted: wanted(key, index) })),
      GAP,
      start,
    );
    for (const [index, { key, height }] of column.entries()) {
      middles.set(key, (tops[at]?.[index] ?? 0) + height / 2);
    }
  };
  // The tallest column stands as it is, and the others stand beside what they are linked to.
  place(tallest, () => start);
  const outwards = [1, 2].flatMap((step) => [tallest - step, tallest + step]);
  for (const at of outwards.filter((column) => column in sized)) {
    const beside = at < tallest ? context.graph.after : context.graph.before;
    let last = start;
    place(at, (key) => {
      const found = beside(key).flatMap((other) => middles.get(other) ?? []);
      if (found.length > 0) last = found.reduce((sum, middle) => sum + middle, 0) / found.length;
      return last;
    });
  }
  const slots = sized.flatMap((column, at) =>
    column.map(({ key, drawn, height }, index): Slot => {
      const lineTop = tops[at]?.[index] ?? start;
      const middle = lineTop + height / 2;
      const form = formOf(context.graph.nodes.get(key));
      return {
        id: key,
        at,
        drawn,
        textTop: middle - drawn.height / 2,
        bars: { kind: 'about', y: middle },
        middle,
        top: lineTop,
        height,
        form,
      };
    }),
  );
  return {
    slots,
    names: [],
    rules: [],
    bottom: Math.max(top, ...slots.map((slot) => slot.top + slot.height)) + PAD,
    besides: new Map(),
  };
}

function placeThemes(context: Context, themes: readonly PlannedTheme[], top: number): Placed {
  const { frames, graph } = context;
  const slots: Slot[] = [];
  const names: Slot[] = [];
  const rules: Shape[] = [];
  const besides = new Map<string, { left?: string; right?: string }>();
  let y = top;
  for (const [index, theme] of themes.entries()) {
    if (index > 0) {
      for (const { x, width } of frames) {
        const at = Math.round(y) + 0.5;
        rules.push({ kind: 'line', x1: x, x2: x + width, y1: at, y2: at, stroke: { ink: 'rule' } });
      }
    }
    const start = y + PAD;
    const heads = theme.cells.map(({ keys }, at) => {
      if (keys.length === 0 && at > 0) return null;
      const id = bandId(flowColumns[at] as FlowColumn, theme.id);
      const drawn = drawBand(context, theme, at);
      const bar = barHeight(context, id);
      const height = Math.max(drawn.height, bar);
      const slot: Slot = {
        id,
        at,
        drawn,
        textTop: start,
        bars: { kind: 'from', y: start },
        middle: start + bar / 2,
        top: start,
        height,
        form:
          at === 0 && keys.every((key) => formOf(graph.nodes.get(key)) === 'hatched') ? 'hatched' : 'full',
        expanded: theme.isOpen,
      };
      if (keys.length === 0) names.push(slot);
      else slots.push(slot);
      return slot;
    });
    const present = heads.filter((slot) => slot !== null && !names.includes(slot)) as readonly Slot[];
    for (const [place, { id }] of present.entries()) {
      const [left, right] = [present[place - 1]?.id, present[place + 1]?.id];
      besides.set(id, { ...(left && { left }), ...(right && { right }) });
    }
    let bottom = Math.max(...heads.map((slot) => (slot === null ? start : slot.top + slot.height)));
    if (theme.isOpen) {
      const inner = placeLines(
        context,
        theme.cells.map(({ shown }) => shown),
        bottom,
      );
      slots.push(...inner.slots);
      bottom = inner.bottom - PAD;
    }
    y = bottom + PAD;
  }
  const inColumns = frames.flatMap((_, at) =>
    slots.filter((slot) => slot.at === at).sort((a, b) => a.top - b.top),
  );
  return { slots: inColumns, names, rules, bottom: y, besides };
}

/** A theme in one column: its name on the left, and what it holds. */
function drawBand(context: Context, theme: PlannedTheme, at: number): Drawn {
  const { graph, words, props } = context;
  const { keys = [], shown = [] } = theme.cells[at] ?? {};
  const place = wordsAt(context, at);
  const indent = at === 0 ? 18 : 0;
  const [x, width] = [place.x + indent, place.width - indent];
  const parts: Drawn[] = [];
  let height = 0;
  const add = (drawn: Drawn): void => {
    parts.push(drawn);
    height += drawn.height;
  };
  if (at === 0) add(drawThemeName(theme.label, theme.isOpen, place));
  if (at < 2 && keys.length > 0) {
    add(drawNote((at === 0 ? words.reformCount : words.ruleCount)(keys.length), x, height, width));
  }
  const entries = keys.flatMap((key) => graph.nodes.get(key) ?? []);
  const conflicts = entries.filter((node) => node.column === 'parameter' && node.entry.claims !== undefined);
  if (conflicts.length > 0) {
    const note = drawNote(words.conflictCount(conflicts.length), x + 18, height, width - 18, 'rust');
    add({ ...note, shapes: [drawConflictSign(x, height + 3), ...note.shapes] });
  }
  const harms = entries.flatMap((node) => (node.column === 'harm' ? [node.entry] : []));
  if (harms.length > 0) {
    const settled = harms.filter(({ after }) => after === 'settled').length;
    add(drawNote(words.settledOf(settled, harms.length), x, height, width));
    add(drawCounts(harms, x, height, width));
  }
  if (shown.length > 0 && shown.length < keys.length) {
    const text = sharedWords(props.locale).shownOf(shown.length, keys.length);
    add(drawNote(text, x, height, width, 'ink-3'));
  }
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    height,
    right: Math.max(0, ...parts.map(({ right }) => right)),
  };
}

/** Where each ribbon stands on the bars of its two ends, px. */
function placeEnds(
  { bundles, unit }: Context,
  slots: ReadonlyMap<string, Slot>,
): ReadonlyMap<string, readonly [number, number]> {
  const ends = new Map<string, [number, number]>(bundles.map(({ key }) => [key, [0, 0]]));
  for (const [end, here, there] of [
    [0, 'from', 'to'],
    [1, 'to', 'from'],
  ] as const) {
    const bySlot = new Map<string, Bundle[]>();
    for (const bundle of bundles) {
      bySlot.set(bundle[here], [...(bySlot.get(bundle[here]) ?? []), bundle]);
    }
    for (const [id, own] of bySlot) {
      const middleOf = (bundle: Bundle): number => slots.get(bundle[there])?.middle ?? 0;
      own.sort(
        (a, b) =>
          middleOf(a) - middleOf(b) || rankOfInk(a.ink) - rankOfInk(b.ink) || (a.key < b.key ? -1 : 1),
      );
      const height = own.reduce((sum, { count }) => sum + count, 0) * unit;
      let y = topOfBar(slots.get(id), height);
      for (const { key, count } of own) {
        const place = ends.get(key) as [number, number];
        place[end] = y + (count * unit) / 2;
        y += count * unit;
      }
    }
  }
  return ends;
}

function topOfBar(slot: Slot | undefined, height: number): number {
  if (slot === undefined) return 0;
  return slot.bars.kind === 'from' ? slot.bars.y : slot.bars.y - height / 2;
}

function drawRibbons(context: Context, slots: readonly Slot[]): readonly Mark[] {
  const { bundles, frames, unit } = context;
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  const ends = placeEnds(context, byId);
  // What moves lies over what does not.
  const ordered = [...bundles].sort((a, b) => Number(b.ink === STILL) - Number(a.ink === STILL));
  return ordered.map(({ key, from, ink, open, count }) => {
    const frame = frames[byId.get(from)?.at ?? 0] as Frame;
    const next = frames[(byId.get(from)?.at ?? 0) + 1] as Frame;
    const [y1, y2] = (ends.get(key) ?? [0, 0]).map(round) as [number, number];
    const [x1, x2] = [frame.x + frame.width, next.x];
    const middle = round((x1 + x2) / 2);
    return {
      kind: 'mark',
      // A ribbon that comes to lie elsewhere is another mark: it fades in, while its ends are seen to move.
      id: `${key}${MARK_SEPARATOR}${y1}:${y2}`,
      x: 0,
      y: 0,
      shapes: [
        {
          kind: 'path',
          d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
          stroke: {
            ink,
            width: round(count * unit),
            ...(open && { dash: count * unit > WIDE ? [2, 2] : [4, 3] }),
          },
          opacity: ink === STILL ? 1 : 0.62,
        },
      ],
    };
  });
}

function drawSlots(context: Context, placed: Placed, nameOf: (id: string) => string): readonly Mark[] {
  const { slots, names, besides } = placed;
  const rows = new Map<string, number>();
  for (const at of flowColumns.keys()) {
    for (const [row, { id }] of slots.filter((slot) => slot.at === at).entries()) rows.set(id, row);
  }
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  const nearest = (slot: Slot, here: 'from' | 'to', there: 'from' | 'to'): string | undefined =>
    context.bundles
      .filter((bundle) => bundle[here] === slot.id)
      .flatMap((bundle) => byId.get(bundle[there]) ?? [])
      .sort((a, b) => Math.abs(a.middle - slot.middle) - Math.abs(b.middle - slot.middle) || a.top - b.top)[0]
      ?.id;
  const focused = slots.map((slot): Mark => {
    const column = slots.filter(({ at }) => at === slot.at);
    return {
      kind: 'mark',
      id: slot.id,
      ...placeSlot(context, slot),
      shapes: [],
      box: {
        x: -3,
        y: slot.top - slot.textTop - 3,
        width: (context.frames[slot.at]?.width ?? 0) + 6,
        height: slot.height + 6,
      },
      expanded: slot.expanded,
      place: { row: rows.get(slot.id) ?? 0, column: slot.at },
      name: nameOf(slot.id),
      leads: {
        ArrowLeft: nearest(slot, 'to', 'from') ?? besides.get(slot.id)?.left ?? null,
        ArrowRight: nearest(slot, 'from', 'to') ?? besides.get(slot.id)?.right ?? null,
        Home: column[0]?.id ?? null,
        End: column.at(-1)?.id ?? null,
      },
    };
  });
  return [...[...names, ...slots].map((slot) => drawSlot(context, slot)), ...focused];
}

function placeSlot({ frames }: Context, { at, textTop }: Slot): Pick<Mark, 'x' | 'y'> {
  return { x: frames[at]?.x ?? 0, y: round(textTop) };
}

/** Words, glyphs and bars of a slot; the box that is focused lies over them, on its own. */
function drawSlot(context: Context, slot: Slot): Mark {
  const { frames, bundles, unit } = context;
  const { id, at, drawn, textTop, bars: stand, form } = slot;
  const { width, textX } = frames[at] as Frame;
  const barAt = (side: 'from' | 'to'): readonly Shape[] => {
    const count = bundles.reduce((sum, bundle) => sum + (bundle[side] === id ? bundle.count : 0), 0);
    if (count === 0 && form === 'full') return [];
    const tall = Math.max(count * unit, form === 'full' ? 6 : 14);
    const edge = side === 'from' ? width - BAR : 0;
    return drawBar({ x: edge, y: topOfBar(slot, tall) - textTop, height: tall }, form);
  };
  const bars = [...(at < 2 ? barAt('from') : []), ...(at > 0 ? barAt('to') : [])];
  const leadTo = width - BAR - CLEAR / 2;
  const hasBar = at < 2 && bars.some((shape) => shape.kind === 'rect' && shape.x > textX);
  const leaderY = (stand.kind === 'from' ? stand.y + NOTE.line / 2 : stand.y) - textTop;
  const leader: readonly Shape[] =
    hasBar && leadTo - drawn.right >= LEADER
      ? [
          {
            kind: 'line',
            x1: drawn.right + 6,
            x2: leadTo,
            y1: round(leaderY),
            y2: round(leaderY),
            stroke: { ink: 'rule-2', dash: [1, 3] },
          },
        ]
      : [];
  return {
    kind: 'mark',
    id: `${id}${MARK_SEPARATOR}words`,
    ...placeSlot(context, slot),
    shapes: [...leader, ...bars, ...drawn.shapes],
  };
}
