import type { Survey, SurveyQuestion } from '@tarazy/rules';

/** Surveys whose shares the sources print, and their questions, by id. */
export interface Surveys {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly questions: Readonly<Record<string, SurveyQuestion>>;
}
