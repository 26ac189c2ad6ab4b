import type { ReactElement } from 'react';
import { ConflictFlag } from '../Marks/Marks';
import type { Locale } from '../shared/chart-types';
import { Figure } from '../shared/Figure';
import { wordsFor } from '../words/words-for';
import { describeRedline, tabulateRedline } from './describe-redline';
import { layoutRedline, type RedlineRun } from './redline-layout';
import type { RedlineEntry, RedlineProps } from './redline-props';

function RunText({ runs }: { readonly runs: readonly RedlineRun[] }): ReactElement {
  return (
    <>
      {runs.map((run, index) => {
        const key = `${run.kind}-${index}`;
        if (run.kind === 'deleted') return <del key={key}>{run.text}</del>;
        if (run.kind === 'inserted') return <ins key={key}>{run.text}</ins>;
        return <span key={key}>{run.text}</span>;
      })}
    </>
  );
}

function Conflict({
  entry,
  locale,
}: {
  readonly entry: RedlineEntry;
  readonly locale: Locale;
}): ReactElement | null {
  if (entry.conflict === undefined) return null;
  return (
    <div className="tz-redline-values">
      <p className="rust strong">
        <ConflictFlag /> {wordsFor(locale).conflictValues}
      </p>
      <ul>
        {entry.conflict.values.map(({ reform, value }) => (
          <li key={`${reform}-${value}`}>
            <b>{value}</b> · {reform}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ArticleName({ entry }: { readonly entry: RedlineEntry }): ReactElement {
  return entry.articleHref === undefined ? (
    <span>{entry.article}</span>
  ) : (
    <a href={entry.articleHref}>{entry.article}</a>
  );
}

function ReformLink({ entry }: { readonly entry: RedlineEntry }): ReactElement | null {
  if (entry.reform === undefined) return null;
  return entry.reform.href === undefined ? (
    <span>{entry.reform.label}</span>
  ) : (
    <a href={entry.reform.href}>{entry.reform.label}</a>
  );
}

function RedlineBlocks({ entries, locale }: Pick<RedlineProps, 'entries' | 'locale'>): ReactElement {
  const words = wordsFor(locale);
  return (
    <div className="tz-redline-blocks">
      {entries.map((entry) => (
        // Several rules may stand in one article, so its name could not tell landmarks apart.
        <div key={entry.id}>
          <p className="tz-redline-head">
            <ArticleName entry={entry} />
            {entry.conflict === undefined ? null : <span className="rust">{words.conflict}</span>}
            {entry.before === null ? <span className="petrol">{words.newText}</span> : null}
            {entry.after === null ? <span className="rust">{words.repealed}</span> : null}
          </p>
          <p className="tz-redline-text">
            <RunText runs={layoutRedline(entry.before, entry.after).both} />
          </p>
          <Conflict entry={entry} locale={locale} />
          <p className="note">
            <ReformLink entry={entry} />
          </p>
        </div>
      ))}
    </div>
  );
}

function RedlineTable({
  entries,
  locale,
  title,
}: Pick<RedlineProps, 'entries' | 'locale' | 'title'>): ReactElement {
  const words = wordsFor(locale);
  return (
    <table className="tz-redline" aria-label={title}>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.article}</th>
          <th scope="col">{words.inForce}</th>
          <th scope="col">{words.withPackage}</th>
          <th scope="col">{words.reform}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const placed = layoutRedline(entry.before, entry.after);
          return (
            <tr key={entry.id}>
              <th scope="row">
                <ArticleName entry={entry} />
              </th>
              <td className="tz-redline-text" data-head={words.inForce}>
                {entry.before === null ? (
                  <span className="note">{words.noText}</span>
                ) : (
                  <RunText runs={placed.before} />
                )}
              </td>
              <td className="tz-redline-text" data-head={words.withPackage}>
                {entry.after === null ? (
                  <span className="note">{words.repealed}</span>
                ) : (
                  <RunText runs={placed.after} />
                )}
              </td>
              <td>
                <ReformLink entry={entry} />
                <Conflict entry={entry} locale={locale} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The text of the law before and after a package, word by word. */
export function Redline(props: RedlineProps): ReactElement {
  const { entries, locale, view, title, subtitle, note, headingLevel } = props;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      description={describeRedline(entries, locale)}
      className="tz-redline-figure"
      table={entries.length === 0 ? undefined : tabulateRedline(entries, locale)}
    >
      {entries.length === 0 ? (
        <p className="tz-empty">{wordsFor(locale).noAmendments}</p>
      ) : view === 'blocks' ? (
        <RedlineBlocks entries={entries} locale={locale} />
      ) : (
        <RedlineTable entries={entries} locale={locale} title={title} />
      )}
      {note === undefined ? null : <p className="note">{note}</p>}
    </Figure>
  );
}
