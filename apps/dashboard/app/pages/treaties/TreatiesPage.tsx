import { Link } from '@remix-run/react';
import { ObligationGrid } from '@tarazy/charts';
import { Disclaimer, Section } from '../reference/ReferenceParts';
import type { TreatiesPageData } from './read-treaties-page';

/** Every treaty with its articles, each met or not by the law of the date and under the package. */
export function TreatiesPage({ page }: { readonly page: TreatiesPageData }) {
  const { labels, cited } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <Disclaimer>{page.disclaimer}</Disclaimer>
      </header>
      <div className="ref-whole">
        <section className="ref-section">
          <ObligationGrid {...page.grid} />
        </section>
        <TreatyList title={labels.pages} treaties={page.treaties} />
        {cited.length === 0 ? null : <TreatyList title={labels.cited} treaties={cited} />}
      </div>
    </main>
  );
}

function TreatyList({
  title,
  treaties,
}: {
  readonly title: string;
  readonly treaties: TreatiesPageData['treaties'];
}) {
  return (
    <Section title={title}>
      <ul className="ref-rows ref-plain">
        {treaties.map(({ id, title: name, href, note }) => (
          <li key={id} id={id}>
            <Link to={href}>{name}</Link> <span className="note">{note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
