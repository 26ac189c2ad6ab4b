import { change, type Recommendation, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { standards } from '../maternity/places.ts';
import { equalityArticle, locate } from '../sources.ts';

const { family } = law.ref;
const theme = 'family';

const authorsAsk = (at: string): Recommendation => ({
  body: 'kuttygalieva-authors',
  at: equalityArticle(at),
});
const elements = (item: number) => `${standards}, discriminatory elements, item ${item}`;
const gaps = (item: number) => `${standards}, problems with Convention 156, item ${item}`;

/** Named changes to the law of family duties. */
export const familyReforms = {
  'neutral-night-work': {
    theme,
    form: 'statute',
    changes: [change(family.nightWork.holders, 'parents')],
    recommendedBy: [authorsAsk(elements(3))],
  },
  'neutral-article-152': {
    theme,
    form: 'statute',
    changes: [change(family.criminal.neutral, true), change(family.criminal.fathersUnderThree, true)],
    recommendedBy: [authorsAsk(elements(6))],
  },
  'spare-fathers-of-small': {
    theme,
    form: 'statute',
    changes: [change(family.dismissal.fathersSpared, true)],
    recommendedBy: [authorsAsk('4. Discussion, Reassessing gender dynamics')],
  },
  'bar-family-dismissal': {
    theme,
    form: 'statute',
    changes: [change(family.dismissal.familyReasonBarred, true)],
    recommendedBy: [authorsAsk(gaps(1))],
    requires: ['define-family-worker'],
  },
  'limit-single-parent-cuts': {
    theme,
    form: 'statute',
    changes: [change(family.dismissal.singleParentLimits, true)],
    recommendedBy: [
      {
        body: 'parliament',
        at: locate('press-2025-2026', 'Bill adopted by the Senate on 19 March 2026'),
      },
    ],
  },
  'define-family-worker': {
    theme,
    form: 'statute',
    changes: [change(family.definition, 'closeFamily')],
    recommendedBy: [
      authorsAsk(gaps(2)),
      {
        body: 'ilo-ceacr',
        at: locate('ilo-normlex', 'C156, direct request adopted 2020', 'children-only-asked'),
      },
    ],
  },
  'family-support-and-care': {
    theme,
    form: 'statute',
    changes: [
      change(family.support.childcareCompensated, true),
      change(family.support.unconditional, 'raised'),
    ],
    recommendedBy: [authorsAsk(gaps(3))],
  },
  'family-mechanisms': {
    theme,
    form: 'by-law',
    changes: [change(family.mechanisms, true)],
    recommendedBy: [authorsAsk('5. Results and conclusion, initiative 6')],
  },
} as const satisfies Record<string, Reform>;
