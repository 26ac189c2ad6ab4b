import type { Finding } from './finding.ts';
import { equalityAndBalanceFindings } from './findings/equality-balance.ts';
import { hrwFindings } from './findings/hrw-2016.ts';
import { laterLawFindings } from './findings/later-law.ts';
import { teleworkFindings } from './findings/telework.ts';

/** Every finding of every source, in the order of the sources. None is ever taken out; the ledger says what became of it. */
const known = { ...hrwFindings, ...teleworkFindings, ...equalityAndBalanceFindings, ...laterLawFindings };

export type FindingId = keyof typeof known;

export const findings: Readonly<Record<FindingId, Finding>> = known;
