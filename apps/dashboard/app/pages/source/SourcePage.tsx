import { Link } from '@remix-run/react';
import { BeyondList } from '../reference/BeyondList';
import { Crumbs, Section } from '../reference/ReferenceParts';
import type { SourcePageData } from './read-source-page';

/** A source: what it is, all that was taken from it with the place, and what was left out. */
export function SourcePage({ page }: { readonly page: SourcePageData }) {
  const { labels, groups } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={page.where} links={page.crumbs} />
        <h1 className="h1">{page.title}</h1>
        <p className="lede">{page.finding}</p>
      </header>
      <div className="ref-main">
        {groups.map((group) => (
          <Section key={group.kind} title={group.title}>
            <UsesTable group={group} heads={labels} />
          </Section>
        ))}
        <BeyondList title={labels.beyond} sub={labels.beyondSub} themes={page.beyond} />
      </div>
      <aside className="ref-aside">
        <section className="ref-rail">
          <h2 className="fig-title">{labels.aboutThis}</h2>
          <dl className="ref-facts">
            <dt>{labels.kind}</dt>
            <dd>{page.kind}</dd>
            <dt>{labels.publisher}</dt>
            <dd>{page.publisher}</dd>
            <dt>{labels.year}</dt>
            <dd>{page.year}</dd>
            <dt>{labels.verifies}</dt>
            <dd>{page.verifies}</dd>
            <dt>{labels.address}</dt>
            <dd>
              {page.address === null ? (
                labels.noAddress
              ) : (
                <a href={page.address} rel="external noopener">
                  {page.address}
                </a>
              )}
            </dd>
          </dl>
        </section>
        <section className="ref-rail">
          <h2 className="fig-title">{labels.citation}</h2>
          <p className="note">{labels.citationSub}</p>
          <p className="ref-citation">{page.citation}</p>
        </section>
      </aside>
    </main>
  );
}

function UsesTable({
  group,
  heads,
}: {
  readonly group: SourcePageData['groups'][number];
  readonly heads: SourcePageData['labels'];
}) {
  return (
    <table className="ref-table ref-stack ref-uses">
      <caption className="vh">{group.title}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.what}</th>
          <th scope="col">{heads.where}</th>
        </tr>
      </thead>
      <tbody>
        {group.uses.map(({ key, label, note, href, at }) => (
          <tr key={key}>
            <th scope="row">
              <Link to={href}>{label}</Link>
              {note === null ? null : <span className="note">{note}</span>}
            </th>
            <td>
              <span className="loc">{at}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
