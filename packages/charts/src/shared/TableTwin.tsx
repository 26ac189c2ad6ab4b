import type { ReactElement } from 'react';
import { sharedWords } from '../words/shared-words';
import type { Locale } from './chart-types';
import { escapeText } from './escape-text';

/** The numbers and words of a figure as plain rows; the first cell of a row is its head. */
export interface TwinTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** Head and rows as HTML, every text escaped. */
function writeTable({ columns, rows }: TwinTable): string {
  let html = '<thead><tr>';
  for (const column of columns) html += `<th scope="col">${escapeText(column)}</th>`;
  html += '</tr></thead><tbody>';
  for (const { cells } of rows) {
    const [head = '', ...rest] = cells;
    html += `<tr><th scope="row">${escapeText(head)}</th>`;
    for (const cell of rest) html += `<td>${escapeText(cell)}</td>`;
    html += '</tr>';
  }
  return `${html}</tbody>`;
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
        {/* Cells hold words alone. As elements, a thousand of them would cost more than the figure that they repeat. */}
        <table
          dangerouslySetInnerHTML={{
            __html: `<caption class="vh">${escapeText(caption)}</caption>${writeTable(table)}`,
          }}
        />
      </section>
    </details>
  );
}
