import { Link } from '@remix-run/react';
import { FilterForm } from '../reference/FilterForm';
import { Crumbs, Locators } from '../reference/ReferenceParts';
import { ThemeFold } from '../reference/ThemeFold';
import type { CoveredSourceData } from './read-covered-source';

/** Every finding of one source, with its place and what became of it. */
export function CoveredSourcePage({ page }: { readonly page: CoveredSourceData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={page.where} links={page.crumbs} />
        <h1 className="h1">
          {page.sourceHref === null ? page.title : <Link to={page.sourceHref}>{page.title}</Link>}
        </h1>
        <p className="lede">{page.finding}</p>
        <FilterForm words={page.filter} />
      </header>
      <div className="ref-whole">
        {page.kinds.length === 0 ? <p className="ref-empty">{page.nothingFound}</p> : null}
        {page.kinds.map((kind) => (
          <ThemeFold
            key={`${kind.id} ${page.open}`}
            id={kind.id}
            title={kind.title}
            note={kind.note}
            locale={page.locale}
            open={page.open}
          >
            <table className="ref-table ref-stack ref-list">
              <caption className="vh">{kind.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{labels.finding}</th>
                  <th scope="col">{labels.became}</th>
                </tr>
              </thead>
              <tbody>
                {kind.rows.map(({ id, at, fate, became }) => (
                  <tr key={id}>
                    <th scope="row">
                      {at}
                      <span className="note">{id}</span>
                    </th>
                    <td data-head={labels.became}>
                      {fate} <Locators links={became} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ThemeFold>
        ))}
      </div>
    </main>
  );
}
