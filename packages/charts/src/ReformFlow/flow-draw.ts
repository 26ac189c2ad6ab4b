import { drawText, hatchPath, NOTE, round, UI } from '../picture/draw';
import type { Ink } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { PathShape, Shape, TextShape } from '../picture/scene';
import { STATUS_ORDER } from '../shared/chart-types';
import { type FlowNode, isMoved } from './flow-graph';
import type { FlowHarm, FlowParameter, FlowReform } from './reform-flow-props';
import type { ReformFlowWords } from './reform-flow-words';

/** Something drawn: how high it is, and where its words end, px. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
  readonly right: number;
}

/** Where words begin and how wide they may be, px, and whether they are set in the size of the interface or of a note. */
export interface DrawAt {
  readonly x: number;
  readonly width: number;
  readonly large: boolean;
  /** Glyphs stand in the middle of the words, where a ribbon ends; else beside their first line. */
  readonly centred?: boolean | undefined;
}

/** Glyph of a status before and after, px. */
const GLYPH = 17;
const ARROW = 16;
/** Room of the two glyphs and the arrow between them, px. */
const GLYPHS = 2 * GLYPH + ARROW + 10;
const SIGN = 12;

type Style = Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>;

function drawWords(text: string, x: number, top: number, width: number, style: Style): Drawn {
  const block = drawText(text, { x, top, width }, style);
  const ends = block.shapes.map((line) => x + measureText(line.text, line.size ?? NOTE.size, line.face));
  return { shapes: block.shapes, height: block.height, right: Math.max(x, ...ends) };
}

const sizeOf = (large: boolean): number => (large ? UI.size : NOTE.size);

/** Draws one under the other. */
function stack(parts: readonly ((top: number) => Drawn)[]): Drawn {
  return parts.reduce<Drawn>(
    (above, part) => {
      const drawn = part(above.height);
      return {
        shapes: [...above.shapes, ...drawn.shapes],
        height: above.height + drawn.height,
        right: Math.max(above.right, drawn.right),
      };
    },
    { shapes: [], height: 0, right: 0 },
  );
}

/** An arrow to the right, its left end at `x`, px. */
function drawArrow(x: number, y: number, length: number): PathShape {
  const end = x + length;
  return {
    kind: 'path',
    d: `M${round(x)} ${round(y)}H${round(end)}M${round(end - 3)} ${round(y - 3)}L${round(end)} ${round(y)}L${round(end - 3)} ${round(y + 3)}`,
    stroke: { ink: 'ink-3', width: 1.25 },
  };
}

/** The sign of two values that cannot both stand, in a square of 12 px from `x`, `y`. */
export function drawConflictSign(x: number, y: number): PathShape {
  const line = (dy: number): string => `M${round(x + 1)} ${round(y + dy)}h10`;
  return {
    kind: 'path',
    d: `${line(4)}${line(8)}M${round(x + 9)} ${round(y + 1)}L${round(x + 3)} ${round(y + 11)}`,
    stroke: { ink: 'rust', width: 1.75 },
  };
}

/** A chevron: to the right where a theme is folded, down where it is open; 12 px square from `x`, `y`. */
function drawChevron(x: number, y: number, isOpen: boolean): PathShape {
  const d = isOpen ? `M${round(x + 2)} ${round(y + 4)}l4 4 4-4` : `M${round(x + 4)} ${round(y + 2)}l4 4-4 4`;
  return { kind: 'path', d, stroke: { ink: 'ink-2', width: 1.5 } };
}

/** A reform: its name, and what sort of change it is where it is not a reform that changes the law. */
function drawReform(entry: FlowReform, { x, width, large }: DrawAt, words: ReformFlowWords): Drawn {
  const since = entry.alreadyLawSince;
  const note = [
    entry.kind === 'custom' ? words.ownChange : '',
    since === undefined ? '' : words.alreadyLaw(since),
  ].filter((text) => text !== '');
  return stack([
    (top) =>
      drawWords(entry.label, x, top, width, {
        size: sizeOf(large),
        face: since === undefined ? 'sans-strong' : 'sans',
        ink: since === undefined ? 'ink' : 'ink-2',
      }),
    ...note.map((text) => (top: number) => drawWords(text, x, top, width, { ink: 'ink-3' })),
  ]);
}

/** A rule of law: its name, and its value before and after, or the values that are in conflict. */
function drawParameter(entry: FlowParameter, { x, width }: DrawAt, words: ReformFlowWords): Drawn {
  const name = (top: number): Drawn => drawWords(entry.label, x, top, width, {});
  const { claims } = entry;
  if (claims !== undefined) {
    const indent = SIGN + 6;
    return stack([
      name,
      ...claims.map(({ value, by }, index) => (top: number) => {
        const drawn = drawWords(words.askedBy(value, by), x + indent, top, width - indent, { ink: 'rust' });
        // The sign stands between the values, and so before each but the first.
        const sign = index === 0 ? [] : [drawConflictSign(x, top + (NOTE.line - SIGN) / 2)];
        return { ...drawn, shapes: [...sign, ...drawn.shapes] };
      }),
    ]);
  }
  return stack([name, (top) => drawValues(entry, x, top, width)]);
}

function drawValues({ before, after }: FlowParameter, x: number, top: number, width: number): Drawn {
  const was: Style = { ink: 'ink-3', struck: true };
  const is: Style = { ink: 'petrol', underlined: true };
  const old = measureText(before, NOTE.size);
  const gap = 8;
  if (old + gap + measureText(after, NOTE.size) <= width) {
    const left = drawWords(before, x, top, width, was);
    const right = drawWords(after, x + old + gap, top, width, is);
    return { shapes: [...left.shapes, ...right.shapes], height: NOTE.line, right: right.right };
  }
  const upper = drawWords(before, x, top, width, was);
  const lower = drawWords(after, x, top + upper.height, width, is);
  return {
    shapes: [...upper.shapes, ...lower.shapes],
    height: upper.height + lower.height,
    right: Math.max(upper.right, lower.right),
  };
}

/** A harm: its status before and after, and its name; one grey glyph where it does not move. */
function drawHarm(entry: FlowHarm, { x, width, large, centred = false }: DrawAt): Drawn {
  const line = large ? UI.line : NOTE.line;
  const ink: Ink = isMoved(entry) ? 'ink' : 'ink-2';
  const name = drawWords(entry.label, x + GLYPHS, 0, width - GLYPHS, { size: sizeOf(large), ink });
  const height = Math.max(name.height, line);
  const middle = centred ? height / 2 : line / 2;
  const y = middle - GLYPH / 2;
  const last = x + GLYPH + ARROW;
  const glyphs: readonly Shape[] = isMoved(entry)
    ? [
        { kind: 'glyph', x, y, size: GLYPH, status: entry.before },
        drawArrow(x + GLYPH + 2, middle, ARROW - 5),
        { kind: 'glyph', x: last, y, size: GLYPH, status: entry.after },
      ]
    : [{ kind: 'glyph', x: last, y, size: GLYPH, status: entry.after, same: true }];
  return { shapes: [...glyphs, ...name.shapes], height, right: name.right };
}

/** An entry of any column. */
export function drawEntry(node: FlowNode, at: DrawAt, words: ReformFlowWords): Drawn {
  if (node.column === 'reform') return drawReform(node.entry, at, words);
  return node.column === 'parameter' ? drawParameter(node.entry, at, words) : drawHarm(node.entry, at);
}

/** The name of a theme, with a chevron. */
export function drawThemeName(label: string, isOpen: boolean, { x, width, large }: DrawAt): Drawn {
  const indent = 18;
  const line = large ? UI.line : NOTE.line;
  const name = drawWords(label, x + indent, 0, width - indent, { size: sizeOf(large), face: 'sans-strong' });
  return { ...name, shapes: [drawChevron(x, (line - SIGN) / 2, isOpen), ...name.shapes] };
}

/** A line of a note. */
export function drawNote(text: string, x: number, top: number, width: number, ink: Ink = 'ink-2'): Drawn {
  return drawWords(text, x, top, width, { ink });
}

/** How many of some harms have each status: those that moved in colour, then the others in grey. */
export function drawCounts(harms: readonly FlowHarm[], x: number, from: number, width: number): Drawn {
  const groups = [true, false].flatMap((moves) =>
    STATUS_ORDER.map((status) => ({
      status,
      same: !moves,
      count: harms.filter((harm) => harm.after === status && isMoved(harm) === moves).length,
    })).filter(({ count }) => count > 0),
  );
  const size = 15;
  const shapes: Shape[] = [];
  let left = x;
  let top = from;
  let right = x;
  for (const { status, same, count } of groups) {
    const step = size + 3 + measureText(String(count), NOTE.size);
    if (left > x && left + step > x + width) {
      left = x;
      top += NOTE.line;
    }
    shapes.push({ kind: 'glyph', x: left, y: top + (NOTE.line - size) / 2, size, status, same });
    const number = drawWords(String(count), left + size + 3, top, 60, { ink: same ? 'ink-3' : 'ink' });
    shapes.push(...number.shapes);
    right = Math.max(right, number.right);
    left = number.right + 10;
  }
  return { shapes, height: groups.length === 0 ? 0 : top - from + NOTE.line, right };
}

/** The bar at which ribbons begin or end, px: full, hatched where nothing changes, in outline for an own change. */
export function drawBar(
  at: { readonly x: number; readonly y: number; readonly height: number },
  form: 'full' | 'hatched' | 'outline' | 'grey',
): readonly Shape[] {
  const width = BAR;
  const { x, y, height } = at;
  if (form === 'full' || form === 'grey') {
    return [{ kind: 'rect', x, y, width, height, fill: form === 'full' ? 'ink' : 'rule-2' }];
  }
  const frame: Shape = {
    kind: 'rect',
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: height - 1,
    stroke: { ink: form === 'hatched' ? 'rule-2' : 'ink' },
  };
  if (form === 'outline') return [frame];
  return [frame, { kind: 'path', d: hatchPath(x, y, width, height, 4), stroke: { ink: 'rule-2' } }];
}

/** Width of a bar, px. */
export const BAR = 5;
