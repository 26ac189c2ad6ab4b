import { memo, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Arrow, Chevron } from '../Marks/Marks';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { Locale } from '../shared/chart-types';
import { type RovingItemProps, useRovingFocus } from '../shared/use-roving-focus';
import { useTurning } from '../shared/use-turning';
import { wordsFor } from '../words/words-for';
import { FoldedCounts } from './MatrixLines';
import type { MatrixFormProps } from './MatrixTable';
import type { CellId } from './status-matrix-layout';
import type { StatusColumn, StatusRow } from './status-matrix-props';

interface PhoneRowProps {
  readonly row: StatusRow;
  readonly column: StatusColumn;
  readonly baseColumnId: string;
  readonly locale: Locale;
  readonly item: RovingItemProps;
  readonly onChoose: (cell: CellId) => void;
}

/** A harm before and after. */
function PhoneRow(props: PhoneRowProps): ReactElement {
  const { row, column, baseColumnId, locale, item, onChoose } = props;
  const words = wordsFor(locale);
  const before = row.cells[baseColumnId] ?? null;
  const after = row.cells[column.id] ?? null;
  const same = column.id !== baseColumnId && before?.status === after?.status;
  const button = useRef<HTMLButtonElement>(null);
  useTurning(button, after?.status ?? '');
  return (
    <tr data-row={`phone-${row.id}`}>
      <td className="tz-move">
        {after === null ? (
          <>
            <span aria-hidden="true">·</span>
            <span className="vh">{words.notAsked}</span>
          </>
        ) : (
          <button
            type="button"
            className="tz-phone-cell"
            ref={button}
            aria-label={words.matrixCell(row.label, column.label, words.status[after.status])}
            onClick={() => onChoose({ rowId: row.id, columnId: column.id })}
            {...item}
          >
            {before === null || before.status === after.status ? null : (
              <>
                <span className="tz-before">
                  <StatusGlyph status={before.status} locale={locale} size={17} decorative />
                </span>
                <Arrow />
              </>
            )}
            <StatusGlyph status={after.status} locale={locale} size={17} same={same} decorative />
          </button>
        )}
      </td>
      <th scope="row">{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</th>
    </tr>
  );
}

/**
 * The matrix on a phone: one column chosen, each harm before and after. Themes fold natively, so that they open
 * without script too. Kept from one drawing to the next: what the pointer reads changes nothing here.
 */
export const MatrixPhone = memo(function MatrixPhone(
  props: MatrixFormProps & {
    readonly baseColumnId: string;
    readonly phoneColumnId: string | undefined;
  },
): ReactElement {
  const { locale, placed, caption, toolsButton, tools, baseColumnId, phoneColumnId, totalLabel, countLabel } =
    props;
  const { onToggle, onChoose } = props;
  const words = wordsFor(locale);
  const selectId = useId();
  // Without script a folded theme must hold its harms; with it they come when it is opened.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const { columns, lines } = placed;
  const fallback = columns.find(({ id, kind }) => kind === 'package' && id !== baseColumnId) ?? columns[0];
  const [chosenId, setChosenId] = useState(phoneColumnId ?? fallback?.id);
  const column = columns.find((candidate) => candidate.id === chosenId) ?? fallback;
  const columnIndex = column === undefined ? -1 : columns.indexOf(column);
  const themes = lines.flatMap((line) => (line.kind === 'group' ? [line] : []));
  const rows = themes.flatMap((theme) => (theme.folded ? [] : theme.group.rows));
  const indexOf = new Map(rows.map((row, index) => [row.id, index]));
  const shape = {
    rows: rows.length,
    columns: 1,
    has: ({ row }: { readonly row: number }) => (rows[row]?.cells[column?.id ?? ''] ?? null) !== null,
  };
  const roving = useRovingFocus<HTMLDivElement>(shape, null);
  if (column === undefined) return <p className="tz-empty">{words.noHarms}</p>;
  return (
    <>
      {caption}
      {toolsButton}
      {tools}
      <p className="tz-matrix-choice">
        <label htmlFor={selectId} className="note">
          {words.chooseColumn}
        </label>
        <select id={selectId} value={column.id} onChange={(event) => setChosenId(event.target.value)}>
          {columns.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <dl className="tz-matrix-sums">
        {column.total === undefined ? null : (
          <div>
            <dt>{totalLabel}</dt>
            <dd className="tz-big">{column.total}</dd>
          </div>
        )}
        {column.count === undefined ? null : (
          <div>
            <dt>{countLabel}</dt>
            <dd>{column.count}</dd>
          </div>
        )}
      </dl>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the buttons inside */}
      <div ref={roving.container} onKeyDown={roving.onKeyDown}>
        {themes.map(({ group, folded, counts, same }) => (
          <details
            key={group.id}
            className="tz-phone-theme"
            open={!folded}
            onToggle={(event) => {
              // The browser has opened or shut it already; the matrix is told where it does not know.
              if (event.currentTarget.open === folded) onToggle(group.id);
            }}
          >
            <summary data-row={`phone-group-${group.id}`}>
              <span>
                {group.label}
                <Chevron size={12} />
              </span>
              {folded ? (
                <FoldedCounts
                  counts={counts[columnIndex] ?? {}}
                  same={same[columnIndex] ?? false}
                  locale={locale}
                />
              ) : null}
            </summary>
            <table className="tz-moves">
              <thead className="vh">
                <tr>
                  <th scope="col">{`${words.before}, ${words.after}`}</th>
                  <th scope="col">{words.harm}</th>
                </tr>
              </thead>
              <tbody>
                {(folded && ready ? [] : group.rows).map((row) => (
                  <PhoneRow
                    key={row.id}
                    row={row}
                    column={column}
                    baseColumnId={baseColumnId}
                    locale={locale}
                    item={roving.itemProps({ row: indexOf.get(row.id) ?? -1, column: 0 })}
                    onChoose={onChoose}
                  />
                ))}
              </tbody>
            </table>
          </details>
        ))}
      </div>
    </>
  );
});
