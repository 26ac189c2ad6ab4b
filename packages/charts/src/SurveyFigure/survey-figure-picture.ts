import type { ChartPicture } from '../picture/to-svg';
import { describeSurveyFigure } from './describe-survey-figure';
import { layoutSurveyFigure } from './survey-figure-layout';
import type { SurveyFigureProps } from './survey-figure-props';

/** The figure of a survey as a file. */
export const surveyFigurePicture: ChartPicture<SurveyFigureProps> = {
  draw: layoutSurveyFigure,
  describe: describeSurveyFigure,
};
