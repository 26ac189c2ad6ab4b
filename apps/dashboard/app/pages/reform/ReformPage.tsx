import { Link } from '@remix-run/react';
import { Redline, ReformFlow, StatusMoves } from '@tarazy/charts';
import { Crumbs, Disclaimer, Inferred, Rail, Section } from '../reference/ReferenceParts';
import type { ReformPageData } from './read-reform-page';
import { SweepOfCases } from './SweepOfCases';

/** Width of the main column on a desk, px: what the server draws for. */
const REF_MAIN = 760;

/** A reform: what it changes, who asks for it, and what it does alone. */
export function ReformPage({ page }: { readonly page: ReformPageData }) {
  const { locale, labels, words } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={words.where} links={page.crumbs} />
        <h1 className="h1">{page.title}</h1>
        <p className="lede">{page.summary}</p>
        {page.alreadyLaw === null ? null : <p className="strong petrol">{page.alreadyLaw}</p>}
        <p className="ref-more">
          <Link className="btn" to={page.build.href}>
            {page.build.label}
          </Link>
        </p>
      </header>
      <div className="ref-main">
        <section className="ref-section">
          <Redline {...page.redline} view="table" />
        </section>
        {page.flow === null ? null : (
          <section className="ref-section">
            <ReformFlow {...page.flow} width={REF_MAIN} />
          </section>
        )}
        {page.options.length === 0 ? null : <Options page={page} />}
        {page.harms.rows.length === 0 ? (
          <Section title={page.harms.title} sub={labels.effectSub}>
            <Disclaimer>{page.disclaimer}</Disclaimer>
          </Section>
        ) : (
          <section className="ref-section">
            <StatusMoves
              rows={page.harms.rows}
              locale={locale}
              title={page.harms.title}
              subtitle={labels.effectSub}
              unchangedOpen
            />
            <Disclaimer>{page.disclaimer}</Disclaimer>
          </section>
        )}
        <Section title={page.cases.title} sub={labels.casesSub}>
          <ul className="ref-rows">
            {page.cases.list.map(({ label, href, steps }) => (
              <li key={href}>
                <Link to={href}>{label}</Link>
                <span className="note ref-note">{steps}</span>
              </li>
            ))}
          </ul>
        </Section>
        {page.sweep === null ? null : <SweepOfCases key={page.sweep.figure.value} sweep={page.sweep} />}
      </div>
      <aside className="ref-aside">
        <section className="ref-rail">
          <h2 className="fig-title">{labels.askedBy}</h2>
          {page.askedBy.length === 0 ? (
            <p>
              <Inferred label={page.inference}>{labels.notAsked}</Inferred>
            </p>
          ) : (
            <ul>
              {page.askedBy.map(({ body, at }) => (
                <li key={`${body}-${at.label}`}>
                  {body}{' '}
                  <Link className="loc" to={at.href}>
                    {at.label}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <dl className="ref-facts ref-more">
            <dt>{labels.form}</dt>
            <dd>{page.form}</dd>
          </dl>
        </section>
        <Rail title={labels.companions} items={page.companions} empty={words.none} locale={locale} />
        {page.held.length === 0 ? null : (
          <Rail title={labels.alreadyHeld} items={page.held} empty={words.none} locale={locale} />
        )}
        <Rail title={labels.obligations} items={page.obligations} empty={words.none} locale={locale} />
      </aside>
    </main>
  );
}

function Options({ page }: { readonly page: ReformPageData }) {
  const { labels, options } = page;
  return (
    <Section title={labels.options}>
      <div className="ref-scroll">
        <table className="ref-table ref-stack">
          <thead>
            <tr>
              <th scope="col">{labels.option}</th>
              <th scope="col">{labels.chosen}</th>
              <th scope="col">{labels.values}</th>
              <th scope="col">{labels.suggested}</th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ name, chosen, range, suggested }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="strong" data-head={labels.chosen}>
                  {chosen}
                </td>
                <td data-head={labels.values}>{range}</td>
                <td data-head={labels.suggested}>
                  {suggested.map(({ label, href, current }, index) => (
                    <span key={href}>
                      {index > 0 ? ' · ' : null}
                      <Link to={href} aria-current={current ? 'true' : undefined} preventScrollReset>
                        {label}
                      </Link>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
