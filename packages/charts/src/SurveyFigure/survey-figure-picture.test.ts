import { expect, test } from 'vitest';
import { longSurvey, surveyPanels, typicalSurvey } from '../fixtures/survey-fixture';
import { toSvg } from '../picture/to-svg';
import { surveyFigurePicture } from './survey-figure-picture';

const from = { source: 'Survey report', date: '2026-11-22', version: '1.0.0' };

test.each([
  ['typical', typicalSurvey, 934],
  ['one', { ...typicalSurvey, panels: surveyPanels.slice(1, 2) }, 700],
  ['long-russian-phone', longSurvey('ru'), 358],
] as const)('the picture %s is as committed', async (name, props, width) => {
  await expect(toSvg(surveyFigurePicture, props, { ...from, width })).toMatchFileSnapshot(
    `./__pictures__/survey-figure-${name}.svg`,
  );
});
