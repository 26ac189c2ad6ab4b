import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { locate, type SourceId, unchecked } from '../sources.ts';

const { unions } = law.ref;
const theme = 'unions';
const government = 'Recommendations to the Government (p. 5)';
const ilo = 'Recommendations to the International Labour Organization (p. 8)';
const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';
const whoMayJoin = 'II, Restrictions On Who Can Form and Join Trade Unions';
const abroad = 'II, Restrictions on Cooperation with Global Trade Unions (p. 43)';
const annex = 'Annex I, Restrictions on Trade Union Affiliation';

const asks = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});
const hrwAsks = (at: string) => asks('human-rights-watch', at);

/** Named changes to the law of trade unions. */
export const unionReforms = {
  'end-second-registration': {
    theme,
    form: 'statute',
    changes: [change(unions.confirmation.required, false)],
    recommendedBy: [
      hrwAsks(government),
      asks('ilo-conference-committee', 'II, A Restrictive New Trade Union Law (p. 30), fn 78'),
      asks('un-special-rapporteur-assembly', `${burdens}, fn 89`),
      asks('un-human-rights-committee', government),
    ],
  },
  'end-mandatory-affiliation': {
    theme,
    form: 'statute',
    changes: [
      change(unions.affiliation.localToIndustrial, false),
      change(unions.affiliation.industrialToNational, false),
      change(unions.affiliation.territorialToNational, false),
      change(unions.affiliation.closureWithout, false),
    ],
    recommendedBy: [
      hrwAsks(government),
      asks('ilo-ceacr', `${burdens}, fn 87-88`),
      asks('ilo-office', `${burdens}, fn 85-86`),
      asks('ilo-conference-committee', 'II, A Restrictive New Trade Union Law (p. 30), fn 78'),
      asks('un-special-rapporteur-assembly', `${burdens}, fn 89`),
      asks('un-human-rights-committee', government),
    ],
  },
  'end-deregistration': {
    theme,
    form: 'statute',
    changes: [change(unions.confirmation.deregistration, false)],
    recommendedBy: [{ body: 'ilo-ceacr', at: unchecked('C087, observations 2020-2024', 'still-criticised') }],
  },
  'lower-tier-thresholds': {
    theme,
    form: 'statute',
    options: {
      share: { unit: 'share', default: 1 / 4, min: 0, max: 1 / 2, suggestions: [0, 1 / 10, 1 / 4, 1 / 3] },
    },
    changes: [
      change(unions.tiers.industrialShare, option('share')),
      change(unions.tiers.industrialRegions, option('share')),
      change(unions.tiers.nationalRegions, option('share')),
      change(unions.tiers.industrialCities, false),
      change(unions.tiers.nationalCities, false),
    ],
    recommendedBy: [asks('ilo-ceacr', `${burdens}, fn 87-88`)],
  },
  'close-refusal-grounds': {
    theme,
    form: 'statute',
    changes: [change(unions.registration.openGrounds, false)],
    recommendedBy: [hrwAsks(`${government}; ${delays}, fn 108-111`)],
  },
  'mend-defects-once': {
    theme,
    form: 'statute',
    changes: [
      change(unions.registration.defectsAtOnce, true),
      change(unions.registration.defectsMended, true),
    ],
    recommendedBy: [],
  },
  'register-on-notice': {
    theme,
    form: 'statute',
    changes: [change(unions.registration.byDecision, false)],
    recommendedBy: [
      asks('government', 'C087, individual case 2022, information from the Government', 'ilo-normlex'),
    ],
  },
  'end-compulsory-registration': {
    theme,
    form: 'statute',
    changes: [change(unions.registration.required, false), change(unions.criminal.unregistered, false)],
    recommendedBy: [asks('un-special-rapporteur-assembly', government), hrwAsks(government)],
  },
  'grant-pending-files': {
    theme,
    form: 'practice',
    changes: [change(unions.registration.grantedPromptly, true)],
    recommendedBy: [hrwAsks(government)],
  },
  'stop-the-clock': {
    theme,
    form: 'by-law',
    changes: [change(unions.registration.clockStops, true)],
    recommendedBy: [],
  },
  'extend-re-registration': {
    theme,
    form: 'statute',
    options: { months: { unit: 'months', default: 24, min: 12, max: 60, suggestions: [18, 24, 36] } },
    changes: [change(unions.reregistration.windowMonths, option('months'))],
    recommendedBy: [asks('trade-unions', `${delays}, fn 95`)],
  },
  'admit-barred-occupations': {
    theme,
    form: 'statute',
    changes: (['judges', 'firefighters', 'prisonStaff'] as const).map((occupation) =>
      change(unions.membership.barredOccupations.member(occupation), false),
    ),
    recommendedBy: [
      asks('ilo-ceacr', `${whoMayJoin}, fn 120`),
      asks('ilo-conference-committee', `${whoMayJoin}, fn 120`),
    ],
  },
  'admit-prosecutors': {
    theme,
    form: 'statute',
    changes: [change(unions.membership.barredOccupations.member('prosecutors'), false)],
    recommendedBy: [asks('ilo-office', `${whoMayJoin}, fn 120`)],
  },
  'admit-non-citizens': {
    theme,
    form: 'statute',
    changes: [change(unions.membership.citizensOnly, false)],
    recommendedBy: [hrwAsks('Annex I, 2014 Trade Union Law (p. 72)')],
  },
  'lift-funding-ban': {
    theme,
    form: 'constitution',
    changes: [change(unions.funding.constitutionBars, false)],
    recommendedBy: [
      asks('ilo-cfa', ilo),
      asks('ilo-ceacr', `${abroad}, fn 123`),
      asks('ilo-conference-committee', annex),
      hrwAsks(ilo),
    ],
  },
  'allow-funds-by-statute': {
    theme,
    form: 'statute',
    changes: [change(unions.funding.statuteBars, false)],
    recommendedBy: [asks('ilo-conference-committee', annex)],
    requires: ['lift-funding-ban'],
  },
  'free-international-ties': {
    theme,
    form: 'statute',
    changes: [
      change(unions.international.localMayJoin, true),
      change(unions.international.jointProjects, true),
    ],
    recommendedBy: [
      { body: 'ilo-ceacr', at: unchecked('C087, observations 2020-2024', 'clarity-asked-for') },
    ],
  },
  'admit-foreign-unions': {
    theme,
    form: 'constitution',
    changes: [
      change(unions.international.foreignUnionsBarred, false),
      change(unions.international.foreignUnionsBarredByStatute, false),
    ],
    recommendedBy: [],
  },
} as const satisfies Record<string, Reform>;
