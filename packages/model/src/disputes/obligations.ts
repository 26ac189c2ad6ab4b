import { inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { locate } from '../sources.ts';

const { disputes, treaties } = law.ref;
const request = locate('ilo-normlex', 'C144, direct request of 2022');

/** Treaty articles that bear on social dialogue. */
export const disputeObligations = {
  'c144-2-consultation': {
    theme: 'disputes',
    treaty: 'ilo-c144',
    article: '2',
    binds: treaties.c144.node,
    conditions: { 'tripartite-commission': inferred(disputes.tripartite.commission) },
    supervision: [{ body: 'ilo-ceacr', at: request }],
  },
  'c144-5-unratified': {
    theme: 'disputes',
    treaty: 'ilo-c144',
    article: '5',
    binds: treaties.c144.node,
    conditions: { 'ratification-talks': sourced(disputes.tripartite.ratificationTalks, request) },
    supervision: [{ body: 'ilo-ceacr', at: request }],
  },
} as const satisfies Record<string, Obligation>;
