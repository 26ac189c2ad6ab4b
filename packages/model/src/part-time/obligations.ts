import { type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { standards } from '../maternity/places.ts';
import { equalityArticle, locate } from '../sources.ts';

const { partTime, treaties } = law.ref;
const gaps = (item: number) => equalityArticle(`${standards}, gaps on Convention 175, item ${item}`);
const uncut = equalityArticle(`${standards}, paragraphs on Convention 175`);
const direct2024 = locate('ilo-normlex', 'C175, direct request adopted 2024', 'first-comment');

/** Treaty articles on part-time work. */
export const partTimeObligations = {
  'c175-4-protection': {
    theme: 'part-time',
    treaty: 'ilo-c175',
    article: '4',
    binds: treaties.c175.node,
    conditions: {
      'bias-barred': sourced(partTime.discriminationBarred, gaps(3)),
      'rights-uncut': sourced(partTime.rightsUncut, uncut),
    },
    supervision: [],
  },
  'c175-7-conditions': {
    theme: 'part-time',
    treaty: 'ilo-c175',
    article: '7',
    binds: treaties.c175.node,
    conditions: { 'rights-uncut': sourced(partTime.rightsUncut, uncut) },
    supervision: [],
  },
  'c175-9-access': {
    theme: 'part-time',
    treaty: 'ilo-c175',
    article: '9',
    binds: treaties.c175.node,
    conditions: { 'access-eased': sourced(partTime.accessMeasures, gaps(2)) },
    supervision: [{ body: 'ilo-ceacr', at: direct2024 }],
  },
  'c175-10-transfer': {
    theme: 'part-time',
    treaty: 'ilo-c175',
    article: '10',
    binds: treaties.c175.node,
    conditions: { 'transfer-guaranteed': sourced(partTime.transfer.guaranteed, gaps(1)) },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
