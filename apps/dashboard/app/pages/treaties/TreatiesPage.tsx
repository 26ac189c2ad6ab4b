import { Link } from '@remix-run/react';
import { Disclaimer, MetWord, Section } from '../reference/ReferenceParts';
import { ThemeFold } from '../reference/ThemeFold';
import type { TreatiesPageData } from './read-treaties-page';

type Treaty = TreatiesPageData['treaties'][number];

/** Every treaty with its articles, each met or not by the law of the date and under the package. */
export function TreatiesPage({ page }: { readonly page: TreatiesPageData }) {
  const { labels, cited } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}.</p>
        <Disclaimer>{page.disclaimer}</Disclaimer>
      </header>
      <div className="ref-whole">
        {page.treaties.map((treaty) => (
          <ThemeFold
            key={treaty.id}
            id={treaty.id}
            title={treaty.title}
            note={treaty.note}
            locale={page.locale}
            open={false}
          >
            <p className="ref-act-link">
              <Link to={treaty.href}>{labels.treatyPage}</Link>
            </p>
            <Articles page={page} treaty={treaty} />
          </ThemeFold>
        ))}
        {cited.length === 0 ? null : (
          <Section title={labels.cited}>
            <ul className="ref-rows ref-plain">
              {cited.map(({ id, title, href, note }) => (
                <li key={id}>
                  <Link to={href}>{title}</Link> <span className="note">{note}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </main>
  );
}

function Articles({ page, treaty }: { readonly page: TreatiesPageData; readonly treaty: Treaty }) {
  const { labels, words, packaged } = page;
  return (
    <table className="ref-table ref-stack ref-treaty">
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
  );
}
