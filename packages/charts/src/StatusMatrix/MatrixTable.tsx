import { type CSSProperties, type ReactElement, type ReactNode, useState } from 'react';
import type { Locale } from '../shared/chart-types';
import { useRovingFocus } from '../shared/use-roving-focus';
import { WholeWords } from '../shared/WholeWords';
import { faceOfHead, HEAD_GAP, type MatrixFrame } from './frame-status-matrix';
import { GroupLine, HarmLine } from './MatrixLines';
import { partToFit, partWords } from './part-words';
import type { CellId, PlacedStatusMatrix, ReadCell } from './status-matrix-layout';
import type { StatusColumn } from './status-matrix-props';

/** What both forms of the matrix take. */
export interface MatrixFormProps {
  readonly locale: Locale;
  readonly placed: PlacedStatusMatrix;
  /** The title and what stands under it. */
  readonly caption: ReactNode;
  /** Opens order and filter. */
  readonly toolsButton: ReactNode;
  /** Order and filter, where they are open. */
  readonly tools: ReactNode;
  readonly title: string;
  readonly totalLabel: string;
  readonly countLabel: string;
  readonly onToggle: (groupId: string) => void;
  readonly onChoose: (cell: CellId) => void;
}

/** The gap is a border, and a border between two cells takes half of its width from each. */
function widthBesideGap({ columnWidths, gap }: MatrixFrame, lawCount: number, index: number): number {
  const beside = index === lawCount - 1 || index === lawCount;
  return (columnWidths[index] ?? 0) + (beside ? gap / 2 : 0);
}

/** The words of a head: they may part at syllables, and where not even a syllable fits, before any letter. */
function partHead(frame: MatrixFrame, column: StatusColumn, index: number): string {
  const room = (frame.columnWidths[index] ?? 0) - HEAD_GAP;
  return frame.roomy
    ? partWords(column.label)
    : partToFit(column.label, room, frame.headSize, faceOfHead(column.kind));
}

/** The matrix where there is room for its columns. */
export function MatrixTable(
  props: MatrixFormProps & {
    readonly frame: MatrixFrame;
    /** The title stands over the columns and not in the corner beside their heads. */
    readonly captionOver: boolean;
    readonly reading: ReadCell | null;
    readonly onPoint: (cell: CellId | null) => void;
  },
): ReactElement {
  const {
    locale,
    placed,
    frame,
    caption,
    captionOver,
    toolsButton,
    tools,
    title,
    totalLabel,
    countLabel,
    onToggle,
    onChoose,
    reading,
    onPoint,
  } = props;
  const roving = useRovingFocus<HTMLTableElement>(placed.shape, placed.start);
  const [touched, setTouched] = useState(false);
  const columnClass = (index: number): string =>
    index < placed.lawCount ? 'tz-law' : index === placed.lawCount ? 'tz-gap' : '';
  const shareOf = (width: number): { width: string } => ({
    width: `${((100 * width) / frame.tableWidth).toFixed(3)}%`,
  });
  const table = (
    <table
      className={frame.headSize < 15 ? 'tz-matrix tz-heads-small' : 'tz-matrix'}
      // Shares, not px: without script, and until the column is measured, they hold at any width.
      style={
        {
          width: `${((100 * frame.tableWidth) / frame.width).toFixed(3)}%`,
          '--fold-bar': `${frame.barWidth}px`,
        } as CSSProperties
      }
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table moved through by arrows
      role="grid"
      ref={roving.container}
      aria-label={title}
      onKeyDown={(event) => {
        onPoint(null);
        roving.onKeyDown(event);
      }}
      onMouseLeave={() => onPoint(null)}
    >
      <colgroup>
        <col style={shareOf(frame.labelWidth)} />
        {placed.columns.map((column, index) => (
          <col key={column.id} style={shareOf(widthBesideGap(frame, placed.lawCount, index))} />
        ))}
      </colgroup>
      <thead>
        <tr className="tz-matrix-labels">
          <td className={captionOver ? 'tz-matrix-title tz-matrix-corner' : 'tz-matrix-title'}>
            {captionOver ? null : caption}
            {toolsButton}
          </td>
          {placed.columns.map((column, index) => {
            const head = <WholeWords text={partHead(frame, column, index)} />;
            return (
              <th key={column.id} scope="col" className={columnClass(index)}>
                {column.href === undefined ? (
                  head
                ) : (
                  <a href={column.href} {...roving.linkProps({ row: 0, column: index + 1 })}>
                    {head}
                  </a>
                )}
              </th>
            );
          })}
        </tr>
        <tr className="tz-matrix-totals">
          <th scope="row">{totalLabel}</th>
          {placed.columns.map((column, index) => (
            <td key={column.id} className={columnClass(index)}>
              {column.total}
            </td>
          ))}
        </tr>
        <tr className="tz-matrix-counts">
          <th scope="row">{countLabel}</th>
          {placed.columns.map((column, index) => (
            <td key={column.id} className={columnClass(index)}>
              {column.count}
            </td>
          ))}
        </tr>
      </thead>
      {tools === null ? null : (
        <tbody>
          <tr>
            <td
              className="tz-tools-cell"
              colSpan={placed.columns.length + 1}
              // The arrows belong to the controls here, not to the grid.
              onKeyDown={(event) => event.stopPropagation()}
            >
              {tools}
            </td>
          </tr>
        </tbody>
      )}
      <tbody>
        {placed.lines.map((line, index) =>
          line.kind === 'group' ? (
            <GroupLine
              key={`group-${line.group.id}`}
              line={line}
              row={index + 1}
              columns={placed.columns}
              columnClass={columnClass}
              locale={locale}
              roving={roving}
              onToggle={onToggle}
            />
          ) : (
            <HarmLine
              key={line.row.id}
              line={line}
              row={index + 1}
              read={touched && reading?.row.id === line.row.id}
              columnClass={columnClass}
              locale={locale}
              roving={roving}
              onPoint={(cell) => {
                setTouched(true);
                onPoint(cell);
              }}
              onChoose={(cell) => {
                setTouched(true);
                onChoose(cell);
              }}
            />
          ),
        )}
      </tbody>
    </table>
  );
  return captionOver ? (
    <>
      <div className="tz-caption">{caption}</div>
      {table}
    </>
  ) : (
    table
  );
}
