import { drawText, NOTE, UI } from '../picture/draw';
import type { Mark, Scene, Shape } from '../picture/scene';
import { setWords } from './compare-sets-words';
import { type ComparedPair, pairSets } from './group-sets';
import { placeColumns } from './set-columns';
import type { SetsToLay } from './set-drawing';

const ROOM = { label: 200, least: 46, most: 110 };
const KEY = 20;
const COUNT = { size: 24, line: 28 };
const SPACE = 6;

/** Sentences on a row: in which others it is contained, and with which it is the same. */
function sayRelations(row: readonly ComparedPair[], locale: SetsToLay['locale']): readonly string[] {
  const words = setWords(locale);
  const marks = (relation: ComparedPair['relation']): string =>
    words.join(row.filter((pair) => pair.relation === relation).map(({ without }) => without.mark));
  const [contained, same] = [marks('contained'), marks('same')];
  return [contained === '' ? '' : words.containedIn(contained), same === '' ? '' : words.same(same)].filter(
    (text) => text !== '',
  );
}

/** Places the grid of pairs at a width in px: a row of what each settles, a column for each that does not settle it. */
export function layoutPairGrid(data: SetsToLay, width: number): Scene {
  const words = setWords(data.locale);
  const rows = pairSets(data);
  const columns = placeColumns(width, rows.length, ROOM);
  const heads = rows.map(([pair], index) =>
    drawText(
      words.butNot(rows[index]?.[index]?.of.mark ?? pair?.of.mark ?? ''),
      { x: columns.centreOf(index), top: 0, width: columns.cellWidth - 4 },
      { size: UI.size, face: 'sans-strong', anchor: 'middle' },
    ),
  );
  const headHeight = Math.max(0, ...heads.map(({ height }) => height));
  const items: (Shape | Mark)[] = heads.flatMap(({ shapes, height }) =>
    shapes.map((shape) => ({ ...shape, y: shape.y + headHeight - height })),
  );
  const drawRule = (y: number): Shape => ({
    kind: 'line',
    x1: 0,
    x2: width,
    y1: y,
    y2: y,
    stroke: { ink: 'rule' },
  });
  let top = headHeight + SPACE;
  items.push(drawRule(top));
  for (const [index, row] of rows.entries()) {
    const of = row[index]?.of;
    if (of === undefined) continue;
    const at = { x: KEY, width: columns.labelWidth - KEY };
    const name = drawText(of.label, { ...at, top: SPACE }, { size: UI.size });
    const notes = sayRelations(row, data.locale).flatMap((text) =>
      drawText(text, { ...at, top: 0 }, { ink: 'ink-3' }),
    );
    const noteHeight = notes.reduce((sum, { height }) => sum + height, 0);
    const labelHeight = name.height + noteHeight;
    const cellTop = columns.stacked ? labelHeight + SPACE : 0;
    const height = columns.stacked
      ? cellTop + COUNT.line + SPACE
      : Math.max(labelHeight, COUNT.line) + 2 * SPACE;
    // Beside its numbers a short name stands on their line.
    const lift = columns.stacked ? 0 : Math.max(0, (COUNT.line - labelHeight) / 2);
    let noteTop = SPACE + name.height;
    const labels: Shape[] = [
      ...drawText(of.mark, { x: 0, top: SPACE, width: KEY }, { size: UI.size, face: 'sans-strong' }).shapes,
      ...name.shapes,
    ];
    for (const note of notes) {
      labels.push(...note.shapes.map((shape) => ({ ...shape, y: shape.y + noteTop })));
      noteTop += note.height;
    }
    items.push({
      kind: 'mark',
      id: `set:${of.id}`,
      x: 0,
      y: top,
      shapes: labels.map((shape) => (shape.kind === 'text' ? { ...shape, y: shape.y + lift } : shape)),
    });
    const numberTop = columns.stacked ? cellTop : SPACE;
    for (const [place, pair] of row.entries()) {
      if (pair.relation === 'itself') continue;
      const count = pair.harms.length;
      items.push({
        kind: 'mark',
        id: `pair:${pair.of.id}:${pair.without.id}`,
        x: columns.centreOf(place),
        y: top,
        shapes: drawText(
          String(count),
          { x: 0, top: numberTop, width: columns.cellWidth },
          { ...COUNT, face: 'serif', anchor: 'middle', ink: count === 0 ? 'ink-3' : 'ink' },
        ).shapes,
        place: { row: index, column: place },
        name: namePair(pair, data.locale),
        box: {
          x: -columns.cellWidth / 2 + 1,
          y: cellTop + 1,
          width: columns.cellWidth - 2,
          height: height - cellTop - 2,
        },
      });
    }
    top += height;
    items.push(drawRule(top));
  }
  return { width, height: Math.max(top + 2, NOTE.line), items };
}

/** A pair in words, such as "A, but not B: 5". */
export function namePair({ of, without, harms }: ComparedPair, locale: SetsToLay['locale']): string {
  return `${of.mark}, ${setWords(locale).butNot(without.mark)}: ${harms.length}`;
}
