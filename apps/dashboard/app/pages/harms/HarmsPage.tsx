import { Link } from '@remix-run/react';
import { BeyondList } from '../reference/BeyondList';
import { FilterForm } from '../reference/FilterForm';
import { Disclaimer, StatusWord } from '../reference/ReferenceParts';
import { ThemeFold } from '../reference/ThemeFold';
import type { HarmsPageData } from './read-harms-page';

/** Every documented harm with its status by the law of the date and under the package. */
export function HarmsPage({ page }: { readonly page: HarmsPageData }) {
  const { labels, words } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}.</p>
        <Disclaimer>{page.disclaimer}</Disclaimer>
        <FilterForm words={page.filter} />
      </header>
      <div className="ref-whole">
        {page.themes.length === 0 ? <p className="ref-empty">{words.nothingFound}</p> : null}
        {page.themes.map((theme) => (
          <ThemeFold
            key={`${theme.id} ${page.open}`}
            id={theme.id}
            title={theme.title}
            note={theme.note}
            counts={theme.counts}
            locale={page.locale}
            open={page.open}
          >
            <HarmsTable page={page} theme={theme} />
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

function HarmsTable({
  page,
  theme,
}: {
  readonly page: HarmsPageData;
  readonly theme: HarmsPageData['themes'][number];
}) {
  const { labels, words, packaged, locale } = page;
  return (
    <table className="ref-table ref-stack ref-list">
      <caption className="vh">{theme.title}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.harm}</th>
          <th scope="col">{words.today}</th>
          {packaged ? <th scope="col">{words.withPackage}</th> : null}
          <th scope="col">{labels.why}</th>
        </tr>
      </thead>
      <tbody>
        {theme.harms.map(({ id, title, href, who, move, why }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={href} className="strong">
                {title}
              </Link>
              <span className="note">{who}</span>
            </th>
            <td data-head={words.today}>
              <StatusWord said={move.before} locale={locale} />
            </td>
            {packaged ? (
              <td data-head={words.withPackage}>
                <StatusWord said={move.after} locale={locale} />
              </td>
            ) : null}
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
