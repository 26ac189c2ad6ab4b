import { article } from '../instruments.ts';

/** The report describes the law of the disputes from this day. */
export const dispute = '2011-10-01';
/** The Labour Code of 2015 is in force from this day. */
export const code = '2016-01-01';
/** Law 147-VI of 16 April 2018 set article 158 as it is read; a commentary gives the day. */
export const law147 = '2018-04-29';
/** Law 321-VI is in force from this day. */
export const law321 = '2020-05-16';
/** Law 61-VII of 1 July 2021. */
export const law61 = '2021-07';
/** Law 199-VII took effect sixty days after a publication whose day was not found. */
export const law199 = '2023-04';
/** Law 226-VII, which came with the Social Code. */
export const law226 = '2023-07';
/** Law 116-VIII of 8 July 2024. */
export const law116 = '2024-07';
/** The bill of 2025 and 2026 was signed as law 277-VIII of 7 April 2026; what of it was kept was not read. */
export const law277 = '2026-06-08';
/** The edition read; used where it does not show since when a rule stands. */
export const edition = '2025-07';

/** The Code of 2007; the sources give no article of it for what these themes hold. */
export const old = [article('labour-code-2007', 'not stated')];

/** Articles of the Code of 2015. */
export const lc = (...numbers: readonly Parameters<typeof article<'labour-code-2015'>>[1][]) =>
  numbers.map((number) => article('labour-code-2015', number));
/** Articles of the Code of Administrative Offences. */
export const offence = (...numbers: readonly Parameters<typeof article<'administrative-code-2014'>>[1][]) =>
  numbers.map((number) => article('administrative-code-2014', number));
