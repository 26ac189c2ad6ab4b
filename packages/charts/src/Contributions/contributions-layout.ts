import { drawText, NOTE, round, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape, TextShape } from '../picture/scene';
import { wrapText } from '../picture/wrap-text';
import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import { type Gains, sortRows, sumRows } from './contribution-rows';
import {
  type ContributionMeasure,
  type ContributionsProps,
  contributionMeasures,
} from './contributions-props';
import { contributionWords } from './contributions-words';
import { FIRST_MEASURE, formatGain, readRow, readSums, sayTotals } from './describe-contributions';

/** From this width on each measure has a column of numbers; below it only the drawn one is shown, px. */
const WIDE = 640;
const BAR = 12;
/** Space over and under the label of a row, px. */
const PAD = 4;
const LABEL_SHARE = 0.36;
const NUMBER_COLUMN = { least: 56, most: 104, gap: 20 } as const;
/** Width of a line of the notes, px. */
const MEASURE = 620;
const COLUMN_GAP = 32;
/** px kept free at the end of a bar for its number, on a phone. */
const NUMBER_ROOM = 44;

/** Where the columns stand, px. */
interface Columns {
  readonly width: number;
  readonly isWide: boolean;
  readonly labelWidth: number;
  /** Right edge of the numbers of each measure; empty where they have no column. */
  readonly numberEnds: Readonly<Partial<Record<ContributionMeasure, number>>>;
  /** Where a bar that adds nothing stands, and px for each harm. */
  readonly zero: number;
  readonly harm: number;
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly gains: Gains;
  readonly name: string;
  readonly kind: 'row' | 'rest' | 'sum';
}

function placeColumns(rows: readonly Gains[], width: number, locale: Locale): Columns {
  const words = contributionWords[locale];
  const isWide = width >= WIDE;
  const labelWidth = isWide ? Math.round(width * LABEL_SHARE) : width;
  let end = labelWidth;
  const numberEnds: Partial<Record<ContributionMeasure, number>> = {};
  if (isWide) {
    for (const measure of contributionMeasures) {
      const head = words.measure[measure];
      const headWidth = measureText(head, NOTE.size, 'sans-strong');
      end +=
        NUMBER_COLUMN.gap + Math.min(NUMBER_COLUMN.most, Math.max(NUMBER_COLUMN.least, Math.ceil(headWidth)));
      numberEnds[measure] = end;
    }
  }
  const values = rows.flatMap((gains) => contributionMeasures.map((measure) => gains[measure]));
  const least = Math.min(0, ...values);
  const greatest = Math.max(1, ...values);
  const from = isWide ? end + NUMBER_COLUMN.gap : least < 0 ? NUMBER_ROOM : 0;
  const room = width - from - (isWide ? 0 : NUMBER_ROOM);
  const harm = room / (greatest - least);
  return { width, isWide, labelWidth, numberEnds, zero: round(from - least * harm), harm };
}

/** A bar from zero, a notch of paper after each whole harm; what is taken away lies on the other side, hollow. */
function drawBar(value: number, top: number, { zero, harm }: Columns): readonly Shape[] {
  if (value === 0) return [];
  const length = round(Math.abs(value) * harm);
  const notches = Array.from({ length: Math.ceil(Math.abs(value)) - 1 }, (_, index): Shape => {
    const x = round(zero + Math.sign(value) * (index + 1) * harm);
    const ink = value > 0 ? 'paper' : 'rust';
    return { kind: 'line', x1: x, x2: x, y1: top, y2: top + BAR, stroke: { ink, width: 1.5 } };
  });
  const bar: Shape =
    value > 0
      ? { kind: 'rect', x: zero, y: top, width: length, height: BAR, fill: 'petrol' }
      : {
          kind: 'rect',
          x: round(zero - length),
          y: top + 0.75,
          width: length,
          height: BAR - 1.5,
          fill: 'rust-wash',
          stroke: { ink: 'rust', width: 1.5 },
        };
  return [bar, ...notches];
}

function baselineOf(top: number, size: number, line: number): number {
  return round(top + line / 2 + size * 0.33);
}

interface DrawnRow {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

function drawWideRow(row: Row, measure: ContributionMeasure, columns: Columns, locale: Locale): DrawnRow {
  const isSum = row.kind === 'sum';
  const face = isSum ? 'sans-strong' : 'sans';
  const label = drawText(
    row.label,
    { x: 0, top: PAD, width: columns.labelWidth },
    { size: UI.size, line: UI.line, face, ink: row.kind === 'rest' ? 'ink-2' : 'ink' },
  );
  const numbers = contributionMeasures.map((one): TextShape => {
    const isDrawn = one === measure;
    return {
      kind: 'text',
      x: columns.numberEnds[one] ?? 0,
      y: baselineOf(PAD, UI.size, UI.line),
      text: formatGain(locale, one, row.gains[one]),
      size: UI.size,
      face: isDrawn ? 'sans-strong' : 'sans',
      ink: isDrawn ? 'ink' : 'ink-3',
      anchor: 'end',
    };
  });
  const bar = row.kind === 'row' ? drawBar(row.gains[measure], PAD + (UI.line - BAR) / 2, columns) : [];
  return { shapes: [...label.shapes, ...numbers, ...bar], height: label.height + 2 * PAD };
}

function drawNarrowRow(row: Row, measure: ContributionMeasure, columns: Columns, locale: Locale): DrawnRow {
  const text = formatGain(locale, measure, row.gains[measure]);
  const number = { kind: 'text', text, size: UI.size, face: 'sans-strong' } as const;
  if (row.kind !== 'row') {
    const label = drawText(
      row.label,
      { x: 0, top: PAD, width: columns.width - NUMBER_ROOM },
      { size: UI.size, line: UI.line, face: row.kind === 'sum' ? 'sans-strong' : 'sans' },
    );
    const y = baselineOf(PAD, UI.size, UI.line);
    return {
      shapes: [...label.shapes, { ...number, x: columns.width, y, anchor: 'end' }],
      height: label.height + 2 * PAD,
    };
  }
  const value = row.gains[measure];
  const label = drawText(
    row.label,
    { x: 0, top: PAD, width: columns.width },
    { size: UI.size, line: UI.line },
  );
  const top = PAD + label.height + 3;
  const end = columns.zero + Math.max(0, value) * columns.harm;
  return {
    shapes: [
      ...label.shapes,
      ...drawBar(value, top, columns),
      { ...number, x: round(end + (value > 0 ? 8 : 6)), y: baselineOf(top, UI.size, BAR) },
    ],
    height: PAD + label.height + 3 + BAR + PAD + 2,
  };
}

/** The heads of the columns, standing on one line; the drawn measure is the strong one. */
function drawHeads(measure: ContributionMeasure, columns: Columns, locale: Locale): DrawnRow {
  const words = contributionWords[locale];
  if (!columns.isWide) {
    const head = drawText(
      words.measure[measure],
      { x: 0, top: 0, width: columns.width },
      { face: 'sans-strong', ink: 'ink-2' },
    );
    return { shapes: head.shapes, height: head.height + 2 };
  }
  const blocks = contributionMeasures.map((one, index) => {
    const before = contributionMeasures[index - 1];
    const end = columns.numberEnds[one] ?? 0;
    const start = before === undefined ? columns.labelWidth : (columns.numberEnds[before] ?? 0);
    const face = one === measure ? ('sans-strong' as const) : ('sans' as const);
    return { one, end, face, lines: wrapText(words.measure[one], end - start - 8, NOTE.size, face) };
  });
  const most = Math.max(...blocks.map(({ lines }) => lines.length));
  return {
    shapes: blocks.flatMap(({ one, end, face, lines }) =>
      lines.map(
        (text, index): TextShape => ({
          kind: 'text',
          x: end,
          y: baselineOf((most - lines.length + index) * NOTE.line, NOTE.size, NOTE.line),
          text,
          face,
          ink: one === measure ? 'ink' : 'ink-3',
          anchor: 'end',
        }),
      ),
    ),
    height: most * NOTE.line + 4,
  };
}

interface NothingList {
  readonly items: readonly (Shape | Mark)[];
  readonly bottom: number;
}

/** What changes nothing, under its heading, in two columns where there is room. */
function drawNothing(
  rows: ContributionsProps['rows'],
  top: number,
  width: number,
  firstPlace: number,
  locale: Locale,
): NothingList {
  if (rows.length === 0) return { items: [], bottom: top };
  const words = contributionWords[locale];
  const count = width >= WIDE && rows.length > 1 ? 2 : 1;
  const columnWidth = (width - COLUMN_GAP * (count - 1)) / count;
  const head = drawText(
    `${words.nothing} (${formatNumber(locale, rows.length)})`,
    { x: 0, top: top + 16, width },
    { size: UI.size, line: UI.line, face: 'sans-strong' },
  );
  const perColumn = Math.ceil(rows.length / count);
  const start = top + 16 + head.height + 2;
  let bottom = start;
  const items: (Shape | Mark)[] = [...head.shapes];
  let y = start;
  for (const [index, row] of rows.entries()) {
    if (index % perColumn === 0) y = start;
    const label = drawText(
      row.label,
      { x: 0, top: 2, width: columnWidth },
      { size: UI.size, line: UI.line, ink: 'ink-2' },
    );
    const x = Math.floor(index / perColumn) * (columnWidth + COLUMN_GAP);
    items.push({ kind: 'mark', id: `${row.id}:text`, x, y, shapes: label.shapes });
    items.push({
      kind: 'mark',
      id: row.id,
      x,
      y,
      shapes: [],
      place: { row: firstPlace + index, column: 0 },
      name: `${row.label}. ${readRow(row, locale)}`,
      href: row.href,
      box: { x: 0, y: 0, width: columnWidth, height: label.height + 4 },
    });
    y += label.height + 4;
    bottom = Math.max(bottom, y);
  }
  return { items, bottom };
}

/**
 * Reforms by what they add, the most by the drawn measure first: a bar with a notch for each whole harm, beside it all
 * three measures where there is room, their sums, and the list of those that add nothing.
 */
export function layoutContributions(props: ContributionsProps, width: number): Scene {
  const { locale, measure = FIRST_MEASURE } = props;
  const words = contributionWords[locale];
  const { shown, rest, nothing } = sortRows(props.rows, measure);
  const columns = placeColumns(shown, width, locale);
  const heads = drawHeads(measure, columns, locale);
  const restSums = sumRows(rest);
  const sums = sumRows(props.rows);
  const others = words.others(formatNumber(locale, rest.length), rest.length);
  const rows: readonly Row[] = [
    ...shown.map((row): Row => {
      const name = `${row.label}. ${readRow(row, locale)}`;
      return { id: row.id, label: row.label, href: row.href, gains: row, name, kind: 'row' };
    }),
    ...(rest.length === 0
      ? []
      : [
          {
            id: 'rest',
            label: others,
            gains: restSums,
            name: `${others}. ${readSums(restSums, locale)}`,
            kind: 'rest',
          } as const,
        ]),
    ...(shown.length === 0
      ? []
      : [
          {
            id: 'sum',
            label: words.sum,
            gains: sums,
            name: `${words.sum}. ${readSums(sums, locale)}`,
            kind: 'sum',
          } as const,
        ]),
  ];
  const items: (Shape | Mark)[] = shown.length === 0 ? [] : [...heads.shapes];
  let y = shown.length === 0 ? 0 : heads.height;
  const firstRow = y;
  let lastRow = y;
  for (const [index, row] of rows.entries()) {
    const drawn = (columns.isWide ? drawWideRow : drawNarrowRow)(row, measure, columns, locale);
    const rule: Shape = {
      kind: 'line',
      x1: 0,
      x2: width,
      y1: 0,
      y2: 0,
      stroke: { ink: row.kind === 'sum' || index === 0 ? 'rule-2' : 'rule' },
    };
    const texts = drawn.shapes.filter(({ kind }) => kind === 'text');
    const marks = drawn.shapes.filter(({ kind }) => kind !== 'text');
    // The words stand apart from what is named aloud: the name says more than they do, and in other words.
    items.push({ kind: 'mark', id: `${row.id}:text`, x: 0, y, shapes: texts });
    items.push({
      kind: 'mark',
      id: row.id,
      x: 0,
      y,
      shapes: columns.isWide || row.kind === 'sum' ? [rule, ...marks] : marks,
      place: { row: index, column: 0 },
      name: row.name,
      href: row.href,
      box: { x: 0, y: 1, width, height: drawn.height - 1 },
    });
    y += drawn.height;
    if (row.kind === 'row') lastRow = y;
  }
  const axis: Shape = {
    kind: 'line',
    x1: columns.zero,
    x2: columns.zero,
    y1: firstRow,
    y2: lastRow,
    stroke: { ink: 'rule-2' },
  };
  if (shown.length > 0) {
    // On a phone the labels stand over the bars, and a line would run through them.
    if (columns.isWide) items.push(axis);
    for (const text of sayTotals(props)) {
      const note = drawText(text, { x: 0, top: y + 4, width: Math.min(width, MEASURE) }, { ink: 'ink-3' });
      items.push(...note.shapes);
      y += note.height + 4;
    }
  }
  const list = drawNothing(nothing, y, width, rows.length, locale);
  return { width, height: Math.ceil(list.bottom) + 8, items: [...items, ...list.items] };
}
