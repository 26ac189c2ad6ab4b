import { Link } from '@remix-run/react';
import { FilterForm } from '../reference/FilterForm';
import { Section } from '../reference/ReferenceParts';
import { RuleTable } from '../reference/RuleTable';
import { ThemeFold } from '../reference/ThemeFold';
import type { LawPageData } from './read-law-page';

type Kind = LawPageData['kinds'][number];

/** The acts that the model cites, each with the rules that it reads from its articles. */
export function LawPage({ page }: { readonly page: LawPageData }) {
  const { labels, kinds, unplaced } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}</p>
        <FilterForm words={page.filter} />
        <p className="note">{labels.searchHint}</p>
      </header>
      <div className="ref-whole">
        {kinds.length + unplaced.length === 0 ? <p className="ref-empty">{page.nothingFound}</p> : null}
        {kinds.map((group) => (
          <Section key={group.kind} title={group.title}>
            <Acts page={page} group={group} />
          </Section>
        ))}
        {unplaced.length === 0 ? null : (
          <Section title={labels.unplaced} sub={page.unplacedNote}>
            <RuleTable caption={labels.unplaced} rows={unplaced} heads={labels} />
          </Section>
        )}
      </div>
    </main>
  );
}

/** The acts of one kind: those with rules fold open into their articles, the others are links. */
function Acts({ page, group }: { readonly page: LawPageData; readonly group: Kind }) {
  const { labels } = page;
  return (
    <>
      {group.acts.map((act) => (
        <ThemeFold
          key={`${act.id} ${page.open}`}
          id={act.id}
          title={act.title}
          note={act.note}
          locale={page.locale}
          open={page.open}
          small
        >
          <p className="ref-act-link">
            <Link to={act.href}>{labels.actPage}</Link> <span className="note">{page.date}</span>
          </p>
          {act.articles.map(({ article, title, isNumber, href, rows }) => (
            <div key={article} className="ref-act-article ref-plain">
              <h4 className={isNumber ? 'ref-article-number' : 'strong'}>
                <Link to={href}>{title}</Link>
              </h4>
              <RuleTable caption={title} rows={rows} heads={labels} />
            </div>
          ))}
        </ThemeFold>
      ))}
      {group.cited.length === 0 ? null : (
        <div className="ref-cited">
          <p className="note">{labels.cited}</p>
          <ul className="ref-rows ref-plain">
            {group.cited.map(({ id, title, href }) => (
              <li key={id}>
                <Link to={href}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
