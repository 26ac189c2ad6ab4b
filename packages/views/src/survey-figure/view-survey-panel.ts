import type { SurveyAnswer, SurveyPanel } from '@tarazy/charts';
import { formatNumber } from '@tarazy/model';
import { type FigureId, figureTextsIn, questions, surveys } from '@tarazy/model/figures';
import {
  askedOf,
  checkQuestion,
  countsFitting,
  type Discrepancy,
  type PrintedAnswer,
  type Survey,
  type SurveyQuestion,
} from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { locatorLink } from '../words/links';
import { titleOf } from '../words/text-of';
import { surveyFigureTexts } from './survey-figure-texts';

/** A question with what is printed of it, as one panel of a figure. */
export function viewSurveyPanel(reader: ViewReader, id: FigureId): SurveyPanel {
  const { locale, texts, link } = reader;
  const question: SurveyQuestion = questions[id];
  const survey: Survey = surveys[questions[id].survey];
  const words = figureTextsIn(locale).questions[id];
  const labels: Readonly<Record<string, string>> = words.answers;
  const n = askedOf(question, survey);
  return {
    id,
    heading: words.asks,
    n,
    kind: question.kind,
    answers: Object.entries(question.answers).map(([answer, printed]) =>
      viewAnswer(reader, answer, labels[answer] ?? answer, printed, n),
    ),
    // What the shares of parts add up to is drawn and said by the figure itself.
    faults: checkQuestion(question, survey).flatMap((fault) => sayFault(reader, fault, labels) ?? []),
    note: words.note,
    locator: locatorLink(reader, question.at),
    documents: (question.harms ?? []).map((harm) => ({
      label: titleOf(texts, 'harms', harm),
      href: link(`/harms/${harm}`),
    })),
  };
}

function viewAnswer(
  reader: ViewReader,
  id: string,
  label: string,
  { percent, count }: PrintedAnswer,
  n: number | null,
): SurveyAnswer {
  const { locale } = reader;
  const share =
    percent === undefined ? (count === undefined || n === null ? null : count / n) : Number(percent) / 100;
  return {
    id,
    label,
    share,
    ...(percent === undefined ? {} : { printed: `${writeDecimal(percent, locale)}\u00a0%` }),
    people: sayPeople(reader, percent, count, n),
  };
}

/** How many people an answer stands for: as printed, or what the printed share must or may be. */
function sayPeople(
  { locale }: ViewReader,
  percent: string | undefined,
  count: number | undefined,
  n: number | null,
): string | undefined {
  const say = surveyFigureTexts[locale];
  const number = (value: number): string => formatNumber(value, locale, 0);
  if (count !== undefined) return say.people(count, number(count));
  if (percent === undefined || n === null) return undefined;
  const [only, ...others] = countsFitting(percent, n);
  if (only === undefined) return undefined;
  return others.length === 0
    ? say.people(only, number(only))
    : say.about(number(Math.round((Number(percent) / 100) * n)));
}

/** A printed number with the decimal sign of the language. */
function writeDecimal(printed: string, locale: ViewReader['locale']): string {
  return locale === 'en' ? printed : printed.replace('.', ',');
}

function sayFault(
  { locale }: ViewReader,
  fault: Discrepancy,
  labels: Readonly<Record<string, string>>,
): string | null {
  const say = surveyFigureTexts[locale];
  const whole = (value: number): string => formatNumber(value, locale, 0);
  switch (fault.kind) {
    case 'percent-sum':
      return null;
    case 'count-sum':
      return say.countSum(whole(fault.sum), whole(fault.n));
    case 'share':
      return say.shareOf(
        labels[fault.answer] ?? fault.answer,
        writeDecimal(fault.printed, locale),
        writeDecimal(fault.computed, locale),
      );
    case 'no-count':
      return say.noCount(
        labels[fault.answer] ?? fault.answer,
        writeDecimal(fault.printed, locale),
        whole(fault.n),
      );
  }
}
