import type { ReactElement } from 'react';
import type { Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { ArticleName, ConflictValues, ReformLink, RunText } from './RedlineParts';
import type { PlacedTable } from './redline-layout';

/** Both texts of each rule in one, rules side by side where there is room. */
export function RedlineInline(props: { readonly table: PlacedTable; readonly locale: Locale }): ReactElement {
  const { table, locale } = props;
  const words = wordsFor(locale);
  const rows = table.groups.flatMap((group) => group.rows);
  return (
    <div className="tz-redline-blocks">
      {rows.map(({ entry, texts }) => (
        // Several rules may stand in one article, so its name could not tell landmarks apart.
        <div key={entry.id}>
          <div className="tz-redline-head">
            <ArticleName entry={entry} full />
            {entry.conflict === undefined ? null : <span className="rust">{words.conflict}</span>}
            {entry.before === null ? <span className="petrol">{words.newText}</span> : null}
            {entry.after === null ? <span className="rust">{words.repealed}</span> : null}
          </div>
          <p className="tz-redline-text">
            <RunText runs={texts.both} />
          </p>
          <ConflictValues entry={entry} locale={locale} />
          <p className="note">
            <ReformLink entry={entry} />
          </p>
        </div>
      ))}
    </div>
  );
}
