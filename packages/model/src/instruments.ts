import type { ArticleRef, Instrument } from '@tarazy/rules';

/** Every law and treaty that the model cites, with the numbered places that it cites. */
export const instruments = {
  'constitution-1995': {
    kind: 'constitution',
    date: '1995-08-30',
    articles: ['24', '14', 'not stated'],
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
    articles: ['17', '18(4)', '52(1)22', '162', '163', '164', '164(1)', '164(2)', '165', '166(1)', '166(5-1)', '166(6)', '166(7)', '169', '171', '171(1)', '171(2)', '172(1)', '175(1)', '175(3)', '176', '176(1)1', '176(1)2', '176(1)2-1', '176(1)3', '176(1)5', '176(4)', '177', '138(4)', 'not stated', '6', '22(1)', '23(2)', '27', '31', '33(1)', '97(4)', '136', '159', '33(2)', '54(1)', '54(2)', '70(3)', '76', '76(4)', '99(2)', '100', '100(3)', '118(5)', '126-1', '2', '6(2)', '6(3)', '6(4)', '22(1)15', '23(2)28', '25', '1(1)55-1', '1(1)55-2', '28(1)3', '33', '74', '74(1)', '74(5)', '77(2)', '86', '138', '138(1)', '138(3)', '138(5)', '138(6)', '138(7)', '138(8)', '182(2)'],
    address: 'https://adilet.zan.kz/rus/docs/K1500000414',
  },
  'criminal-code-2014': {
    kind: 'code',
    number: '226-V',
    date: '2014-07-03',
    articles: ['402', '402(1)', '402(2)', 'not stated', '152', '145', '152(2)'],
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
  'trade-union-law-2014': {
    kind: 'law',
    number: '211-V',
    date: '2014-06-27',
    articles: ['not stated'],
  },
  'trade-union-law-1993': {
    kind: 'law',
    date: '1993',
    articles: ['not stated'],
  },
  'assembly-law-1995': {
    kind: 'law',
    date: '1995-03-17',
    articles: ['not stated'],
  },
  'assembly-law-2020': {
    kind: 'law',
    number: '333-VI',
    date: '2020-05-25',
    articles: ['not stated'],
    address: 'https://adilet.zan.kz/eng/docs/Z2000000333',
  },
  'administrative-code-2014': {
    kind: 'code',
    number: '235-V',
    date: '2014-07-05',
    articles: ['not stated', '90'],
    address: 'https://adilet.zan.kz/rus/docs/K1400000235',
  },
  'criminal-code-1997': {
    kind: 'code',
    date: '1997',
    articles: ['not stated'],
  },
  'entrepreneurial-code-2015': {
    kind: 'code',
    number: '375-V',
    date: '2015-10-29',
    articles: ['not stated'],
    address: 'https://adilet.zan.kz/rus/docs/K1500000375',
  },
  'law-61-vii-2021': {
    kind: 'law',
    number: '61-VII',
    date: '2021-07-01',
    articles: ['whole'],
  },
  'law-129-vii-2022': {
    kind: 'law',
    number: '129-VII',
    date: '2022-06-27',
    articles: ['whole'],
  },
  'gender-equality-law-2009': {
    kind: 'law',
    number: '223-IV',
    date: '2009-12-08',
    articles: ['not stated'],
  },
  'civil-service-law-2015': {
    kind: 'law',
    number: '416-V',
    date: '2015-11-23',
    articles: ['not stated'],
  },
  'personal-data-law-2013': {
    kind: 'law',
    number: '94-V',
    date: '2013-05-21',
    articles: ['not stated'],
  },
  'social-code-2023': {
    kind: 'code',
    number: '224-VII',
    date: '2023-04-20',
    articles: ['not stated'],
  },
  'civil-service-guidance-2020': { kind: 'by-law', date: '2020', articles: ['1', '3', 'whole'] },
  'bill-2026': {
    kind: 'law',
    date: '2026-03-19',
    articles: ['whole'],
  },
  'ilo-c29': {
    kind: 'treaty',
    number: '29',
    date: '1930',
    articles: ['whole'],
  },
  'ilo-c81': {
    kind: 'treaty',
    number: '81',
    date: '1947',
    articles: ['whole'],
  },
  'ilo-c100': {
    kind: 'treaty',
    number: '100',
    date: '1951',
    articles: ['whole', '1', '2', '3', '4'],
  },
  'ilo-c105': {
    kind: 'treaty',
    number: '105',
    date: '1957',
    articles: ['whole'],
  },
  'ilo-c111': {
    kind: 'treaty',
    number: '111',
    date: '1958',
    articles: ['whole', '1', '2', '3', '5'],
  },
  'ilo-c135': {
    kind: 'treaty',
    number: '135',
    date: '1971',
    articles: ['whole'],
  },
  'ilo-c138': {
    kind: 'treaty',
    number: '138',
    date: '1973',
    articles: ['whole', '2'],
  },
  'ilo-c144': {
    kind: 'treaty',
    number: '144',
    date: '1976',
    articles: ['whole'],
  },
  'ilo-c155': {
    kind: 'treaty',
    number: '155',
    date: '1981',
    articles: ['whole', '9', '10', '16'],
  },
  'ilo-c156': {
    kind: 'treaty',
    number: '156',
    date: '1981',
    articles: ['whole', '1', '3', '4', '8'],
  },
  'ilo-c175': {
    kind: 'treaty',
    number: '175',
    date: '1994',
    articles: ['whole', '4', '7', '9', '10'],
  },
  'ilo-c177': {
    kind: 'treaty',
    number: '177',
    date: '1996',
    articles: ['whole'],
  },
  'ilo-c182': {
    kind: 'treaty',
    number: '182',
    date: '1999',
    articles: ['whole'],
  },
  'ilo-c183': {
    kind: 'treaty',
    number: '183',
    date: '2000',
    articles: ['whole', '4', '6', '8(1)', '8(2)'],
  },
  'ilo-c187': {
    kind: 'treaty',
    number: '187',
    date: '2006',
    articles: ['whole'],
  },
  'ilo-c189': {
    kind: 'treaty',
    number: '189',
    date: '2011',
    articles: ['whole', '3', '4', '5', '6', '7', '8', '15', '16', '17'],
  },
  'ilo-c190': {
    kind: 'treaty',
    number: '190',
    date: '2019',
    articles: ['whole', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
  },
  cedaw: {
    kind: 'treaty',
    date: '1979',
    articles: ['whole'],
  },
  'law-72-viii-2024': {
    kind: 'law',
    number: '72-VIII',
    date: '2024-04-15',
    articles: ['whole'],
  },
  'mass-media-law-1999': {
    kind: 'law',
    number: '451-I',
    date: '1999-07-23',
    articles: ['not stated'],
  },
  'decree-384-2016': { kind: 'by-law', number: '384', date: '2016-12-06', articles: ['whole'] },
  'decree-597-2021': { kind: 'by-law', number: '597', date: '2021-06-09', articles: ['whole'] },
  'electronic-signature-law': {
    kind: 'law',
    number: '370-II',
    date: '2003-01-07',
    articles: ['10', 'not stated'],
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof instruments;

/** A numbered place in an instrument; an article that the instrument does not list does not compile. */
export function article<I extends InstrumentId>(
  instrument: I,
  number: (typeof instruments)[I]['articles'][number],
): ArticleRef {
  return { instrument, article: number };
}
