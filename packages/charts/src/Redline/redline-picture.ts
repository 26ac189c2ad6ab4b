import { drawText, NOTE, type TextBlock, UI } from '../picture/draw';
import type { Mark, Scene, Shape, TextShape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import type { Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { describeRedline } from './describe-redline';
import { drawRuns } from './draw-runs';
import { layoutRedline, nameInAct, type PlacedEntry } from './redline-layout';
import type { RedlineGround, RedlineProps } from './redline-props';
import { redlineWords } from './redline-words';

/** Under this width the columns stand under each other, px. */
const NARROW = 640;
const GAP = 24;
const PAD = 8;

/** A stretch of drawing under a running foot. */
class Column {
  readonly shapes: Shape[] = [];
  constructor(
    readonly x: number,
    readonly width: number,
    public foot: number,
  ) {}

  write(text: string, style: Parameters<typeof drawText>[2] = {}): TextBlock {
    const block = drawText(text, { x: this.x, top: this.foot, width: this.width }, style);
    this.shapes.push(...block.shapes);
    this.foot += block.height;
    return block;
  }

  runs(runs: Parameters<typeof drawRuns>[0]): void {
    const drawn = drawRuns(runs, { x: this.x, top: this.foot, width: this.width });
    this.shapes.push(...drawn.shapes);
    this.foot += drawn.height;
  }
}

function writeGround(column: Column, ground: RedlineGround): void {
  switch (ground.kind) {
    case 'source':
      column.write(ground.text, { ink: 'ink-2' });
      if (ground.locator !== undefined) column.write(ground.locator.label, { ink: 'ink-3' });
      return;
    case 'inference': {
      const top = column.foot;
      const dots = [
        [6, 3.4],
        [2.2, 10],
        [9.8, 10],
      ] as const;
      column.shapes.push(
        ...dots.map(
          ([x, y]): Shape => ({
            kind: 'circle',
            cx: column.x + x * 0.9,
            cy: top + y * 0.9 + 2,
            r: 1.3,
            fill: 'ink-2',
          }),
        ),
      );
      const inner = new Column(column.x + 16, column.width - 16, top);
      inner.write(ground.text, { face: 'sans-italic', ink: 'ink-2' });
      column.shapes.push(...inner.shapes);
      column.foot = inner.foot;
      return;
    }
    case 'harm': {
      const { before, after, label } = ground;
      const same = before === after;
      const y = column.foot + 1.5;
      const lead = same ? 21 : 49;
      if (!same) {
        column.shapes.push({ kind: 'glyph', x: column.x, y, size: 15, status: before });
        column.shapes.push({
          kind: 'path',
          d: `M${column.x + 18} ${y + 7.5}h10m-3 -3l3 3l-3 3`,
          stroke: { ink: 'ink-3', width: 1.25 },
        });
      }
      column.shapes.push({
        kind: 'glyph',
        x: column.x + lead - 21 + (same ? 0 : 4),
        y,
        size: 15,
        status: after,
        same,
      });
      const inner = new Column(column.x + lead + (same ? 0 : 2), column.width - lead - 2, column.foot);
      inner.write(label);
      column.shapes.push(...inner.shapes);
      column.foot = inner.foot;
    }
  }
}

function writeArticle(column: Column, { entry }: PlacedEntry, name = entry.article): void {
  column.write(name, { size: UI.size, face: 'sans-strong' });
  if (entry.rule !== undefined) column.write(entry.rule, { ink: 'ink-3' });
}

function writeBefore(column: Column, { entry, texts }: PlacedEntry, locale: Locale): void {
  if (entry.before === null) column.write(wordsFor(locale).noText, { ink: 'ink-3' });
  else column.runs(texts.before);
}

function writeConflict(column: Column, { entry }: PlacedEntry, locale: Locale): void {
  const top = column.foot + 2;
  const inner = new Column(column.x + 10, column.width - 10, top);
  inner.write(wordsFor(locale).conflictValues, { face: 'sans-strong', ink: 'rust' });
  for (const { reform, value } of entry.conflict?.values ?? []) inner.write(`${value} · ${reform}`);
  column.shapes.push(...inner.shapes, {
    kind: 'line',
    x1: column.x + 1,
    x2: column.x + 1,
    y1: top,
    y2: inner.foot,
    stroke: { ink: 'rust', width: 2 },
  });
  column.foot = inner.foot;
}

function writeAfter(column: Column, row: PlacedEntry, locale: Locale): void {
  if (row.entry.conflict !== undefined) writeConflict(column, row, locale);
  else if (row.entry.after === null) column.write(wordsFor(locale).repealed, { ink: 'rust' });
  else column.runs(row.texts.after);
}

function writeGrounds(column: Column, { entry }: PlacedEntry, locale: Locale): void {
  const { reform, grounds = [] } = entry;
  if (reform !== undefined) column.write(reform.label, { face: 'sans-strong' });
  for (const ground of grounds) {
    column.foot += 3;
    writeGround(column, ground);
  }
  if (reform === undefined && grounds.length === 0) {
    column.write(redlineWords(locale).noGrounds, { ink: 'ink-3' });
  }
}

/** Where the five columns stand: number, structural element, in force, proposed, grounds. */
function placeColumns(width: number): readonly (readonly [x: number, width: number])[] {
  const number = 40;
  const free = width - number - 3 * GAP;
  const shares = [0.17, 0.29, 0.29, 0.25];
  let x = number;
  const columns: (readonly [number, number])[] = [[0, number - 8]];
  for (const share of shares) {
    columns.push([x, free * share]);
    x += free * share + GAP;
  }
  return columns;
}

function ruleAt(y: number, width: number, strong = false): Shape {
  const stroke = strong ? ({ ink: 'ink', width: 1.5 } as const) : ({ ink: 'rule' } as const);
  return { kind: 'line', x1: 0, x2: width, y1: y, y2: y, stroke };
}

/** One row of the table as a mark; gives the foot of the row. */
function drawRow(row: PlacedEntry, top: number, width: number, locale: Locale): readonly [Mark, number] {
  const columns = placeColumns(width).map(([x, columnWidth]) => new Column(x, columnWidth, PAD));
  const [number, element, before, after, grounds] = columns as [Column, Column, Column, Column, Column];
  number.write(String(row.number), { size: UI.size, ink: 'ink-3' });
  writeArticle(element, row);
  writeBefore(before, row, locale);
  writeAfter(after, row, locale);
  writeGrounds(grounds, row, locale);
  const height = Math.max(...columns.map(({ foot }) => foot)) + PAD;
  const shapes = [...columns.flatMap((column) => column.shapes), ruleAt(height, width)];
  return [{ kind: 'mark', id: row.entry.id, x: 0, y: top, shapes }, top + height];
}

/** One row with its columns under each other, each under its head. */
function drawStack(row: PlacedEntry, top: number, width: number, locale: Locale): readonly [Mark, number] {
  const words = redlineWords(locale);
  const column = new Column(0, width, PAD);
  const head = (text: string): void => {
    column.foot += 4;
    column.write(text, { ink: 'ink-3' });
  };
  writeArticle(column, row, `${row.number}. ${row.entry.article}`);
  head(words.inForce);
  writeBefore(column, row, locale);
  head(words.proposed);
  writeAfter(column, row, locale);
  head(words.grounds);
  writeGrounds(column, row, locale);
  const height = column.foot + PAD;
  const shapes = [...column.shapes, ruleAt(height, width)];
  return [{ kind: 'mark', id: row.entry.id, x: 0, y: top, shapes }, top + height];
}

/** Rules side by side, both texts of each in one. */
function drawBlocks(rows: readonly PlacedEntry[], width: number, locale: Locale): readonly [Mark[], number] {
  const count = Math.max(1, Math.floor((width + 32) / (280 + 32)));
  const blockWidth = (width - (count - 1) * 32) / count;
  const words = wordsFor(locale);
  const marks: Mark[] = [];
  let foot = 0;
  for (let start = 0; start < rows.length; start += count) {
    const columns = rows.slice(start, start + count).map((row, index) => {
      const column = new Column(index * (blockWidth + 32), blockWidth, 0);
      const { entry, texts } = row;
      writeArticle(column, row, nameInAct(entry));
      if (entry.conflict !== undefined) column.write(words.conflict, { ink: 'rust' });
      if (entry.before === null) column.write(words.newText, { ink: 'petrol' });
      if (entry.after === null) column.write(words.repealed, { ink: 'rust' });
      column.foot += 2;
      column.runs(texts.both);
      if (entry.conflict !== undefined) writeConflict(column, row, locale);
      if (entry.reform !== undefined) {
        column.foot += 4;
        column.write(entry.reform.label, { ink: 'ink-3' });
      }
      marks.push({ kind: 'mark', id: entry.id, x: 0, y: foot, shapes: column.shapes });
      return column;
    });
    foot += Math.max(...columns.map((column) => column.foot)) + 16;
  }
  return [marks, foot];
}

function drawHead(width: number, locale: Locale): readonly [readonly Shape[], number] {
  const words = redlineWords(locale);
  const heads = [words.number, words.element, words.inForce, words.proposed, words.grounds];
  const columns = placeColumns(width).map(([x, columnWidth], index) => {
    const column = new Column(x, columnWidth, 0);
    column.write(heads[index] ?? '', { face: 'sans-strong' });
    return column;
  });
  const foot = Math.max(...columns.map((column) => column.foot)) + 4;
  return [[...columns.flatMap(({ shapes }) => shapes), ruleAt(foot, width)], foot];
}

function writeLine(text: string, top: number, width: number, style: Partial<TextShape>): TextBlock {
  return drawText(text, { x: 0, top, width }, style);
}

/** The redline as a scene, in the view of the props. Pure: same props and width, same scene. */
export function drawRedline(props: RedlineProps, width: number): Scene {
  const { entries, locale, view, note } = props;
  const table = layoutRedline(props);
  const narrow = width < NARROW;
  const items: (Shape | Mark)[] = [];
  let foot = 0;
  const write = (text: string, style: Partial<TextShape> = {}): void => {
    const block = writeLine(text, foot, width, style);
    items.push(...block.shapes);
    foot += block.height;
  };
  if (entries.length === 0) write(wordsFor(locale).noAmendments, { ink: 'ink-2', size: UI.size });
  else if (view === 'table' && !narrow) {
    const [head, under] = drawHead(width, locale);
    items.push(...head);
    foot = under;
  }
  if (view === 'inline') {
    const [marks, under] = drawBlocks(
      table.groups.flatMap(({ rows }) => rows),
      width,
      locale,
    );
    items.push(...marks);
    foot = Math.max(foot, under);
  } else {
    for (const group of table.groups) {
      if (group.title !== null) {
        foot += PAD;
        write(group.title, { face: 'sans-strong', size: UI.size });
        foot += 6;
        items.push(ruleAt(foot, width));
      }
      for (const row of group.rows) {
        const [mark, under] = (narrow ? drawStack : drawRow)(row, foot, width, locale);
        items.push(mark);
        foot = under;
      }
    }
  }
  if (table.shown < table.all) {
    foot += PAD;
    write(wordsFor(locale).shownOf(table.shown, table.all), { ink: 'ink-3' });
  }
  if (note !== undefined) {
    foot += PAD;
    write(note, { ink: 'ink-3' });
  }
  return { width, height: Math.max(foot, NOTE.line), items };
}

/** The redline as a picture. */
export const redlinePicture: ChartPicture<RedlineProps> = { draw: drawRedline, describe: describeRedline };
