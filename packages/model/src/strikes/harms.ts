import { all, any, constant, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { hrw, labourText, locate } from '../sources.ts';

const { strikes, enforcement } = law.ref;

const section = 'III, Right to Strike (p. 52)';
const recommendations = hrw('Recommendations to the Government (p. 5)');

/** The documented drive: 7,000 signatures among 18,000 employees. */
const documentedList = constant(7000, 'count');
const documentedWorkforce = constant(18000, 'count');
const sharedList = strikes.signatureShare.times(documentedWorkforce);
const listWouldDo = any(
  strikes.signatureShare.inForce().not(),
  strikes.decision.unionAlone,
  documentedList.moreThan(sharedList),
  all(strikes.signatureRule.is('atLeast'), documentedList.equals(sharedList)),
);

const conciliationEnds = any(
  strikes.conciliation.mustBeExhausted.not(),
  all(strikes.conciliation.extendable.not(), strikes.conciliation.examineWorkingDays.isKnown()),
);
const hazardBanLimited = all(
  strikes.workplace.hazardousBarred.not(),
  strikes.workplace.hazardousUnlessKeptRunning.not(),
);
const { barredSectors } = strikes.workplace;
const serviceSectorsFree = all(
  barredSectors.includes('rail').not(),
  barredSectors.includes('aviation').not(),
  barredSectors.includes('medical').not(),
  barredSectors.includes('publicTransport').not(),
  barredSectors.includes('water').not(),
  barredSectors.includes('electricity').not(),
  barredSectors.includes('heat').not(),
  barredSectors.includes('communications').not(),
);

/** Documented harms of the theme, and what each asks of the law. */
export const strikeHarms = {
  'strike-signature-threshold': {
    theme: 'strikes',
    years: [2011, 2012],
    tiers: { rule: { 'documented-list-suffices': inferred(listWouldDo) } },
    evidence: {
      drive: {
        at: hrw(`${section}, fn 170-171`),
        figures: [
          { value: 18000, of: 'employees' },
          { value: 9000, of: 'needed' },
          { value: 7000, of: 'collected' },
        ],
      },
    },
  },
  'mediation-blocks-strike': {
    theme: 'strikes',
    years: [2011, 2016],
    tiers: {
      rule: {
        'conciliation-ends': sourced(conciliationEnds, hrw(`${section}, fn 168`), recommendations),
        'union-puts-demands': sourced(strikes.demands.workforceApproval.not(), hrw(`${section}, fn 169`)),
      },
    },
    evidence: {
      none: { at: hrw(section), figures: [{ value: 0, of: 'lawful' }] },
      mediation: { at: hrw(`${section}, fn 173-175`), figures: [{ value: 16, of: 'months' }] },
    },
  },
  'mediation-ended-unilaterally': {
    theme: 'strikes',
    years: [2015, 2015],
    tiers: {
      rule: {
        'arbitration-needed': sourced(strikes.conciliation.endRequiresArbitration, hrw(`${section}, fn 175`)),
      },
      enforcement: { 'breach-sanctioned': inferred(strikes.conciliation.breachSanctioned) },
    },
    evidence: { protocol: { at: hrw(`${section}, fn 174-175`) } },
  },
  'hazardous-facility-ban': {
    theme: 'strikes',
    years: [2014, 2016],
    tiers: {
      rule: {
        'only-where-danger': sourced(hazardBanLimited, recommendations),
        'list-in-code': sourced(
          any(strikes.workplace.hazardousListedInCode, hazardBanLimited),
          hrw(`${section}, fn 162`),
          hrw('Annex I, Restrictions on the Right to Strike (p. 76)'),
        ),
      },
    },
    evidence: { question: { at: hrw(`${section}, fn 162; Annex I (p. 76)`) } },
  },
  'strike-ban-sectors': {
    theme: 'strikes',
    years: [2015, 2016],
    tiers: {
      rule: {
        'services-may-strike': sourced(serviceSectorsFree, recommendations),
        'no-open-clause': sourced(strikes.workplace.openClause.not(), recommendations),
        'no-local-consent': inferred(strikes.workplace.localConsent.not()),
        'court-alone-suspends': inferred(strikes.sanctions.prosecutorSuspends.not()),
      },
    },
    evidence: { wording: { at: hrw(`${section}, fn 162-163`) } },
  },
  'spontaneous-strikes-unprotected': {
    theme: 'strikes',
    years: [2011, 2016],
    tiers: {
      rule: {
        'lawful-road-ends': sourced(conciliationEnds, hrw(section)),
        'lawful-road-reachable': inferred(listWouldDo),
      },
      remedy: {
        'peaceful-strikers-keep-posts': sourced(
          any(strikes.dismissal.peacefulStrikeExcused, strikes.sanctions.onlyWhereRulesConform),
          hrw(`${section}, fn 193`),
        ),
      },
    },
    evidence: {
      walkouts: { at: hrw(section) },
      disputes: { at: hrw(`${section}, fn 191`), figures: [{ value: 28, of: 'disputes' }] },
    },
  },
  'strikes-declared-illegal': {
    theme: 'strikes',
    years: [2015, 2015],
    tiers: {
      rule: {
        'conforming-rules-only': sourced(
          any(
            strikes.sanctions.unproceduralUnlawful.not(),
            all(strikes.sanctions.onlyWhereRulesConform, conciliationEnds),
          ),
          hrw(`${section}, fn 193`),
        ),
      },
    },
    evidence: {
      disputes: { at: hrw(`${section}, fn 191`), figures: [{ value: 28, of: 'disputes' }] },
    },
  },
  'strike-dismissals': {
    theme: 'strikes',
    years: [2015, 2016],
    tiers: {
      rule: {
        'peaceful-strike-no-ground': sourced(
          any(strikes.dismissal.peacefulStrikeExcused, strikes.sanctions.onlyWhereRulesConform),
          hrw(`${section}, fn 193`),
        ),
      },
      enforcement: {
        'inspectorate-reviews': sourced(
          enforcement.inspectorateReviews,
          hrw('VI, Protection and Redress (p. 66), fn 211'),
        ),
        'retaliation-first': sourced(
          enforcement.retaliationFirst,
          hrw('Recommendations to the Ministry (p. 7)'),
        ),
      },
      remedy: {
        reinstatement: sourced(
          enforcement.reinstatement,
          hrw('II, Dismissals or Threats of Dismissal (p. 19), fn 35-37'),
        ),
      },
    },
    evidence: {
      dismissals: {
        at: hrw(`${section}, fn 178-182`),
        figures: [
          { value: 6, of: 'dismissed' },
          { value: 300, of: 'strikers' },
        ],
      },
    },
  },
  'strike-damages-threat': {
    theme: 'strikes',
    years: [2015, 2015],
    tiers: {
      rule: {
        'no-losses-for-peaceful-strike': inferred(strikes.sanctions.damagesFromStrikers.not()),
      },
    },
    evidence: {
      losses: {
        at: hrw(`${section}, fn 181`),
        figures: [
          { value: 17, of: 'lossFrom' },
          { value: 18, of: 'lossTo' },
          { value: 47, of: 'dollarsFrom' },
          { value: 50, of: 'dollarsTo' },
        ],
      },
    },
  },
  'strike-suits-and-suspension': {
    theme: 'strikes',
    years: [2015, 2015],
    tiers: {
      rule: {
        'no-unpaid-suspension': inferred(strikes.sanctions.suspensionPendingSuit.not()),
        'sanctions-follow-standards': sourced(
          strikes.sanctions.onlyWhereRulesConform,
          hrw(`${section}, fn 193`),
        ),
      },
      enforcement: {
        'inspectorate-reviews': sourced(
          enforcement.inspectorateReviews,
          hrw('VI, Protection and Redress (p. 66), fn 211'),
        ),
      },
      remedy: { 'pay-restored': sourced(enforcement.reinstatement, hrw(`${section}, fn 190`)) },
    },
    evidence: {
      suit: {
        at: hrw(`${section}, fn 183-190; Annex 4 (p. 84)`),
        figures: [
          { value: 8, of: 'sued' },
          { value: 3, of: 'suspended' },
          { value: 140, of: 'strikers' },
        ],
      },
    },
  },
  'strike-calls-criminal': {
    theme: 'strikes',
    years: [2015, 2023],
    tiers: {
      rule: {
        'no-prison': sourced(
          any(strikes.criminal.callOffence.not(), strikes.criminal.callPrisonYears.atMost(0)),
          hrw(`${section}, fn 166-167`),
        ),
        'no-penal-sanction': sourced(
          strikes.criminal.callOffence.not(),
          hrw(`${section}, fn 167`),
          recommendations,
        ),
      },
    },
    evidence: {
      offence: { at: hrw(`${section}, fn 164`), figures: [{ value: 3, of: 'prisonYears' }] },
      criminalised: { at: locate('ajee-2023', '1.2; 1.3, fn 12, 25') },
    },
  },
  'settlement-unkept': {
    theme: 'strikes',
    years: [2012, 2013],
    tiers: {
      rule: { 'settlement-binds': inferred(strikes.settlement.binds) },
      enforcement: { 'breach-sanctioned': inferred(strikes.conciliation.breachSanctioned) },
      remedy: {
        'court-enforces': sourced(strikes.settlement.courtEnforces, labourText('art. 166(7)-(9)')),
      },
    },
    evidence: {
      settlement: {
        at: hrw('III, Collective Bargaining (p. 47), fn 155-156'),
        figures: [
          { value: 9, of: 'points' },
          { value: 0, of: 'fulfilled' },
        ],
      },
    },
  },
} as const satisfies Record<string, Harm>;
