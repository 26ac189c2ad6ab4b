import { Link } from '@remix-run/react';
import { LawTimeline, Redline, SweepSparkline } from '@tarazy/charts';
import { Crumbs, Disclaimer, Rail, Section } from '../reference/ReferenceParts';
import type { ArticlePageData } from './read-article-page';

/** A place in the law: its rules over time, what they say on the date, and all that rests on them. */
export function ArticlePage({ page }: { readonly page: ArticlePageData }) {
  const { locale, labels, words, timeline } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={words.where} links={page.crumbs} />
        <div className={page.number === null ? undefined : 'ref-numbered'}>
          {page.number === null ? null : (
            <span className="ref-number" aria-hidden="true">
              {page.number}
            </span>
          )}
          <div>
            <h1 className="h2">
              {page.number === null ? null : <span className="vh">{page.heading}. </span>}
              {page.title}
            </h1>
            {page.number === null ? <p className="sub">{page.heading}</p> : null}
            {page.parts.length === 0 ? null : (
              <p className="sub">
                {labels.parts}:{' '}
                {page.parts.map(({ label, href }, index) => (
                  <span key={href}>
                    {index > 0 ? ', ' : null}
                    <Link to={href}>{label}</Link>
                  </span>
                ))}
              </p>
            )}
          </div>
        </div>
      </header>
      <div className="ref-main">
        {timeline.rows.length === 0 ? (
          <section className="ref-section">
            <p className="ref-empty">{labels.noRules}</p>
          </section>
        ) : (
          <section className="ref-section">
            <LawTimeline {...timeline} />
          </section>
        )}
        {page.redline === null ? null : (
          <section className="ref-section">
            <Redline {...page.redline} view="table" />
          </section>
        )}
        {page.rules.length === 0 ? null : <Rules page={page} />}
        <Contested page={page} />
        <Notes page={page} />
      </div>
      <aside className="ref-aside">
        <Rail title={labels.harms} items={page.harms} empty={words.none} locale={locale} />
        <Rail title={labels.reforms} items={page.reforms} empty={words.none} locale={locale} />
        <Rail title={labels.obligations} items={page.obligations} empty={words.none} locale={locale} />
        <Rail title={labels.cases} items={page.cases} empty={words.none} locale={locale} />
        <Checks page={page} />
      </aside>
    </main>
  );
}

function Rules({ page }: { readonly page: ArticlePageData }) {
  const { labels } = page;
  return (
    <Section title={page.date}>
      <table className="ref-table ref-stack ref-rules">
        <thead>
          <tr>
            <th scope="col">{labels.rule}</th>
            <th scope="col">{labels.says}</th>
            <th scope="col">{labels.known}</th>
          </tr>
        </thead>
        <tbody>
          {page.rules.map(({ path, title, says, places, certainty, known, since, at, earlier, sweep }) => (
            <tr key={path} id={path}>
              <th scope="row">
                {title}
                <span className="note">{[places, earlier].filter(Boolean).join(' · ')}</span>
              </th>
              <td className="ref-law-text">
                {says.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {sweep === null ? null : (
                  <p className="note">
                    <SweepSparkline {...sweep.mark} /> {sweep.finding}
                  </p>
                )}
              </td>
              <td>
                <span className={known === 'verified' ? undefined : 'ochre'}>{certainty}</span>
                {since === null ? null : <span className="note">{since}</span>}
                {at === null ? null : (
                  <Link className="loc note" to={at.href}>
                    {at.label}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Disclaimer>{page.disclaimer}</Disclaimer>
    </Section>
  );
}

function Contested({ page }: { readonly page: ArticlePageData }) {
  const { contested, labels } = page;
  if (contested.length === 0) return null;
  return (
    <Section title={labels.contested} sub={labels.contestedSub}>
      <ul className="ref-rows">
        {contested.map(({ title, from, values }) => (
          <li key={`${title}-${from}`}>
            <p>
              {title} <span className="note">{from}</span>
            </p>
            <ul className="ref-readings">
              {values.map(({ value, at }) => (
                <li key={at.label}>
                  <b className="strong">{value}</b>{' '}
                  <Link className="loc" to={at.href}>
                    {at.label}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Notes({ page }: { readonly page: ArticlePageData }) {
  const { notes, labels } = page;
  if (notes.length === 0) return null;
  return (
    <Section title={labels.notes}>
      <dl className="ref-notes">
        {notes.map(({ title, note }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Checks({ page }: { readonly page: ArticlePageData }) {
  const { checks, labels, address, help } = page;
  return (
    <section className="ref-rail">
      <h2 className="fig-title">{labels.checks}</h2>
      <dl className="ref-facts">
        <dt>{labels.basis}</dt>
        <dd>{checks.basis}</dd>
        {checks.read.length === 0 ? null : (
          <>
            <dt>{labels.read}</dt>
            <dd>
              {checks.read.map(({ label, href }) => (
                <Link key={href} className="ref-line" to={href}>
                  {label}
                </Link>
              ))}
            </dd>
          </>
        )}
        <dt>{labels.officialText}</dt>
        <dd>
          {address === null ? (
            labels.noText
          ) : (
            <a href={address} rel="external noopener">
              {address}
            </a>
          )}
        </dd>
      </dl>
      <p className="note ref-more">
        <Link to={help.href}>{help.label}</Link>
      </p>
    </section>
  );
}
