import { all, any, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { balanceArticle, hrw } from '../sources.ts';

const { dismissal, enforcement } = law.ref;
const { grounds, fixedTerm, protection, sanctions, discipline, criminal } = dismissal;

const dismissals = 'II, Dismissals or Threats of Dismissal (p. 19)';
const cases = 'II, Legal Action Against Trade Union Leaders (p. 26)';
const background = 'I, Background: Violence in Zhanaozen (p. 14)';
const newCode = 'III, New Labor Code (p. 45), fn 134; Annex I, 2015 Labor Code (p. 74)';
const reprisals = hrw('II, Threats and Reprisals Against Worker Rights Activists (p. 18)');
const recommendations = hrw('Recommendations to the Government (p. 5)');

const deterred = sourced(sanctions.antiUnionActs.is('deterrent'), reprisals);
const inspected = sourced(enforcement.inspectorateReviews, hrw('VI, Protection and Redress (p. 66), fn 211'));
const retaliationFirst = sourced(
  enforcement.retaliationFirst,
  hrw('Recommendations to the Ministry (p. 7)'),
  recommendations,
);
const claimExamined = sourced(criminal.cases.reprisalClaimFirst, recommendations);

/** Documented harms of the theme, and what each asks of the law. */
export const dismissalHarms = {
  'pressure-to-leave-union': {
    theme: 'dismissal',
    years: [2012, 2014],
    tiers: {
      rule: { 'interference-barred': sourced(protection.noninterference, reprisals) },
      enforcement: {
        'threats-sanctioned': sourced(sanctions.threats, reprisals),
        'retaliation-first': retaliationFirst,
        'rights-made-known': sourced(
          enforcement.complaints.rightsMadeKnown,
          hrw('Recommendations to the Ministry (p. 7)'),
        ),
      },
    },
    evidence: {
      leaders: { at: hrw(dismissals), figures: [{ value: 5, of: 'cities' }] },
      goldMine: { at: hrw(`${dismissals}, fn 21-25`), figures: [{ value: 1, of: 'daysToThreat' }] },
    },
  },
  'retaliatory-dismissal': {
    theme: 'dismissal',
    years: [2012, 2015],
    tiers: {
      rule: {
        'discrimination-barred': sourced(protection.discriminationBarred, hrw(`${dismissals}, fn 19`)),
        'leaders-protected': sourced(protection.leaderRule.is('noRule').not(), hrw(`${dismissals}, fn 19`)),
      },
      enforcement: {
        'deterrent-sanction': deterred,
        'inspectorate-reviews': inspected,
        'retaliation-first': retaliationFirst,
      },
      remedy: {
        reinstatement: inferred(enforcement.reinstatement),
        'forced-resignation-counts': inferred(protection.forcedResignation),
      },
    },
    evidence: {
      chair: {
        at: hrw('II, Trade Union Harassment and Retaliatory Dismissal of Trade Union Leader, fn 43-44'),
        figures: [{ value: 7, of: 'daysToDismissal' }],
      },
      instances: { at: hrw(`${dismissals}, fn 33-37`), figures: [{ value: 3, of: 'instances' }] },
      later: { at: balanceArticle('1.2, fn 12-13') },
    },
  },
  'fixed-term-lapse': {
    theme: 'dismissal',
    years: [2014, 2015],
    tiers: {
      rule: { 'end-reviewed': inferred(fixedTerm.endReviewed) },
      remedy: { 'court-renews': inferred(fixedTerm.courtRenews) },
    },
    evidence: {
      goldMine: { at: hrw(`${dismissals}, fn 28`), figures: [{ value: 6, of: 'daysBeforeRuling' }] },
      copper: {
        at: hrw(`${dismissals}, fn 37`),
        figures: [
          { value: 15, of: 'laidOff' },
          { value: 40, of: 'hired' },
        ],
      },
    },
  },
  'punitive-discipline': {
    theme: 'dismissal',
    years: [2014, 2015],
    tiers: {
      rule: {
        'breach-and-explanation': inferred(all(discipline.onlyForBreach, discipline.explanationFirst)),
        'leaders-protected': sourced(protection.leaderRule.is('noRule').not(), hrw(`${dismissals}, fn 19`)),
      },
      enforcement: { 'deterrent-sanction': deterred, 'retaliation-first': retaliationFirst },
      remedy: { 'court-cancels': inferred(discipline.courtCancels) },
    },
    evidence: {
      bonus: { at: hrw(`${dismissals}, fn 26-28`), figures: [{ value: 3, of: 'refusals' }] },
      reprimands: { at: hrw('III, Right to Strike (p. 52), fn 179') },
    },
  },
  'easy-dismissal': {
    theme: 'dismissal',
    years: [2015, 2016],
    tiers: {
      rule: {
        'just-cause': sourced(grounds.justCause, hrw(newCode)),
        warning: sourced(grounds.warningAlways, hrw(newCode)),
      },
    },
    evidence: { silence: { at: hrw('III, New Labor Code (p. 45), fn 134-136') } },
  },
  'unfounded-criminal-cases': {
    theme: 'dismissal',
    years: [2013, 2016],
    tiers: {
      rule: { 'reopening-needs-new-facts': inferred(criminal.cases.reopenNeedsNewFacts) },
      enforcement: { 'reprisal-claim-first': claimExamined },
      remedy: { 'written-closure': inferred(criminal.cases.writtenClosure) },
    },
    evidence: {
      funds: { at: hrw(`${cases}, fn 55-60`), figures: [{ value: 4, of: 'monthsHeld' }] },
      theft: { at: hrw(`${cases}, fn 61-63`), figures: [{ value: 2, of: 'accused' }] },
    },
  },
  'defamation-prosecution': {
    theme: 'dismissal',
    years: [2013, 2013],
    tiers: {
      rule: { 'no-crime': inferred(criminal.defamation.isCrime.not()) },
      enforcement: { 'reprisal-claim-first': claimExamined },
    },
    evidence: {
      trials: {
        at: hrw(`${cases}, fn 64-66`),
        figures: [
          { value: 2, of: 'prosecutions' },
          { value: 30, of: 'bused' },
        ],
      },
    },
  },
  'discord-offence-vague': {
    theme: 'dismissal',
    years: [2013, 2016],
    tiers: {
      rule: {
        'defined-or-gone': sourced(
          any(criminal.discord.defined, criminal.discord.socialGround.not()),
          recommendations,
        ),
      },
    },
    evidence: { complaint: { at: hrw(`${cases}, fn 67-68`) } },
  },
  'leader-criminal-exposure': {
    theme: 'dismissal',
    years: [2015, 2016],
    tiers: {
      rule: {
        'no-leader-category': sourced(criminal.leaders.aggravation.not(), hrw(`${background}, fn 14`)),
        'interference-narrow': sourced(
          any(criminal.interference.offence.not(), criminal.interference.needsHarm),
          hrw(`${background}, fn 15`),
        ),
        'no-union-ban': inferred(criminal.leaders.banYears.atMost(0)),
      },
    },
    evidence: {
      category: { at: hrw(`${background}, fn 14-15`), figures: [{ value: 10, of: 'banYears' }] },
    },
  },
  'union-records-seized': {
    theme: 'dismissal',
    years: [2015, 2016],
    tiers: {
      rule: {
        'return-limit': inferred(
          all(criminal.cases.recordsReturnMonths.inForce(), criminal.cases.recordsReturnMonths.lessThan(18)),
        ),
      },
    },
    evidence: { search: { at: hrw(`${cases}, fn 56`), figures: [{ value: 18, of: 'monthsHeld' }] } },
  },
} as const satisfies Record<string, Harm>;
