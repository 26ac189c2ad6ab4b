import { Link } from '@remix-run/react';
import { Section } from '../reference/ReferenceParts';
import type { SourcesPageData } from './read-sources-page';

/** Every source with its kind, how much was taken from it, and whether it can verify a value. */
export function SourcesPage({ page }: { readonly page: SourcesPageData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
      </header>
      <div className="ref-whole">
        <Section title={page.finding}>
          <table className="ref-table ref-stack ref-list">
            <caption className="vh">{labels.title}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.source}</th>
                <th scope="col">{labels.kind}</th>
                <th scope="col">{labels.taken}</th>
                <th scope="col">{labels.verifies}</th>
              </tr>
            </thead>
            <tbody>
              {page.sources.map(({ id, title, href, kind, published, taken, verifies }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={href} className="strong">
                      {title}
                    </Link>
                    <span className="note">{published}</span>
                  </th>
                  <td data-head={labels.kind}>{kind}</td>
                  <td data-head={labels.taken} className="num">
                    {taken}
                  </td>
                  <td data-head={labels.verifies}>{verifies}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      </div>
    </main>
  );
}
