import { expect, test } from 'vitest';
import { longCoverage, typicalCoverage } from '../fixtures/coverage-fixture';
import { toSvg } from '../picture/to-svg';
import { coverageStripPicture } from './coverage-strip-picture';

const from = { source: 'Tarazy', date: '2026-11-22', version: '1.0.0' };

test.each([
  ['typical', typicalCoverage, 934],
  ['long-kazakh-phone', longCoverage('kk'), 358],
] as const)('the picture %s is as committed', async (name, props, width) => {
  await expect(toSvg(coverageStripPicture, props, { ...from, width })).toMatchFileSnapshot(
    `./__pictures__/coverage-strip-${name}.svg`,
  );
});
