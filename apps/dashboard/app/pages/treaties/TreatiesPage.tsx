import { Link } from '@remix-run/react';
import { Disclaimer, MetWord } from '../reference/ReferenceParts';
import type { TreatiesPageData } from './read-treaties-page';

/** Every treaty with its articles, each met or not by the law of the date and under the package. */
export function TreatiesPage({ page }: { readonly page: TreatiesPageData }) {
  const { labels, words, packaged } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}.</p>
      </header>
      <div className="ref-whole">
        {page.treaties.map((treaty) => (
          <section key={treaty.id} className="ref-section">
            <h2 className="fig-title ref-plain">
              <Link to={treaty.href}>{treaty.title}</Link>
            </h2>
            <p className="sub ref-sub">{treaty.binds}</p>
            {treaty.obligations.length === 0 ? <p className="sub">{labels.noObligations}</p> : null}
            {treaty.obligations.length === 0 ? null : (
              <table className="ref-table ref-stack ref-list">
                <caption className="vh">{treaty.title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{labels.article}</th>
                    <th scope="col">{words.today}</th>
                    {packaged ? <th scope="col">{words.withPackage}</th> : null}
                  </tr>
                </thead>
                <tbody>
                  {treaty.obligations.map(({ id, label, href, before, after }) => (
                    <tr key={id}>
                      <th scope="row">
                        <Link to={href}>{label}</Link>
                      </th>
                      <td data-head={words.today}>
                        <MetWord said={before} />
                      </td>
                      {packaged ? (
                        <td data-head={words.withPackage}>
                          <MetWord said={after} />
                        </td>
                      ) : null}
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        ))}
        <Disclaimer>{page.disclaimer}</Disclaimer>
      </div>
    </main>
  );
}
