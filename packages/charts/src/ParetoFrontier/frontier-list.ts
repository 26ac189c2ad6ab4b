import { drawText, NOTE } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Shape, TextShape } from '../picture/scene';
import { wrapText } from '../picture/wrap-text';
import { formatNumber } from '../shared/format';
import type { GridPlace } from '../shared/move-in-grid';
import { nameGroup, namePlace } from './describe-pareto-frontier';
import type { Field, PackageGroup } from './frontier-groups';
import type { ParetoFrontierProps } from './pareto-frontier-props';
import { frontierWords } from './pareto-frontier-words';

/** The list has two columns from this width on, px. */
const TWO_COLUMNS = 640;
const LIST_GAP = 32;
/** Space over a list, px. */
const GAP = 10;
const AFTER_ENTRY = 6;
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

function boxOfLines(shapes: readonly TextShape[], height: number): Mark['box'] {
  const widest = Math.max(
    ...shapes.map(({ text, size, face }) => measureText(text, size ?? NOTE.size, face)),
  );
  return { x: -3, y: -1, width: widest + 6, height: height + 2 };
}

/**
 * Draws a list under its heading, down the columns; `nextPlace` gives each package its place for
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
    readonly field: Field;
  },
): PlacedList {
  if (entries.length === 0) return { items: [], bottom: from };
  const { props, nextPlace, field } = set;
  const at = { top: from + GAP, width: set.width };
  const { locale } = props;
  const words = frontierWords[locale];
  const columns = at.width >= TWO_COLUMNS && entries.length > 1 ? 2 : 1;
  const columnWidth = (at.width - LIST_GAP * (columns - 1)) / columns;
  const head =
    heading === null
      ? null
      : drawText(heading, { x: 0, top: at.top, width: at.width }, { face: 'sans-strong', ink: 'ink-2' });
  const start = at.top + (head?.height ?? 0);
  const textsOf = ({ group, isTie }: ListEntry): readonly string[] => {
    const place = namePlace(group, locale);
    const count = group.packages.length;
    return isTie
      ? [
          `${words.tie(formatNumber(locale, count), count)}: ${place}`,
          ...group.packages.map((one) => one.label),
        ]
      : group.packages.map((one) => `${one.label}: ${place}`);
  };
  const insetOf = ({ number }: ListEntry): number => (number === '' ? 0 : NUMBER_WIDTH);
  const heightOf = (entry: ListEntry): number =>
    textsOf(entry).reduce(
      (sum, text) => sum + wrapText(text, columnWidth - insetOf(entry), NOTE.size).length * NOTE.line,
      AFTER_ENTRY,
    );
  const half = entries.reduce((sum, entry) => sum + heightOf(entry), 0) / columns;
  const items: (Shape | Mark)[] = [...(head?.shapes ?? [])];
  let [column, y, bottom] = [0, start, start];
  for (const entry of entries) {
    if (column < columns - 1 && y - start >= half) [column, y] = [column + 1, start];
    const { number, group, isTie } = entry;
    const x = column * (columnWidth + LIST_GAP);
    const inset = insetOf(entry);
    if (number !== '') {
      items.push(...drawText(number, { x, top: y, width: NUMBER_WIDTH }, { face: 'sans-strong' }).shapes);
    }
    for (const [index, text] of textsOf(entry).entries()) {
      const one = group.packages[isTie ? index - 1 : index];
      const set = { x: 0, top: 0, width: columnWidth - inset };
      const block = drawText(text, set, { ink: one === undefined ? 'ink-3' : 'ink-2' });
      // The words stand apart from what is named aloud: the name says more than they do.
      const key = one === undefined ? `tie:${group.id}` : `text:${one.id}`;
      items.push({ kind: 'mark', id: key, x: x + inset, y, shapes: block.shapes });
      if (one !== undefined) {
        items.push({
          kind: 'mark',
          id: `entry:${one.id}`,
          x: x + inset,
          y,
          shapes: [],
          place: nextPlace(),
          name: `${one.label}. ${nameGroup({ ...group, packages: [one] }, field, locale)}`,
          href: props.onChoose === undefined ? one.href : undefined,
          box: boxOfLines(block.shapes, block.height),
        });
      }
      y += block.height;
    }
    y += AFTER_ENTRY;
    bottom = Math.max(bottom, y);
  }
  return { items, bottom };
}
