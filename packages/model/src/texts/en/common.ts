import type { GeneralTexts } from '../types.ts';

export const places: GeneralTexts['places'] = {
  kazakhstan: 'Kazakhstan',
  aktau: 'Aktau',
  almaty: 'Almaty',
  karaganda: 'Karaganda and Temirtau',
  kokshetau: 'Kokshetau',
  satpaev: 'Satpaev',
  shymkent: 'Shymkent',
  uralsk: 'Chinarev field near Uralsk',
  'western-kazakhstan': 'Western Kazakhstan',
  zhanaozen: 'Zhanaozen',
  zhezkazgan: 'Zhezkazgan',
};

export const terms: GeneralTexts['terms'] = {
  'coal-and-steel': 'Coal and steel',
  'copper-mining': 'Copper mining',
  'gold-mining': 'Gold mining',
  'infrastructure-construction': 'Construction and infrastructure',
  mining: 'Mining',
  'mining-services': 'Mining services',
  'oil-refining': 'Oil refining',
  'oil-and-gas': 'Oil and gas',
  'oil-construction': 'Oil construction',
  'oil-services': 'Oil services',
  media: 'News media',
  'public-administration': 'Public administration',
  'all-sectors': 'All sectors',
  other: 'Other sectors',
};

export const figures: GeneralTexts['figures'] = {
  days: 'days',
  dismissed: 'dismissed',
  employees: 'employees, about',
  hours: 'hours',
  months: 'months',
  percent: 'per cent',
  workers: 'workers',
  years: 'years',
};
