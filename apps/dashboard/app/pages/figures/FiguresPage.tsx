import { SurveyFigure } from '@tarazy/charts';
import { FilterForm } from '../reference/FilterForm';
import type { FiguresPageData } from './read-figures-page';

/** Every question of the surveys with the shares as printed, the number of people and what does not add up. */
export function FiguresPage({ page }: { readonly page: FiguresPageData }) {
  const { labels } = page;
  return (
    <main id="content" tabIndex={-1} className="page ref">
      <header className="ref-head">
        <h1 className="h1">{labels.title}</h1>
        <p className="lede">{labels.lede}</p>
        <p className="sub">{page.finding}.</p>
        <FilterForm words={page.filter} />
      </header>
      <div className="ref-whole">
        {page.surveys.length === 0 ? <p className="ref-empty">{page.nothingFound}</p> : null}
        {page.surveys.map(({ id, title, figure }) => (
          <section key={id} id={id} className="ref-section">
            <h2 className="strong ref-survey">{title}</h2>
            {/* A link to a question leads to the figure that it stands in. */}
            {figure.panels.map((panel) => (
              <span key={panel.id} id={panel.id} />
            ))}
            <SurveyFigure {...figure} headingLevel={3} />
          </section>
        ))}
      </div>
    </main>
  );
}
