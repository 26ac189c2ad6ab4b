import { Link } from '@remix-run/react';
import { FilterForm } from '../reference/FilterForm';
import { Section } from '../reference/ReferenceParts';
import { RuleTable } from '../reference/RuleTable';
import type { LawPageData } from './read-law-page';

/** The acts that the model cites and every rule that it reads from them. */
export function LawPage({ page }: { readonly page: LawPageData }) {
  const { labels, kinds, groups } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}</p>
        <FilterForm words={page.filter} />
        <p className="note">{labels.searchHint}</p>
      </header>
      <div className="ref-main">
        {kinds.length + groups.length === 0 ? <p className="ref-empty">{page.nothingFound}</p> : null}
        {groups.length === 0 ? null : (
          <Section title={labels.rulesTitle} sub={page.date}>
            {groups.map(({ key, title, href, rows }) => (
              <div key={key} className="ref-rule-group">
                <h3 className="strong ref-group ref-plain">
                  {href === null ? title : <Link to={href}>{title}</Link>}
                </h3>
                <RuleTable caption={title} rows={rows} heads={labels} />
              </div>
            ))}
          </Section>
        )}
      </div>
      <aside className="ref-aside" aria-label={labels.acts}>
        {kinds.map(({ kind, title, acts }) => (
          <section key={kind} className="ref-rail">
            <h2 className="fig-title">{title}</h2>
            <ul>
              {acts.map((act) => (
                <li key={act.id}>
                  <Link to={act.href}>{act.title}</Link>
                  <span className="note ref-note">
                    {labels.articles}: {act.articles} · {labels.rules}: {act.rules}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </aside>
    </main>
  );
}
