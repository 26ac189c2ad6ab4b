import { Link } from '@remix-run/react';
import { ExplanationTree, ObligationGrid } from '@tarazy/charts';
import { Crumbs, Disclaimer, Rail } from '../reference/ReferenceParts';
import type { TreatyPageData } from './read-treaty-page';

/** A treaty: its articles as conditions on national law, and what supervision said of each. */
export function TreatyPage({ page }: { readonly page: TreatyPageData }) {
  const { locale, labels, words } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={words.where} links={page.crumbs} />
        <h1 className="h1">{page.title}</h1>
        <p className="lede">{page.binds}</p>
        <p className="sub">{page.finding}</p>
      </header>
      <div className="ref-main">
        {page.obligations.length === 0 ? null : (
          <section className="ref-section">
            <ObligationGrid {...page.grid} width={700} />
          </section>
        )}
        {page.obligations.map((obligation) => (
          <Obligation key={obligation.id} page={page} obligation={obligation} />
        ))}
        <p className="note">{labels.doubtHint}</p>
        <Disclaimer>{page.disclaimer}</Disclaimer>
      </div>
      <aside className="ref-aside">
        <Rail title={labels.reforms} items={page.reforms} empty={words.none} locale={locale} />
        <Rail title={labels.harms} items={page.harms} empty={words.none} locale={locale} />
        <section className="ref-rail">
          <h2 className="fig-title">{labels.text}</h2>
          <p>
            <Link to={page.act.href}>{page.act.label}</Link>
          </p>
        </section>
      </aside>
    </main>
  );
}

function Obligation({
  page,
  obligation,
}: {
  readonly page: TreatyPageData;
  readonly obligation: TreatyPageData['obligations'][number];
}) {
  const { locale, labels } = page;
  const { id, title, status, nodes, doubt, supervision, bodies } = obligation;
  return (
    <section className="ref-section" id={id}>
      <ExplanationTree nodes={nodes} locale={locale} title={title} subtitle={status} />
      {doubt === null ? null : (
        <p className="strong ref-after" role="status">
          {doubt}
        </p>
      )}
      <h3 className="strong ref-group">{labels.supervision}</h3>
      <p className="ref-measure">{supervision}</p>
      {bodies.length === 0 ? (
        <p className="note">{labels.noSupervision}</p>
      ) : (
        <ul>
          {bodies.map(({ body, at }) => (
            <li key={`${body}-${at.label}`} className="sub">
              {body}{' '}
              <Link className="loc" to={at.href}>
                {at.label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
