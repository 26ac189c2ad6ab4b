import { all, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, equalityArticle, hrw, labourText, locate } from '../sources.ts';
import {
  bothDefined,
  criteriaGone,
  everyAreaPunished,
  noticesBarred,
  offencesExist,
  tasksAssigned,
} from './conditions.ts';

const { equality, family, maternity } = law.ref;
const theme = 'equality';

const implementation = '4. Discussion, Implementation of gender equality standards';
const study = equalityArticle(implementation);
const literature = equalityArticle('2. Literature review');
const introduction = equalityArticle('1. Introduction');
const initiative = (item: number) => equalityArticle(`5. Results and conclusion, initiative ${item}`);
const element = (item: number) => equalityArticle(`${implementation}, discriminatory elements, item ${item}`);

/** Documented harms of the theme. A figure never enters a condition: no case on record is not no harm. */
export const equalityHarms = {
  'discrimination-undefined': {
    theme,
    years: [2015, 2024],
    tiers: {
      rule: {
        'direct-and-indirect': sourced(
          bothDefined,
          initiative(2),
          hrw('III, New Labor Code (p. 45), fn 138'),
        ),
        'forms-listed': sourced(equality.definition.forms, initiative(2)),
      },
    },
    evidence: {
      initiative: { at: initiative(2) },
      advice: { at: hrw('III, New Labor Code (p. 45), fn 137-138') },
    },
  },
  'harassment-outside-equality': {
    theme,
    years: [2015, 2015],
    tiers: {
      rule: {
        'harassment-is-discrimination': sourced(
          equality.definition.harassment,
          hrw('III, New Labor Code (p. 45), fn 138'),
        ),
      },
    },
    evidence: { advice: { at: hrw('III, New Labor Code (p. 45), fn 138') } },
  },
  'discrimination-unprovable': {
    theme,
    years: [2015, 2024],
    tiers: {
      rule: {
        'ban-to-rely-on': inferred(equality.ban.code),
        'employer-proves': sourced(equality.proof.allClaims, initiative(4)),
      },
      remedy: { 'court-open': inferred(equality.ban.courtOpen) },
    },
    evidence: {
      initiative: { at: initiative(4) },
      precedents: {
        at: study,
        figures: [
          { value: 0, of: 'equalityPrecedents' },
          { value: 9, of: 'years' },
        ],
      },
    },
  },
  'discrimination-unpursued': {
    theme,
    years: [2015, 2023],
    tiers: {
      rule: { 'offences-exist': sourced(offencesExist, literature, study) },
      enforcement: {
        'lighter-penalty-reaches': sourced(everyAreaPunished, element(5)),
        'somebody-watches': inferred(all(tasksAssigned, equality.monitoring.allGroups)),
      },
      remedy: { 'employer-proves': inferred(equality.proof.allClaims) },
    },
    evidence: {
      precedents: {
        at: study,
        figures: [
          { value: 0, of: 'equalityPrecedents' },
          { value: 9, of: 'years' },
        ],
      },
      article145: {
        at: study,
        figures: [
          { value: 0, of: 'equalityProsecutions' },
          { value: 5, of: 'years' },
        ],
      },
      article152: {
        at: study,
        figures: [
          { value: 0, of: 'contractProsecutions' },
          { value: 5, of: 'years' },
        ],
      },
    },
  },
  'vacancy-discrimination': {
    theme,
    years: [2014, 2024],
    tiers: {
      rule: { 'notices-barred': sourced(noticesBarred, element(4)) },
      enforcement: { 'hiring-penalty': inferred(equality.sanctions.article90.includes('hiring')) },
    },
    evidence: {
      element: { at: element(4), figures: [{ value: 14, of: 'groundGroups' }] },
      notices: { at: locate('ilo-normlex', 'C111, direct request adopted 2024') },
      court: {
        at: locate('press-vacancies-2014', 'whole article'),
        figures: [{ value: 4, of: 'vacancySites' }],
      },
    },
  },
  'hiring-promotion-unpunished': {
    theme,
    years: [2019, 2024],
    tiers: {
      rule: {
        'ban-in-work': sourced(equality.ban.code, labourText('art. 6(2)')),
        'hiring-guaranteed': sourced(
          all(
            equality.ban.hiringGuarantees.includes('pregnancy'),
            equality.ban.hiringGuarantees.includes('childrenUnderThree'),
          ),
          labourText('art. 25'),
        ),
      },
      enforcement: { 'penalty-reaches': sourced(everyAreaPunished, element(5)) },
      remedy: { 'court-open': sourced(equality.ban.courtOpen, labourText('art. 6(4)')) },
    },
    evidence: {
      element: { at: element(5) },
      literature: { at: literature },
      questions: { at: locate('ilo-normlex', 'C111, direct request adopted 2024') },
    },
  },
  'social-security-access': {
    theme,
    years: [2024, 2024],
    tiers: { rule: { 'criteria-gone': sourced(criteriaGone, element(1)) } },
    evidence: { element: { at: element(1) } },
  },
  'dismissal-limits-weak': {
    theme,
    years: [2024, 2024],
    tiers: {
      rule: {
        'reason-required': sourced(equality.dismissal.validReason, balanceArticle('1.3')),
        'other-grounds-barred': inferred(family.dismissal.sparedGrounds.includes('otherGround')),
        'fathers-included': inferred(family.dismissal.fathersSpared),
      },
    },
    evidence: { element: { at: element(2) }, text: { at: labourText('art. 54(2)') } },
  },
  'gender-pay-gap': {
    theme,
    years: [2019, 2024],
    tiers: {
      rule: {
        'objective-method': sourced(equality.pay.objectiveMethod, study),
        'wage-setting': sourced(equality.pay.wageSetting, study),
        'equal-value': inferred(equality.pay.equalValue),
      },
      enforcement: { 'joint-action': sourced(equality.pay.jointAction, study) },
    },
    evidence: { persistence: { at: literature }, reform: { at: study } },
  },
  'equal-pay-unmonitored': {
    theme,
    years: [2024, 2024],
    tiers: {
      rule: { 'objective-method': sourced(equality.pay.objectiveMethod, study) },
      enforcement: {
        'violations-counted': sourced(equality.pay.published.includes('violations'), study),
        'pay-penalty': inferred(equality.sanctions.article90Pay),
      },
      remedy: {
        'outcomes-published': sourced(
          all(
            equality.pay.published.includes('remedies'),
            equality.pay.published.includes('penalties'),
            equality.pay.published.includes('decisions'),
          ),
          study,
        ),
      },
    },
    evidence: { concerns: { at: study, figures: [{ value: 4, of: 'expertConcerns' }] } },
  },
  'employer-no-equality-duty': {
    theme,
    years: [2024, 2024],
    tiers: {
      rule: { 'workplace-duty': sourced(equality.employer.equalWorkplaceDuty, initiative(3)) },
      enforcement: { 'employer-answers': sourced(equality.employer.answersForBreach, initiative(3)) },
    },
    evidence: { initiative: { at: initiative(3) } },
  },
  'equality-unmonitored': {
    theme,
    years: [2024, 2024],
    tiers: {
      rule: {
        'tasks-assigned': sourced(tasksAssigned, initiative(1)),
        'every-group': sourced(equality.monitoring.allGroups, initiative(1)),
      },
      enforcement: { 'programmes-run': sourced(equality.monitoring.education, study) },
    },
    evidence: { initiative: { at: initiative(1) }, programmes: { at: study } },
  },
  'vulnerable-groups-exposed': {
    theme,
    years: [2019, 2021],
    tiers: {
      rule: {
        'open-ban': inferred(all(equality.ban.code, equality.ban.openList)),
        'notices-barred': inferred(noticesBarred),
      },
      enforcement: {
        'hiring-penalty': inferred(
          all(
            equality.sanctions.article90.includes('hiring'),
            equality.sanctions.article90.includes('promotion'),
          ),
        ),
        'every-group-watched': sourced(all(tasksAssigned, equality.monitoring.allGroups), initiative(1)),
      },
      remedy: { 'employer-proves': inferred(equality.proof.allClaims) },
    },
    evidence: { groups: { at: study } },
  },
  'nominal-compliance': {
    theme,
    years: [2004, 2024],
    tiers: {
      rule: {
        'treaties-rank': sourced(
          equality.implementation.treatyRank,
          introduction,
          balanceArticle('1.3, fn 23'),
        ),
        incorporated: sourced(equality.implementation.incorporated, introduction),
        'named-gaps-closed': inferred(
          all(
            equality.pay.objectiveMethod,
            equality.monitoring.education,
            maternity.dismissal.employerProves,
            maternity.return.samePost,
            family.dismissal.familyReasonBarred,
          ),
        ),
      },
      enforcement: {
        mechanisms: sourced(equality.implementation.mechanism, introduction),
        'national-priority': sourced(
          equality.implementation.nationalPriority,
          equalityArticle('5. Results and conclusion'),
        ),
      },
    },
    evidence: {
      hypothesis: {
        at: equalityArticle('Abstract; 1. Introduction; 3. Method'),
        figures: [
          { value: 5, of: 'conventions' },
          { value: 10, of: 'spanFrom' },
          { value: 20, of: 'spanTo' },
        ],
      },
      ranks: {
        at: study,
        figures: [
          { value: 32, of: 'rank2006' },
          { value: 80, of: 'rank2021' },
          { value: 65, of: 'rank2022' },
          { value: 62, of: 'rank2023' },
        ],
      },
      roots: { at: literature },
    },
  },
} as const satisfies Record<string, Harm>;
