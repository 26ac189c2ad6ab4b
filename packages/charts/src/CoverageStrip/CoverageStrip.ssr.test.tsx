import { expect, test } from 'vitest';
import { typicalCoverage } from '../fixtures/coverage-fixture';
import { renderTwice } from '../shared/render-twice';
import { CoverageStrip } from './CoverageStrip';

test('server and first paint give the same strips, with links that work before script', () => {
  const markup = renderTwice(() => <CoverageStrip {...typicalCoverage} width={700} />);
  expect(markup).toContain('href="#telework"');
  expect(markup).toContain('aria-label="Article on telework, Merged: 17 of 191"');
  expect(markup).toContain('As a table');
});
