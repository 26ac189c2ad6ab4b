import { Link } from '@remix-run/react';
import { StatusGlyph } from '@tarazy/charts';
import { Disclaimer, Inferred, Section } from '../reference/ReferenceParts';
import type { Explained } from './help-texts';
import type { HelpPageData } from './read-help-page';

/** How to read the pages, what they do not claim, and how to report an error. */
export function HelpPage({ page }: { readonly page: HelpPageData }) {
  const { texts, basis, locale } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{texts.title}</h1>
        <p className="lede">{texts.lede}</p>
      </header>
      <div className="ref-main">
        <Section title={texts.statuses} sub={texts.statusesSub}>
          <dl className="ref-terms">
            {page.statuses.map(({ status, term, means }) => (
              <div key={status}>
                <dt>
                  <StatusGlyph status={status} locale={locale} size={17} decorative />{' '}
                  <span className={`s-${status}`}>{term}</span>
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Terms title={texts.tiers} terms={page.tiers} />
        <Section title={texts.basis}>
          <dl className="ref-terms">
            <div>
              <dt>{basis.source}</dt>
              <dd>{texts.sourceMeans}</dd>
            </div>
            <div>
              <dt>
                <Inferred label={basis.inference}>{basis.inference}</Inferred>
              </dt>
              <dd>{texts.inferenceMeans}</dd>
            </div>
          </dl>
          <p className="ref-after">{texts.doubt}</p>
        </Section>
        <Terms title={texts.certainty} terms={page.certainty} after={texts.vague} />
        <Terms title={texts.steps} terms={page.steps} />
        <Terms title={texts.packages} terms={texts.packageTerms} />
      </div>
      <aside className="ref-aside">
        <section className="ref-rail">
          <h2 className="fig-title">{texts.limits}</h2>
          <ul>
            {texts.limitList.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
          <Disclaimer>{page.disclaimer}</Disclaimer>
        </section>
        <section className="ref-rail" id="errors">
          <h2 className="fig-title">{texts.errors}</h2>
          <p>{texts.errorText}</p>
        </section>
        <RailTerms title={texts.keyboard} terms={texts.keys} />
        <RailTerms title={texts.links} terms={texts.linkTerms} />
        <section className="ref-rail">
          <h2 className="fig-title">{texts.lists}</h2>
          <ul>
            {page.lists.map(({ label, href }) => (
              <li key={href}>
                <Link to={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </main>
  );
}

function Terms({
  title,
  terms,
  after,
}: {
  readonly title: string;
  readonly terms: readonly Explained[];
  readonly after?: string;
}) {
  return (
    <Section title={title}>
      <dl className="ref-terms">
        {terms.map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      {after === undefined ? null : <p className="ref-after">{after}</p>}
    </Section>
  );
}

function RailTerms({ title, terms }: { readonly title: string; readonly terms: readonly Explained[] }) {
  return (
    <section className="ref-rail">
      <h2 className="fig-title">{title}</h2>
      <dl className="ref-facts">
        {terms.map(({ term, means }) => (
          <div key={term} className="ref-fact">
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
