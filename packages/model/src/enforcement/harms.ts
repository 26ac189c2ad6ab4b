import { type Harm, inferred, sourced } from '@tarazy/rules';
import { firstReading } from '../bargaining/places.ts';
import { law } from '../law.ts';
import { balanceArticle, hrw, locate } from '../sources.ts';

const { enforcement } = law.ref;
const { inspection, complaints, work, accountability } = enforcement;

const redress = 'VI, Protection and Redress (p. 66)';
const reprisals = 'II, Threats and Reprisals Against Worker Rights Activists (p. 18)';
const dismissals = 'II, Dismissals or Threats of Dismissal (p. 19)';
const ministry = hrw('Recommendations to the Ministry (p. 7)');
const government = hrw('Recommendations to the Government (p. 5)');

/** Documented harms of the theme, and what each asks of the law. */
export const enforcementHarms = {
  'complaints-unanswered': {
    theme: 'enforcement',
    years: [2013, 2015],
    tiers: {
      rule: { 'answer-due': sourced(complaints.answerDeadline, government) },
      enforcement: {
        'silence-penalised': inferred(complaints.silencePenalised),
        'retaliation-first': sourced(enforcement.retaliationFirst, ministry),
        'union-law-checked': sourced(inspection.unionLawChecked, ministry),
      },
      remedy: { 'silence-open-to-appeal': inferred(complaints.silenceIsRefusal) },
    },
    evidence: {
      silence: { at: hrw(`${redress}, fn 213`) },
      transfer: { at: hrw(`${dismissals}, fn 39`) },
    },
  },
  'inspection-weak': {
    theme: 'enforcement',
    years: [2015, 2024],
    tiers: {
      rule: {
        'inspectorate-reviews': sourced(enforcement.inspectorateReviews, hrw(`${redress}, fn 211`)),
        'orders-to-undo': inferred(inspection.ordersToUndo),
      },
      enforcement: {
        'union-law-checked': sourced(inspection.unionLawChecked, ministry),
        'enough-resources': sourced(
          inspection.enoughResources,
          ministry,
          locate('ilo-normlex', 'C081, individual case 2024'),
        ),
        'results-published': sourced(inspection.published, ministry),
        'small-firms-inspected': sourced(
          inspection.smallFirmsSpared.not(),
          locate('ilo-normlex', 'C081, observation 2023'),
        ),
        'under-central-body': sourced(
          inspection.underCentralBody,
          locate('ilo-normlex', 'C081, individual case 2024'),
        ),
      },
    },
    evidence: {
      asked: { at: ministry },
      breach: { at: hrw('III, Right to Strike (p. 52), fn 174') },
      applied: { at: balanceArticle('1.3; 6, Concluding remarks') },
    },
  },
  'fear-of-complaining': {
    theme: 'enforcement',
    years: [2012, 2016],
    tiers: {
      rule: { 'reprisal-penalised': sourced(complaints.reprisalPenalised, hrw(reprisals)) },
      enforcement: {
        'rights-made-known': sourced(complaints.rightsMadeKnown, ministry),
        'retaliation-first': sourced(enforcement.retaliationFirst, ministry),
      },
      remedy: { reinstatement: inferred(enforcement.reinstatement) },
    },
    evidence: {
      refinery: { at: hrw(`${dismissals}, fn 31-32`) },
      anonymity: { at: hrw('II, Government Surveillance and Intimidation (p. 24), fn 45') },
    },
  },
  'work-without-contract': {
    theme: 'enforcement',
    years: [2023, 2026],
    tiers: {
      rule: {
        'one-sign-is-enough': inferred(work.oneSignIsEnough),
        'civil-contract-barred': sourced(work.civilContractBarred, locate('press-2025-2026', firstReading)),
        'platforms-under-code': sourced(work.platformsUnderCode, locate('platform-article', 'Abstract')),
      },
      enforcement: {
        'inspectorate-reviews': inferred(enforcement.inspectorateReviews),
        'small-firms-inspected': inferred(inspection.smallFirmsSpared.not()),
      },
    },
    evidence: {
      general: { at: balanceArticle('1, Introduction, fn 8') },
      holders: { at: locate('ilo-normlex', 'C155, direct request 2024') },
      platforms: { at: locate('platform-article', 'Abstract') },
    },
  },
  'zhanaozen-impunity': {
    theme: 'enforcement',
    years: [2011, 2016],
    tiers: {
      rule: { 'torture-registered': inferred(accountability.tortureRegistered) },
      enforcement: {
        'force-investigated': sourced(accountability.forceInvestigated, government),
        'torture-investigated': sourced(accountability.tortureInvestigated, government),
      },
      remedy: { 'convictions-reviewed': sourced(accountability.convictionsReviewed, government) },
    },
    evidence: {
      shooting: {
        at: hrw('I, Background: Violence in Zhanaozen (p. 14), fn 8'),
        figures: [
          { value: 12, of: 'killed' },
          { value: 3, of: 'otherDeaths' },
          { value: 1, of: 'diedAfterDetention' },
        ],
      },
    },
  },
  'ilo-advice-ignored': {
    theme: 'enforcement',
    years: [2013, 2016],
    tiers: {
      rule: {
        'drafted-with-unions': sourced(enforcement.unionsConsulted, government, hrw('Summary (p. 1)')),
      },
    },
    evidence: {
      comments: {
        at: hrw('II, A Restrictive New Trade Union Law (p. 30), fn 78-79'),
        figures: [{ value: 2, of: 'conclusions' }],
      },
    },
  },
} as const satisfies Record<string, Harm>;
