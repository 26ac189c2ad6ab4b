import { formatNumber } from '@tarazy/model';
import { type FigureId, figureTextsIn, questions, type SurveyId, surveys } from '@tarazy/model/figures';
import {
  askedOf,
  checkQuestion,
  countsFitting,
  type Discrepancy,
  type Survey,
  type SurveyQuestion,
  sizesFitting,
} from '@tarazy/rules';
import { locatorLink, titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { filterWords } from '../reference/filter-words';
import { referenceTexts } from '../reference/reference-texts';
import { matchesQuery } from '../shared/match-query';
import { figuresTexts } from './figures-texts';

/** Everything that the page of figures shows; with a query, the questions that match it. */
export function readFiguresPage(view: ModelView, query: string) {
  const { locale } = view;
  const { labels, say } = figuresTexts(locale);
  const all = Object.keys(questions) as FigureId[];
  const read = all.map((id) => readQuestion(view, id));
  const shown = read.filter(({ searched }) => matchesQuery(query, searched));
  const groups = (Object.keys(surveys) as SurveyId[]).map((id) => ({
    id,
    ...figureTextsIn(locale).surveys[id],
    size: saySize(view, id),
    questions: shown.filter(({ survey }) => survey === id),
  }));
  return {
    locale,
    labels,
    title: labels.title,
    finding: say.found(all.length, groups.length, read.filter(({ faults }) => faults.length > 0).length),
    filter: filterWords(locale, labels.searchLabel, query, shown.length),
    nothingFound: referenceTexts(locale).nothingFound,
    surveys: groups.filter((group) => group.questions.length > 0),
  };
}

/** What the page of figures shows. */
export type FiguresPageData = ReturnType<typeof readFiguresPage>;

function readQuestion(view: ModelView, id: FigureId) {
  const { locale, texts, link } = view;
  const question: SurveyQuestion = questions[id];
  const survey: Survey = surveys[questions[id].survey];
  const words = figureTextsIn(locale).questions[id];
  const answers: Readonly<Record<string, string>> = words.answers;
  const n = askedOf(question, survey);
  const number = (value: number) => formatNumber(value, locale, 0);
  return {
    id,
    survey: question.survey,
    asks: words.asks,
    note: words.note ?? null,
    // Only a question with a number of its own says it; the others have that of their survey.
    n: question.n === undefined || n === null ? null : figuresTexts(locale).say.asked(number(n)),
    at: locatorLink(view, question.at),
    answers: Object.entries(question.answers).map(([answer, { percent, count }]) => ({
      id: answer,
      label: answers[answer] ?? answer,
      percent: percent === undefined ? null : `${percent.replace('.', locale === 'en' ? '.' : ',')} %`,
      width:
        percent === undefined ? (n === null || count === undefined ? 0 : count / n) : Number(percent) / 100,
      people: count === undefined ? sayPeople(view, percent, n) : number(count),
    })),
    faults: checkQuestion(question, survey).map((fault) => sayFault(view, fault, answers)),
    harms: (question.harms ?? []).map((harm) => ({
      label: titleOf(texts, 'harms', harm),
      href: link(`/harms/${harm}`),
    })),
    searched: [id, words.asks, ...Object.values(answers)],
  };
}

/** How many people a printed share must be, where the number of people asked is printed. */
function sayPeople({ locale }: ModelView, percent: string | undefined, n: number | null): string | null {
  if (percent === undefined || n === null) return null;
  const fitting = countsFitting(percent, n);
  const [first] = fitting;
  if (first === undefined) return null;
  const value = formatNumber(
    fitting.length === 1 ? first : Math.round((Number(percent) / 100) * n),
    locale,
    0,
  );
  return fitting.length === 1 ? value : figuresTexts(locale).say.about(value);
}

/** How many people a survey asked; where that is not printed, what its shares give away. */
function saySize({ locale }: ModelView, id: SurveyId): string {
  const { say } = figuresTexts(locale);
  const { n, sent }: Survey = surveys[id];
  const number = (value: number) => formatNumber(value, locale, 0);
  if (n !== null) return say.asked(number(n));
  if (sent === undefined) return say.notPrinted;
  const percents = Object.values<SurveyQuestion>(questions)
    .filter(({ survey }) => survey === id)
    .flatMap(({ answers }) => Object.values(answers).flatMap(({ percent }) => percent ?? []));
  const sizes = sizesFitting(percents, sent);
  return `${say.notPrinted} ${sizes.length === 0 ? say.sentFitsNone(number(sent)) : say.sentFits(number(sent), sizes.map(number).join(', '))}`;
}

function sayFault(
  { locale }: ModelView,
  fault: Discrepancy,
  answers: Readonly<Record<string, string>>,
): string {
  const { say } = figuresTexts(locale);
  const decimal = (value: number) => formatNumber(value, locale, 1);
  const whole = (value: number) => formatNumber(value, locale, 0);
  const local = (printed: string) => printed.replace('.', locale === 'en' ? '.' : ',');
  switch (fault.kind) {
    case 'percent-sum':
      return say.percentSum(decimal(fault.sum), fault.rounding);
    case 'count-sum':
      return say.countSum(whole(fault.sum), whole(fault.n));
    case 'share':
      return say.shareOf(answers[fault.answer] ?? fault.answer, local(fault.printed), local(fault.computed));
    case 'no-count':
      return say.noCount(answers[fault.answer] ?? fault.answer, local(fault.printed), whole(fault.n));
  }
}
