import { article } from '../instruments.ts';
import { equalityArticle } from '../sources.ts';

/** The earliest day for which the law is described. */
export const dispute = '2011-10-01';
/** The Labour Code of 2015 is in force from this day. */
export const code = '2016-01-01';
/** The edition read; used where it does not show since when a rule stands. */
export const edition = '2025-07';

export const old = [article('labour-code-2007', 'not stated')];
export const lc = (...numbers: readonly Parameters<typeof article<'labour-code-2015'>>[1][]) =>
  numbers.map((number) => article('labour-code-2015', number));

/** The section of the equality article on which maternity, family duties and part-time work rest. */
export const standards = '4. Discussion, Implementation of gender equality standards';
export const notCovered = equalityArticle('whole article', 'not-covered');
