import { expect, test } from 'vitest';
import { buildManySets, kazakhSetsFixture, nestedSetsFixture, setsFixture } from '../fixtures/sets-fixture';
import { toSvg } from '../picture/to-svg';
import { compareSetsPicture, pairGridPicture } from './compare-sets-picture';

const from = { source: 'HRW 2016', date: '2026-11-22', version: '0.2.0' } as const;
const draw = (name: string, svg: string) => expect(svg).toMatchFileSnapshot(`./__pictures__/${name}.svg`);

test('three packages in English, dark, with the largest groups first', async () => {
  const props = { ...setsFixture, title: 'Each settles its own', locale: 'en', sort: 'size' } as const;
  await draw('compare-sets-typical', toSvg(compareSetsPicture, props, { ...from, theme: 'dark' }));
});

test('long Kazakh words on a phone', async () => {
  const props = { ...kazakhSetsFixture, title: 'Ешқайсысы бәрін қамтымайды', locale: 'kk' } as const;
  await draw('compare-sets-kazakh-phone', toSvg(compareSetsPicture, props, { ...from, width: 358 }));
});

test('six packages, folded', async () => {
  const props = { ...buildManySets(6, 60), title: 'Six', locale: 'ru', openIds: [] } as const;
  await draw('compare-sets-six', toSvg(compareSetsPicture, props, from));
});

test('the grid of pairs', async () => {
  const props = { ...nestedSetsFixture, title: 'A is contained in B', locale: 'en' } as const;
  await draw('pair-grid', toSvg(pairGridPicture, props, { ...from, width: 452 }));
});
