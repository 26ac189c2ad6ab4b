import { inferred, type Obligation, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { standards } from '../maternity/places.ts';
import { equalityArticle, locate } from '../sources.ts';

const { family, treaties } = law.ref;
const elements = (item: number) => equalityArticle(`${standards}, discriminatory elements, item ${item}`);
const gaps = (item: number) => equalityArticle(`${standards}, problems with Convention 156, item ${item}`);
const concern = equalityArticle(`${standards}, concern on Convention 156`);
const direct2020 = locate('ilo-normlex', 'C156, direct request adopted 2020', 'children-only-asked');

/** Treaty articles on workers with family responsibilities. */
export const familyObligations = {
  'c156-1-scope': {
    theme: 'family',
    treaty: 'ilo-c156',
    article: '1',
    binds: treaties.c156.node,
    conditions: { 'close-family-too': sourced(family.definition.is('closeFamily'), direct2020) },
    supervision: [{ body: 'ilo-ceacr', at: direct2020 }],
  },
  'c156-3-policy': {
    theme: 'family',
    treaty: 'ilo-c156',
    article: '3',
    binds: treaties.c156.node,
    conditions: {
      'night-work-for-fathers': sourced(family.nightWork.holders.is('parents'), elements(3)),
      'offence-for-fathers': sourced(family.criminal.fathersUnderThree, elements(6)),
      'mechanisms-in-place': sourced(
        family.mechanisms,
        equalityArticle('5. Results and conclusion, initiative 6'),
      ),
    },
    supervision: [{ body: 'ilo-ceacr', at: concern }],
  },
  'c156-4-terms': {
    theme: 'family',
    treaty: 'ilo-c156',
    article: '4',
    binds: treaties.c156.node,
    conditions: {
      'leave-for-either-parent': inferred(family.leave.eitherParent),
      'childcare-compensated': sourced(family.support.childcareCompensated, gaps(3)),
      'support-raised': sourced(family.support.unconditional.is('raised'), gaps(3)),
    },
    supervision: [{ body: 'ilo-ceacr', at: concern }],
  },
  'c156-8-dismissal': {
    theme: 'family',
    treaty: 'ilo-c156',
    article: '8',
    binds: treaties.c156.node,
    conditions: { 'family-no-ground': sourced(family.dismissal.familyReasonBarred, gaps(1)) },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
