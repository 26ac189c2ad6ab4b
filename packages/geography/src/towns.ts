import type { Name } from './name.ts';
import type { Position } from './position.ts';
import type { RegionId } from './regions.ts';

/** The regional centres of the time, and every other town that a documented case names. */
export type TownId =
  | 'aktau'
  | 'aktobe'
  | 'almaty'
  | 'astana'
  | 'atyrau'
  | 'karaganda'
  | 'kokshetau'
  | 'kostanay'
  | 'kyzylorda'
  | 'oskemen'
  | 'pavlodar'
  | 'petropavl'
  | 'satpaev'
  | 'shymkent'
  | 'taldykorgan'
  | 'taraz'
  | 'uralsk'
  | 'zhanaozen'
  | 'zhetibay'
  | 'zhezkazgan';

export interface Town {
  readonly name: Name;
  /** The middle of the town, to a thousandth of a degree. */
  readonly at: Position;
  /** The region that it lay in until June 2018. */
  readonly region: RegionId;
}

/** Every town by id. Positions are those of GeoNames; see `attributions`. */
export const towns: Readonly<Record<TownId, Town>> = {
  aktau: {
    name: { en: 'Aktau', ru: 'Актау', kk: 'Ақтау' },
    at: [51.174, 43.661],
    region: 'mangistau',
  },
  aktobe: {
    name: { en: 'Aktobe', ru: 'Актобе', kk: 'Ақтөбе' },
    at: [57.207, 50.28],
    region: 'aktobe-region',
  },
  almaty: {
    name: { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' },
    at: [76.912, 43.252],
    region: 'almaty-city',
  },
  astana: {
    name: { en: 'Astana', ru: 'Астана', kk: 'Астана' },
    at: [71.446, 51.18],
    region: 'astana-city',
  },
  atyrau: {
    name: { en: 'Atyrau', ru: 'Атырау', kk: 'Атырау' },
    at: [51.884, 47.105],
    region: 'atyrau-region',
  },
  karaganda: {
    name: { en: 'Karaganda', ru: 'Караганда', kk: 'Қарағанды' },
    at: [73.102, 49.802],
    region: 'karaganda-region',
  },
  kokshetau: {
    name: { en: 'Kokshetau', ru: 'Кокшетау', kk: 'Көкшетау' },
    at: [69.394, 53.284],
    region: 'akmola',
  },
  kostanay: {
    name: { en: 'Kostanay', ru: 'Костанай', kk: 'Қостанай' },
    at: [63.625, 53.214],
    region: 'kostanay-region',
  },
  kyzylorda: {
    name: { en: 'Kyzylorda', ru: 'Кызылорда', kk: 'Қызылорда' },
    at: [65.509, 44.853],
    region: 'kyzylorda-region',
  },
  oskemen: {
    name: { en: 'Ust-Kamenogorsk', ru: 'Усть-Каменогорск', kk: 'Өскемен' },
    at: [82.606, 49.971],
    region: 'eastern-kazakhstan',
  },
  pavlodar: {
    name: { en: 'Pavlodar', ru: 'Павлодар', kk: 'Павлодар' },
    at: [76.969, 52.276],
    region: 'pavlodar-region',
  },
  petropavl: {
    name: { en: 'Petropavl', ru: 'Петропавловск', kk: 'Петропавл' },
    at: [69.151, 54.873],
    region: 'northern-kazakhstan',
  },
  satpaev: {
    name: { en: 'Satpaev', ru: 'Сатпаев', kk: 'Сәтбаев' },
    at: [67.541, 47.904],
    region: 'karaganda-region',
  },
  shymkent: {
    name: { en: 'Shymkent', ru: 'Шымкент', kk: 'Шымкент' },
    at: [69.6, 42.31],
    region: 'southern-kazakhstan',
  },
  taldykorgan: {
    name: { en: 'Taldykorgan', ru: 'Талдыкорган', kk: 'Талдықорған' },
    at: [78.374, 45.016],
    region: 'almaty-region',
  },
  taraz: {
    name: { en: 'Taraz', ru: 'Тараз', kk: 'Тараз' },
    at: [71.373, 42.898],
    region: 'zhambyl',
  },
  uralsk: {
    name: { en: 'Uralsk', ru: 'Уральск', kk: 'Орал' },
    at: [51.426, 51.246],
    region: 'western-kazakhstan',
  },
  zhanaozen: {
    name: { en: 'Zhanaozen', ru: 'Жанаозен', kk: 'Жаңаөзен' },
    at: [52.862, 43.341],
    region: 'mangistau',
  },
  zhetibay: {
    name: { en: 'Zhetibay', ru: 'Жетыбай', kk: 'Жетібай' },
    at: [52.103, 43.589],
    region: 'mangistau',
  },
  zhezkazgan: {
    name: { en: 'Zhezkazgan', ru: 'Жезказган', kk: 'Жезқазған' },
    at: [67.706, 47.794],
    region: 'karaganda-region',
  },
};
