import { Link } from '@remix-run/react';
import { Chevron, STATUS_ORDER, StatusGlyph, StatusMatrix } from '@tarazy/charts';
import { useTexts, useView } from '../../use-view';
import { linkTo } from '../../view-state';
import { homeTexts } from './home-texts';
import type { HomePage as HomePageData } from './read-home-page';

interface HomePageProps {
  readonly page: HomePageData;
  /** Scenario files that could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** What this is, in one screen: the ways in, and the curated scenarios against every harm. */
export function HomePage({ page, problems }: HomePageProps) {
  const texts = useTexts();
  const { state } = useView();
  const words = homeTexts[page.locale];
  return (
    <main id="content" tabIndex={-1} className="home">
      <section className="home-side">
        <h1 className="h1">{texts.headings.home}</h1>
        <p className="lede">{words.lede(page.harmCount)}</p>
        <ul className="home-ways">
          {words.ways.map(({ href, title, text }) => (
            <li key={href}>
              <Link to={linkTo(href, state)}>
                <span>
                  <b>{title}</b>
                  {text}
                </span>
                <Chevron />
              </Link>
            </li>
          ))}
        </ul>
        <dl className="home-key">
          {STATUS_ORDER.map((status) => (
            <div key={status}>
              <dt>
                <StatusGlyph status={status} locale={page.locale} decorative /> {page.statuses[status].title}
              </dt>
              <dd>{page.statuses[status].means}</dd>
            </div>
          ))}
          <div>
            <dt>
              <StatusGlyph status="open" locale={page.locale} same decorative /> {words.grey}
            </dt>
            <dd>{words.greyMeans}</dd>
          </div>
        </dl>
      </section>
      <section className="home-matrix" aria-label={words.matrix}>
        {problems.length > 0 && (
          <div className="notice">
            <p className="strong">{words.problems}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        <StatusMatrix {...page.matrix} />
        <p>
          <Link to={page.compare.href}>{page.compare.label}</Link>
        </p>
        {page.more.length > 0 && (
          <details className="home-more">
            <summary>{words.more(page.more.length)}</summary>
            <ul>
              {page.more.map(({ id, label, href, size }) => (
                <li key={id}>
                  <Link to={href}>{label}</Link> <span className="note">{size}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="note">{page.disclaimer}</p>
      </section>
    </main>
  );
}
