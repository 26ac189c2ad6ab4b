import { expect, test } from 'vitest';
import { kazakhRedline, strikeRedline } from '../fixtures/redline-fixture';
import { toSvg } from '../picture/to-svg';
import { redlinePicture } from './redline-picture';

const from = { source: 'Illustrative', date: '2026-11-22', version: '1' };

test('the comparative table', async () => {
  const svg = toSvg(
    redlinePicture,
    { title: 'Four rules change in two acts', locale: 'en', view: 'table', entries: strikeRedline },
    from,
  );
  await expect(svg).toMatchFileSnapshot('./__pictures__/redline-table.svg');
});

test('both texts in one, in Kazakh, in the dark, on a phone', async () => {
  const svg = toSvg(
    redlinePicture,
    { title: 'Бір норма өзгереді', locale: 'kk', view: 'inline', entries: kazakhRedline },
    { ...from, theme: 'dark', width: 358 },
  );
  await expect(svg).toMatchFileSnapshot('./__pictures__/redline-kazakh-phone.svg');
});
