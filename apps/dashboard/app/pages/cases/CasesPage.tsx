import { Link } from '@remix-run/react';
import { CaseMap, CaseTimeline } from '@tarazy/charts';
import { mapOutline } from '@tarazy/views';
import { BeyondList } from '../reference/BeyondList';
import { FilterForm } from '../reference/FilterForm';
import { Disclaimer } from '../reference/ReferenceParts';
import { ThemeFold } from '../reference/ThemeFold';
import { FigureLinks } from '../shared/FigureLinks';
import { choiceEntries } from './read-case-choice';
import type { CasesPageData } from './read-cases-page';

/** A column of the page on a desk, px: what the figures are drawn in before they are measured. */
const FIGURE_WIDTH = 656;

type Procedure = CasesPageData['themes'][number]['procedures'][number];
type Said = Procedure['cases'][number]['atTheTime'];

/** Every documented case with what the law makes of it, and what was recorded but cannot be judged. */
export function CasesPage({ page }: { readonly page: CasesPageData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">
          {page.finding}. {labels.thenSub}
        </p>
        <Disclaimer>{page.disclaimer}</Disclaimer>
        <p className="cases-to-list">
          <a href="#list">{labels.toList}</a>
        </p>
      </header>
      <FigureLinks className="ref-whole cases-figures">
        <CaseMap {...page.map} outline={mapOutline} width={FIGURE_WIDTH} />
        <CaseTimeline {...page.timeline} width={FIGURE_WIDTH} />
      </FigureLinks>
      <div className="ref-whole" id="list" tabIndex={-1}>
        <FilterForm words={page.filter} keep={choiceEntries(page.choice)} />
        {page.narrowed.length === 0 ? null : (
          <p className="sub cases-narrowed" role="status">
            {page.shownCount}:{' '}
            {page.narrowed.map(({ says, clear, href }) => (
              <span key={clear}>
                <b className="strong">{says}</b>{' '}
                <Link to={href} preventScrollReset>
                  {clear}
                </Link>{' '}
              </span>
            ))}
          </p>
        )}
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
            {theme.procedures.map((procedure) => (
              <section key={procedure.id} className="ref-procedure">
                <h3 className="strong">{procedure.title}</h3>
                <p className="sub">{procedure.finding}</p>
                <CasesTable page={page} procedure={procedure} />
              </section>
            ))}
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

function CasesTable({ page, procedure }: { readonly page: CasesPageData; readonly procedure: Procedure }) {
  const { labels, words, packaged } = page;
  return (
    <table className="ref-table ref-stack ref-cases">
      <caption className="vh">{procedure.title}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.case}</th>
          <th scope="col">{labels.when}</th>
          <th scope="col">{labels.atTheTime}</th>
          <th scope="col">{words.today}</th>
          {packaged ? <th scope="col">{words.withPackage}</th> : null}
          <th scope="col">{labels.documented}</th>
        </tr>
      </thead>
      <tbody>
        {procedure.cases.map(({ id, title, href, where, when, atTheTime, today, after, documented }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={href} className="strong">
                {title}
              </Link>
              <span className="note">{where}</span>
            </th>
            <td className="num">{when}</td>
            <OutcomeCell head={labels.atTheTime} said={atTheTime} />
            <OutcomeCell head={words.today} said={today} />
            {packaged ? <OutcomeCell head={words.withPackage} said={after} /> : null}
            <td data-head={labels.documented}>{documented}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OutcomeCell({ head, said }: { readonly head: string; readonly said: Said }) {
  return (
    <td data-head={head}>
      <span className={`ref-outcome-${said.outcome}`}>{said.word}</span>
      {said.steps === null ? null : <span className="note">{said.steps}</span>}
    </td>
  );
}
