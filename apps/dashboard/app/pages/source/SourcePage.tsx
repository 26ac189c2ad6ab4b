import { Link } from '@remix-run/react';
import { BeyondList } from '../reference/BeyondList';
import { Crumbs } from '../reference/ReferenceParts';
import { ThemeFold } from '../reference/ThemeFold';
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
          <ThemeFold
            key={group.kind}
            id={group.kind}
            title={group.title}
            note={String(group.entries.length)}
            locale={page.locale}
            open={page.open}
          >
            <Uses group={group} />
          </ThemeFold>
        ))}
        <BeyondList
          title={labels.beyond}
          sub={labels.beyondSub}
          harmsLabel={page.harmsWord}
          themes={page.beyond}
        />
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

function Uses({ group }: { readonly group: SourcePageData['groups'][number] }) {
  return (
    <ul className="ref-rows ref-uses">
      {group.entries.map(({ label, href, places }) => (
        <li key={`${href}-${label}`} className="ref-plain">
          <Link to={href}>{label}</Link>
          <ul>
            {places.map(({ note, at }) => (
              <li key={`${note}-${at}`}>
                {note} <span className="loc">{at}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
