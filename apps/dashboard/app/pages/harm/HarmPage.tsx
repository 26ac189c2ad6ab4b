import { Link } from '@remix-run/react';
import { ExplanationTree, type Locale } from '@tarazy/charts';
import { Crumbs, Disclaimer, Rail, Section, StatusWord } from '../reference/ReferenceParts';
import type { HarmPageData } from './read-harm-page';

/** A documented harm: what the law makes of it, why, what would settle it, and what is documented. */
export function HarmPage({ page }: { readonly page: HarmPageData }) {
  const { locale, labels, words } = page;
  const { doubt, ...tree } = page.conditions;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <Crumbs label={words.where} links={page.crumbs} />
        <h1 className="h1">{page.title}</h1>
        <p className="lede">{page.summary}</p>
        <p className="sub">{page.who}</p>
      </header>
      <div className="ref-main">
        <Standing page={page} />
        <section className="ref-section">
          <ExplanationTree {...tree} />
          {doubt === null ? (
            <p className="note ref-after">{labels.doubtHint}</p>
          ) : (
            <p className="strong ref-after" role="status">
              {doubt}
            </p>
          )}
        </section>
        <OverTime overTime={page.overTime} locale={locale} sub={labels.overTime} />
        <Evidence page={page} />
      </div>
      <aside className="ref-aside">
        <Rail title={labels.reformsTouching} items={page.reforms} empty={words.none} locale={locale} />
        {page.beyond.length === 0 ? null : (
          <Rail title={labels.beyondLaw} items={page.beyond} empty={words.none} locale={locale} />
        )}
        <Rail title={labels.casesOf} items={page.cases} empty={words.none} locale={locale} />
        <Rail title={labels.obligationsOf} items={page.obligations} empty={words.none} locale={locale} />
        <Rail title={labels.lawOf} items={page.law} empty={words.none} locale={locale} />
      </aside>
    </main>
  );
}

function Standing({ page }: { readonly page: HarmPageData }) {
  const { standing, labels, words, locale } = page;
  return (
    <Section title={standing.title} sub={standing.why}>
      <table className="ref-table ref-standing">
        <caption className="vh">{labels.tiers}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.inLaw}</th>
            <th scope="col">{standing.lawLabel}</th>
            {standing.packaged ? <th scope="col">{words.withPackage}</th> : null}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="strong">
              {labels.status}
            </th>
            <td>
              <StatusWord said={standing.before} locale={locale} />
            </td>
            {standing.packaged ? (
              <td>
                <StatusWord said={standing.after} locale={locale} />
              </td>
            ) : null}
          </tr>
          {standing.tiers.map(({ tier, before, after }) => (
            <tr key={tier}>
              <th scope="row">{tier}</th>
              <td>{before}</td>
              {standing.packaged ? <td>{after}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <Disclaimer>{page.disclaimer}</Disclaimer>
    </Section>
  );
}

function OverTime({
  overTime,
  locale,
  sub,
}: {
  readonly overTime: HarmPageData['overTime'];
  readonly locale: Locale;
  readonly sub: string;
}) {
  return (
    <Section title={overTime.title} sub={sub}>
      <ol className="ref-times">
        {overTime.points.map(({ date, event, href, current, turned, said }) => (
          <li key={date} className={turned ? 'ref-turned' : undefined}>
            <StatusWord said={said} locale={locale} />
            <Link to={href} aria-current={current ? 'date' : undefined} preventScrollReset>
              {date}
            </Link>
            <span className="note">{event}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Evidence({ page }: { readonly page: HarmPageData }) {
  const { evidence, labels } = page;
  return (
    <Section title={labels.inPractice} sub={labels.inPracticeSub}>
      <ul className="ref-rows">
        {evidence.map(({ says, at, figures }) => (
          <li key={says}>
            <p className="read">
              {says}{' '}
              <Link className="loc" to={at.href}>
                {at.label}
              </Link>
            </p>
            {figures.length === 0 ? null : (
              <dl className="ref-figures">
                {figures.map(({ value, of }) => (
                  <div key={of}>
                    <dt>{of}</dt>
                    <dd className="num strong">{value}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
