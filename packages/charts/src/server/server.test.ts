import { expect, test } from 'vitest';
import { drawText } from '../picture/draw';
import type { Scene } from '../picture/scene';
import { toSvg } from '../picture/to-svg';
import { embedFonts, toPng } from './index';

const scene: Scene = {
  width: 320,
  height: 60,
  items: [
    ...drawText('Ұжымдық шарт', { x: 0, top: 0, width: 300 }).shapes,
    ...drawText('№ 171', { x: 0, top: 20, width: 300 }, { face: 'sans-strong' }).shapes,
    { kind: 'glyph', x: 200, y: 10, size: 15, status: 'on-paper' },
  ],
};
const svg = toSvg(
  { draw: () => scene, describe: () => 'Үшеуі жабық.' },
  { title: 'Үш қақпа жабық', locale: 'kk' },
  { source: 'HRW 2016', date: '2016-11-23', version: '0.2.0' },
);

test('a PNG has twice the size of the picture and the same bytes each time', () => {
  const png = Buffer.from(toPng(svg));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * 368);
  expect(Buffer.from(toPng(svg)).equals(png)).toBe(true);
  expect(() => toPng(svg, { scale: 9 })).toThrow('expected 1 to 4, found 9');
});

test('a PNG draws its text with the shipped faces', () => {
  const withoutText = svg.replaceAll(/<text[^>]*>[^<]*<\/text>/g, '');
  expect(toPng(svg).length).toBeGreaterThan(toPng(withoutText).length + 2000);
});

test('only the letters used are put into the file, and only the faces used', async () => {
  const embedded = await embedFonts(svg);
  expect(embedded.match(/@font-face/g)).toHaveLength(3);
  expect(embedded).not.toContain('font-style:italic');
  expect(embedded.length).toBeLessThan(60_000);
  expect(await embedFonts(svg)).toBe(embedded);
});
