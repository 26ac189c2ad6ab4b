import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longSurvey, manyQuestions, surveyPanels, typicalSurvey } from '../fixtures/survey-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces, type Mark, type Scene, type Shape } from '../picture/scene';
import { axisEnd, findBadSum, sayFaults, showPanels } from './survey-facts';
import { layoutSurveyFigure } from './survey-figure-layout';
import type { SurveyPanel } from './survey-figure-props';

const shapesOf = (scene: Scene): readonly Shape[] =>
  scene.items.flatMap((item) => (item.kind === 'mark' ? item.shapes : [item]));
const markOf = (scene: Scene, id: string): Mark => {
  const mark = findPlaces(scene).find((place) => place.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return mark;
};
const rectsOf = (mark: Mark) => mark.shapes.filter((shape) => shape.kind === 'rect');
const panelOf = (id: string): SurveyPanel => {
  const panel = surveyPanels.find((entry) => entry.id === id);
  if (panel === undefined) throw new Error(`no panel ${id}`);
  return panel;
};

describe.each([358, 700, 934])('at %i px', (width) => {
  test.each([
    ['typical', typicalSurvey],
    ['largest first', { ...typicalSurvey, order: 'largest' as const }],
    ['one', { ...typicalSurvey, panels: surveyPanels.slice(0, 1) }],
    ['extreme', manyQuestions(60)],
    ['long Kazakh', longSurvey('kk')],
    ['long Russian', longSurvey('ru')],
  ])('%s lies within its frame and nothing overlaps', (_, props) => {
    expect(checkScene(layoutSurveyFigure(props, width))).toEqual([]);
  });

  test('every bar of the figure is drawn on one axis', () => {
    const scene = layoutSurveyFigure(typicalSurvey, width);
    const [track, bar] = rectsOf(markOf(scene, 'answer:skills/good'));
    const [other, lower] = rectsOf(markOf(scene, 'answer:several/computer'));
    expect(other?.width).toBe(track?.width);
    expect((bar?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.61, 5);
    expect((lower?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.7, 5);
  });
});

test('a sum that fails is found, and told from one that rounding explains', () => {
  expect(findBadSum(panelOf('skills'))).toBeNull();
  expect(findBadSum(panelOf('over'))).toEqual({ sum: 1.032, rounding: false });
  expect(findBadSum(panelOf('under'))).toEqual({ sum: 0.75, rounding: false });
  // Several answers may make more than the whole: that is no fault.
  expect(findBadSum(panelOf('several'))).toBeNull();
  const thirds = ['33.3', '33.3', '33.3'].map((percent, index) => ({
    id: String(index),
    label: 'x',
    share: Number(percent) / 100,
    printed: `${percent} %`,
  }));
  expect(findBadSum({ ...panelOf('skills'), answers: thirds })).toEqual({ sum: 0.999, rounding: true });
  expect(sayFaults(panelOf('over'), 'en')).toEqual(['The shares add up to 103.2\u00a0%.']);
});

test('any shares of parts make the whole or are flagged', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 }), (shares) => {
      const answers = shares.map((share, index) => ({
        id: String(index),
        label: 'x',
        share: share / 100,
        printed: `${share} %`,
      }));
      const sum = shares.reduce((all, share) => all + share, 0);
      const bad = findBadSum({ ...panelOf('skills'), answers });
      expect(bad?.sum ?? 1).toBeCloseTo(sum / 100, 9);
      expect(bad === null).toBe(sum === 100);
      expect(
        checkScene(
          layoutSurveyFigure({ ...typicalSurvey, panels: [{ ...panelOf('skills'), answers }] }, 358),
        ),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what lacks is hatched up to the whole, what exceeds beyond it, on an axis that reaches that far', () => {
  const scene = layoutSurveyFigure(typicalSurvey, 934);
  const [track] = rectsOf(markOf(scene, 'answer:skills/good'));
  const whole = (track?.x ?? 0) + (track?.width ?? 0);
  const over = rectsOf(markOf(scene, 'sum:over')).at(-1);
  const under = rectsOf(markOf(scene, 'sum:under')).at(-1);
  expect(over?.x).toBeCloseTo(whole, 1);
  expect((under?.x ?? 0) + (under?.width ?? 0)).toBeCloseTo(whole, 1);
  expect((under?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.25, 2);
  expect(axisEnd(surveyPanels)).toBeCloseTo(1.032, 9);
  expect(findPlaces(scene).some(({ id }) => id === 'sum:skills')).toBe(false);
});

test('a bar is open where the number of people is not printed, and no bar is drawn without a share', () => {
  const scene = layoutSurveyFigure(typicalSurvey, 934);
  expect(rectsOf(markOf(scene, 'answer:skills/good'))[1]).toMatchObject({ fill: 'ink-2' });
  expect(rectsOf(markOf(scene, 'answer:under/never'))[1]).toMatchObject({
    fill: 'paper',
    stroke: { ink: 'ink-2' },
  });
  expect(rectsOf(markOf(scene, 'answer:several/quiet'))).toEqual([]);
});

test('answers stand as printed, or the largest first whatever order they come in', () => {
  const idsOf = (panels: readonly SurveyPanel[], order: 'printed' | 'largest') =>
    showPanels({ ...typicalSurvey, panels, order })[0]?.answers.map(({ id }) => id);
  const over = panelOf('over');
  const mixed = { ...over, answers: [...over.answers].reverse() };
  expect(idsOf([over], 'printed')).toEqual(['own', 'employer', 'both']);
  expect(idsOf([mixed], 'printed')).toEqual(['both', 'employer', 'own']);
  expect(idsOf([mixed], 'largest')).toEqual(['own', 'employer', 'both']);
});

test('above its limit it says how many questions are shown', () => {
  const texts = (count: number) =>
    shapesOf(layoutSurveyFigure(manyQuestions(count), 934)).flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
  expect(texts(64)).toContain('60 shown of 64');
  expect(texts(60).join()).not.toContain('shown of');
});
