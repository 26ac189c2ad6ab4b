import { drawText, NOTE, UI } from '../picture/draw';
import { inkOfStatus } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import type { FigureProps, Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { describeStatusMoves } from './describe-status-moves';
import { isSetback, layoutStatusMoves } from './status-moves-layout';
import type { StatusMove, StatusMovesProps } from './status-moves-props';

/** Props of the picture: a file always has a title. */
export type StatusMovesPictureProps = StatusMovesProps & FigureProps;

/** px. */
const GLYPH = 17;
const LABEL_X = 84;
const ARROW = { from: 32, to: 48 };
const AFTER_X = 55;
const BEFORE_X = 8;
const NARROW = 480;

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

function drawArrow(setback: boolean): readonly Shape[] {
  const { from, to } = ARROW;
  const stroke = setback ? { ink: 'rust' as const, width: 2 } : { ink: 'ink-3' as const, width: 1.25 };
  return [
    { kind: 'line', x1: from, y1: 14, x2: to, y2: 14, stroke },
    { kind: 'path', d: `M${to - 4} 10.5 ${to} 14 ${to - 4} 17.5`, stroke },
  ];
}

function drawRow(row: StatusMove, locale: Locale, width: number): Drawn {
  const words = wordsFor(locale);
  const unchanged = row.before === row.after;
  const setback = isSetback(row.before, row.after);
  const word = words.status[row.after];
  const wordWidth = width > NARROW ? measureText(word, UI.size, 'sans-strong') + 16 : 0;
  const room = { x: LABEL_X, width: width - LABEL_X - wordWidth };
  const label = drawText(row.label, { ...room, top: 4 }, { size: UI.size });
  let foot = 4 + label.height;
  const notes: Shape[] = [];
  const addNote = (text: string, style: Parameters<typeof drawText>[2]): void => {
    const block = drawText(text, { ...room, top: foot }, style);
    notes.push(...block.shapes);
    foot += block.height;
  };
  const ink = unchanged ? ('ink-2' as const) : inkOfStatus(row.after);
  if (wordWidth === 0) addNote(word, { size: UI.size, face: unchanged ? 'sans' : 'sans-strong', ink });
  if (setback) addNote(words.setback, { face: 'sans-strong', ink: 'rust' });
  if (row.note !== undefined) addNote(row.note, { ink: 'ink-3' });
  if (row.locator !== undefined) addNote(row.locator.label, { ink: 'ink-3' });
  const glyphs: Shape[] = unchanged
    ? [{ kind: 'glyph', x: AFTER_X, y: 5.5, size: GLYPH, status: row.after, same: true }]
    : [
        { kind: 'glyph', x: BEFORE_X, y: 5.5, size: GLYPH, status: row.before },
        ...drawArrow(setback),
        { kind: 'glyph', x: AFTER_X, y: 5.5, size: GLYPH, status: row.after },
      ];
  const aside: Shape[] =
    wordWidth === 0
      ? []
      : [
          {
            kind: 'text',
            x: width,
            y: 19,
            text: word,
            size: UI.size,
            face: unchanged ? 'sans' : 'sans-strong',
            ink,
            anchor: 'end',
          },
        ];
  return { shapes: [...glyphs, ...label.shapes, ...notes, ...aside], height: foot + 4 };
}

function drawHead(text: string, count: number, rust: boolean, width: number): Drawn {
  const number = String(count);
  const room = width - measureText(number, UI.size) - 8;
  const label = drawText(
    text,
    { x: 0, top: 8, width: room },
    { size: UI.size, face: 'sans-strong', ink: rust ? 'rust' : 'ink' },
  );
  const last = label.shapes.at(-1);
  const counted: readonly Shape[] =
    last === undefined
      ? []
      : [
          {
            kind: 'text',
            x: measureText(last.text, UI.size, 'sans-strong') + 8,
            y: last.y,
            text: number,
            size: UI.size,
            ink: 'ink-3',
          },
        ];
  const rule: Shape = { kind: 'line', x1: 0, y1: 0, x2: width, y2: 0, stroke: { ink: 'rule' } };
  return { shapes: [rule, ...label.shapes, ...counted], height: 8 + label.height + 3 };
}

function drawStatusMoves(props: StatusMovesPictureProps, width: number): Scene {
  const { rows, locale, groupLabels = {}, unchangedOpen = false } = props;
  const words = wordsFor(locale);
  if (rows.length === 0) {
    const { shapes, height } = drawText(
      words.noMoves,
      { x: 0, top: 0, width },
      { size: UI.size, ink: 'ink-2' },
    );
    return { width, height, items: shapes };
  }
  const placed = layoutStatusMoves(rows);
  const headings = { ...words.moveGroup, ...groupLabels };
  const items: Mark[] = [];
  let top = 0;
  const add = (id: string, { shapes, height }: Drawn): void => {
    items.push({ kind: 'mark', id, x: 0, y: top, shapes });
    top += height;
  };
  for (const group of placed.changed) {
    add(`group-${group.id}`, drawHead(headings[group.id], group.count, group.id === 'worse', width));
    for (const row of group.rows) add(row.id, drawRow(row, locale, width));
    top += 6;
  }
  if (placed.unchangedCount > 0) {
    add('group-unchanged', drawHead(headings.unchanged, placed.unchangedCount, false, width));
    for (const { theme, rows: own } of unchangedOpen ? placed.unchanged : []) {
      if (theme !== null) {
        const label = drawText(
          theme,
          { x: LABEL_X, top: 6, width: width - LABEL_X },
          { face: 'sans-strong', ink: 'ink-2' },
        );
        add(`theme-${theme}`, { shapes: label.shapes, height: 6 + label.height });
      }
      for (const row of own) add(row.id, drawRow(row, locale, width));
    }
  }
  if (placed.shownCount < rows.length) {
    const note = drawText(
      words.shownOf(placed.shownCount, rows.length),
      { x: 0, top: 6, width },
      { ink: 'ink-3', size: NOTE.size },
    );
    add('note', { shapes: note.shapes, height: 6 + note.height });
  }
  return { width, height: top, items };
}

/** Harms before and after as a picture for a file. */
export const statusMovesPicture: ChartPicture<StatusMovesPictureProps> = {
  draw: drawStatusMoves,
  describe: ({ rows, locale }) => describeStatusMoves(rows, locale),
};
