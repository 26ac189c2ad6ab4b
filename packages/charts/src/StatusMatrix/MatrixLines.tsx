import { type CSSProperties, type ReactElement, useRef } from 'react';
import { describeCounts } from '../GlyphStrip/describe-glyph-strip';
import { layoutStatusBars } from '../GlyphStrip/glyph-strip-layout';
import type { StatusCounts } from '../GlyphStrip/glyph-strip-props';
import { Chevron } from '../Marks/Marks';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { Locale } from '../shared/chart-types';
import type { RovingFocus } from '../shared/use-roving-focus';
import { useTurning } from '../shared/use-turning';
import { wordsFor } from '../words/words-for';
import type { CellId, PlacedCell, PlacedLine } from './status-matrix-layout';
import type { StatusColumn, StatusRow } from './status-matrix-props';

interface LineProps {
  /** Row of the grid; the head of the table is row 0. */
  readonly row: number;
  readonly columnClass: (index: number) => string;
  readonly locale: Locale;
  readonly roving: RovingFocus<HTMLTableElement>;
}

/** A theme: its name folds it into counts. */
export function GroupLine(
  props: LineProps & {
    readonly line: PlacedLine & { kind: 'group' };
    readonly columns: readonly StatusColumn[];
    readonly onToggle: (id: string) => void;
  },
): ReactElement {
  const { line, row, columns, columnClass, locale, roving, onToggle } = props;
  const { group, folded, counts, same } = line;
  return (
    <tr className="tz-matrix-group" data-row={`group-${group.id}`}>
      <th scope="rowgroup">
        <button
          type="button"
          aria-expanded={!folded}
          onClick={() => onToggle(group.id)}
          {...roving.itemProps({ row, column: 0 })}
        >
          {group.label}
          <Chevron size={12} />
        </button>
      </th>
      {columns.map((column, index) => (
        <td key={column.id} className={columnClass(index)}>
          {folded ? (
            <FoldedCounts counts={counts[index] ?? {}} same={same[index] ?? false} locale={locale} />
          ) : null}
        </td>
      ))}
    </tr>
  );
}

/** A folded theme under one law: how many of its harms are settled, over the shares of all statuses. */
export function FoldedCounts(props: {
  readonly counts: StatusCounts;
  readonly same: boolean;
  readonly locale: Locale;
}): ReactElement {
  const { counts, same, locale } = props;
  return (
    <>
      <span className={`tz-fold${same ? ' tz-strip-same' : ''}`} aria-hidden="true">
        <span className="tz-fold-count">{counts.settled ?? 0}</span>
        <span className="tz-fold-bar">
          {layoutStatusBars(counts).map(({ status, share }) => (
            <span
              key={status}
              className={`tz-strip-length${same ? '' : ` s-${status}`} tz-length-${status}`}
              style={{ '--share': share } as CSSProperties}
            />
          ))}
        </span>
      </span>
      <span className="vh">{describeCounts(counts, locale)}</span>
    </>
  );
}

interface PointProps {
  readonly onPoint: (cell: CellId) => void;
  readonly onChoose: (cell: CellId) => void;
}

function CellMark(
  props: Omit<LineProps, 'columnClass'> &
    PointProps & { readonly harm: StatusRow; readonly placed: PlacedCell; readonly column: number },
): ReactElement {
  const { harm, placed, row, column, locale, roving, onPoint, onChoose } = props;
  const words = wordsFor(locale);
  const button = useRef<HTMLButtonElement>(null);
  useTurning(button, placed.cell?.status ?? '');
  if (placed.cell === null) {
    return (
      <>
        <span aria-hidden="true">·</span>
        <span className="vh">{words.notAsked}</span>
      </>
    );
  }
  const item = roving.itemProps({ row, column });
  const cell = { rowId: harm.id, columnId: placed.column.id };
  return (
    <button
      type="button"
      className="tz-cell"
      ref={button}
      aria-label={words.matrixCell(harm.label, placed.column.label, words.status[placed.cell.status])}
      {...item}
      onFocus={() => {
        item.onFocus();
        onChoose(cell);
      }}
      onMouseEnter={() => onPoint(cell)}
      onClick={() => onChoose(cell)}
    >
      <StatusGlyph status={placed.cell.status} locale={locale} same={placed.same} decorative />
    </button>
  );
}

/** A harm and its status under each law. */
export function HarmLine(
  props: LineProps & {
    readonly line: PlacedLine & { kind: 'harm' };
    readonly read: boolean;
  } & PointProps,
): ReactElement {
  const { line, row, read, columnClass, locale, roving, onPoint, onChoose } = props;
  return (
    <tr className={read ? 'tz-on' : undefined} data-row={line.row.id}>
      <th scope="row">
        {line.row.href === undefined ? (
          line.row.label
        ) : (
          <a href={line.row.href} {...roving.linkProps({ row, column: 0 })}>
            {line.row.label}
          </a>
        )}
      </th>
      {line.cells.map((placed, index) => (
        <td key={placed.column.id} className={columnClass(index)}>
          <CellMark
            harm={line.row}
            placed={placed}
            row={row}
            column={index + 1}
            locale={locale}
            roving={roving}
            onPoint={onPoint}
            onChoose={onChoose}
          />
        </td>
      ))}
    </tr>
  );
}
