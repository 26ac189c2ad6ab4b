import { expect, test } from 'vitest';
import { toSvg } from '../picture/to-svg';
import { typicalBars } from './sample-bars-fixture';
import { sampleBarsPicture } from './sample-bars-picture';

test('the picture is the one on record', async () => {
  const svg = toSvg(
    sampleBarsPicture,
    { title: 'Strikes lead', subtitle: 'Harms by theme', locale: 'en', bars: typicalBars },
    { source: 'a toy law', date: '2026-01-01', version: '1' },
  );
  await expect(svg).toMatchFileSnapshot('./__pictures__/sample-bars-typical.svg');
});
