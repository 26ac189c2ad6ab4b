import { drawText, NOTE, UI } from '../picture/draw';
import { drawKey } from '../picture/draw-key';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import { wrapText } from '../picture/wrap-text';
import { sharedWords } from '../words/shared-words';
import { nameCell, nameCount } from './describe-obligation-grid';
import { drawObligation, SQUARE } from './draw-obligation';
import { countMet, formOf, isSameCell, type ShownObligations, showObligations } from './obligation-facts';
import type { ObligationGridProps, ObligationGroup, ObligationRow } from './obligation-grid-props';
import { type ObligationForm, obligationWords } from './obligation-grid-words';

/** Ids of marks: what they stand for can be read back from them. */
export const groupMarkId = (groupId: string): string => `group:${groupId}`;
export const countMarkId = (groupId: string, columnId: string): string => `count:${groupId}@${columnId}`;
export const rowMarkId = (rowId: string): string => `article:${rowId}`;
export const cellMarkId = (rowId: string, columnId: string): string => `cell:${rowId}@${columnId}`;

/** Least and most width of a cell that stands beside its label: the square and a fraction, px. */
const CELL_MIN = 62;
const CELL_MAX = 176;
/** Most width of a cell under its label, px. */
const STACKED_MAX = 116;
/** Share of the width that the cells may take, where it is not little. */
const CELLS_SHARE = 0.5;
/** Least width of the labels beside the cells; with less they stand over them, px. */
const LABEL_MIN = 200;
/** Most width of the labels: further off, the eye loses the row, px. */
const LABEL_MAX = 600;
/** Between the labels and the cells, px. */
const LABEL_GAP = 16;
/** Room for the fold of a treaty, before its articles, px. */
const INDENT = 20;
const HEAD_LINES = 3;
const LETTERS = 'ABCDEFG';
const FORMS: readonly ObligationForm[] = ['met', 'partly', 'unmet', 'undetermined'];

/** Where the columns stand. */
interface Columns {
  readonly labelWidth: number;
  /** Labels stand over the cells. */
  readonly stacked: boolean;
  readonly cellWidth: number;
  /** Where the grid ends. */
  readonly right: number;
  readonly left: (index: number) => number;
}

/** `widest`: px that the longest word of a label needs, with all that stands before it. */
function placeColumns(width: number, count: number, widest: number): Columns {
  const beside = Math.min(CELL_MAX, (width * CELLS_SHARE) / count, (width - LABEL_MIN) / count);
  // A word that would be cut beside the cells stands whole over them.
  const stacked = beside < CELL_MIN || width - beside * count - LABEL_GAP < widest;
  const cellWidth = stacked ? Math.min(STACKED_MAX, width / count) : beside;
  const start = stacked ? 0 : Math.min(LABEL_MAX, width - cellWidth * count);
  return {
    stacked,
    cellWidth,
    right: stacked ? width : start + cellWidth * count,
    labelWidth: stacked ? width : start - LABEL_GAP,
    left: (index) => start + index * cellWidth,
  };
}

/** True where a name fits its column in three lines with no word cut. */
function fitsHead(label: string, width: number): boolean {
  const longest = Math.max(
    0,
    ...label.split(/[\s\u00ad-]+/u).map((word) => measureText(`${word}-`, NOTE.size, 'sans-strong')),
  );
  return longest <= width && wrapText(label, width, NOTE.size, 'sans-strong').length <= HEAD_LINES;
}

class GridWriter {
  readonly items: (Shape | Mark)[] = [];
  y = 0;
  #row = 0;
  readonly #props: ObligationGridProps;
  readonly #shown: ShownObligations;
  readonly #at: Columns;
  readonly #width: number;
  readonly #articleWidth: number;

  constructor(props: ObligationGridProps, shown: ShownObligations, width: number) {
    this.#props = props;
    this.#shown = shown;
    this.#width = width;
    const numbers = shown.groups.flatMap(({ rows }) =>
      rows.map(({ article }) => measureText(article, UI.size)),
    );
    this.#articleWidth = Math.max(0, ...numbers) + 12;
    const words = shown.groups.flatMap(({ rows }) =>
      rows.flatMap(({ label }) => label.split(/[\s\u00ad-]+/u)),
    );
    const longest = Math.max(0, ...words.map((word) => measureText(word, UI.size)));
    this.#at = placeColumns(width, shown.columns.length, INDENT + this.#articleWidth + longest);
  }

  /** Names of the columns, the number of articles that each meets, and the line under them. */
  head(): void {
    const words = obligationWords[this.#props.locale];
    const { columns, groups } = this.#shown;
    const { cellWidth, left, stacked, labelWidth } = this.#at;
    const rows = groups.flatMap((group) => group.rows);
    const room = cellWidth - 14;
    const lettered = columns.length > 1 && columns.some(({ label }) => !fitsHead(label, room));
    if (lettered) this.#listColumns();
    const heads = columns.map(({ label }, index) => (lettered ? (LETTERS[index] ?? '') : label));
    const lines = Math.max(0, ...heads.map((head) => wrapText(head, room, NOTE.size, 'sans-strong').length));
    const label = drawText(
      words.articlesMet(rows.length),
      { x: 0, top: this.y + 10, width: labelWidth },
      { ink: 'ink-2' },
    );
    this.items.push(...label.shapes);
    if (stacked) this.y += label.height + 12;
    for (const [index, { id }] of columns.entries()) {
      const total = countMet(rows, id);
      this.items.push({
        kind: 'text',
        x: left(index) + 4,
        y: this.y + 24,
        text: String(total),
        size: 26,
        face: 'serif',
      });
      const head = drawText(
        heads[index] ?? '',
        { x: left(index) + 4, top: this.y + 32, width: room },
        { face: 'sans-strong' },
      );
      this.items.push(...head.shapes);
    }
    this.y += 32 + lines * NOTE.line + 6;
    this.#line(this.y, 'ink', 1.5);
    this.y += 2;
  }

  #listColumns(): void {
    for (const [index, { label }] of this.#shown.columns.entries()) {
      const letter = { kind: 'text', x: 0, y: this.y + 13.3, face: 'sans-strong' } as const;
      const text = drawText(label, { x: 20, top: this.y, width: this.#width - 20 }, { ink: 'ink-2' });
      this.items.push({ ...letter, text: LETTERS[index] ?? '' }, ...text.shapes);
      this.y += text.height + 2;
    }
    this.y += 8;
  }

  #line(y: number, ink: 'ink' | 'rule', width: number): void {
    this.items.push({
      kind: 'line',
      x1: 0,
      x2: this.#at.right,
      y1: y + 0.5,
      y2: y + 0.5,
      stroke: { ink, width },
    });
  }

  /** A treaty: its name, how many of its articles each column meets, and its articles unless it is folded. */
  group(group: ObligationGroup, folded: boolean): void {
    const { labelWidth, left, cellWidth, stacked } = this.#at;
    const { locale } = this.#props;
    const row = this.#row++;
    this.y += 10;
    const title = drawText(
      group.label,
      { x: 20, top: 2, width: labelWidth - 20 },
      { size: UI.size, face: 'sans-strong' },
    );
    const chevron = folded ? 'M4 8l4 4-4 4' : 'M2 9.5l4 4 4-4';
    const height = title.height + 4;
    this.items.push({
      kind: 'mark',
      id: groupMarkId(group.id),
      x: 0,
      y: this.y,
      place: { row, column: 0 },
      name: group.label,
      expanded: !folded,
      box: { x: 0, y: 0, width: labelWidth, height },
      shapes: [{ kind: 'path', d: chevron, stroke: { ink: 'ink-3', width: 1.5 } }, ...title.shapes],
    });
    const note = drawText(
      group.note ?? '',
      { x: 20, top: this.y + height - 2, width: labelWidth - 20 },
      { ink: 'ink-3' },
    );
    const countTop = stacked ? this.y + height + note.height : this.y;
    for (const [index, column] of this.#shown.columns.entries()) {
      const met = countMet(group.rows, column.id);
      const text = obligationWords[locale].shortMetOf(met, group.rows.length);
      this.items.push({
        kind: 'mark',
        id: countMarkId(group.id, column.id),
        x: left(index),
        y: countTop,
        place: { row, column: index + 1 },
        name: nameCount(this.#props, group, column),
        href: group.href,
        box: { x: 1, y: 0, width: cellWidth - 3, height: 24 },
        shapes: [{ kind: 'text', x: 4, y: 17, text, face: 'sans-strong', ink: 'ink-2' }],
      });
    }
    this.items.push(...note.shapes);
    this.y += stacked ? height + note.height + 30 : Math.max(height, 24) + note.height;
    if (!folded) for (const article of group.rows) this.#article(group, article);
    this.y += 6;
    this.#line(this.y, 'rule', 1);
  }

  #article(group: ObligationGroup, row: ObligationRow): void {
    const { locale } = this.#props;
    const { labelWidth, left, cellWidth, stacked } = this.#at;
    const [base] = this.#shown.columns;
    const at = this.#row++;
    const start = stacked ? 0 : INDENT;
    const indent = start + this.#articleWidth;
    const title = drawText(
      row.label,
      { x: indent, top: 2, width: labelWidth - indent },
      { size: UI.size, ...(this.#isStill(row) ? { ink: 'ink-2' as const } : {}) },
    );
    const height = title.height + 4;
    this.items.push({
      kind: 'mark',
      id: rowMarkId(row.id),
      x: 0,
      y: this.y,
      place: { row: at, column: 0 },
      name: `${obligationWords[locale].articleHead} ${row.article}. ${row.label}`,
      href: row.href,
      box: { x: start - 4, y: 0, width: labelWidth - start + 4, height },
      shapes: [
        {
          kind: 'text',
          x: start,
          y: 2 + UI.line / 2 + UI.size * 0.33,
          text: row.article,
          size: UI.size,
          ink: 'ink-3',
        },
        ...title.shapes,
      ],
    });
    const top = stacked ? this.y + height : this.y;
    for (const [index, column] of this.#shown.columns.entries()) {
      const cell = row.cells[column.id];
      const inBase = base === undefined ? undefined : row.cells[base.id];
      if (cell === undefined) continue;
      const grey = index > 0 && inBase !== undefined && isSameCell(cell, inBase);
      this.items.push({
        kind: 'mark',
        id: cellMarkId(row.id, column.id),
        x: left(index),
        y: top,
        place: { row: at, column: index + 1 },
        name: nameCell(this.#props, group, row, column),
        box: { x: 1, y: 0, width: cellWidth - 3, height: 24 },
        shapes: [
          ...drawObligation(formOf(cell), cell, { x: 4, y: 4.5, grey }),
          {
            kind: 'text',
            x: 4 + SQUARE + 5,
            y: 16.3,
            text: `${cell.met}/${cell.asked}`,
            ink: grey ? 'ink-3' : 'ink-2',
          },
        ],
      });
    }
    this.y += stacked ? height + 34 : Math.max(24, height);
  }

  /** True where every column is as the base. */
  #isStill(row: ObligationRow): boolean {
    const [base, ...others] = this.#shown.columns.map(({ id }) => row.cells[id]);
    return (
      others.length > 0 &&
      others.every((cell) => cell === undefined || base === undefined || isSameCell(cell, base))
    );
  }

  /** The forms in words, and what is not drawn. */
  foot(): void {
    const { locale } = this.#props;
    const words = obligationWords[locale];
    const { shown, all, columns } = this.#shown;
    this.y += 12;
    const key = drawKey(
      [
        ...FORMS.map((form) => ({
          label: words.form[form],
          draw: (x: number, y: number) => drawObligation(form, { binds: true, met: 1, asked: 2 }, { x, y }),
        })),
        {
          label: words.binds.false,
          draw: (x: number, y: number) =>
            drawObligation('unmet', { binds: false, met: 0, asked: 1 }, { x, y, grey: true }),
        },
      ],
      { x: 0, top: this.y, width: this.#width },
    );
    this.items.push(...key.shapes);
    this.y += key.height;
    const notes = [
      columns.length > 1 ? words.keySame : '',
      shown < all ? sharedWords(locale).shownOf(shown, all) : '',
      columns.length < this.#props.columns.length
        ? words.shownColumns(columns.length, this.#props.columns.length)
        : '',
    ].filter((note) => note !== '');
    for (const note of notes) {
      const text = drawText(note, { x: 0, top: this.y, width: this.#width }, { ink: 'ink-3' });
      this.items.push(...text.shapes);
      this.y += text.height;
    }
  }

  /** A well behind the base, so that the eye finds what the others are compared with. */
  well(top: number): Shape {
    const { left, cellWidth } = this.#at;
    return {
      kind: 'rect',
      x: left(0),
      y: top,
      width: cellWidth - 1,
      height: this.y - top,
      fill: 'paper-2',
    };
  }
}

/** The grid at a width in px. */
export function layoutObligationGrid(props: ObligationGridProps, width: number): Scene {
  const shown = showObligations(props);
  if (shown.groups.length === 0 || shown.columns.length === 0) return { width, height: 0, items: [] };
  const folded = new Set(props.foldedGroupIds);
  const writer = new GridWriter(props, shown, width);
  writer.head();
  const top = writer.y;
  for (const group of shown.groups) writer.group(group, folded.has(group.id));
  const well = shown.columns.length > 1 ? [writer.well(top)] : [];
  writer.foot();
  return { width, height: writer.y, items: [...well, ...writer.items] };
}
