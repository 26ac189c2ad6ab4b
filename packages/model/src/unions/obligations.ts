import { all, any, inferred, type Obligation, type Recommendation, sourced } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { hrw, locate, type SourceId } from '../sources.ts';

const { dismissal, unions, treaties } = law.ref;
const { registration, confirmation, affiliation, tiers, membership, funding, international } = unions;
const theme = 'unions';
const recommendations = hrw('Recommendations to the Government (p. 5)');
const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';
const whoMayJoin = 'II, Restrictions On Who Can Form and Join Trade Unions';
const abroad = 'II, Restrictions on Cooperation with Global Trade Unions (p. 43)';

const said = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});
const conferenceCases = said('ilo-conference-committee', 'C087, individual cases 2015-2022', 'ilo-normlex');

const belowHalf = (share: typeof tiers.nationalRegions) => any(share.inForce().not(), share.lessThan(0.5));
const noAuthorisation = any(
  registration.required.not(),
  registration.byDecision.not(),
  registration.openGrounds.not(),
);
const affiliationFree = all(
  affiliation.localToIndustrial.not(),
  affiliation.industrialToNational.not(),
  affiliation.territorialToNational.not(),
);
const named = membership.barredOccupations;

/** Treaty articles that bear on trade unions. */
export const unionObligations = {
  'c87-2-own-choice': {
    theme,
    treaty: 'ilo-c87',
    article: '2',
    binds: treaties.c87.node,
    conditions: {
      'no-authorisation': inferred(noAuthorisation),
      'without-distinction': sourced(
        all(
          named.includes('judges').not(),
          named.includes('firefighters').not(),
          named.includes('prisonStaff').not(),
          named.includes('prosecutors').not(),
        ),
        hrw(`${whoMayJoin}, fn 119-120`),
      ),
      'non-citizens-too': inferred(membership.citizensOnly.not()),
      'union-of-own-choice': sourced(affiliation.localToIndustrial.not(), hrw(`${burdens}, fn 85-86`)),
    },
    supervision: [
      said('ilo-ceacr', `${whoMayJoin}, fn 120`),
      said('ilo-office', `${whoMayJoin}, fn 120`),
      said('ilo-cfa', 'Case 3283, 386th report, June 2018', 'ilo-normlex'),
      conferenceCases,
    ],
  },
  'c87-3-own-structure': {
    theme,
    treaty: 'ilo-c87',
    article: '3',
    binds: treaties.c87.node,
    conditions: {
      'structure-free': sourced(affiliationFree, hrw(`${burdens}, fn 83`)),
      'no-status-test': inferred(confirmation.required.not()),
      'leaders-no-category': inferred(dismissal.criminal.leaders.aggravation.not()),
    },
    supervision: [
      said('ilo-conference-committee', 'II, A Restrictive New Trade Union Law (p. 30), fn 78'),
      said('ilo-ceacr', 'C087, observation adopted 2020', 'ilo-normlex'),
      said('ilo-ceacr', 'C087, observation adopted 2024', 'ilo-normlex'),
      said('ilo-conference-committee', 'C087, conclusions 2022', 'ilo-normlex'),
      conferenceCases,
    ],
  },
  'c87-5-federations': {
    theme,
    treaty: 'ilo-c87',
    article: '5',
    binds: treaties.c87.node,
    conditions: {
      'thresholds-not-excessive': sourced(
        all(
          belowHalf(tiers.industrialShare),
          belowHalf(tiers.industrialRegions),
          belowHalf(tiers.nationalRegions),
        ),
        hrw(`${burdens}, fn 87`),
      ),
      'affiliation-by-choice': sourced(affiliationFree, hrw(`${burdens}, fn 87`)),
      'may-join-abroad': inferred(all(international.localMayJoin, international.jointProjects)),
      'may-take-funds': sourced(
        all(funding.constitutionBars.not(), funding.statuteBars.not()),
        hrw(`${abroad}, fn 123`),
      ),
    },
    supervision: [
      said('ilo-ceacr', `${burdens}, fn 87-88`),
      said('ilo-ceacr', `${abroad}, fn 123`),
      said('ilo-cfa', 'Recommendations to the International Labour Organization (p. 8)'),
    ],
  },
  'c87-7-legal-personality': {
    theme,
    treaty: 'ilo-c87',
    article: '7',
    binds: treaties.c87.node,
    conditions: {
      'refusals-limited': inferred(noAuthorisation),
      'personality-kept': inferred(any(confirmation.required.not(), confirmation.deregistration.not())),
    },
    supervision: [said('ilo-cfa', 'Case 3283, 386th report, June 2018', 'ilo-normlex')],
  },
  'iccpr-22-unions': {
    theme,
    treaty: 'iccpr',
    article: '22',
    binds: treaties.iccpr.node,
    conditions: {
      'one-registration': sourced(confirmation.required.not(), recommendations),
      'affiliation-by-choice': sourced(affiliationFree, recommendations),
      'registration-open': inferred(noAuthorisation),
    },
    supervision: [
      said('un-human-rights-committee', 'Recommendations to the Government (p. 5)'),
      said('un-special-rapporteur-assembly', `${burdens}, fn 89`),
    ],
  },
  'icescr-8-unions': {
    theme,
    treaty: 'icescr',
    article: '8',
    binds: treaties.icescr.node,
    conditions: {
      'law-no-gatekeeper': sourced(noAuthorisation, hrw(`${delays}, fn 117`)),
      'everyone-may-join': sourced(
        all(
          named.includes('judges').not(),
          named.includes('firefighters').not(),
          named.includes('prisonStaff').not(),
        ),
        hrw(`${whoMayJoin}, fn 119`),
      ),
    },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
