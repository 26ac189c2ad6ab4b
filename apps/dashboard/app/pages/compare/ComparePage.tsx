import { Link } from '@remix-run/react';
import { useView } from '../../use-view';
import { linkTo } from '../../view-state';
import { CompareForm } from './CompareForm';
import { type CompareSection, lowerSections, sideSections, wideSections } from './compare-sections';
import { compareTexts } from './compare-texts';
import type { ComparePageData } from './read-compare-page';
import type { FrontierSectionData } from './read-frontier-section';

/** Packages against each other: who settles what, who is contained in whom, what each asks for. */
export function ComparePage({
  page,
  frontier,
}: {
  readonly page: ComparePageData;
  readonly frontier: FrontierSectionData;
}) {
  const { state } = useView();
  const words = compareTexts[page.locale];
  const drawAll = (sections: readonly CompareSection[]) =>
    sections.map(({ id, Section }) => (
      <section key={id} id={id} className="compare-section">
        <Section page={page} frontier={frontier} words={words} />
      </section>
    ));
  return (
    <main id="content" tabIndex={-1} className="compare">
      <h1 className="h2">{page.title}</h1>
      <p className="compare-lede sub">{words.lede}</p>
      {page.problems.length > 0 && (
        <section className="compare-problems" aria-label={words.problems}>
          <p className="strong">{words.problems}</p>
          <ul>
            {page.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      <CompareForm page={page} words={words} kept={frontier.asked} />
      {page.isEmpty ? (
        <p className="compare-empty">{words.nothingYet}</p>
      ) : (
        <>
          <div className="compare-columns">
            <div>{drawAll(wideSections)}</div>
            <div>{drawAll(sideSections)}</div>
          </div>
          {drawAll(lowerSections)}
          <p className="note">
            <Link to={linkTo('/harms', state)}>{words.find}</Link>. {page.disclaimer}
          </p>
        </>
      )}
    </main>
  );
}
