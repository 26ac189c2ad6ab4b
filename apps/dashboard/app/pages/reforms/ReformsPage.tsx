import { Link } from '@remix-run/react';
import { BeyondList } from '../reference/BeyondList';
import { FilterForm } from '../reference/FilterForm';
import { Disclaimer, Inferred } from '../reference/ReferenceParts';
import { ThemeFold } from '../reference/ThemeFold';
import type { ReformsPageData } from './read-reforms-page';

/** Every reform with its form, who asks for it, and what it does alone. */
export function ReformsPage({ page }: { readonly page: ReformsPageData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">
          {page.finding}. {page.date}.
        </p>
        <Disclaimer>{page.disclaimer}</Disclaimer>
        <FilterForm words={page.filter} />
      </header>
      <div className="ref-whole">
        {page.themes.length === 0 ? <p className="ref-empty">{page.nothingFound}</p> : null}
        {page.themes.map((theme) => (
          <ThemeFold
            key={`${theme.id} ${page.open}`}
            id={theme.id}
            title={theme.title}
            note={theme.note}
            locale={page.locale}
            open={page.open}
          >
            <ReformsTable page={page} theme={theme} />
          </ThemeFold>
        ))}
        <BeyondList
          title={labels.beyond}
          sub={labels.beyondSub}
          harmsLabel={page.harmsWord}
          themes={page.beyond}
        />
      </div>
    </main>
  );
}

function ReformsTable({
  page,
  theme,
}: {
  readonly page: ReformsPageData;
  readonly theme: ReformsPageData['themes'][number];
}) {
  const { labels, inference } = page;
  return (
    <table className="ref-table ref-stack ref-list">
      <caption className="vh">{theme.title}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.reform}</th>
          <th scope="col">{labels.alone}</th>
          <th scope="col">{labels.form}</th>
          <th scope="col">{labels.askedBy}</th>
        </tr>
      </thead>
      <tbody>
        {theme.reforms.map(({ id, title, href, articles, form, askedBy, alone, settles, inPackage }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={href} className="strong">
                {title}
              </Link>
              <span className="note">{[articles, inPackage].filter(Boolean).join(' · ')}</span>
            </th>
            <td data-head={labels.alone} className={settles > 0 ? 'petrol' : undefined}>
              {alone}
            </td>
            <td data-head={labels.form}>{form}</td>
            <td data-head={labels.askedBy}>
              {askedBy.length === 0 ? (
                <Inferred label={inference}>{labels.offered}</Inferred>
              ) : (
                askedBy.join(', ')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
