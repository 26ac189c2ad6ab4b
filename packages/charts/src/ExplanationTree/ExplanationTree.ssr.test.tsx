import { expect, test } from 'vitest';
import { harassmentExplanation } from '../fixtures/explanation-fixture';
import { renderTwice } from '../shared/render-twice';
import { ExplanationTree } from './ExplanationTree';

test('opens what fails, folds what holds, and keeps source and inference apart', () => {
  const markup = renderTwice(() => <ExplanationTree nodes={harassmentExplanation} locale="en" />);
  expect(markup.match(/<details open=""/g)).toHaveLength(1);
  expect(markup).toContain('class="inf"');
  expect(markup).toContain('class="loc"');
});
