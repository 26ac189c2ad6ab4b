import { type ReactElement, useCallback, useMemo } from 'react';
import { type MarkReading, SceneFigure } from '../picture/SceneFigure';
import { describeSurveyFigure, tabulateSurveyFigure } from './describe-survey-figure';
import { sayFaults, showPanels } from './survey-facts';
import { answerMarkId, layoutSurveyFigure, linkMarkId, readAnswer, sumMarkId } from './survey-figure-layout';
import type { SurveyFigureProps } from './survey-figure-props';
import { surveyWords } from './survey-figure-words';

/** What the reading line says of each mark, by the id of the mark. */
function readMarks(props: SurveyFigureProps): ReadonlyMap<string, MarkReading> {
  const words = surveyWords[props.locale];
  const readings = new Map<string, MarkReading>();
  for (const panel of showPanels(props)) {
    const { id, heading: subject, locator, documents = [] } = panel;
    for (const answer of panel.answers) {
      readings.set(answerMarkId(id, answer.id), { subject, text: readAnswer(props, panel, answer), locator });
    }
    readings.set(sumMarkId(id), { subject, text: sayFaults(panel, props.locale)[0] ?? '', locator });
    const links = [
      ...(locator === undefined ? [] : [{ text: '', locator }]),
      ...documents.map((document) => ({ text: words.documents, locator: document })),
    ];
    for (const [index, link] of links.entries()) readings.set(linkMarkId(id, index), { subject, ...link });
  }
  return readings;
}

/**
 * Printed shares of the answers to the questions of a survey, small multiples on one axis. What does not add up is
 * drawn and said, never mended.
 */
export function SurveyFigure(props: SurveyFigureProps): ReactElement {
  const { title, subtitle, locale, panels, order } = props;
  const drawn = useMemo<SurveyFigureProps>(
    () => ({ title, subtitle, locale, panels, order }),
    [title, subtitle, locale, panels, order],
  );
  const layout = useCallback((at: number) => layoutSurveyFigure(drawn, at), [drawn]);
  const readings = useMemo(() => readMarks(drawn), [drawn]);
  return (
    <SceneFigure
      {...props}
      className="tz-survey-figure"
      layout={layout}
      description={describeSurveyFigure(drawn)}
      table={tabulateSurveyFigure(drawn)}
      read={(id) => readings.get(id) ?? null}
      empty={panels.length === 0 ? surveyWords[locale].nothing : undefined}
    />
  );
}
