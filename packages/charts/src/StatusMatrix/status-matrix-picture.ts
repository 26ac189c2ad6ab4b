import { drawStatusBar } from '../GlyphStrip/draw-status-bar';
import { drawText, round, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import { wrapText } from '../picture/wrap-text';
import { wordsFor } from '../words/words-for';
import { arrangeStatusMatrix } from './arrange-status-matrix';
import { describeStatusMatrix, noteStatusMatrix } from './describe-status-matrix';
import {
  faceOfHead,
  fitBar,
  frameStatusMatrix,
  HEAD_GAP,
  LABEL_GAP,
  type MatrixFrame,
  measureLabels,
} from './frame-status-matrix';
import { partToFit } from './part-words';
import { layoutStatusMatrix, type PlacedLine, type PlacedStatusMatrix } from './status-matrix-layout';
import type { StatusColumn, StatusMatrixProps } from './status-matrix-props';
import { matrixToolWords } from './status-matrix-words';

/** Sizes of the picture, px. */
const GLYPH = 15;
const ROW_PAD = 1;
/** A label of several lines keeps apart from its neighbours. */
const WRAPPED_PAD = 4;
const ROW_LINE = 18;
const GROUP_TOP = 8;
const FOLD_HEIGHT = 32;
const NUMBERED_COLUMN = 30;
const HEAD_LINES = 6;
const HEAD_LINE = { 13: 17, 15: 18 } as const;
const TOTAL = { size: 26, line: 30 };

type Items = readonly (Shape | Mark)[];

/** The columns in px, each with its middle. */
interface Frame extends MatrixFrame {
  readonly middles: readonly number[];
  /** The lines of each head. */
  readonly heads: readonly (readonly string[])[];
  /** The heads hold numbers, and the names stand in a list over the matrix. */
  readonly numbered: boolean;
}

function frameColumns(placed: PlacedStatusMatrix, labelNeed: number, width: number): Frame {
  const { columns, lawCount } = placed;
  const named = frameStatusMatrix(placed, labelNeed, width);
  const heads = columns.map((column, index) => {
    const room = (named.columnWidths[index] ?? 0) - HEAD_GAP;
    const face = faceOfHead(column.kind);
    return wrapText(partToFit(column.label, room, named.headSize, face), room, named.headSize, face);
  });
  const numbered = !named.roomy || heads.some(({ length }) => length > HEAD_LINES);
  const frame = numbered ? frameNumbers(named, columns.length) : named;
  let left = frame.labelWidth;
  const middles = frame.columnWidths.map((own, index) => {
    if (index === lawCount) left += frame.gap;
    left += own;
    return left - own / 2;
  });
  return {
    ...frame,
    middles,
    numbered,
    heads: numbered ? columns.map((_, index) => [String(index + 1)]) : heads,
  };
}

/** Columns that hold a number each and leave the labels the rest. */
function frameNumbers(frame: MatrixFrame, count: number): MatrixFrame {
  const { width, gap } = frame;
  const columnWidth = Math.min(NUMBERED_COLUMN, Math.floor((0.64 * width - gap) / count));
  const columnWidths = Array.from({ length: count }, () => columnWidth);
  return {
    ...frame,
    headSize: 13,
    columnWidths,
    barWidth: fitBar(columnWidths),
    labelWidth: width - gap - columnWidth * count,
    tableWidth: width,
  };
}

/** The names of numbered columns, each with what it settles. */
function drawNames(
  columns: readonly StatusColumn[],
  totalLabel: string,
  frame: Frame,
): { items: Items; height: number } {
  const head = drawText(
    totalLabel,
    { x: frame.width, top: 0, width: frame.width },
    { ink: 'ink-2', anchor: 'end' },
  );
  let top = head.height + 2;
  const items: Shape[] = [...head.shapes];
  for (const [index, column] of columns.entries()) {
    const total = column.total ?? '';
    const room = frame.width - 24 - measureText(total, UI.size, 'serif') - 12;
    const label = drawText(column.label, { x: 24, top, width: room }, { size: UI.size });
    items.push(
      { kind: 'text', x: 0, y: top + 15, text: String(index + 1), size: UI.size, face: 'sans-strong' },
      ...label.shapes,
    );
    if (total !== '') {
      items.push({
        kind: 'text',
        x: frame.width,
        y: top + 15,
        text: total,
        size: UI.size,
        face: 'serif',
        anchor: 'end',
      });
    }
    top += label.height + 2;
  }
  return { items, height: top + 8 };
}

function drawTotals(props: StatusMatrixProps, placed: PlacedStatusMatrix, frame: Frame, top: number) {
  const { columns, lawCount } = placed;
  const label = { x: 0, width: frame.labelWidth - LABEL_GAP };
  const items: Shape[] = [];
  let foot = top;
  if (columns.some(({ total }) => total !== undefined)) {
    const name = drawText(
      props.totalLabel,
      { ...label, top: foot + 6 },
      { size: UI.size, face: 'sans-strong' },
    );
    for (const [index, { total }] of columns.entries()) {
      if (total === undefined || frame.numbered) continue;
      items.push({
        kind: 'text',
        x: frame.middles[index] ?? 0,
        y: foot + 22,
        text: total,
        size: TOTAL.size,
        face: 'serif',
        ink: index < lawCount ? 'ink-3' : 'ink',
        anchor: 'middle',
      });
    }
    if (!frame.numbered) {
      items.push(...name.shapes);
      foot += Math.max(TOTAL.line, name.height + 6);
    }
  }
  if (!frame.numbered && columns.some(({ count }) => count !== undefined)) {
    const name = drawText(props.countLabel, { ...label, top: foot }, { size: UI.size, ink: 'ink-2' });
    items.push(...name.shapes);
    for (const [index, { count }] of columns.entries()) {
      if (count === undefined) continue;
      items.push({
        kind: 'text',
        x: frame.middles[index] ?? 0,
        y: foot + 15,
        text: count,
        size: UI.size,
        ink: 'ink-2',
        anchor: 'middle',
      });
    }
    foot += name.height;
  }
  return { items, foot };
}

function drawHeads(placed: PlacedStatusMatrix, frame: Frame, top: number): { items: Items; foot: number } {
  const { columns, lawCount } = placed;
  const { heads, headSize, middles } = frame;
  const line = HEAD_LINE[headSize];
  const foot = top + Math.max(1, ...heads.map(({ length }) => length)) * line;
  const items = heads.flatMap((lines, index) =>
    lines.map((text, at): Shape => {
      const column = columns[index];
      return {
        kind: 'text',
        x: middles[index] ?? 0,
        // The last lines stand on one line, over the totals; a baseline lies where drawText puts it.
        y: foot - (lines.length - at) * line + line / 2 + headSize * 0.33,
        text,
        size: headSize,
        ...(column !== undefined && { face: faceOfHead(column.kind) }),
        ink: index < lawCount ? 'ink-2' : 'ink',
        anchor: 'middle',
      };
    }),
  );
  return { items, foot: foot + 2 };
}

interface DrawnLine {
  readonly mark: Mark;
  readonly height: number;
}

function drawGroup(line: PlacedLine & { kind: 'group' }, frame: Frame, top: number): DrawnLine {
  const { group, folded, counts, same } = line;
  const width = frame.labelWidth - LABEL_GAP;
  const lineCount = wrapText(group.label, width, UI.size, 'sans-strong').length;
  const height = folded
    ? Math.max(FOLD_HEIGHT, lineCount * ROW_LINE + 8)
    : GROUP_TOP + lineCount * ROW_LINE + ROW_PAD;
  const labelTop = folded ? (height - lineCount * ROW_LINE) / 2 : GROUP_TOP;
  const label = drawText(
    group.label,
    { x: 0, top: labelTop, width },
    { size: UI.size, face: 'sans-strong', line: ROW_LINE },
  );
  const bars = folded
    ? counts.flatMap((own, index) =>
        drawStatusBar(own, {
          middle: frame.middles[index] ?? 0,
          top: (height - 23) / 2,
          width: frame.barWidth,
          same: same[index] ?? false,
        }),
      )
    : [];
  const rule: Shape = {
    kind: 'line',
    x1: 0,
    y1: height,
    x2: frame.tableWidth,
    y2: height,
    stroke: { ink: 'rule' },
  };
  const shapes = [...label.shapes, ...bars, ...(folded ? [rule] : [])];
  return { mark: { kind: 'mark', id: `group-${group.id}`, x: 0, y: round(top), shapes }, height };
}

function drawHarm(line: PlacedLine & { kind: 'harm' }, frame: Frame, top: number): DrawnLine {
  const width = frame.labelWidth - LABEL_GAP;
  const wraps = wrapText(line.row.label, width, UI.size).length > 1;
  const pad = wraps ? WRAPPED_PAD : ROW_PAD;
  const label = drawText(line.row.label, { x: 0, top: pad, width }, { size: UI.size, line: ROW_LINE });
  const height = Math.max(20, label.height + 2 * pad);
  const cells = line.cells.map(({ cell, same }, index): Shape => {
    const middle = frame.middles[index] ?? 0;
    return cell === null
      ? { kind: 'text', x: middle, y: height / 2 + 5, text: '·', ink: 'ink-3', anchor: 'middle' }
      : {
          kind: 'glyph',
          x: middle - GLYPH / 2,
          y: (height - GLYPH) / 2,
          size: GLYPH,
          status: cell.status,
          ...(same && { same }),
        };
  });
  return {
    mark: { kind: 'mark', id: line.row.id, x: 0, y: round(top), shapes: [...label.shapes, ...cells] },
    height,
  };
}

function drawEmpty(text: string, width: number): Scene {
  const { shapes, height } = drawText(text, { x: 0, top: 0, width }, { size: UI.size, ink: 'ink-2' });
  return { width, height, items: shapes };
}

/** The matrix as a scene: the harms and themes as they are sorted, filtered and folded by the props. */
function drawStatusMatrix(props: StatusMatrixProps, width: number): Scene {
  const { locale, sort, filter, foldedGroupIds = [] } = props;
  const arranged = arrangeStatusMatrix(props, { locale, sort, filter });
  const words = wordsFor(locale);
  if (arranged.allRows === 0 || arranged.allColumns === 0) return drawEmpty(words.noHarms, width);
  if (arranged.shownRows === 0) return drawEmpty(matrixToolWords[locale].noneFound, width);
  const placed = layoutStatusMatrix(arranged, new Set(arranged.filtering ? [] : foldedGroupIds));
  const frame = frameColumns(placed, measureLabels(props), width);
  const names = frame.numbered
    ? drawNames(placed.columns, props.totalLabel, frame)
    : { items: [], height: 0 };
  const heads = drawHeads(placed, frame, names.height);
  const totals = drawTotals(props, placed, frame, heads.foot);
  const bodyTop = totals.foot + 6;
  const lines: Mark[] = [];
  let top = bodyTop + 2;
  for (const line of placed.lines) {
    const drawn = line.kind === 'group' ? drawGroup(line, frame, top) : drawHarm(line, frame, top);
    lines.push(drawn.mark);
    top += drawn.height;
  }
  const note = drawText(noteStatusMatrix(arranged, locale), { x: 0, top: top + 8, width }, { ink: 'ink-3' });
  const lawShade: Items =
    placed.lawCount === 0
      ? []
      : [
          {
            kind: 'rect',
            x: frame.labelWidth,
            y: heads.foot,
            width: frame.columnWidths.slice(0, placed.lawCount).reduce((sum, own) => sum + own, 0),
            height: top - heads.foot,
            fill: 'paper-2',
          },
        ];
  return {
    width,
    height: Math.ceil(note.lineCount === 0 ? top + 2 : top + 8 + note.height),
    items: [
      ...lawShade,
      ...names.items,
      ...heads.items,
      ...totals.items,
      { kind: 'line', x1: 0, y1: bodyTop, x2: frame.tableWidth, y2: bodyTop, stroke: { ink: 'ink' } },
      ...lines,
      ...note.shapes,
    ],
  };
}

/** The matrix as a picture for a file. */
export const statusMatrixPicture: ChartPicture<StatusMatrixProps> = {
  draw: drawStatusMatrix,
  describe: (props) => describeStatusMatrix(props, props.locale),
};
