import { type ReactElement, type ReactNode, useState } from 'react';
import type { Locale } from '../shared/chart-types';
import { useRovingFocus } from '../shared/use-roving-focus';
import { WholeWords } from '../shared/WholeWords';
import { GroupLine, HarmLine } from './MatrixLines';
import type { CellId, PlacedStatusMatrix, ReadCell } from './status-matrix-layout';

/** What both forms of the matrix take. */
export interface MatrixFormProps {
  readonly locale: Locale;
  readonly placed: PlacedStatusMatrix;
  readonly heading: ReactNode;
  /** Order and filter, where they are open. */
  readonly tools: ReactNode;
  readonly title: string;
  readonly totalLabel: string;
  readonly countLabel: string;
  readonly onToggle: (groupId: string) => void;
  readonly onChoose: (cell: CellId) => void;
}

/** The matrix where there is room for its columns. */
export function MatrixTable(
  props: MatrixFormProps & {
    readonly reading: ReadCell | null;
    readonly onPoint: (cell: CellId | null) => void;
  },
): ReactElement {
  const {
    locale,
    placed,
    heading,
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
  return (
    <table
      className="tz-matrix"
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
        <col className="tz-matrix-head" />
        {placed.columns.map((column) => (
          <col key={column.id} />
        ))}
      </colgroup>
      <thead>
        <tr className="tz-matrix-labels">
          <td className="tz-matrix-title">{heading}</td>
          {placed.columns.map((column, index) => (
            <th key={column.id} scope="col" className={columnClass(index)}>
              {column.href === undefined ? (
                <WholeWords text={column.label} />
              ) : (
                <a href={column.href} {...roving.linkProps({ row: 0, column: index + 1 })}>
                  <WholeWords text={column.label} />
                </a>
              )}
            </th>
          ))}
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
}
