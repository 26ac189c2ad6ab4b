import { expect, test } from 'vitest';
import { checkScene } from '../picture/check-scene';
import { toSvg } from '../picture/to-svg';
import { signatureBarPicture } from './signature-bar-picture';
import type { TitledSignatureBar } from './signature-bar-props';

const miners: TitledSignatureBar = {
  title: 'Two thousand signatures short',
  locale: 'en',
  collected: { value: 7000 },
  needed: { value: 9000, label: 'half: 9,000 needed' },
  total: { value: 18000, label: 'about 18,000 employees' },
  comparisons: [{ value: 6000, label: 'one third: 6,000' }],
};
const kazakh: TitledSignatureBar = {
  ...miners,
  locale: 'kk',
  title: 'Екі мың қол жетпейді',
  needed: { value: 9000, label: 'жартысы: 9 000 қол керек' },
  total: { value: 18000, label: '18 000-ға жуық қызметкер' },
  comparisons: [
    { value: 6000, label: 'үштен бірі: 6 000' },
    { value: 6800, label: 'Қазақстан бойынша орташа: 6 800' },
  ],
};
const from = { source: 'HRW 2016', date: '2016-11-23', version: '0.2.0' };

const bars: readonly (readonly [string, TitledSignatureBar])[] = [
  ['short', miners],
  ['Kazakh', kazakh],
  ['few', { ...miners, locale: 'ru', collected: { value: 300 } }],
  ['enough', { ...miners, collected: { value: 9600 } }],
  ['all', { ...miners, collected: { value: 18000 }, needed: { value: 18000 } }],
  ['none', { ...miners, collected: { value: 0 }, comparisons: [] }],
];

test.each(bars)('nothing overlaps or leaves the frame: %s', (_, props) => {
  for (const width of [358, 700, 934]) {
    expect(checkScene(signatureBarPicture.draw(props, width)), `${width} px`).toEqual([]);
  }
});

test('draws the bar', async () => {
  await expect(toSvg(signatureBarPicture, miners, { ...from, width: 666 })).toMatchFileSnapshot(
    './__pictures__/signature-bar-short.svg',
  );
  await expect(
    toSvg(signatureBarPicture, kazakh, { ...from, width: 358, theme: 'dark' }),
  ).toMatchFileSnapshot('./__pictures__/signature-bar-kazakh-phone.svg');
});
