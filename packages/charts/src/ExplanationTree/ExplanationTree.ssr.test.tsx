import { expect, test } from 'vitest';
import { harassmentExplanation, harassmentMends } from '../fixtures/explanation-fixture';
import { renderTwice } from '../shared/render-twice';
import { ExplanationTree } from './ExplanationTree';

test('opens what fails, folds what holds, and keeps source and inference apart', () => {
  const markup = renderTwice(() => (
    <ExplanationTree title="A rule is missing" nodes={harassmentExplanation} locale="en" />
  ));
  expect(markup.match(/<details open=""/g)).toHaveLength(1);
  expect(markup).toContain('class="inf"');
  expect(markup).toContain('class="loc"');
});

test('puts the smallest mends at the foot, each with its package', () => {
  const markup = renderTwice(() => (
    <ExplanationTree
      title="A rule is missing"
      nodes={harassmentExplanation}
      mends={harassmentMends}
      headingLevel={3}
      locale="kk"
    />
  ));
  expect(markup).toMatch(/<h4 class="strong"[^>]*>It takes 2 reforms/);
  expect(markup).toContain(
    'aria-label="Құрастырғышта ашу: Define and prohibit harassment + Sanction and inspect',
  );
});
