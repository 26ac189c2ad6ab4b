import { type FigureId, figureTextsIn, questions, type SurveyId, surveys } from '@tarazy/model/figures';
import { checkQuestion, type Survey, type SurveyQuestion } from '@tarazy/rules';
import { questionsOf, viewSurveyFigure } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { filterWords } from '../reference/filter-words';
import { referenceTexts } from '../reference/reference-texts';
import { matchesQuery } from '../shared/match-query';
import { figuresTexts } from './figures-texts';

/** Everything that the page of figures shows; with a query, the questions that match it. */
export function readFiguresPage(view: ModelView, query: string) {
  const { locale } = view;
  const { labels, say } = figuresTexts(locale);
  const all = Object.keys(questions) as readonly FigureId[];
  const matches = (id: FigureId) => {
    const { asks, answers } = figureTextsIn(locale).questions[id];
    return matchesQuery(query, [id, asks, ...Object.values<string>(answers)]);
  };
  const groups = (Object.keys(surveys) as readonly SurveyId[]).map((id) => ({
    id,
    title: figureTextsIn(locale).surveys[id].title,
    shown: questionsOf(id).filter(matches),
  }));
  return {
    locale,
    labels,
    title: labels.title,
    finding: say.found(all.length, groups.length, all.filter(isFaulty).length),
    filter: filterWords(locale, labels.searchLabel, query, all.filter(matches).length),
    nothingFound: referenceTexts(locale).nothingFound,
    surveys: groups
      .filter(({ shown }) => shown.length > 0)
      .map(({ id, title, shown }) => ({ id, title, figure: viewSurveyFigure(view, id, shown) })),
  };
}

/** What the page of figures shows. */
export type FiguresPageData = ReturnType<typeof readFiguresPage>;

/** Whether the printed numbers of a question do not add up. */
function isFaulty(id: FigureId): boolean {
  const question: SurveyQuestion = questions[id];
  const survey: Survey = surveys[questions[id].survey];
  return checkQuestion(question, survey).length > 0;
}
