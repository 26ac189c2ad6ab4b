import { hrw, locate } from '../sources.ts';

/** Headings of the report that this theme cites often. */
export const collective = 'III, Collective Bargaining (p. 47)';
export const newCode = 'III, New Labor Code (p. 45)';
export const strikeSection = 'III, Right to Strike (p. 52)';
export const redress = 'VI, Protection and Redress (p. 66)';
export const companyA = 'II, Trade Union Harassment and Retaliatory Dismissal of Trade Union Leader';
export const pressure = 'II, Dismissals or Threats of Dismissal (p. 19)';

export const notCovered = hrw('whole report', 'not-covered');
export const askedOfMinistry = hrw('Recommendations to the Ministry (p. 7)', 'asked-for');
/** Where the signed text of the bill would have to be read. */
export const signedBill = locate(
  'press-2025-2026',
  'Labour bill, second reading, February 2026',
  'signed-text-not-read',
);
export const bill = (note?: Parameters<typeof locate>[2]) =>
  locate('press-2025-2026', 'Labour bill, first reading, November 2025', note);
