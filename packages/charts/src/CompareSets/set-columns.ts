import { NOTE, UI } from '../picture/draw';
import type { TextFace } from '../picture/font-faces';
import { measureText } from '../picture/measure-text';
import { wrapText } from '../picture/wrap-text';
import type { ComparedBase, ComparedSet } from './compare-sets-props';

/** Where labels and columns of a comparison stand, px. */
export interface SetColumns {
  readonly width: number;
  /** Width of the labels; the whole width where they stand over their cells. */
  readonly labelWidth: number;
  readonly cellWidth: number;
  /** Left edge of a column. */
  readonly leftOf: (index: number) => number;
  readonly centreOf: (index: number) => number;
  /** Whether labels stand over their cells, as there is no room beside them. */
  readonly stacked: boolean;
}

/** What columns may take, px. */
interface ColumnRoom {
  /** Width of the labels where there is room for it. */
  readonly label: number;
  readonly least: number;
  readonly most: number;
}

/** Gap between labels and columns, px. */
const LABEL_GAP = 12;

/** Shares a width among labels and columns. */
export function placeColumns(width: number, count: number, { label, least, most }: ColumnRoom): SetColumns {
  const beside = Math.min(most, Math.floor((width - Math.min(label, width / 2)) / count));
  const stacked = beside < least;
  const cellWidth = stacked ? Math.floor(width / count) : beside;
  const first = width - cellWidth * count;
  return {
    width,
    cellWidth,
    stacked,
    labelWidth: stacked ? width : first - LABEL_GAP,
    leftOf: (index) => first + index * cellWidth,
    centreOf: (index) => first + (index + 0.5) * cellWidth,
  };
}

/** How the names of columns are set: in the heads at a size, or listed over the figure. */
export type NameStyle = { readonly size: number; readonly line: number } | 'listed';

/** Lines that a name may take in a head. */
const MOST_LINES = 3;

function fits(text: string, width: number, size: number, face: TextFace): boolean {
  // At a soft hyphen a word may part, so each of its parts is measured with its hyphen.
  const words = text.split(/\s+/u).flatMap((word) => word.split('\u00ad'));
  return (
    words.every((word) => measureText(`${word}-`, size, face) <= width) &&
    wrapText(text, width, size, face).length <= MOST_LINES
  );
}

/** Names that fit their heads without a cut word stand in them, smaller where they must; else they are listed. */
export function chooseNameStyle(
  columns: readonly (ComparedSet | ComparedBase)[],
  cellWidth: number,
): NameStyle {
  const room = cellWidth - 6;
  return (
    [UI, NOTE].find(({ size }) =>
      columns.every(({ label, mark }) =>
        fits(label, room, size, mark === undefined ? 'sans' : 'sans-strong'),
      ),
    ) ?? 'listed'
  );
}
