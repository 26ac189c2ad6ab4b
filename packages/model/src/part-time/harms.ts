import { type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { standards } from '../maternity/places.ts';
import { equalityArticle } from '../sources.ts';

const { partTime, enforcement } = law.ref;
const gaps = (item: number) => equalityArticle(`${standards}, gaps on Convention 175, item ${item}`);

/** Documented harms of the theme, and what each asks of the law. */
export const partTimeHarms = {
  'part-time-no-transfer': {
    theme: 'part-time',
    years: [2022, 2024],
    tiers: { rule: { 'transfer-guaranteed': sourced(partTime.transfer.guaranteed, gaps(1)) } },
    evidence: { gap: { at: gaps(1) } },
  },
  'part-time-no-access': {
    theme: 'part-time',
    years: [2022, 2024],
    tiers: { rule: { 'access-eased': sourced(partTime.accessMeasures, gaps(2)) } },
    evidence: { gap: { at: gaps(2) } },
  },
  'part-time-bias': {
    theme: 'part-time',
    years: [2022, 2024],
    tiers: {
      rule: { 'bias-barred': sourced(partTime.discriminationBarred, gaps(3)) },
      enforcement: { 'inspectorate-reviews': inferred(enforcement.inspectorateReviews) },
    },
    evidence: { gap: { at: gaps(3) } },
  },
} as const satisfies Record<string, Harm>;
