import { expect, test } from 'vitest';
import { buildLargeFlow, kazakhFlow, strikeFlow } from '../fixtures/flow-fixture';
import { toSvg } from '../picture/to-svg';
import { reformFlowPicture } from './reform-flow-picture';
import type { ReformFlowProps } from './reform-flow-props';

const from = { source: 'HRW 2016', date: '2026-11-22', version: '0.2.0' } as const;
const title = 'Nine reforms change 11 rules of law; 3 of 8 harms that rest on them are settled';

test.each<[name: string, props: ReformFlowProps, width: number]>([
  ['typical', { title, locale: 'en', ...strikeFlow }, 934],
  ['extreme', { title, locale: 'en', ...buildLargeFlow(60, 170), openThemeId: 'theme-3' }, 934],
  ['kazakh-phone', { title, locale: 'kk', ...kazakhFlow }, 358],
])('draws the same picture: %s', async (name, props, width) => {
  const svg = toSvg(reformFlowPicture, props, { ...from, width });
  await expect(svg).toMatchFileSnapshot(`./__pictures__/reform-flow-${name}.svg`);
});
