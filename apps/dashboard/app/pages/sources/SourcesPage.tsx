import { Link } from '@remix-run/react';
import { Section } from '../reference/ReferenceParts';
import type { SourcesPageData } from './read-sources-page';

type Kind = SourcesPageData['kinds'][number];

/** Every source by kind, with how much was taken from it, and whether it can verify a value. */
export function SourcesPage({ page }: { readonly page: SourcesPageData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}</p>
      </header>
      <div className="ref-whole">
        {page.kinds.map((group) => (
          <Section key={group.kind} title={group.title}>
            <Sources page={page} group={group} />
          </Section>
        ))}
      </div>
    </main>
  );
}

function Sources({ page, group }: { readonly page: SourcesPageData; readonly group: Kind }) {
  const { labels } = page;
  return (
    <table className="ref-table ref-stack ref-sources">
      <caption className="vh">{group.title}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.source}</th>
          <th scope="col">{labels.taken}</th>
          <th scope="col">{labels.verifies}</th>
        </tr>
      </thead>
      <tbody>
        {group.sources.map(({ id, title, href, published, taken, verifies }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={href}>{title}</Link>
              <span className="note">{published}</span>
            </th>
            <td data-head={labels.taken} className="num">
              {taken}
            </td>
            <td data-head={labels.verifies}>{verifies}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
