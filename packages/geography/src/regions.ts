import type { Name } from './name.ts';
import type { TownId } from './towns.ts';

/** The 14 regions and two cities of republican significance, as they were until June 2018. */
export type RegionId =
  | 'akmola'
  | 'aktobe-region'
  | 'almaty-city'
  | 'almaty-region'
  | 'astana-city'
  | 'atyrau-region'
  | 'eastern-kazakhstan'
  | 'karaganda-region'
  | 'kostanay-region'
  | 'kyzylorda-region'
  | 'mangistau'
  | 'northern-kazakhstan'
  | 'pavlodar-region'
  | 'southern-kazakhstan'
  | 'western-kazakhstan'
  | 'zhambyl';

export interface Region {
  readonly kind: 'region' | 'city';
  /** The code of ISO 3166-2 at the time; the codes were renumbered in 2022. */
  readonly iso: `KZ-${string}`;
  readonly name: Name;
  /** Where the region was governed from; for a city, the city itself. */
  readonly capital: TownId;
}

/** Every first-level region by id, with its borders in `outline.regions`. */
export const regions: Readonly<Record<RegionId, Region>> = {
  akmola: {
    kind: 'region',
    iso: 'KZ-AKM',
    name: { en: 'Akmola region', ru: 'Акмолинская область', kk: 'Ақмола облысы' },
    capital: 'kokshetau',
  },
  'aktobe-region': {
    kind: 'region',
    iso: 'KZ-AKT',
    name: { en: 'Aktobe region', ru: 'Актюбинская область', kk: 'Ақтөбе облысы' },
    capital: 'aktobe',
  },
  'almaty-city': {
    kind: 'city',
    iso: 'KZ-ALA',
    name: { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' },
    capital: 'almaty',
  },
  'almaty-region': {
    kind: 'region',
    iso: 'KZ-ALM',
    name: { en: 'Almaty region', ru: 'Алматинская область', kk: 'Алматы облысы' },
    capital: 'taldykorgan',
  },
  'astana-city': {
    kind: 'city',
    iso: 'KZ-AST',
    name: { en: 'Astana', ru: 'Астана', kk: 'Астана' },
    capital: 'astana',
  },
  'atyrau-region': {
    kind: 'region',
    iso: 'KZ-ATY',
    name: { en: 'Atyrau region', ru: 'Атырауская область', kk: 'Атырау облысы' },
    capital: 'atyrau',
  },
  'eastern-kazakhstan': {
    kind: 'region',
    iso: 'KZ-VOS',
    name: {
      en: 'Eastern Kazakhstan region',
      ru: 'Восточно-Казахстанская область',
      kk: 'Шығыс Қазақстан облысы',
    },
    capital: 'oskemen',
  },
  'karaganda-region': {
    kind: 'region',
    iso: 'KZ-KAR',
    name: { en: 'Karaganda region', ru: 'Карагандинская область', kk: 'Қарағанды облысы' },
    capital: 'karaganda',
  },
  'kostanay-region': {
    kind: 'region',
    iso: 'KZ-KUS',
    name: { en: 'Kostanay region', ru: 'Костанайская область', kk: 'Қостанай облысы' },
    capital: 'kostanay',
  },
  'kyzylorda-region': {
    kind: 'region',
    iso: 'KZ-KZY',
    name: { en: 'Kyzylorda region', ru: 'Кызылординская область', kk: 'Қызылорда облысы' },
    capital: 'kyzylorda',
  },
  mangistau: {
    kind: 'region',
    iso: 'KZ-MAN',
    name: { en: 'Mangistau region', ru: 'Мангистауская область', kk: 'Маңғыстау облысы' },
    capital: 'aktau',
  },
  'northern-kazakhstan': {
    kind: 'region',
    iso: 'KZ-SEV',
    name: {
      en: 'Northern Kazakhstan region',
      ru: 'Северо-Казахстанская область',
      kk: 'Солтүстік Қазақстан облысы',
    },
    capital: 'petropavl',
  },
  'pavlodar-region': {
    kind: 'region',
    iso: 'KZ-PAV',
    name: { en: 'Pavlodar region', ru: 'Павлодарская область', kk: 'Павлодар облысы' },
    capital: 'pavlodar',
  },
  'southern-kazakhstan': {
    kind: 'region',
    iso: 'KZ-YUZ',
    name: {
      en: 'Southern Kazakhstan region',
      ru: 'Южно-Казахстанская область',
      kk: 'Оңтүстік Қазақстан облысы',
    },
    capital: 'shymkent',
  },
  'western-kazakhstan': {
    kind: 'region',
    iso: 'KZ-ZAP',
    name: {
      en: 'Western Kazakhstan region',
      ru: 'Западно-Казахстанская область',
      kk: 'Батыс Қазақстан облысы',
    },
    capital: 'uralsk',
  },
  zhambyl: {
    kind: 'region',
    iso: 'KZ-ZHA',
    name: { en: 'Zhambyl region', ru: 'Жамбылская область', kk: 'Жамбыл облысы' },
    capital: 'taraz',
  },
};
