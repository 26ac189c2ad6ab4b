import { Link } from '@remix-run/react';
import { FilterForm } from '../reference/FilterForm';
import type { SearchPageData } from './read-search-page';

type Kind = SearchPageData['kinds'][number];

/** The search over everything that the model holds, by kind. A form, so it works without JavaScript. */
export function SearchPage({ page }: { readonly page: SearchPageData }) {
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{page.title}</h1>
        <p className="lede">{page.labels.lede}</p>
        <FilterForm words={page.filter} />
        {page.kinds.length > 0 ? null : (
          <p className="note">
            {page.labels.examples}:{' '}
            {page.examples.map(({ label, href }, index) => (
              <span key={label}>
                {index > 0 ? ' · ' : null}
                <Link to={href}>{label}</Link>
              </span>
            ))}
          </p>
        )}
      </header>
      <div className="ref-whole ref-found">
        {page.nothingFound === null ? null : <p className="ref-empty">{page.nothingFound}</p>}
        {page.kinds.map((group) => (
          <section key={group.kind} className="ref-section">
            <h2 className="fig-title">
              {group.title} <span className="note num">{group.count}</span>
            </h2>
            <Results results={group.shown} />
            {group.folded.length === 0 ? null : (
              <details className="ref-fold ref-fold-small">
                <summary>{group.more}</summary>
                <Results results={group.folded} />
              </details>
            )}
          </section>
        ))}
      </div>
    </main>
  );
}

function Results({ results }: { readonly results: Kind['shown'] }) {
  return (
    <ul className="ref-rows ref-plain">
      {results.map(({ id, label, href, note }) => (
        <li key={id}>
          <Link to={href}>{label}</Link>
          {note === '' ? null : <span className="note ref-note">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
