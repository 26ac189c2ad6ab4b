import { inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { equalityArticle, locate } from '../sources.ts';
import { standards } from './places.ts';
import { employerProves } from './proof.ts';

const { maternity, treaties } = law.ref;
const onConvention = (item: number) =>
  equalityArticle(`${standards}, shortcomings on Convention 183, item ${item}`);
const onBenefits = (item: number) =>
  equalityArticle(`${standards}, recommendations on Convention 183, item ${item}`);

/** Treaty articles on maternity. */
export const maternityObligations = {
  'c183-4-leave': {
    theme: 'maternity',
    treaty: 'ilo-c183',
    article: '4',
    binds: treaties.c183.node,
    conditions: { 'fourteen-weeks': inferred(maternity.leave.days.atLeast(14 * 7)) },
    supervision: [],
  },
  'c183-6-benefits': {
    theme: 'maternity',
    treaty: 'ilo-c183',
    article: '6',
    binds: treaties.c183.node,
    conditions: {
      'earnings-guaranteed': sourced(maternity.benefit.fundFloorShare.atLeast(1), onBenefits(2)),
      'support-for-others': inferred(maternity.benefit.outsideFund.includes('notEntitled')),
    },
    supervision: [],
  },
  'c183-8-1-proof': {
    theme: 'maternity',
    treaty: 'ilo-c183',
    article: '8(1)',
    binds: treaties.c183.node,
    conditions: { 'employer-proves': sourced(employerProves, onConvention(1)) },
    supervision: [{ body: 'ilo-ceacr', at: onConvention(1) }],
  },
  'c183-8-2-return': {
    theme: 'maternity',
    treaty: 'ilo-c183',
    article: '8(2)',
    binds: treaties.c183.node,
    conditions: { 'same-post': sourced(maternity.return.samePost, onConvention(2)) },
    supervision: [
      { body: 'ilo-ceacr', at: onConvention(2) },
      { body: 'ilo-ceacr', at: locate('ilo-normlex', 'C183, direct request adopted 2024, article 8(2)') },
    ],
  },
} as const satisfies Record<string, Obligation>;
