import { change, type Recommendation, type Reform } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { locate, type SourceId } from '../sources.ts';
import { noticeGrounds, offenceAreas } from './law.ts';

const { equality, family } = law.ref;
const theme = 'equality';
const implementation = '4. Discussion, Implementation of gender equality standards';
const conclusion = '5. Results and conclusion';

const asks = (body: BodyId, at: string, source: SourceId = 'kuttygalieva-2024'): Recommendation => ({
  body,
  at: locate(source, at),
});
const authorsAsk = (at: string) => asks('kuttygalieva-authors', at);
const initiative = (item: number) => authorsAsk(`${conclusion}, initiative ${item}`);
const element = (item: number) => authorsAsk(`${implementation}, discriminatory elements, item ${item}`);
const expertsAsk = asks('ilo-ceacr', implementation);
const officeAsks = (fn: string) => asks('ilo-office', `III, New Labor Code (p. 45), ${fn}`, 'hrw-2016');

/** Named changes to the law of equal treatment. The article's initiatives 5 to 7 belong to other themes. */
export const equalityReforms = {
  'define-discrimination': {
    theme,
    form: 'statute',
    changes: [
      change(equality.definition.direct, true),
      change(equality.definition.indirect, true),
      change(equality.definition.forms, true),
    ],
    recommendedBy: [initiative(2), officeAsks('fn 137-138')],
  },
  'harassment-as-discrimination': {
    theme,
    form: 'statute',
    changes: [change(equality.definition.harassment, true)],
    recommendedBy: [officeAsks('fn 138')],
  },
  'shift-burden-of-proof': {
    theme,
    form: 'statute',
    changes: [change(equality.proof.allClaims, true)],
    recommendedBy: [initiative(4)],
  },
  'ban-biased-vacancies': {
    theme,
    form: 'statute',
    changes: noticeGrounds.map((ground) => change(equality.vacancies.grounds.member(ground), true)),
    recommendedBy: [element(4)],
  },
  'extend-article-90': {
    theme,
    form: 'statute',
    changes: offenceAreas.map((area) => change(equality.sanctions.article90.member(area), true)),
    recommendedBy: [element(5)],
  },
  'open-social-security': {
    theme,
    form: 'statute',
    changes: [
      change(equality.socialSecurity.criteria.member('totalWorkRecord'), false),
      change(equality.socialSecurity.criteria.member('childRearing'), false),
    ],
    recommendedBy: [element(1)],
  },
  'strengthen-article-54': {
    theme,
    form: 'statute',
    changes: [
      change(family.dismissal.sparedGrounds.member('otherGround'), true),
      change(family.dismissal.fathersSpared, true),
    ],
    recommendedBy: [element(2)],
  },
  'employer-equality-duty': {
    theme,
    form: 'statute',
    changes: [
      change(equality.employer.equalWorkplaceDuty, true),
      change(equality.employer.answersForBreach, true),
    ],
    recommendedBy: [initiative(3)],
  },
  'state-equality-system': {
    theme,
    form: 'practice',
    changes: [
      change(equality.monitoring.tasks.member('promotionTask'), true),
      change(equality.monitoring.tasks.member('analysisTask'), true),
      change(equality.monitoring.tasks.member('monitoringTask'), true),
      change(equality.monitoring.allGroups, true),
    ],
    recommendedBy: [initiative(1)],
  },
  'equality-education': {
    theme,
    form: 'practice',
    changes: [change(equality.monitoring.education, true)],
    recommendedBy: [authorsAsk(implementation)],
  },
  'objective-pay-method': {
    theme,
    form: 'by-law',
    changes: [change(equality.pay.objectiveMethod, true)],
    recommendedBy: [expertsAsk],
  },
  'publish-equal-pay-record': {
    theme,
    form: 'practice',
    changes: [
      change(equality.pay.published.member('violations'), true),
      change(equality.pay.published.member('remedies'), true),
      change(equality.pay.published.member('penalties'), true),
      change(equality.pay.published.member('decisions'), true),
    ],
    recommendedBy: [expertsAsk],
  },
  'equal-pay-joint-action': {
    theme,
    form: 'practice',
    changes: [change(equality.pay.jointAction, true)],
    recommendedBy: [expertsAsk],
  },
  'reform-wage-setting': {
    theme,
    form: 'by-law',
    changes: [change(equality.pay.wageSetting, true)],
    recommendedBy: [authorsAsk(implementation)],
  },
  'cover-all-remuneration': {
    theme,
    form: 'statute',
    changes: [change(equality.pay.allRemuneration, true)],
    recommendedBy: [asks('ilo-ceacr', 'C100, direct request adopted 2024', 'ilo-normlex')],
  },
  'equal-value-pay': {
    theme,
    form: 'statute',
    changes: [change(equality.pay.equalValue, true)],
    recommendedBy: [],
  },
  'incorporate-conventions': {
    theme,
    form: 'statute',
    changes: [
      change(equality.implementation.incorporated, true),
      change(equality.implementation.mechanism, true),
    ],
    recommendedBy: [authorsAsk('Abstract; 1. Introduction')],
  },
  'raise-ilo-priority': {
    theme,
    form: 'practice',
    changes: [change(equality.implementation.nationalPriority, true)],
    recommendedBy: [authorsAsk(conclusion)],
  },
  'align-other-branches': {
    theme,
    form: 'statute',
    changes: [change(equality.implementation.otherBranches, true)],
    recommendedBy: [authorsAsk('4. Discussion, Broadening the Scope, item 2')],
  },
} as const satisfies Record<string, Reform>;
