import { expect, test } from 'vitest';
import { contributionRows, kazakhRows, setbackRows } from '../fixtures/contributions-fixture';
import { toSvg } from '../picture/to-svg';
import { contributionsPicture } from './contributions-picture';

const from = { source: 'Toy data', date: '2026-11-22', version: '0.0.0' } as const;
const props = {
  title: 'What each reform adds',
  subtitle: 'Harms settled beyond the law of the date. A notch parts one harm from the next.',
  locale: 'en',
  rows: contributionRows,
  total: 10,
} as const;

test('pictures', async () => {
  await expect(toSvg(contributionsPicture, props, from)).toMatchFileSnapshot(
    './__pictures__/contributions-typical.svg',
  );
  await expect(
    toSvg(
      contributionsPicture,
      { ...props, rows: setbackRows, total: 3, measure: 'within' },
      { ...from, theme: 'dark' },
    ),
  ).toMatchFileSnapshot('./__pictures__/contributions-setback-dark.svg');
  await expect(
    toSvg(
      contributionsPicture,
      { title: 'Әр реформа не қосады', locale: 'kk', rows: kazakhRows, total: 4 },
      { ...from, width: 358 },
    ),
  ).toMatchFileSnapshot('./__pictures__/contributions-kazakh-phone.svg');
});
