import { expect, test } from 'vitest';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import { type StatusGlyphPictureProps, statusGlyphPicture } from './status-glyph-picture';

const key: StatusGlyphPictureProps = { title: 'What the signs mean', locale: 'en' };
const from = { source: 'Tarazy', date: '2026-11-22', version: '1' };

test.each([358, 700, 934])('nothing overlaps or leaves the frame at %i px', (width) => {
  for (const locale of ['en', 'ru', 'kk'] as const) {
    expect(checkScene(statusGlyphPicture.draw({ ...key, locale }, width))).toEqual([]);
  }
});

test('shows the statuses asked for, and all unless told', () => {
  const idsOf = (props: StatusGlyphPictureProps) =>
    statusGlyphPicture.draw(props, 700).items.flatMap((item) => (item.kind === 'mark' ? [item.id] : []));
  expect(idsOf(key)).toEqual(['settled', 'enforceable', 'on-paper', 'undetermined', 'open']);
  expect(idsOf({ ...key, statuses: ['open'] })).toEqual(['open']);
  expect(statusGlyphPicture.describe({ ...key, statuses: ['open'] })).toBe('Open: Permitted, or law silent.');
});

test('is written the same as before', async () => {
  await expect(toSvg(statusGlyphPicture, key, { ...from, width: 460 })).toMatchFileSnapshot(
    './__pictures__/status-glyph-key.svg',
  );
  await expect(
    toSvg(
      statusGlyphPicture,
      { ...key, locale: 'kk', title: 'Белгілер нені білдіреді' },
      { ...from, theme: 'dark' },
    ),
  ).toMatchFileSnapshot('./__pictures__/status-glyph-kazakh-dark.svg');
});
