import type { KeyDate } from '@tarazy/rules';

/** Days on which the law changed, or was described. */
export const keyDates = [
  { id: 'miners-dispute', date: '2011-10-31' },
  { id: 'union-law-2014', date: '2014-07-11' },
  { id: 'criminal-code-2014', date: '2015-01-01' },
  { id: 're-registration', date: '2015-07-11' },
  { id: 'labour-code-2015', date: '2016-01-01' },
  { id: 'hrw-report', date: '2016-11-23' },
  { id: 'law-321-vi', date: '2020-05-16' },
  { id: 'assembly-law-2020', date: '2020-06-06' },
  { id: 'telework-law', date: '2021-08-01' },
  { id: 'law-129-vii', date: '2022-09-01' },
  { id: 'law-199-vii', date: '2023-05-01' },
  { id: 'ruling-on-assemblies', date: '2025-01-20' },
  { id: 'edition-read', date: '2025-08-01' },
  { id: 'labour-bill', date: '2026-06-08' },
  { id: 'constitution-2026', date: '2026-07-01' },
  { id: 'latest', date: '2026-11-22' },
] as const satisfies readonly KeyDate[];

export type KeyDateId = (typeof keyDates)[number]['id'];

/** The days between which the law is described. */
export const horizon = { from: '2011-10-01', to: '2026-11-22' } as const;
