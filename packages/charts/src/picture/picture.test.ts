import { expect, test } from 'vitest';
import { measureFaces } from '../../scripts/measure-fonts';
import type { FigureProps } from '../shared/chart-types';
import { checkScene } from './check-scene';
import { drawText, hatchPath } from './draw';
import { LETTERS, WIDTHS } from './font-widths';
import { frameScene } from './frame-scene';
import { measureText } from './measure-text';
import type { Mark, Scene } from './scene';
import { shapeOf } from './scene';
import { type ChartPicture, toSvg } from './to-svg';
import { wrapText } from './wrap-text';

test('the widths are those of the font files', () => {
  expect({ letters: LETTERS, widths: WIDTHS }).toEqual(measureFaces());
});

test('measures Kazakh letters, and takes a soft hyphen for nothing', () => {
  expect(measureText('ұйымдастыру', 15)).toBeGreaterThan(70);
  expect(measureText('ұйым\u00adдас\u00adтыру', 15)).toBe(measureText('ұйымдастыру', 15));
  expect(measureText('wide', 26, 'sans-strong')).toBeGreaterThan(measureText('wide', 26));
});

test('wraps at spaces and hyphens, cuts only a word wider than the line, and drops nothing', () => {
  const text = 'Ұжымдық шарт жасасу келіссөздері еңбекшілердің өкілдеріне-ақ';
  for (const width of [60, 120, 300]) {
    const lines = wrapText(text, width, 15);
    for (const line of lines) expect(measureText(line, 15)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll('-', '').replaceAll(' ', '')).toBe(
      text.replaceAll('-', '').replaceAll(' ', ''),
    );
  }
  expect(wrapText('келіс\u00adсөз', 40, 15)).toEqual(['келіс-', 'сөз']);
  expect(wrapText('келіс\u00adсөз', 400, 15)).toEqual(['келіссөз']);
  expect(wrapText('', 100, 13)).toEqual([]);
});

test('hatches within the rectangle', () => {
  const numbers =
    hatchPath(10, 20, 30, 8)
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  for (const [index, value] of numbers.entries()) {
    const [least, most] = index % 2 === 0 ? [10, 40] : [20, 28];
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  }
  expect(numbers.length).toBeGreaterThan(20);
});

const mark = (id: string, x: number, row: number): Mark => ({
  kind: 'mark',
  id,
  x,
  y: 10,
  shapes: [{ kind: 'text', x: 0, y: 12, text: id }],
  place: { row, column: 0 },
  name: id,
});
const scene: Scene = { width: 200, height: 40, items: [mark('first', 0, 0), mark('second', 80, 1)] };

test('finds nothing wrong with a good scene, in its frame too', () => {
  expect(checkScene(scene)).toEqual([]);
  const framed = frameScene(scene, frame);
  expect(checkScene(framed)).toEqual([]);
  expect(framed.width).toBe(248);
  expect(shapeOf(scene)).toMatchObject({ rows: 2, columns: 1 });
});

test('names what is wrong: outside, overlapping, small, empty, twice, unnamed', () => {
  const problems = (...items: Scene['items']): readonly string[] => checkScene({ ...scene, items });
  expect(problems(mark('far', 190, 0))[0]).toContain('“far” leaves the frame');
  expect(problems(mark('one', 10, 0), mark('two', 20, 1))).toEqual(['“one” lies over “two”']);
  expect(problems(mark('one', 10, 0), mark('one', 80, 1))).toEqual(['two marks have the id one']);
  expect(problems(mark('one', 10, 0), mark('two', 80, 0))).toEqual(['two marks at 0:0']);
  expect(problems({ ...mark('one', 10, 0), name: '' })).toEqual(['the mark one has no name']);
  expect(problems({ kind: 'text', x: 0, y: 20, text: 'x', size: 11 })).toEqual(['“x” is set at 11 px']);
  expect(problems({ kind: 'text', x: 0, y: 20, text: ' ' })).toEqual(['an empty text']);
});

const props: FigureProps = { title: 'Three gates stay shut', subtitle: 'Steps of a strike', locale: 'en' };
const from = { source: 'HRW 2016', date: '2016-11-23', version: '0.2.0', width: 200 } as const;
const frame = { ...props, ...from };
const chart = (drawn: Scene): ChartPicture<FigureProps> => ({
  draw: () => drawn,
  describe: () => 'Three of seven.',
});

test('a picture carries title, description, source, date and version, and the same bytes each time', () => {
  const svg = toSvg(chart(scene), props, from);
  for (const text of ['>Three gates stay shut<', 'Three of seven.', 'HRW 2016', '23 Nov', 'model 0.2.0']) {
    expect(svg).toContain(text);
  }
  expect(toSvg(chart(structuredClone(scene)), { ...props }, { ...from })).toBe(svg);
  expect(toSvg(chart(scene), props, { ...from, theme: 'dark' })).toContain('#161513');
  const signs = { ...scene, items: drawText('<&"', { x: 0, top: 0, width: 90 }).shapes };
  expect(toSvg(chart(signs), props, from)).toContain('&lt;&amp;"');
});
