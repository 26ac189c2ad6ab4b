import { Link } from '@remix-run/react';
import { Crumbs, Rail, Section } from '../reference/ReferenceParts';
import type { InstrumentPageData } from './read-instrument-page';

/** An act: its articles as the model cites them, and the rules that rest on each. */
export function InstrumentPage({ page }: { readonly page: InstrumentPageData }) {
  const { labels, articles } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={page.where} links={page.crumbs} />
        <h1 className="h1">{page.title}</h1>
      </header>
      <div className="ref-main">
        <Section title={page.finding} sub={page.date}>
          {page.index.length === 0 ? null : (
            <nav className="ref-index" aria-label={labels.index}>
              {page.index.map(({ article, name }) => (
                <a key={article} href={`#${article}`}>
                  {name}
                </a>
              ))}
            </nav>
          )}
          <ul className="ref-rows">
            {articles.map((entry) => (
              <Article key={entry.article} entry={entry} noRules={labels.noRules} />
            ))}
          </ul>
        </Section>
      </div>
      <aside className="ref-aside">
        <section className="ref-rail">
          <h2 className="fig-title">{labels.checks}</h2>
          <dl className="ref-facts">
            {page.number === null ? null : (
              <>
                <dt>{labels.number}</dt>
                <dd>{page.number}</dd>
              </>
            )}
            <dt>{labels.date}</dt>
            <dd>{page.from}</dd>
            <dt>{labels.officialText}</dt>
            <dd>
              {page.address === null ? (
                labels.noText
              ) : (
                <a href={page.address} rel="external noopener">
                  {page.address}
                </a>
              )}
            </dd>
          </dl>
        </section>
        {page.obligations.length === 0 ? null : (
          <Rail title={labels.obligations} items={page.obligations} empty="" locale={page.locale} />
        )}
      </aside>
    </main>
  );
}

function Article({
  entry,
  noRules,
}: {
  readonly entry: InstrumentPageData['articles'][number];
  readonly noRules: string;
}) {
  return (
    <li id={entry.article} className="ref-article ref-plain">
      <h3 className={entry.isNumber ? 'ref-article-number' : 'strong'}>
        <Link to={entry.href}>{entry.name}</Link>
      </h3>
      <div>
        {entry.rules.length === 0 ? <p className="sub">{noRules}</p> : null}
        <ul className="ref-plain">
          {entry.rules.map(({ path, title, href, value, known, certainty, note }) => (
            <li key={path} className="ref-article-rule">
              <span>
                {href === null ? title : <Link to={href}>{title}</Link>}
                {note === null ? null : <span className="note ref-note">{note}</span>}
              </span>
              <span>
                <span className="strong">{value}</span>
                {known === 'verified' ? null : <span className="note ochre ref-note">{certainty}</span>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
