import { expect, test } from 'vitest';
import { remoteWorkTimeline, russianTimeline, uncertainTimeline } from '../fixtures/timeline-fixture';
import { toSvg } from '../picture/to-svg';
import { lawTimelinePicture } from './law-timeline-picture';

const from = { source: 'Illustrative', date: '2026-11-22', version: '1' };

test('nine rules in three versions', async () => {
  const title = 'Eight rules moved. The limit on monitoring never came.';
  const svg = toSvg(lawTimelinePicture, { ...remoteWorkTimeline, title, locale: 'en' }, from);
  await expect(svg).toMatchFileSnapshot('./__pictures__/law-timeline-typical.svg');
});

test('what is not verified, with cases', async () => {
  const title = 'The text of 2007 is not verified';
  const svg = toSvg(lawTimelinePicture, { ...uncertainTimeline, title, locale: 'en' }, from);
  await expect(svg).toMatchFileSnapshot('./__pictures__/law-timeline-undetermined.svg');
});

test('long labels in Russian, in the dark, on a phone', async () => {
  const title = 'Ограничение наблюдения так и не появилось';
  const props = { ...russianTimeline, title, locale: 'ru' } as const;
  const svg = toSvg(lawTimelinePicture, props, { ...from, theme: 'dark', width: 358 });
  await expect(svg).toMatchFileSnapshot('./__pictures__/law-timeline-russian-phone.svg');
});
