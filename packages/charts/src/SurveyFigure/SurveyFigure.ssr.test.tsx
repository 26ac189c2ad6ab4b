import { expect, test } from 'vitest';
import { typicalSurvey } from '../fixtures/survey-fixture';
import { renderTwice } from '../shared/render-twice';
import { SurveyFigure } from './SurveyFigure';

test('server and first paint give the same marks, with links that work before script', () => {
  const markup = renderTwice(() => <SurveyFigure {...typicalSurvey} width={358} />);
  expect(markup).toContain('href="#harm"');
  expect(markup).toContain(
    'aria-label="How well do you handle the digital tools? Well: 61 %, about 547 people',
  );
  expect(markup).toContain('As a table');
});
