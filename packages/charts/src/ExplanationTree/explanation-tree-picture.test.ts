import { expect, test } from 'vitest';
import { harassmentExplanation, harassmentMends, kazakhExplanation } from '../fixtures/explanation-fixture';
import { toSvg } from '../picture/to-svg';
import { explanationTreePicture } from './explanation-tree-picture';

const from = { source: 'Illustrative', date: '2026-11-22', version: '1' };

test('statements, what they rest on, and the smallest mends', async () => {
  const props = { nodes: harassmentExplanation, mends: harassmentMends, locale: 'en' } as const;
  const title = 'A rule is missing, so nothing behind it counts';
  const svg = toSvg(explanationTreePicture, { ...props, title }, { ...from, width: 700 });
  await expect(svg).toMatchFileSnapshot('./__pictures__/explanation-tree-typical.svg');
});

test('long statements in Kazakh, in the dark, on a phone', async () => {
  const title = 'Норма жоқ, сондықтан қалғаны есепке алынбайды';
  const props = { nodes: kazakhExplanation, locale: 'kk', title } as const;
  const svg = toSvg(explanationTreePicture, props, { ...from, theme: 'dark', width: 358 });
  await expect(svg).toMatchFileSnapshot('./__pictures__/explanation-tree-kazakh-phone.svg');
});
