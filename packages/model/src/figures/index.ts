export { type FigureTexts, figureTextsIn } from './figure-texts.ts';
export { type FigureId, questions } from './questions.ts';
export { type SurveyId, surveys } from './surveys.ts';
