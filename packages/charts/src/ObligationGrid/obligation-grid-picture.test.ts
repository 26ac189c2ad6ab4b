import { expect, test } from 'vitest';
import { longObligations, typicalObligations } from '../fixtures/obligations-fixture';
import { toSvg } from '../picture/to-svg';
import { obligationGridPicture } from './obligation-grid-picture';

const from = { source: 'ILO; HRW 2016', date: '2026-11-22', version: '1.0.0' };

test.each([
  ['typical', typicalObligations, 934],
  ['folded', { ...typicalObligations, foldedGroupIds: ['c87', 'c100'] }, 934],
  ['long-kazakh-phone', longObligations('kk'), 358],
] as const)('the picture %s is as committed', async (name, props, width) => {
  await expect(toSvg(obligationGridPicture, props, { ...from, width })).toMatchFileSnapshot(
    `./__pictures__/obligation-grid-${name}.svg`,
  );
});
