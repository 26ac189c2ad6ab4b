import { all, any, inferred, type Obligation, type Recommendation, sourced } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { hrw, locate, type SourceId } from '../sources.ts';

const { strikes, treaties } = law.ref;
const section = 'III, Right to Strike (p. 52)';
const recommendations = hrw('Recommendations to the Government (p. 5)');

const said = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});

const hazardBanLimited = all(
  strikes.workplace.hazardousBarred.not(),
  strikes.workplace.hazardousUnlessKeptRunning.not(),
);
const conciliationEnds = any(
  strikes.conciliation.mustBeExhausted.not(),
  strikes.conciliation.extendable.not(),
);

/** Treaty articles that bear on strikes. */
export const strikeObligations = {
  'c87-3-activities': {
    theme: 'strikes',
    treaty: 'ilo-c87',
    article: '3',
    binds: treaties.c87.node,
    conditions: {
      'bans-only-essential': sourced(
        all(hazardBanLimited, strikes.workplace.openClause.not()),
        recommendations,
      ),
      'hazard-list-clear': sourced(
        any(strikes.workplace.hazardousListedInCode, hazardBanLimited),
        hrw(`${section}, fn 162`),
      ),
      'conciliation-facilitates': sourced(conciliationEnds, hrw(`${section}, fn 168`)),
      'no-penal-sanction': sourced(strikes.criminal.callOffence.not(), hrw(`${section}, fn 165-167`)),
    },
    supervision: [
      said('ilo-ceacr', `${section}, fn 162`),
      said('ilo-cfa', `${section}, fn 165-167`),
      said('ilo-general-survey', `${section}, fn 168`),
      said('ilo-conference-committee', 'C087, individual cases 2015-2022', 'ilo-normlex'),
    ],
  },
  'c87-8-law-of-the-land': {
    theme: 'strikes',
    treaty: 'ilo-c87',
    article: '8',
    binds: treaties.c87.node,
    conditions: {
      'sanctions-follow-standards': sourced(
        strikes.sanctions.onlyWhereRulesConform,
        hrw(`${section}, fn 193`),
      ),
    },
    supervision: [said('ilo-ceacr', `${section}, fn 193`)],
  },
  'c87-11-free-exercise': {
    theme: 'strikes',
    treaty: 'ilo-c87',
    article: '11',
    binds: treaties.c87.node,
    conditions: {
      'threshold-reachable': inferred(
        any(
          strikes.decision.unionAlone,
          strikes.signatureShare.inForce().not(),
          strikes.signatureShare.lessThan(0.5),
        ),
      ),
      'replacement-barred': inferred(strikes.sanctions.replacementBarred),
    },
    supervision: [said('ilo-cfa', `${section}, fn 165`)],
  },
  'c98-1-protection': {
    theme: 'strikes',
    treaty: 'ilo-c98',
    article: '1',
    binds: treaties.c98.node,
    conditions: {
      'peaceful-strikers-protected': sourced(
        any(strikes.dismissal.peacefulStrikeExcused, strikes.sanctions.onlyWhereRulesConform),
        hrw(`${section}, fn 193`),
      ),
      'representatives-protected': inferred(strikes.dismissal.representativesProtected),
    },
    supervision: [said('ilo-ceacr', `${section}, fn 193`)],
  },
  'c98-4-bargaining': {
    theme: 'strikes',
    treaty: 'ilo-c98',
    article: '4',
    binds: treaties.c98.node,
    conditions: {
      'union-puts-demands': sourced(strikes.demands.workforceApproval.not(), hrw(`${section}, fn 169`)),
    },
    supervision: [said('ilo-ceacr', `${section}, fn 169; Annex I, fn 224`)],
  },
  'iccpr-22-association': {
    theme: 'strikes',
    treaty: 'iccpr',
    article: '22',
    binds: treaties.iccpr.node,
    conditions: {
      'strike-rules-accord': sourced(
        all(conciliationEnds, strikes.workplace.openClause.not(), hazardBanLimited),
        recommendations,
      ),
    },
    supervision: [said('un-human-rights-committee', 'Recommendations to the Government (p. 5)')],
  },
  'icescr-8-strike': {
    theme: 'strikes',
    treaty: 'icescr',
    article: '8',
    binds: treaties.icescr.node,
    conditions: {
      'right-recognised': inferred(strikes.rightInConstitution),
      'lawful-road-ends': inferred(conciliationEnds),
    },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
