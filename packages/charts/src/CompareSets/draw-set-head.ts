import { drawText, type TextBlock, UI } from '../picture/draw';
import type { Mark, Shape } from '../picture/scene';
import { setWords } from './compare-sets-words';
import { chooseNameStyle } from './set-columns';
import { columnsOf, type DrawnPart, INDENT, LAW_MARK, type SetDrawing } from './set-drawing';

const LETTER = { size: 26, line: 28 };
const TOTAL = { size: 22, line: 26 };
const SPACE = 6;

/** The names of the columns as a list over the figure, where the heads have no room for them. */
function drawNames(drawing: SetDrawing): DrawnPart {
  const { width } = drawing.columns;
  const left = INDENT + 4;
  const shapes: Shape[] = [];
  let top = 0;
  for (const { mark = LAW_MARK, label } of columnsOf(drawing)) {
    const name = drawText(label, { x: left, top, width: width - left }, { size: UI.size });
    const letter = drawText(mark, { x: 0, top, width: left }, { size: UI.size, face: 'sans-strong' });
    shapes.push(...letter.shapes, ...name.shapes);
    top += name.height + 2;
  }
  return { items: shapes, height: top + SPACE };
}

/** Names, letters and totals of the columns, over the rule that the groups hang from. */
export function drawSetHead(drawing: SetDrawing, totals: ReadonlyMap<string, number>): DrawnPart {
  const { columns, data } = drawing;
  const { atLeast = 'settled', beyondBase = true, locale } = data;
  const words = setWords(locale);
  const all = columnsOf(drawing);
  const style = chooseNameStyle(all, columns.cellWidth);
  const names =
    style === 'listed'
      ? []
      : all.map(({ label, mark }): TextBlock => {
          const isLaw = mark === undefined;
          return drawText(
            label,
            { x: 0, top: 0, width: columns.cellWidth - SPACE },
            {
              face: isLaw ? 'sans' : 'sans-strong',
              ink: isLaw ? 'ink-2' : 'ink',
              anchor: 'middle',
              ...style,
            },
          );
        });
  const list = style === 'listed' ? drawNames(drawing) : { items: [], height: 0 };
  const nameHeight = Math.max(0, ...names.map(({ height }) => height));
  const label = drawText(
    words.total(atLeast, beyondBase),
    { x: 0, top: 0, width: columns.labelWidth },
    { size: UI.size, face: 'sans-strong' },
  );
  const totalTop =
    LETTER.line + nameHeight + (columns.stacked ? label.height : Math.max(0, label.height - TOTAL.line)) + 2;
  const height = totalTop + TOTAL.line + SPACE;
  // Beside the totals the last line of the label stands on their line; over them, right above.
  const labelTop = columns.stacked ? totalTop - label.height : totalTop + TOTAL.line - label.height - 2;
  const middle = { x: 0, width: columns.cellWidth };
  const marks = all.flatMap((column, index): readonly Mark[] => {
    const letter = column.mark ?? (style === 'listed' ? LAW_MARK : '');
    const name = names[index];
    // A law has no letter over its name, so its name hangs low, near its glyphs.
    const nameTop = LETTER.line + (letter === '' ? nameHeight - (name?.height ?? 0) : 0);
    const total = totals.get(column.id);
    const label = column.label.replaceAll('\u00ad', '');
    const said = [letter, label].filter((text) => text !== '').join(', ');
    const at = { kind: 'mark', x: columns.centreOf(index), y: list.height } as const;
    // What is spread stands last: it is many times slower before other fields.
    return [
      {
        id: `name:${column.id}`,
        shapes: [
          ...(name?.shapes ?? []).map((shape) => ({ ...shape, y: shape.y + nameTop })),
          ...drawText(
            total === undefined ? '' : String(total),
            { top: totalTop, ...middle },
            { face: 'serif', anchor: 'middle', ...TOTAL },
          ).shapes,
        ],
        ...at,
      },
      {
        id: `head:${column.id}`,
        shapes: drawText(letter, { top: 0, ...middle }, { face: 'serif', anchor: 'middle', ...LETTER })
          .shapes,
        // A law without a page says nothing more where it is pointed at.
        place: total === undefined && column.href === undefined ? undefined : { row: 0, column: index + 1 },
        name: total === undefined ? said : words.totalOf(said, total),
        href: column.href,
        box: { x: -columns.cellWidth / 2 + 1, y: 0, width: columns.cellWidth - 2, height: height - 2 },
        ...at,
      },
    ];
  });
  const y = list.height + height;
  return {
    items: [
      ...list.items,
      ...label.shapes.map((shape) => ({ ...shape, y: shape.y + list.height + labelTop })),
      ...marks,
      { kind: 'line', x1: 0, x2: columns.width, y1: y, y2: y, stroke: { ink: 'ink', width: 1.5 } },
    ],
    height: y + 2,
  };
}
