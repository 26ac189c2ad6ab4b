import { capitalise, endSentence, formatNumber } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { sayFaults, showPanels } from './survey-facts';
import type { SurveyAnswer, SurveyFigureProps, SurveyPanel } from './survey-figure-props';
import { surveyWords } from './survey-figure-words';

type Speaking = Pick<SurveyFigureProps, 'locale'>;

/** The printed share and the number of people of an answer. */
export function sayAnswer({ locale }: Speaking, { printed, people }: SurveyAnswer): string {
  return [printed, people].filter(Boolean).join(', ') || surveyWords[locale].noShare;
}

/** How many were asked, whether several answers could be given, and who was asked. */
export function sayAsked({ locale }: Speaking, { n, kind, note }: SurveyPanel): string {
  const words = surveyWords[locale];
  return [
    n === null ? words.notPrinted : words.asked(formatNumber(locale, n, 0)),
    ...(kind === 'several' ? [words.several] : []),
    ...(note === undefined ? [] : [note]),
  ].join(' · ');
}

/** The same as the beginning of a sentence; a bare `n` stays small. */
export function askedSentence(props: Speaking, panel: SurveyPanel): string {
  const asked = sayAsked(props, panel);
  return panel.n === null ? capitalise(asked) : asked;
}

/** What a screen reader says of an answer. */
export function nameAnswer(props: Speaking, panel: SurveyPanel, answer: SurveyAnswer): string {
  const said = `${panel.heading} ${answer.label}: ${sayAnswer(props, answer)}`;
  return [said, askedSentence(props, panel)].map(endSentence).join(' ');
}

/** The figure in words, in the language of the props: its size, every share, and what does not add up. */
export function describeSurveyFigure(props: SurveyFigureProps): string {
  const { locale } = props;
  const words = surveyWords[locale];
  const panels = showPanels(props);
  if (panels.length === 0) return words.nothing;
  const answers = panels.reduce((sum, panel) => sum + panel.answers.length, 0);
  const faulty = panels.filter((panel) => sayFaults(panel, locale).length > 0).length;
  return [
    words.size(panels.length, answers, faulty),
    ...panels.flatMap((panel) => [
      words.panel(
        panel.heading.replace(/[?:.]$/u, ''),
        panel.answers
          .map((answer) => `${answer.label} ${answer.printed ?? sayAnswer(props, answer)}`)
          .join('; '),
      ),
      ...sayFaults(panel, locale),
    ]),
  ].join(' ');
}

/** The figure as a table: an answer a row. */
export function tabulateSurveyFigure(props: SurveyFigureProps): TwinTable {
  const words = surveyWords[props.locale];
  return {
    columns: [words.answer, words.question, words.share, words.people],
    rows: showPanels(props).flatMap((panel) =>
      panel.answers.map((answer) => ({
        id: `${panel.id}/${answer.id}`,
        cells: [
          answer.label,
          `${panel.heading} (${sayAsked(props, panel)})`,
          answer.printed ?? words.noShare,
          answer.people ?? '',
        ],
      })),
    ),
  };
}
