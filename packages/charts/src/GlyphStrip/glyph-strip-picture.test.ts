import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import { type GlyphStripPictureProps, glyphStripPicture } from './glyph-strip-picture';

const typical: GlyphStripPictureProps = {
  title: 'Six more harms are settled',
  locale: 'en',
  strips: [
    { label: 'Law today', counts: { settled: 1, 'on-paper': 7, undetermined: 2, open: 16 } },
    { label: 'This package', strong: true, counts: { settled: 7, 'on-paper': 7, undetermined: 3, open: 9 } },
  ],
};
const many: GlyphStripPictureProps = {
  ...typical,
  locale: 'kk',
  title: 'Топтама тоқсан мәселені реттейді',
  strips: [
    {
      label: 'Таңдалған реформалар топтамасы',
      counts: { settled: 90, enforceable: 2, 'on-paper': 1, undetermined: 3, open: 46 },
    },
    { label: 'Бүгінгі заң', counts: { open: 142 }, same: true },
  ],
};
const from = { source: 'HRW 2016', date: '2026-11-22', version: '1' };

test('nothing overlaps or leaves the frame, whatever is counted', () => {
  const count = fc.integer({ min: 0, max: 120 });
  const counts = fc.record({
    settled: count,
    enforceable: count,
    'on-paper': count,
    undetermined: count,
    open: count,
  });
  fc.assert(
    fc.property(counts, fc.boolean(), fc.constantFrom(358, 700, 934), (own, labelled, width) => {
      const strip = labelled ? { counts: own, label: 'Таңдалған реформалар топтамасы' } : { counts: own };
      expect(checkScene(glyphStripPicture.draw({ ...typical, strips: [strip, strip] }, width))).toEqual([]);
    }),
  );
});

test('draws a glyph each, and of many a bar as long as its share', () => {
  const shapesOf = (props: GlyphStripPictureProps) =>
    glyphStripPicture.draw(props, 934).items.flatMap((item) => (item.kind === 'mark' ? item.shapes : []));
  expect(shapesOf(typical).filter(({ kind }) => kind === 'glyph')).toHaveLength(52);
  expect(shapesOf(many).filter(({ kind }) => kind === 'glyph')).toHaveLength(6);
  expect(glyphStripPicture.describe(typical)).toContain('This package: 26 harms. 7 settled');
});

test('is written the same as before', async () => {
  await expect(toSvg(glyphStripPicture, typical, from)).toMatchFileSnapshot(
    './__pictures__/glyph-strip-typical.svg',
  );
  await expect(toSvg(glyphStripPicture, many, { ...from, width: 358 })).toMatchFileSnapshot(
    './__pictures__/glyph-strip-many-phone.svg',
  );
});
