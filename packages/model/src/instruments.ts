import type { ArticleRef, Instrument } from '@tarazy/rules';

/** Every law and treaty that the model cites, with the numbered places that it cites. */
export const instruments = {
  'constitution-1995': {
    kind: 'constitution',
    date: '1995-08-30',
    articles: ['24'],
    address: 'https://constitutionrk.kz/razdel-2/statya-24',
  },
  'constitution-2026': { kind: 'constitution', date: '2026-07-01', articles: ['not found'] },
  'labour-code-2007': {
    kind: 'code',
    date: '2007',
    articles: ['289', '291-294', '298', '298-299', 'not stated'],
  },
  'labour-code-2015': {
    kind: 'code',
    number: '414-V',
    date: '2015-11-23',
    articles: [
      '17',
      '18(4)',
      '52(1)22',
      '162',
      '163',
      '164',
      '164(1)',
      '164(2)',
      '165',
      '166(1)',
      '166(5-1)',
      '166(6)',
      '166(7)',
      '169',
      '171',
      '171(1)',
      '171(2)',
      '172(1)',
      '175(1)',
      '175(3)',
      '176',
      '176(1)1',
      '176(1)2',
      '176(1)2-1',
      '176(1)3',
      '176(1)5',
      '176(4)',
      '177',
      'not stated',
    ],
    address: 'https://adilet.zan.kz/rus/docs/K1500000414',
  },
  'criminal-code-2014': {
    kind: 'code',
    number: '226-V',
    date: '2014-07-03',
    articles: ['402', '402(1)', '402(2)'],
    address: 'https://adilet.zan.kz/rus/docs/K1400000226',
  },
  'law-321-vi-2020': { kind: 'law', number: '321-VI', date: '2020-05-04', articles: ['whole'] },
  'law-199-vii-2023': { kind: 'law', number: '199-VII', date: '2023-02-15', articles: ['whole'] },
  'order-353-2014': {
    kind: 'by-law',
    number: '353',
    date: '2014-12-30',
    articles: ['whole'],
    address: 'https://adilet.zan.kz/rus/docs/V1400010310',
  },
  'law-29-ii-1999': { kind: 'law', number: '29-II', date: '1999-12-30', articles: ['whole'] },
  'ilo-c87': { kind: 'treaty', number: '87', date: '1948', articles: ['3', '8', '11'] },
  'ilo-c98': { kind: 'treaty', number: '98', date: '1949', articles: ['1', '4'] },
  iccpr: { kind: 'treaty', date: '1966', articles: ['22'] },
  icescr: { kind: 'treaty', date: '1966', articles: ['8'] },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof instruments;

/** A numbered place in an instrument; an article that the instrument does not list does not compile. */
export function article<I extends InstrumentId>(
  instrument: I,
  number: (typeof instruments)[I]['articles'][number],
): ArticleRef {
  return { instrument, article: number };
}
