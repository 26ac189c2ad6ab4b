import { Fragment, type ReactElement } from 'react';
import type { Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { ArticleName, ConflictValues, Grounds, ReformLink, RunText } from './RedlineParts';
import type { PlacedEntry, PlacedTable } from './redline-layout';
import { redlineWords } from './redline-words';

function TableRow({ row, locale }: { readonly row: PlacedEntry; readonly locale: Locale }): ReactElement {
  const { entry, number, texts } = row;
  const words = redlineWords(locale);
  const { noText, repealed } = wordsFor(locale);
  return (
    <tr>
      <td className="tz-redline-number num">{number}</td>
      <th scope="row">
        <ArticleName entry={entry} />
      </th>
      <td className="tz-redline-text" data-head={words.inForce}>
        {entry.before === null ? <span className="note">{noText}</span> : <RunText runs={texts.before} />}
      </td>
      <td className="tz-redline-text" data-head={words.proposed}>
        {entry.conflict !== undefined ? (
          <ConflictValues entry={entry} locale={locale} />
        ) : entry.after === null ? (
          <span className="note">{repealed}</span>
        ) : (
          <RunText runs={texts.after} />
        )}
      </td>
      <td data-head={words.grounds}>
        <ReformLink entry={entry} />
        <Grounds entry={entry} locale={locale} />
        {entry.reform === undefined && (entry.grounds ?? []).length === 0 ? (
          <span className="note">{words.noGrounds}</span>
        ) : null}
      </td>
    </tr>
  );
}

/** The comparative table: number, structural element, text in force, text proposed, grounds; an act is a heading. */
export function RedlineTable(props: {
  readonly table: PlacedTable;
  readonly locale: Locale;
  readonly title: string;
}): ReactElement {
  const { table, locale, title } = props;
  const words = redlineWords(locale);
  return (
    <table className="tz-redline" aria-label={title}>
      <colgroup>
        <col className="tz-redline-number" />
        <col className="tz-redline-element" />
        <col />
        <col />
        <col className="tz-redline-why" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.element}</th>
          <th scope="col">{words.inForce}</th>
          <th scope="col">{words.proposed}</th>
          <th scope="col">{words.grounds}</th>
        </tr>
      </thead>
      <tbody>
        {table.groups.map((group) => (
          <Fragment key={group.id}>
            {group.title === null ? null : (
              <tr className="tz-redline-act">
                <th colSpan={5} scope="colgroup">
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <TableRow key={row.entry.id} row={row} locale={locale} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
