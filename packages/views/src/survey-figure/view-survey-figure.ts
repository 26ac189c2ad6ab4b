import { findBadSum, type SurveyFigureProps, type SurveyPanel } from '@tarazy/charts';
import { formatNumber } from '@tarazy/model';
import { type FigureId, figureTextsIn, questions, type SurveyId, surveys } from '@tarazy/model/figures';
import { type Survey, type SurveyQuestion, sizesFitting } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { surveyFigureTexts } from './survey-figure-texts';
import { viewSurveyPanel } from './view-survey-panel';

const questionIds = Object.keys(questions) as readonly FigureId[];

/** Ids of the questions of a survey, in the order of the model. */
export function questionsOf(survey: SurveyId): readonly FigureId[] {
  return questionIds.filter((id) => questions[id].survey === survey);
}

/** The questions of a survey, all of them or those named, as small multiples. */
export function viewSurveyFigure(
  reader: ViewReader,
  survey: SurveyId,
  ids: readonly FigureId[] = questionsOf(survey),
): SurveyFigureProps {
  const { locale } = reader;
  const { title, who } = figureTextsIn(locale).surveys[survey];
  const panels = ids.map((id) => viewSurveyPanel(reader, id));
  return {
    title: sayFinding(reader, panels) ?? title,
    subtitle: `${who} ${saySize(reader, survey)}`,
    locale,
    panels,
  };
}

/** Whether a number printed in a question cannot be, beyond what rounding explains. */
function isFaulty(panel: SurveyPanel): boolean {
  const bad = findBadSum(panel);
  return (panel.faults ?? []).length > 0 || (bad !== null && !bad.rounding);
}

/**
 * In how many questions the printed numbers do not fit; where all do, the largest printed share among the answers, or
 * the largest count where no share is printed.
 */
function sayFinding({ locale }: ViewReader, panels: readonly SurveyPanel[]): string | null {
  const say = surveyFigureTexts[locale];
  const faulty = panels.filter(isFaulty).length;
  if (faulty > 0) return say.faulty(formatNumber(faulty, locale, 0), formatNumber(panels.length, locale, 0));
  const answers = panels.flatMap((panel) => panel.answers.map((answer) => ({ panel, answer })));
  // A printed share says more than a count of who was asked.
  const [top] = answers
    .filter(({ answer }) => answer.share !== null)
    .sort(
      (a, b) =>
        Number(b.answer.printed !== undefined) - Number(a.answer.printed !== undefined) ||
        (b.answer.share ?? 0) - (a.answer.share ?? 0),
    );
  if (top === undefined) return null;
  const { panel, answer } = top;
  const name = `${panel.heading}: ${answer.label}`;
  return answer.printed === undefined
    ? say.counts(name, answer.people ?? '')
    : say.largest(name, answer.printed);
}

/** How many people a survey asked; where that is not printed, what its shares give away. */
function saySize({ locale }: ViewReader, id: SurveyId): string {
  const say = surveyFigureTexts[locale];
  const { n, sent }: Survey = surveys[id];
  const number = (value: number): string => formatNumber(value, locale, 0);
  if (n !== null) return say.asked(number(n));
  if (sent === undefined) return say.notPrinted;
  const percents = questionsOf(id).flatMap((question) =>
    Object.values((questions[question] as SurveyQuestion).answers).flatMap(({ percent }) => percent ?? []),
  );
  const sizes = sizesFitting(percents, sent);
  const fits =
    sizes.length === 0
      ? say.sentFitsNone(number(sent))
      : say.sentFits(number(sent), sizes.map(number).join(', '));
  return `${say.notPrinted} ${fits}`;
}
