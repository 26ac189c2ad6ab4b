import { drawText, NOTE, round, UI } from '../picture/draw';
import { drawKey } from '../picture/draw-key';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import { formatNumber } from '../shared/format';
import { sharedWords } from '../words/shared-words';
import { countOf, showRows, totalOf } from './coverage-facts';
import type { CoverageForm, CoveragePart, CoverageRow, CoverageStripProps } from './coverage-strip-props';
import { coverageWords } from './coverage-strip-words';
import { sayPart } from './describe-coverage-strip';

/** Ids of marks: what they stand for can be read back from them. */
export const rowMarkId = (rowId: string): string => `row:${rowId}`;
export const partMarkId = (rowId: string, partId: string): string => `part:${rowId}@${partId}`;

/** From this width on, labels stand left of the strips and the numbers right of them, px. */
const BESIDE = 640;
/** Between two blocks of ten columns, and between two parts, px. */
const BLOCK_GAP = 3;
const PART_GAP = 6;
const LARGEST = 9;
/** A smaller square cannot be told from its neighbour, px with the gap after it. */
const SMALLEST = 4;

/** The squares of a figure: all strips have the same. */
export interface Units {
  /** Squares in a column: 5, or more where the longest strip would not fit. */
  readonly perColumn: number;
  /** Side of a square with the gap after it, px. */
  readonly pitch: number;
}

/** px that a strip of these counts takes. */
function stripWidth(counts: readonly number[], { perColumn, pitch }: Units): number {
  const parts = counts.filter((count) => count > 0);
  const columns = parts.map((count) => Math.ceil(count / perColumn));
  return (
    columns.reduce((sum, count) => sum + count * pitch + Math.floor((count - 1) / 10) * BLOCK_GAP, 0) +
    Math.max(0, parts.length - 1) * PART_GAP
  );
}

/** The largest squares, five in a column if that can be, with which every strip fits a width. */
export function chooseUnits(rows: readonly (readonly number[])[], width: number): Units {
  for (const perColumn of [5, 10, 20, 50]) {
    for (let pitch = LARGEST; pitch >= SMALLEST; pitch -= 1) {
      const units = { perColumn, pitch };
      if (rows.every((counts) => stripWidth(counts, units) <= width)) return units;
    }
  }
  return { perColumn: 100, pitch: SMALLEST };
}

/** One square of a form, its corner at `x`, `y`, its side `side` px. */
function drawUnit(form: CoverageForm, x: number, y: number, side: number): string {
  const [a, b] = [round(x), round(y)];
  switch (form) {
    case 'full':
      return `M${a} ${b}h${side}v${side}h-${side}z`;
    case 'half':
      return `M${a} ${b}v${side}h${side}z`;
    case 'open':
      return `M${round(x + 0.5)} ${round(y + 0.5)}h${side - 1}v${side - 1}h-${side - 1}z`;
    case 'hatched':
      return `M${a} ${round(y + side)}l${side} -${side}`;
  }
}

function paintUnits(form: CoverageForm, d: string): Shape {
  switch (form) {
    case 'full':
      return { kind: 'path', d, fill: 'petrol-deep' };
    case 'half':
      return { kind: 'path', d, fill: 'petrol' };
    case 'open':
      return { kind: 'path', d, stroke: { ink: 'rule-2' } };
    case 'hatched':
      return { kind: 'path', d, stroke: { ink: 'rust', width: 1.2 } };
  }
}

/** The squares of a part from the upper left corner, column by column. */
function drawUnits(form: CoverageForm, count: number, { perColumn, pitch }: Units, x = 0, y = 0): Shape {
  const squares = Array.from({ length: count }, (_, index) => {
    const column = Math.floor(index / perColumn);
    return drawUnit(
      form,
      x + column * pitch + Math.floor(column / 10) * BLOCK_GAP,
      y + (index % perColumn) * pitch,
      pitch - 1,
    );
  });
  return paintUnits(form, squares.join(''));
}

function keyShape(part: CoveragePart, x: number, y: number): Shape {
  return drawUnits(part.form, 4, { perColumn: 2, pitch: 8 }, x, y);
}

class StripWriter {
  readonly items: (Shape | Mark)[] = [];
  y = 0;
  readonly #props: CoverageStripProps;
  readonly #width: number;
  readonly #beside: boolean;
  readonly #labelWidth: number;
  readonly #numberWidth: number;
  readonly #units: Units;

  constructor(props: CoverageStripProps, rows: readonly CoverageRow[], width: number) {
    this.#props = props;
    this.#width = width;
    this.#beside = width >= BESIDE;
    const words = props.parts.flatMap(({ label }) => label.split(/[\s-]+/u));
    this.#numberWidth = this.#beside
      ? Math.min(92, Math.max(64, ...words.map((word) => measureText(word, NOTE.size))) + 14)
      : 0;
    this.#labelWidth = this.#beside ? Math.min(260, width * 0.28) : width;
    const counts = rows.map((row) => props.parts.map(({ id }) => countOf(row, id)));
    this.#units = chooseUnits(counts, this.#stripRoom);
  }

  get #stripLeft(): number {
    return this.#beside ? this.#labelWidth + 20 : 0;
  }

  get #stripRoom(): number {
    return this.#beside
      ? this.#width - this.#stripLeft - this.#numberWidth * (this.#props.parts.length + 1) - 8
      : this.#width;
  }

  /** Right end of a column of numbers: the parts, then all. */
  #numberRight(index: number): number {
    return this.#width - this.#numberWidth * (this.#props.parts.length - index);
  }

  #number(value: number): string {
    return formatNumber(this.#props.locale, value, 0);
  }

  /** The parts with their forms: heads of the columns of numbers, or a key where those have no room. */
  head(): void {
    const { parts, locale } = this.#props;
    const words = coverageWords[locale];
    if (this.#beside) {
      const heads = [...parts, null].map((part, index) => {
        const right = this.#numberRight(index);
        const text = drawText(
          part?.label ?? words.all,
          { x: right, top: 20, width: this.#numberWidth - 12 },
          { anchor: 'end', ink: 'ink-2' },
        );
        const key = part === null ? [] : [keyShape(part, right - 15, 0)];
        this.items.push(...key, ...text.shapes);
        return text.height;
      });
      this.y = 20 + Math.max(...heads) + 4;
    } else {
      const key = drawKey(
        parts.map((part) => ({ label: part.label, draw: (x, y) => [keyShape(part, x, y)] })),
        { x: 0, top: 0, width: this.#width },
      );
      this.items.push(...key.shapes);
      this.y = key.height + 4;
    }
    this.#line('ink', 1.5);
  }

  #line(ink: 'ink' | 'rule', width: number): void {
    this.items.push({
      kind: 'line',
      x1: 0,
      x2: this.#width,
      y1: this.y + 0.5,
      y2: this.y + 0.5,
      stroke: { ink, width },
    });
    this.y += 1;
  }

  row(row: CoverageRow, index: number): void {
    const { perColumn, pitch } = this.#units;
    const all = this.#number(totalOf(row, this.#props));
    const labelRoom = this.#beside ? this.#labelWidth : this.#width - measureText(all, UI.size) - 16;
    const label = drawText(row.label, { x: 0, top: 2, width: labelRoom }, { size: UI.size });
    const top = this.y + 6;
    this.items.push({
      kind: 'mark',
      id: rowMarkId(row.id),
      x: 0,
      y: top,
      place: { row: index, column: 0 },
      name: coverageWords[this.#props.locale].whole(row.label, all),
      href: row.href,
      box: { x: -4, y: 0, width: labelRoom + 4, height: label.height + 4 },
      shapes: label.shapes,
    });
    const stripTop = this.#beside ? top + 4 : top + label.height + 8;
    const tallest = Math.max(0, ...this.#props.parts.map(({ id }) => countOf(row, id)));
    const stripHeight = Math.min(tallest, perColumn) * pitch;
    this.#strip(row, index, stripTop, stripHeight);
    const baseline = top + 2 + UI.line / 2 + 5;
    this.items.push({
      kind: 'text',
      x: this.#width,
      y: baseline,
      text: all,
      size: UI.size,
      anchor: 'end',
      face: 'sans-strong',
    });
    if (this.#beside) {
      for (const [at, { id }] of this.#props.parts.entries()) {
        const count = countOf(row, id);
        const x = this.#numberRight(at);
        this.items.push({
          kind: 'text',
          x,
          y: baseline,
          text: this.#number(count),
          size: UI.size,
          anchor: 'end',
          ...(count === 0 ? { ink: 'ink-3' as const } : {}),
        });
      }
      this.y = Math.max(top + label.height + 6, stripTop + stripHeight + 8);
    } else {
      this.y = stripTop + stripHeight + 4;
      this.#numbersUnder(row);
    }
    this.#line('rule', 1);
  }

  #strip(row: CoverageRow, index: number, top: number, height: number): void {
    let x = this.#stripLeft;
    let column = 1;
    for (const part of this.#props.parts) {
      const count = countOf(row, part.id);
      if (count === 0) continue;
      const width = stripWidth([count], this.#units);
      this.items.push({
        kind: 'mark',
        id: partMarkId(row.id, part.id),
        x,
        y: top,
        place: { row: index, column },
        name: `${row.label}, ${sayPart(this.#props, row, part)}`,
        box: { x: -2, y: -2, width: width + 3, height: height + 3 },
        shapes: [drawUnits(part.form, count, this.#units)],
      });
      x += width + PART_GAP;
      column += 1;
    }
  }

  /** On a phone the numbers stand under the strip, each after its form. */
  #numbersUnder(row: CoverageRow): void {
    const parts = this.#props.parts.filter(({ id }) => countOf(row, id) > 0);
    const key = drawKey(
      parts.map((part) => ({
        label: this.#number(countOf(row, part.id)),
        draw: (x, y) => [keyShape(part, x, y)],
      })),
      { x: 0, top: this.y, width: this.#width },
    );
    this.items.push(...key.shapes);
    this.y += key.height;
  }

  foot(): void {
    const { locale, rows } = this.#props;
    const shown = showRows(this.#props).length;
    const notes = [
      coverageWords[locale].unit(
        this.#number(this.#units.perColumn),
        this.#number(10 * this.#units.perColumn),
      ),
      ...(shown < rows.length ? [sharedWords(locale).shownOf(shown, rows.length)] : []),
    ];
    this.y += 6;
    for (const note of notes) {
      const text = drawText(note, { x: 0, top: this.y, width: this.#width }, { ink: 'ink-3' });
      this.items.push(...text.shapes);
      this.y += text.height;
    }
  }
}

/** The strips at a width in px. */
export function layoutCoverageStrip(props: CoverageStripProps, width: number): Scene {
  const rows = showRows(props);
  if (rows.length === 0) return { width, height: 0, items: [] };
  const writer = new StripWriter(props, rows, width);
  writer.head();
  for (const [index, row] of rows.entries()) writer.row(row, index);
  writer.foot();
  return { width, height: writer.y, items: writer.items };
}
