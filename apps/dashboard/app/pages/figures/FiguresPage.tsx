import { Link } from '@remix-run/react';
import type { CSSProperties } from 'react';
import { FilterForm } from '../reference/FilterForm';
import { Locators, Section } from '../reference/ReferenceParts';
import type { FiguresPageData } from './read-figures-page';

type Question = FiguresPageData['surveys'][number]['questions'][number];

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
        {page.surveys.map((survey) => (
          <Section key={survey.id} title={survey.title} sub={`${survey.who} ${survey.size}`}>
            <div className="ref-questions">
              {survey.questions.map((question) => (
                <QuestionFigure key={question.id} question={question} labels={labels} />
              ))}
            </div>
          </Section>
        ))}
      </div>
    </main>
  );
}

function QuestionFigure({
  question,
  labels,
}: {
  readonly question: Question;
  readonly labels: FiguresPageData['labels'];
}) {
  return (
    <section id={question.id} className="ref-question">
      <h3 className="strong">{question.asks}</h3>
      <table className="ref-shares">
        <caption className="vh">{question.asks}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{labels.answer}</th>
            <th scope="col">{labels.share}</th>
            <th scope="col">{labels.people}</th>
          </tr>
        </thead>
        <tbody>
          {question.answers.map(({ id, label, percent, width, people }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                <span className="ref-share" style={{ '--share': width } as CSSProperties} />
              </th>
              <td className="num strong">{percent}</td>
              <td className="num note">{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {question.faults.map((fault) => (
        <p key={fault} className="note rust">
          {fault}
        </p>
      ))}
      <p className="note">
        {[question.note, question.n].filter(Boolean).join(' ')}{' '}
        <Link className="loc" to={question.at.href}>
          {question.at.label}
        </Link>
      </p>
      {question.harms.length === 0 ? null : (
        <p className="note">
          {labels.harms}: <Locators links={question.harms} />
        </p>
      )}
    </section>
  );
}
