import { drawStatusBar } from '../GlyphStrip/draw-status-bar';
import { drawText, NOTE, round, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import { wrapText } from '../picture/wrap-text';
import { wordsFor } from '../words/words-for';
import { arrangeStatusMatrix } from './arrange-status-matrix';
import { describeStatusMatrix, noteStatusMatrix } from './describe-status-matrix';
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
const LAW_GAP = 8;
const WIDEST_COLUMN = 130;
const NUMBERED_COLUMN = 30;
const LEAST_LABEL = 130;
const LABEL_GAP = 5;
const HEAD_LINES = 4;
const HEAD_PAD = 3;
const TOTAL = { size: 26, line: 30 };

type Items = readonly (Shape | Mark)[];

/** The columns in px: the labels, then each column with its middle. */
interface Frame {
  readonly width: number;
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly middles: readonly number[];
  /** The heads hold numbers, and the names stand in a list over the matrix. */
  readonly numbered: boolean;
}

function fitsHead(label: string, width: number): boolean {
  const words = label.split(/[\s\u00ad]+|(?<=-)/u);
  return (
    words.every((word) => measureText(`${word}-`, NOTE.size, 'sans-strong') <= width) &&
    wrapText(label, width, NOTE.size, 'sans-strong').length <= HEAD_LINES
  );
}

function frameColumns(placed: PlacedStatusMatrix, width: number): Frame {
  const { columns, lawCount } = placed;
  const gap = lawCount > 0 && lawCount < columns.length ? LAW_GAP : 0;
  const labelShare = Math.max(LEAST_LABEL, width * 0.323);
  const roomy = Math.min(WIDEST_COLUMN, Math.floor((width - labelShare - gap) / columns.length));
  const numbered = columns.some(({ label }) => !fitsHead(label, roomy - 2 * HEAD_PAD));
  const columnWidth = numbered ? Math.min(NUMBERED_COLUMN, roomy) : roomy;
  const labelWidth = width - gap - columnWidth * columns.length;
  const middles = columns.map(
    (_, index) => labelWidth + columnWidth * (index + 0.5) + (index >= lawCount ? gap : 0),
  );
  return { width, labelWidth, columnWidth, middles, numbered };
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
    const widest = Math.max(...columns.map(({ total = '' }) => measureText(total, TOTAL.size, 'serif')));
    const size = Math.min(TOTAL.size, (TOTAL.size * (frame.columnWidth - 2)) / Math.max(1, widest));
    for (const [index, { total }] of columns.entries()) {
      if (total === undefined || frame.numbered) continue;
      items.push({
        kind: 'text',
        x: frame.middles[index] ?? 0,
        y: foot + 22,
        text: total,
        size: Math.max(NOTE.size, Math.floor(size)),
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
  const heads = columns.map(({ label }, index) => (frame.numbered ? String(index + 1) : label));
  const width = frame.columnWidth - 2 * HEAD_PAD;
  const lines = heads.map((head, index) =>
    wrapText(head, width, NOTE.size, index < lawCount ? 'sans' : 'sans-strong'),
  );
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const items = heads.flatMap((head, index) => {
    const own = lines[index]?.length ?? 0;
    const law = index < lawCount;
    return drawText(
      head,
      { x: frame.middles[index] ?? 0, top: top + (most - own) * NOTE.line, width },
      { face: law ? 'sans' : 'sans-strong', ink: law ? 'ink-2' : 'ink', anchor: 'middle' },
    ).shapes;
  });
  return { items, foot: top + most * NOTE.line + 2 };
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
          width: Math.min(52, frame.columnWidth * 0.84),
          same: same[index] ?? false,
        }),
      )
    : [];
  const rule: Shape = {
    kind: 'line',
    x1: 0,
    y1: height,
    x2: frame.width,
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
  const frame = frameColumns(placed, width);
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
  const left = (frame.middles[0] ?? 0) - frame.columnWidth / 2;
  const lawShade: Items =
    placed.lawCount === 0
      ? []
      : [
          {
            kind: 'rect',
            x: left,
            y: heads.foot,
            width: frame.columnWidth * placed.lawCount,
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
      { kind: 'line', x1: 0, y1: bodyTop, x2: width, y2: bodyTop, stroke: { ink: 'ink' } },
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
