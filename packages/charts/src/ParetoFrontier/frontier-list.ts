import { drawText, NOTE } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Shape, TextShape } from '../picture/scene';
import { formatNumber } from '../shared/format';
import type { GridPlace } from '../shared/move-in-grid';
import { nameGroup, namePlace } from './describe-pareto-frontier';
import type { PackageGroup } from './frontier-groups';
import type { ParetoFrontierProps } from './pareto-frontier-props';
import { frontierWords } from './pareto-frontier-words';

/** The list has two columns from this width on, px. */
const TWO_COLUMNS = 640;
const LIST_GAP = 32;
/** Space over a list, px. */
const GAP = 10;
const NUMBER_WIDTH = 22;

/** An entry of the list under the plot. */
export interface ListEntry {
  readonly number: string;
  readonly group: PackageGroup;
  /** Packages that share a place: each is named and can be reached alone. */
  readonly isTie: boolean;
}

export interface PlacedList {
  readonly items: readonly (Shape | Mark)[];
  readonly bottom: number;
}

function boxOfLines(shapes: readonly TextShape[], x: number, top: number, height: number): Mark['box'] {
  const widest = Math.max(
    ...shapes.map(({ text, size, face }) => measureText(text, size ?? NOTE.size, face)),
  );
  return { x: x - 3, y: top - 2, width: widest + 6, height: height + 4 };
}

/**
 * Draws a list under its heading, in columns, each entry in the shorter one; `nextPlace` gives each package its place for
 * the arrow keys. An empty list takes no room.
 */
export function drawList(
  entries: readonly ListEntry[],
  heading: string | null,
  from: number,
  set: {
    /** px. */
    readonly width: number;
    readonly props: ParetoFrontierProps;
    readonly nextPlace: () => GridPlace;
    /** All groups, for who beats whom. */
    readonly all: readonly PackageGroup[];
  },
): PlacedList {
  if (entries.length === 0) return { items: [], bottom: from };
  const { props, nextPlace, all } = set;
  const at = { top: from + GAP, width: set.width };
  const { locale } = props;
  const words = frontierWords[locale];
  const columns = at.width >= TWO_COLUMNS && entries.length > 1 ? 2 : 1;
  const columnWidth = (at.width - LIST_GAP * (columns - 1)) / columns;
  const head =
    heading === null
      ? null
      : drawText(heading, { x: 0, top: at.top, width: at.width }, { face: 'sans-strong', ink: 'ink-2' });
  const bottoms = Array.from({ length: columns }, () => at.top + (head?.height ?? 0));
  const items: (Shape | Mark)[] = [...(head?.shapes ?? [])];
  for (const { number, group, isTie } of entries) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const x = column * (columnWidth + LIST_GAP);
    let y = bottoms[column] ?? at.top;
    const inset = number === '' ? 0 : NUMBER_WIDTH;
    const width = columnWidth - inset;
    if (number !== '') {
      items.push(...drawText(number, { x, top: y, width: NUMBER_WIDTH }, { face: 'sans-strong' }).shapes);
    }
    const place = namePlace(group, locale);
    if (isTie) {
      const line = `${words.tie(formatNumber(locale, group.packages.length), group.packages.length)}: ${place}`;
      const block = drawText(line, { x: x + inset, top: y, width }, { ink: 'ink-3' });
      items.push(...block.shapes);
      y += block.height;
    }
    for (const one of group.packages) {
      const text = isTie ? one.label : `${one.label}: ${place}`;
      const block = drawText(text, { x: 0, top: 0, width }, { ink: 'ink-2' });
      items.push({
        kind: 'mark',
        id: `entry:${one.id}`,
        x: x + inset,
        y,
        shapes: block.shapes,
        place: nextPlace(),
        name: `${one.label}. ${nameGroup({ ...group, packages: [one] }, all, locale)}`,
        href: props.onChoose === undefined ? one.href : undefined,
        box: boxOfLines(block.shapes, 0, 0, block.height),
      });
      y += block.height;
    }
    bottoms[column] = y + 6;
  }
  return { items, bottom: Math.max(...bottoms) };
}
