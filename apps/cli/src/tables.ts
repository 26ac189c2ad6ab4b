import type { Paint, Tone } from './paint.ts';
import { leastWidth, widthOf, wrap } from './wrap.ts';

/** What a report is written on. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** A text of a table, with its tone; `detail` follows on lines of its own, set back. */
export type Cell =
  | string
  | { readonly text: string; readonly tone?: Tone | undefined; readonly detail?: string };

/** A column by its heading; numbers are set to the right. */
export type Column = string | AlignedColumn;

interface AlignedColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
}

/** A row, or a line across that names the group of the rows below it. */
export type Row = readonly Cell[] | { readonly group: string };

const gap = '  ';

/** A table without borders that fits the page: text wraps, nothing is cut off. Empty where there are no rows. */
export function table(headings: readonly Column[], rows: readonly Row[], page: Page): readonly string[] {
  const columns = headings.map((heading) => (typeof heading === 'string' ? { heading } : heading));
  const records = rows.filter((row): row is readonly Cell[] => !('group' in row));
  if (records.length === 0) return [];
  const widths = fitWidths(columns, records, page.width);
  const heading = layRow(
    columns.map(({ heading: text }) => ({ text, tone: 'quiet' as const })),
    columns,
    widths,
    page,
  );
  const body = rows.flatMap((row, index) =>
    'group' in row
      ? [
          ...(index === 0 ? [] : ['']),
          ...wrap(row.group, page.width).map((line) => page.paint(line, 'heading')),
        ]
      : layRow(row, columns, widths, page),
  );
  const rule = page.paint(widths.map((width) => '─'.repeat(width)).join(gap), 'quiet');
  return [...(columns.some(({ heading: text }) => text !== '') ? [...heading, rule] : []), ...body];
}

/** Names and values in two columns, the values wrapped beside their names. */
export function pairs(entries: readonly (readonly [string, Cell])[], page: Page): readonly string[] {
  return table(
    ['', ''],
    entries.map(([name, cell]) => [{ text: name, tone: 'quiet' }, cell]),
    page,
  );
}

/** A paragraph, wrapped; further lines are set in by `hang`. */
export function paragraph(text: string, page: Page, tone?: Tone, hang = ''): readonly string[] {
  return wrap(text, page.width - hang.length).map((line, index) =>
    page.paint(index === 0 ? line : hang + line, tone),
  );
}

/** A heading over lines with an empty line before; nothing at all where there are no lines. */
export function section(heading: string, lines: readonly string[], page: Page): readonly string[] {
  if (lines.length === 0) return [];
  return ['', ...wrap(heading, page.width).map((line) => page.paint(line, 'heading')), ...lines];
}

/** Lines set in by two. */
export function indent(lines: (page: Page) => readonly string[], page: Page, by = '  '): readonly string[] {
  return lines({ ...page, width: page.width - by.length }).map((line) => (line === '' ? '' : by + line));
}

/** A name with what it is known by below it. */
export function named(title: string, id: string): Cell {
  return title === id ? id : { text: title, detail: id };
}

/** The texts of a cell, each with its tone. */
function partsOf(cell: Cell): readonly { readonly text: string; readonly tone: Tone | undefined }[] {
  if (typeof cell === 'string') return [{ text: cell, tone: undefined }];
  const { text, tone, detail } = cell;
  return [
    ...(text === '' && detail !== undefined ? [] : [{ text, tone }]),
    ...(detail === undefined ? [] : [{ text: detail, tone: 'quiet' as const }]),
  ];
}

function layRow(
  cells: readonly Cell[],
  columns: readonly AlignedColumn[],
  widths: readonly number[],
  { paint }: Page,
): readonly string[] {
  const wrapped = cells.map((cell, index) =>
    partsOf(cell).flatMap(({ text, tone }) => wrap(text, widths[index] ?? 1).map((line) => ({ line, tone }))),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((_cell, index) => {
        const { line: text = '', tone } = wrapped[index]?.[row] ?? {};
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(text)));
        const painted = paint(text, tone);
        return columns[index]?.align === 'right' ? space + painted : painted + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

/** Natural widths where they fit; else the widest columns give way first, as far as whole words allow. */
function fitWidths(
  columns: readonly AlignedColumn[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const textsIn = (index: number) => [
    columns[index]?.heading ?? '',
    ...rows.flatMap((row) => partsOf(row[index] ?? '').map(({ text }) => text)),
  ];
  const natural = columns.map((_, index) =>
    Math.max(1, ...textsIn(index).flatMap((text) => text.split('\n').map(widthOf))),
  );
  const least = columns.map((_, index) => Math.max(1, ...textsIn(index).map(leastWidth)));
  const available = width - gap.length * (columns.length - 1);
  return (
    shrink(natural, least, available) ??
    shrink(
      least,
      least.map(() => 4),
      available,
    ) ??
    least
  );
}

/** Cuts the largest widths down to one common cap, none below its least; `undefined` where that does not fit. */
function shrink(
  natural: readonly number[],
  least: readonly number[],
  available: number,
): readonly number[] | undefined {
  for (let cap = Math.max(...natural); cap >= 1; cap -= 1) {
    const widths = natural.map((width, index) => Math.min(width, Math.max(cap, least[index] ?? 1)));
    if (sum(widths) <= available) return spend(widths, natural, available - sum(widths));
  }
  return undefined;
}

/** Gives columns what is left over, from the left, up to what they would like. */
function spend(widths: readonly number[], natural: readonly number[], left: number): readonly number[] {
  let spare = left;
  return widths.map((width, index) => {
    const more = Math.min(spare, (natural[index] ?? width) - width);
    spare -= more;
    return width + more;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
