import type { ReactElement } from 'react';
import { sharedWords } from '../words/shared-words';
import type { Locale } from './chart-types';

/** The numbers and words of a figure as plain rows; the first cell of a row is its head. */
export interface TwinTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The same data as a table, folded under the figure. */
export function TableTwin(props: {
  readonly table: TwinTable;
  readonly caption: string;
  readonly locale: Locale;
}): ReactElement {
  const { table, caption, locale } = props;
  return (
    <details className="tz-twin">
      <summary className="note">{sharedWords(locale).asTable}</summary>
      {/* A table wider than the page scrolls, and what scrolls must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs a tab stop */}
      <section className="tz-scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th scope="col" key={index}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th scope="row" key={index}>
                      {cell}
                    </th>
                  ) : (
                    <td key={index}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
