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
export const firstReading = 'Labour bill, first reading, 19 November 2025';
export const secondReading = 'Labour bill, second reading, 4 February 2026';
export const bill = (note?: Parameters<typeof locate>[2]) => locate('press-2025-2026', firstReading, note);
/** The bill is reported as signed; nothing rests on it as law while its text is unread. */
export const signedBill = locate('contract-ban-2026', 'Amendments', 'signed-text-not-read');
