import { expect, it } from 'vitest';
import { makeCases, squareCountry, squarePlaces } from '../fixtures/case-map-fixture';
import { toSvg } from '../picture/to-svg';
import { caseMapPicture } from './case-map-picture';
import type { CaseMapProps } from './case-map-props';

const base: CaseMapProps = {
  title: 'Harbour has 22 of 54 cases',
  subtitle: 'Each mark is a case',
  locale: 'en',
  outline: squareCountry,
  places: squarePlaces,
  attribution: ['Borders: a square.'],
};
const from = { source: 'Nobody 2016', date: '2016-11-23', version: '0.0.0' };

it('draws the typical map', async () => {
  await expect(toSvg(caseMapPicture, base, from)).toMatchFileSnapshot('./__pictures__/case-map-typical.svg');
});

it('draws what a package changes, on a phone', async () => {
  const places = squarePlaces.map((place) => ({
    ...place,
    cases: makeCases(place.id, place.cases.length, true),
  }));
  await expect(toSvg(caseMapPicture, { ...base, places }, { ...from, width: 358 })).toMatchFileSnapshot(
    './__pictures__/case-map-changed-phone.svg',
  );
});
