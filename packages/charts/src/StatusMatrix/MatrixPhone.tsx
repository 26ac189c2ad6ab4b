import { type ReactElement, useId, useState } from 'react';
import { Arrow, Chevron } from '../Marks/Marks';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import { useRovingFocus } from '../shared/use-roving-focus';
import { wordsFor } from '../words/words-for';
import { FoldedCounts } from './MatrixLines';
import { layoutStatusMatrix } from './status-matrix-layout';
import type { StatusCell, StatusMatrixProps } from './status-matrix-props';

/** The matrix on a phone: one column chosen, each harm before and after. */
export function MatrixPhone(
  props: StatusMatrixProps & {
    readonly folded: ReadonlySet<string>;
    readonly onToggle: (id: string) => void;
    readonly onRead: (subject: string, cell: StatusCell) => void;
  },
): ReactElement {
  const { locale, baseColumnId, phoneColumnId, totalLabel, countLabel, folded, onToggle, onRead } = props;
  const words = wordsFor(locale);
  const selectId = useId();
  const { columns, lines } = layoutStatusMatrix(props, folded);
  const fallback = columns.find((column) => column.kind === 'package') ?? columns[0];
  const [chosenId, setChosenId] = useState(phoneColumnId ?? fallback?.id);
  const column = columns.find((candidate) => candidate.id === chosenId) ?? fallback;
  const columnIndex = column === undefined ? -1 : columns.indexOf(column);
  const themes = lines.flatMap((line) => (line.kind === 'group' ? [line] : []));
  const rows = themes.flatMap((theme) => (theme.folded ? [] : theme.group.rows));
  const shape = {
    rows: rows.length,
    columns: 1,
    has: ({ row }: { readonly row: number }) => (rows[row]?.cells[column?.id ?? ''] ?? null) !== null,
  };
  const roving = useRovingFocus<HTMLTableElement>(shape, null);
  if (column === undefined) return <p className="tz-empty">{words.noHarms}</p>;
  return (
    <>
      <p className="tz-matrix-choice">
        <label htmlFor={selectId} className="note">
          {words.chooseColumn}
        </label>
        <select id={selectId} value={column.id} onChange={(event) => setChosenId(event.target.value)}>
          {columns.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {candidate.label}
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
      <table className="tz-moves" ref={roving.container} onKeyDown={roving.onKeyDown}>
        <thead className="vh">
          <tr>
            <th scope="col">{`${words.before}, ${words.after}`}</th>
            <th scope="col">{words.harm}</th>
          </tr>
        </thead>
        {themes.map(({ group, folded: isFolded, counts, same: sameAsBase }) => (
          <tbody key={group.id}>
            <tr className="tz-moves-group">
              <th colSpan={2} scope="rowgroup">
                <button
                  type="button"
                  className="tz-phone-group"
                  aria-expanded={!isFolded}
                  onClick={() => onToggle(group.id)}
                >
                  {group.label}
                  <Chevron size={12} />
                </button>
                {isFolded ? (
                  <FoldedCounts
                    counts={counts[columnIndex] ?? {}}
                    same={sameAsBase[columnIndex] ?? false}
                    locale={locale}
                  />
                ) : null}
              </th>
            </tr>
            {(isFolded ? [] : group.rows).map((row) => {
              const before = row.cells[baseColumnId] ?? null;
              const after = row.cells[column.id] ?? null;
              const same = before?.status === after?.status;
              const subject = `${row.label} × ${column.label}`;
              return (
                <tr key={row.id}>
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
                        aria-label={words.matrixCell(row.label, column.label, words.status[after.status])}
                        onClick={() => onRead(subject, after)}
                        {...roving.itemProps({ row: rows.indexOf(row), column: 0 })}
                      >
                        {before === null || same ? null : (
                          <>
                            <StatusGlyph status={before.status} locale={locale} size={17} decorative />
                            <Arrow />
                          </>
                        )}
                        <StatusGlyph
                          status={after.status}
                          locale={locale}
                          size={17}
                          same={same && column.kind === 'package'}
                          decorative
                        />
                      </button>
                    )}
                  </td>
                  <th scope="row">
                    {row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}
                  </th>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </>
  );
}
