import { drawText, NOTE, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Shape } from '../picture/scene';
import { sharedWords } from '../words/shared-words';
import type { ComparedHarm } from './compare-sets-props';
import { NONE, type SetGroup } from './group-sets';
import { columnsOf, type DrawnPart, INDENT, nameGroup, type SetDrawing } from './set-drawing';

const SPACE = { top: 9, foot: 9, gap: 5 };
const BAR = { height: 8, longest: 300 };
const COUNT = { size: 20, line: 20 };
const COIN = 10;
const ROW = { least: 24, space: 4, glyph: 17, baseGlyph: 15 };

/** A letter in a disc where the set settles the group, a dot where it does not, and a line through the discs. */
function drawMembers({ columns, sets }: SetDrawing, group: SetGroup, cy: number): readonly Shape[] {
  const places = sets.map((set, index) => ({
    mark: set.mark,
    cx: columns.centreOf(index + 1),
    isMember: group.sets.includes(set),
  }));
  const members = places.filter(({ isMember }) => isMember).map(({ cx }) => cx);
  const line: Shape = {
    kind: 'line',
    x1: Math.min(...members),
    x2: Math.max(...members),
    y1: cy,
    y2: cy,
    stroke: { ink: 'ink', width: 1.5 },
  };
  const discs = places.flatMap(({ mark, cx, isMember }): readonly Shape[] =>
    isMember
      ? [
          { kind: 'circle', cx, cy, r: COIN, fill: 'ink' },
          {
            kind: 'text',
            x: cx,
            y: cy + NOTE.size * 0.34,
            text: mark,
            face: 'sans-strong',
            ink: 'paper',
            anchor: 'middle',
          },
        ]
      : [{ kind: 'circle', cx, cy, r: 3, fill: 'paper', stroke: { ink: 'rule-2', width: 1.25 } }],
  );
  return members.length > 1 ? [line, ...discs] : discs;
}

/** A group: its name, its count on a bar, and which sets settle it. */
function drawGroupHead(
  drawing: SetDrawing,
  group: SetGroup,
  at: { readonly top: number; readonly row: number; readonly open: boolean },
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { columns, data, most } = drawing;
  const count = group.harms.length;
  const name = nameGroup(group, data);
  const label = drawText(
    name,
    { x: INDENT, top: SPACE.top, width: columns.labelWidth - INDENT },
    { size: UI.size, face: 'sans-strong' },
  );
  const barTop = SPACE.top + label.height + SPACE.gap;
  const countWidth = measureText(String(most), COUNT.size, 'serif') + 8;
  const longest = Math.min(BAR.longest, columns.labelWidth - INDENT - countWidth);
  const length = Math.max(2, (count / Math.max(1, most)) * longest);
  const bar = { kind: 'rect', x: INDENT, y: barTop, width: length, height: BAR.height } as const;
  const foot = barTop + BAR.height;
  const coinY = columns.stacked ? foot + SPACE.gap + COIN : Math.round((SPACE.top + foot) / 2);
  const height = Math.max(foot, coinY + COIN) + SPACE.foot;
  // Letters stand under the mark, not in it: its name says them in words.
  const members: Mark = {
    kind: 'mark',
    id: `members:${group.id}`,
    x: 0,
    y: at.top,
    shapes: drawMembers(drawing, group, coinY),
  };
  return {
    height,
    marks: [
      members,
      {
        kind: 'mark',
        id: `group:${group.id}`,
        x: 0,
        y: at.top,
        shapes: [
          { kind: 'line', x1: 0, x2: columns.width, y1: 0, y2: 0, stroke: { ink: 'rule' } },
          {
            kind: 'path',
            d: at.open ? 'M2 16l4 4 4-4' : 'M4 14l4 4-4 4',
            stroke: { ink: 'ink-2', width: 1.5 },
          },
          ...label.shapes,
          // What nobody settles is an outline: not a part of what the packages do.
          group.id === NONE
            ? { ...bar, x: INDENT + 0.5, height: BAR.height - 1, y: barTop + 0.5, stroke: { ink: 'rule-2' } }
            : { fill: 'petrol-deep', ...bar },
          ...drawText(
            String(count),
            {
              x: INDENT + length + 7,
              top: barTop + BAR.height / 2 - COUNT.line / 2,
              width: columns.labelWidth,
            },
            { face: 'serif', ...COUNT },
          ).shapes,
        ],
        place: { row: at.row, column: 0 },
        name: `${name}: ${sharedWords(data.locale).harmCount(count)}`,
        expanded: at.open,
        box: { x: 0, y: 2, width: columns.width, height: height - 4 },
      },
    ],
  };
}

/** A harm under every column: its name, and its status with the columns of the group washed behind it. */
function drawHarm(
  drawing: SetDrawing,
  group: SetGroup,
  harm: ComparedHarm,
  at: { readonly top: number; readonly row: number },
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { columns, data } = drawing;
  const words = sharedWords(data.locale);
  const labelWidth = columns.labelWidth - INDENT;
  const label = drawText(harm.label, { x: INDENT, top: ROW.space / 2, width: labelWidth }, { size: UI.size });
  const labelHeight = label.height + ROW.space;
  const cellTop = columns.stacked ? labelHeight : 0;
  const height = columns.stacked ? labelHeight + ROW.least : Math.max(ROW.least, labelHeight);
  const cell = { y: cellTop, width: columns.cellWidth, height: height - cellTop };
  const all = columnsOf(drawing);
  const base = harm.cells[data.base.id];
  const washes = all.flatMap((column, index): readonly Shape[] => {
    const x = columns.leftOf(index);
    if (index === 0) return [{ kind: 'rect', x, fill: 'paper-2', ...cell }];
    const isMember = group.sets.some(({ id }) => id === column.id);
    return isMember ? [{ kind: 'rect', x, fill: 'petrol-wash', ...cell }] : [];
  });
  const row: Mark = {
    kind: 'mark',
    id: `harm:${harm.id}`,
    x: 0,
    y: at.top,
    shapes: [...washes, ...label.shapes],
    place: { row: at.row, column: 0 },
    name: harm.label,
    href: harm.href,
    box: { x: INDENT - 4, y: 1, width: labelWidth + 4, height: labelHeight - 2 },
  };
  // A glyph stands on the first line of its harm.
  const middle = cellTop + (columns.stacked ? ROW.least / 2 : (UI.line + ROW.space) / 2);
  const cells = all.map((column, index): Mark => {
    const found = harm.cells[column.id];
    const size = index === 0 ? ROW.baseGlyph : ROW.glyph;
    const box = {
      x: -columns.cellWidth / 2 + 1,
      y: cellTop + 1,
      width: cell.width - 2,
      height: cell.height - 2,
    };
    const shared = {
      kind: 'mark',
      id: `cell:${harm.id}:${column.id}`,
      x: columns.centreOf(index),
      y: at.top,
    } as const;
    if (found === undefined) {
      return {
        shapes: [{ kind: 'text', x: 0, y: middle + 4, text: '·', ink: 'ink-3', anchor: 'middle' }],
        ...shared,
      };
    }
    return {
      shapes: [
        {
          kind: 'glyph',
          x: -size / 2,
          y: middle - size / 2,
          size,
          status: found.status,
          same: index > 0 && found.status === base?.status,
        },
      ],
      place: { row: at.row, column: index + 1 },
      name: words.matrixCell(harm.label, column.label, words.status[found.status]),
      box,
      ...shared,
    };
  });
  return { marks: [row, ...cells], height };
}

/** A group and, where it is open, its harms; `row` is its row among the places. */
export function drawSetGroup(
  drawing: SetDrawing,
  group: SetGroup,
  at: { readonly top: number; readonly row: number; readonly open: boolean; readonly mostHarms: number },
): DrawnPart & { readonly rows: number } {
  const head = drawGroupHead(drawing, group, at);
  if (!at.open) return { items: head.marks, height: head.height, rows: 1 };
  const shown = group.harms.slice(0, at.mostHarms);
  const items: (Mark | Shape)[] = [...head.marks];
  let top = at.top + head.height;
  for (const [index, harm] of shown.entries()) {
    const row = drawHarm(drawing, group, harm, { top, row: at.row + 1 + index });
    items.push(...row.marks);
    top += row.height;
  }
  if (shown.length < group.harms.length) {
    const { width } = drawing.columns;
    const said = sharedWords(drawing.data.locale).shownOf(shown.length, group.harms.length);
    const line = drawText(said, { x: INDENT, top: top + 2, width: width - INDENT }, { ink: 'ink-3' });
    items.push(...line.shapes);
    top += line.height + 2;
  }
  return { items, height: top + SPACE.foot - at.top, rows: shown.length + 1 };
}
