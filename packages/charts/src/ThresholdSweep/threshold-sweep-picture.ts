import { drawText, NOTE, UI } from '../picture/draw';
import type { Ink } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import { LEVEL_HEIGHT } from '../shared/AxisLabel';
import type { Locale, Outcome } from '../shared/chart-types';
import { formatNumber, formatValue } from '../shared/format';
import { wordsFor } from '../words/words-for';
import {
  type DescribedSweep,
  describeAtValue,
  describeThresholdSweep,
  nameCount,
  nameOutcome,
  readSweep,
  sayNothing,
  summariseSweepRow,
} from './describe-threshold-sweep';
import { drawSweepTrack } from './draw-sweep-track';
import { measureSweepTexts } from './sweep-columns';
import { COUNT_HEIGHT, drawCountPath, findCount, type PlacedCount } from './sweep-count-layout';
import {
  layoutThresholdSweep,
  type PlacedSweep,
  type PlacedSweepRow,
  TRACK_HEIGHT,
} from './threshold-sweep-layout';
import type { ThresholdSweepProps } from './threshold-sweep-props';
import { sweepWords } from './threshold-sweep-words';

/** From this width on the names of cases stand left of their tracks, px. */
const WIDE = 640;
const AXIS_HEIGHT = 34;
/** Half of the last label may hang over the end of the axis. */
const EDGE = 1;

const SAID: Readonly<Record<Outcome, Ink>> = { lawful: 'petrol', blocked: 'rust', undetermined: 'ink-2' };

/** Where the three columns of a row stand, px; one over the other where the figure is narrow. */
interface Columns {
  readonly isWide: boolean;
  readonly labelWidth: number;
  readonly left: number;
  readonly trackWidth: number;
  readonly saidLeft: number;
  readonly saidWidth: number;
}

function placeColumns(data: DescribedSweep, locale: Locale, width: number): Columns {
  if (data.rowsAre !== 'cases' || width < WIDE) {
    return {
      isWide: false,
      labelWidth: width,
      left: EDGE,
      trackWidth: width - 2 * EDGE,
      saidLeft: 0,
      saidWidth: width,
    };
  }
  const texts = measureSweepTexts(data, locale);
  const labelWidth = Math.min(texts.labels, width * 0.34);
  const left = labelWidth + 16;
  const saidWidth = Math.min(texts.said, width * 0.3);
  return {
    isWide: true,
    labelWidth,
    left,
    trackWidth: width - left - saidWidth - 16,
    saidLeft: width - saidWidth,
    saidWidth,
  };
}

interface Block {
  readonly items: readonly (Shape | Mark)[];
  /** px. */
  readonly height: number;
}

/** Names a row: beside its track where there is room, else over it with what it comes to at the other end. */
function drawHead(
  label: string,
  said: { readonly text: string; readonly ink: Ink },
  columns: Columns,
  drawingHeight: number,
): Block & { readonly drawingTop: number } {
  const { isWide, labelWidth, saidLeft, saidWidth } = columns;
  if (isWide) {
    const name = drawText(label, { x: 0, top: 0, width: labelWidth }, { face: 'sans-strong' });
    const told = drawText(said.text, { x: saidLeft, top: 0, width: saidWidth }, { ink: said.ink });
    const height = Math.max(name.height, told.height, drawingHeight) + 6;
    const centre = (block: number): number =>
      drawingHeight > 30 ? height - block - 3 : (height - block) / 2;
    return {
      items: [
        { kind: 'mark', id: 'name', x: 0, y: centre(name.height), shapes: name.shapes },
        { kind: 'mark', id: 'said', x: 0, y: centre(told.height), shapes: told.shapes },
      ],
      height,
      drawingTop: (height - drawingHeight) / 2,
    };
  }
  const nameWidth = measureText(label, NOTE.size, 'sans-strong');
  const saidTextWidth = measureText(said.text, NOTE.size);
  const isOneLine = nameWidth + saidTextWidth + 12 <= labelWidth;
  const name = drawText(label, { x: 0, top: 12, width: labelWidth }, { face: 'sans-strong' });
  const told = drawText(
    said.text,
    { x: labelWidth, top: isOneLine ? 12 : 12 + name.height, width: labelWidth },
    { ink: said.ink, anchor: 'end' },
  );
  const drawingTop = 12 + (isOneLine ? name.height : name.height + told.height) + 1;
  return { items: [...name.shapes, ...told.shapes], height: drawingTop + drawingHeight, drawingTop };
}

function moveTo(id: string, y: number, block: readonly (Shape | Mark)[]): readonly Mark[] {
  const loose = block.filter((item): item is Shape => item.kind !== 'mark');
  const marks = block.filter((item): item is Mark => item.kind === 'mark');
  return [
    ...marks.map((mark) => ({ ...mark, id: `${id}-${mark.id}`, y: mark.y + y })),
    { kind: 'mark', id, x: 0, y, shapes: loose },
  ];
}

function drawRow(
  placed: PlacedSweepRow,
  data: DescribedSweep,
  columns: Columns,
  props: ThresholdSweepProps,
): Block {
  const { locale } = props;
  const summary = summariseSweepRow(placed.row, data, locale);
  const head = drawHead(
    placed.row.label,
    { text: summary.text, ink: SAID[summary.outcome] },
    columns,
    TRACK_HEIGHT,
  );
  const passes = data.rowsAre === 'cases' ? '' : nameOutcome('lawful', data, locale);
  return {
    items: [...head.items, ...drawSweepTrack(placed, columns.left, head.drawingTop, passes)],
    height: head.height,
  };
}

function drawCount(
  count: PlacedCount,
  data: DescribedSweep,
  columns: Columns,
  props: ThresholdSweepProps,
): Block {
  const { locale, value } = props;
  const at = value ?? data.marks.find(({ kind }) => kind === 'law')?.value;
  const most = Math.max(0, ...count.pieces.map((piece) => piece.count));
  const here = at === undefined ? most : (findCount(count.pieces, at)?.count ?? 0);
  const head = drawHead(
    nameCount(data, locale),
    { text: sweepWords(locale).countOf(here, count.all), ink: 'ink' },
    columns,
    COUNT_HEIGHT,
  );
  const top = head.drawingTop;
  const line = drawCountPath(count.pieces, columns.left, top);
  const end = columns.left + columns.trackWidth;
  const foot = top + COUNT_HEIGHT;
  return {
    items: [
      { kind: 'path', d: `${line}V${foot}H${columns.left}Z`, fill: 'paper-3' },
      { kind: 'path', d: line, stroke: { ink: 'ink', width: 1.5 } },
      ...count.pieces
        .filter(({ width }) => width === 0)
        .map(
          ({ x, y }): Shape => ({
            kind: 'circle',
            cx: Math.max(3, columns.left + x),
            cy: top + y,
            r: 3,
            fill: 'ink',
          }),
        ),
      ...count.pieces.flatMap(({ labelX, y, count: cases }): readonly Shape[] =>
        labelX === null
          ? []
          : drawText(
              String(cases),
              { x: columns.left + labelX + 2, top: top + y - UI.line, width: 80 },
              { size: UI.size, face: 'sans-strong' },
            ).shapes,
      ),
      { kind: 'line', x1: columns.left, x2: end, y1: foot, y2: foot, stroke: { ink: 'rule-2' } },
      ...head.items,
    ],
    height: head.height,
  };
}

function drawMarks(placed: PlacedSweep, columns: Columns, height: number, foot: number): readonly Shape[] {
  return placed.marks.flatMap(({ mark, at, anchor, level }): readonly Shape[] => {
    const x = columns.left + at * columns.trackWidth;
    const top = height - (level + 1) * LEVEL_HEIGHT;
    const gap = anchor === 'start' ? 5 : anchor === 'end' ? -5 : 0;
    const isCase = mark.kind === 'case';
    return [
      {
        kind: 'line',
        x1: x,
        x2: x,
        y1: top,
        y2: foot,
        stroke: isCase ? { ink: 'ink-3', width: 1.5, dash: [1.5, 3] } : { ink: 'ink' },
      },
      ...drawText(
        mark.label,
        { x: x + gap, top, width: columns.trackWidth },
        { anchor, halo: true, ...(isCase ? { face: 'sans-strong' } : { ink: 'ink-2' }) },
      ).shapes,
    ];
  });
}

function drawAxis(
  placed: PlacedSweep,
  data: DescribedSweep,
  columns: Columns,
  props: ThresholdSweepProps,
  top: number,
): readonly Shape[] {
  const { locale } = props;
  const last = placed.ticks.length - 1;
  return [
    {
      kind: 'line',
      x1: columns.left,
      x2: columns.left + columns.trackWidth,
      y1: top,
      y2: top,
      stroke: { ink: 'rule-2' },
    },
    ...placed.ticks.flatMap(({ value, at, anchor }, index): readonly Shape[] => {
      const x = columns.left + at * columns.trackWidth;
      const plain = formatNumber(locale, data.format === 'share' ? value * 100 : value);
      return [
        { kind: 'line', x1: x, x2: x, y1: top, y2: top + 5, stroke: { ink: 'rule-2' } },
        {
          kind: 'text',
          x,
          y: top + 22,
          text: index === last ? formatValue(locale, value, data.format, data.unit) : plain,
          anchor,
          ink: 'ink-2',
        },
      ];
    }),
  ];
}

/** What the rows come to at the chosen value, as lines of text; of cases the rows themselves show it. */
function drawReading(data: DescribedSweep, props: ThresholdSweepProps, width: number): Block {
  const { locale, value } = props;
  if (value === undefined || data.rowsAre === 'cases') return { items: [], height: 0 };
  const at = wordsFor(locale).atValue(formatValue(locale, value, data.format, data.unit));
  const told = describeAtValue(data, value).map(({ row, outcome, note }) =>
    [`${row.label}: ${nameOutcome(outcome, data, locale)}.`, note].filter(Boolean).join(' '),
  );
  const items: Shape[] = [];
  let top = 6;
  for (const [index, line] of [at, ...told].entries()) {
    const block = drawText(line, { x: 0, top, width }, index === 0 ? { face: 'sans-strong' } : {});
    items.push(...block.shapes);
    top += block.height + 2;
  }
  return { items, height: top };
}

/** Draws a sweep, one law or one case under the other, over one axis. */
function drawThresholdSweep(props: ThresholdSweepProps, width: number): Scene {
  const { locale, value } = props;
  const data = readSweep(props);
  if (data.rows.length === 0) {
    const said = drawText(sayNothing(data, locale), { x: 0, top: 0, width }, { size: UI.size });
    return { width, height: said.height, items: said.shapes };
  }
  const columns = placeColumns(data, locale, width);
  const endText = formatValue(locale, data.domain[1], data.format, data.unit);
  const placed = layoutThresholdSweep(data, columns.trackWidth, nameOutcome('lawful', data, locale), endText);
  const marksHeight = placed.markLevels * LEVEL_HEIGHT;
  const items: (Shape | Mark)[] = [];
  let y = marksHeight;
  const add = (id: string, block: Block): void => {
    items.push(...moveTo(id, y, block.items));
    y += block.height;
  };
  if (placed.count !== null) add('count', drawCount(placed.count, data, columns, props));
  for (const row of placed.rows) {
    add(`row-${row.row.id}`, drawRow(row, data, columns, props));
    if (columns.isWide) items.push({ kind: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: { ink: 'rule' } });
  }
  const foot = y + 12;
  const axis = drawAxis(placed, data, columns, props, foot);
  const valueX = value === undefined ? null : placeValue(value, data, columns);
  const handle: readonly Shape[] =
    valueX === null
      ? []
      : [
          {
            kind: 'line',
            x1: valueX,
            x2: valueX,
            y1: marksHeight,
            y2: foot,
            stroke: { ink: 'ink', width: 2 },
          },
          {
            kind: 'circle',
            cx: Math.min(width - 8, Math.max(8, valueX)),
            cy: foot,
            r: 8,
            fill: 'ink',
            stroke: { ink: 'paper', width: 2 },
          },
        ];
  const shownOf =
    placed.rows.length === placed.rowCount
      ? ''
      : `${wordsFor(locale).shownOf(placed.rows.length, placed.rowCount)}. ${sweepWords(locale).allCounted}`;
  y = foot + AXIS_HEIGHT;
  const note = drawText(shownOf, { x: 0, top: y, width }, { ink: 'ink-3' });
  y += note.height;
  const reading = drawReading(data, props, width);
  return {
    width,
    height: y + reading.height,
    items: [
      // Lines first, so that names and tracks lie over them.
      ...drawMarks(placed, columns, marksHeight, foot),
      ...items,
      ...axis,
      ...handle,
      ...note.shapes,
      ...moveTo('reading', y, reading.items),
    ],
  };
}

function placeValue(value: number, { domain: [min, max] }: DescribedSweep, columns: Columns): number {
  return columns.left + ((value - min) / (max - min)) * columns.trackWidth;
}

/** A sweep as a picture. */
export const thresholdSweepPicture: ChartPicture<ThresholdSweepProps> = {
  draw: drawThresholdSweep,
  describe: (props) => describeThresholdSweep(readSweep(props), props.axisLabel, props.locale),
};
