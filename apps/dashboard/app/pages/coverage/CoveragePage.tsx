import { Link } from '@remix-run/react';
import { CoverageStrip } from '@tarazy/charts';
import { Section } from '../reference/ReferenceParts';
import type { CoveragePageData } from './read-coverage-page';

/** What became of everything that the sources state, and what the model rests on. */
export function CoveragePage({ page }: { readonly page: CoveragePageData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}.</p>
      </header>
      <div className="ref-whole">
        <section className="ref-section">
          <CoverageStrip {...page.findings} />
        </section>
        <section className="ref-section">
          <CoverageStrip {...page.knownLaw} />
        </section>
        <Section title={page.inference} sub={labels.certaintySub}>
          <RestsTable page={page} />
        </Section>
        <Section title={labels.leftWhy} sub={labels.leftWhySub}>
          <table className="ref-table">
            <caption className="vh">{labels.leftWhy}</caption>
            <tbody>
              {page.reasons.map(({ id, title, count }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td className="num">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      </div>
    </main>
  );
}

const RESTS = ['contested', 'sourced', 'inferred'] as const;

function RestsTable({ page }: { readonly page: CoveragePageData }) {
  const { labels } = page;
  return (
    <table className="ref-table ref-stack ref-counts">
      <caption className="vh">{labels.certainty}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.theme}</th>
          {RESTS.map((key) => (
            <th key={key} scope="col">
              {labels[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rests.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={row.href}>{row.title}</Link>
            </th>
            {RESTS.map((key) => (
              <td key={key} className="num" data-head={labels[key]}>
                {row[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
