import { all, any, inferred, type Obligation, type Recommendation, sourced } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { equalityArticle, labourText, locate, type SourceId } from '../sources.ts';
import {
  bothDefined,
  conventionGroundsCovered,
  criteriaGone,
  everyAreaPunished,
  tasksAssigned,
} from './conditions.ts';

const { equality, treaties } = law.ref;
const theme = 'equality';
const implementation = '4. Discussion, Implementation of gender equality standards';
const study = equalityArticle(implementation);
const payRequest = locate('ilo-normlex', 'C100, direct request adopted 2024');

const said = (body: BodyId, at: string, source: SourceId = 'kuttygalieva-2024'): Recommendation => ({
  body,
  at: locate(source, at),
});
const expertsOnPay = said('ilo-ceacr', implementation);

/** Articles of the two equality conventions that the sources use. Both bind; binding meets nothing. */
export const equalityObligations = {
  'c111-1-meaning': {
    theme,
    treaty: 'ilo-c111',
    article: '1',
    binds: treaties.c111.node,
    conditions: {
      'direct-and-indirect': sourced(
        bothDefined,
        equalityArticle('5. Results and conclusion, initiative 2'),
        equalityArticle('3. Method'),
      ),
      'grounds-covered': inferred(conventionGroundsCovered),
    },
    supervision: [said('ilo-ceacr', 'C111, observation adopted 2024', 'ilo-normlex')],
  },
  'c111-2-policy': {
    theme,
    treaty: 'ilo-c111',
    article: '2',
    binds: treaties.c111.node,
    conditions: {
      'policy-declared': sourced(
        any(equality.policy.familyGenderConcept, equality.policy.humanRightsPlan),
        equalityArticle('2. Literature review'),
      ),
      'policy-pursued': sourced(
        all(tasksAssigned, equality.monitoring.allGroups),
        equalityArticle('5. Results and conclusion, initiative 1'),
      ),
    },
    supervision: [],
  },
  'c111-3-law-and-practice': {
    theme,
    treaty: 'ilo-c111',
    article: '3',
    binds: treaties.c111.node,
    conditions: {
      'programmes-run': sourced(equality.monitoring.education, study),
      'unequal-rules-repealed': inferred(all(criteriaGone, equality.implementation.otherBranches)),
      'ban-enforceable': inferred(everyAreaPunished),
    },
    supervision: [
      said('ilo-ceacr', implementation),
      said('ilo-ceacr', 'C111, direct request adopted 2024', 'ilo-normlex'),
    ],
  },
  'c111-5-special-care': {
    theme,
    treaty: 'ilo-c111',
    article: '5',
    binds: treaties.c111.node,
    conditions: { 'care-allowed': sourced(equality.ban.specialCare, labourText('art. 6(3)')) },
    supervision: [],
  },
  'c100-1-remuneration': {
    theme,
    treaty: 'ilo-c100',
    article: '1',
    binds: treaties.c100.node,
    conditions: { 'all-remuneration': sourced(equality.pay.allRemuneration, payRequest) },
    supervision: [said('ilo-ceacr', 'C100, direct request adopted 2024', 'ilo-normlex')],
  },
  'c100-2-equal-value': {
    theme,
    treaty: 'ilo-c100',
    article: '2',
    binds: treaties.c100.node,
    conditions: {
      'equal-work': inferred(equality.pay.equalWork),
      'equal-value': inferred(equality.pay.equalValue),
      'wage-setting': sourced(equality.pay.wageSetting, study),
      'application-shown': sourced(
        all(equality.pay.published.includes('violations'), equality.pay.published.includes('decisions')),
        study,
      ),
    },
    supervision: [expertsOnPay],
  },
  'c100-3-appraisal': {
    theme,
    treaty: 'ilo-c100',
    article: '3',
    binds: treaties.c100.node,
    conditions: { 'objective-method': sourced(equality.pay.objectiveMethod, study) },
    supervision: [expertsOnPay],
  },
  'c100-4-cooperation': {
    theme,
    treaty: 'ilo-c100',
    article: '4',
    binds: treaties.c100.node,
    conditions: { 'joint-action': sourced(equality.pay.jointAction, study) },
    supervision: [expertsOnPay],
  },
} as const satisfies Record<string, Obligation>;
