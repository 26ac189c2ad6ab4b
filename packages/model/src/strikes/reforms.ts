import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { hrw, locate, type SourceId } from '../sources.ts';

const { strikes, enforcement } = law.ref;
const theme = 'strikes';
const section = 'III, Right to Strike (p. 52)';
const government = 'Recommendations to the Government (p. 5)';

const asks = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});
const hrwAsks = (at: string) => asks('human-rights-watch', at);

/** Named changes to the law of strikes. */
export const strikeReforms = {
  'lower-strike-threshold': {
    theme,
    form: 'statute',
    options: {
      share: {
        unit: 'share',
        default: 1 / 3,
        min: 0,
        max: 1 / 2,
        suggestions: [1 / 10, 1 / 5, 1 / 4, 1 / 3, 2 / 5],
      },
    },
    changes: [change(strikes.signatureShare, option('share'))],
    recommendedBy: [hrwAsks(`${government}; ${section}, fn 171`)],
    excludes: ['union-calls-strike'],
  },
  'union-calls-strike': {
    theme,
    form: 'statute',
    changes: [change(strikes.decision.unionAlone, true), change(strikes.signatureShare, null)],
    recommendedBy: [asks('un-special-rapporteur-assembly', 'III, New Labor Code (p. 45), fn 132')],
    excludes: ['lower-strike-threshold'],
  },
  'union-puts-demands': {
    theme,
    form: 'statute',
    changes: [change(strikes.demands.workforceApproval, false)],
    recommendedBy: [asks('ilo-ceacr', `${section}, fn 169; Annex I, Collective Bargaining, fn 224`)],
  },
  'lower-meeting-quorum': {
    theme,
    form: 'statute',
    options: { share: { unit: 'share', default: 1 / 2, min: 0, max: 2 / 3, suggestions: [1 / 3, 1 / 2] } },
    changes: [change(strikes.demands.quorum, option('share'))],
    recommendedBy: [hrwAsks(government)],
  },
  'narrow-hazard-ban': {
    theme,
    form: 'statute',
    changes: [
      change(strikes.workplace.hazardousBarred, false),
      change(strikes.workplace.hazardousUnlessKeptRunning, null),
      change(strikes.workplace.barredWhereDanger, true),
    ],
    recommendedBy: [hrwAsks(government)],
    excludes: ['keep-conditional-hazard-ban'],
  },
  'keep-conditional-hazard-ban': {
    theme,
    form: 'statute',
    changes: [
      change(strikes.workplace.hazardousBarred, false),
      change(strikes.workplace.hazardousUnlessKeptRunning, true),
    ],
    recommendedBy: [],
    excludes: ['narrow-hazard-ban'],
  },
  'list-hazardous-facilities': {
    theme,
    form: 'statute',
    changes: [change(strikes.workplace.hazardousListedInCode, true)],
    recommendedBy: [
      asks('ilo-ceacr', `${section}, fn 162`),
      hrwAsks('Annex I, Restrictions on the Right to Strike (p. 76)'),
    ],
  },
  'free-service-sectors': {
    theme,
    form: 'statute',
    changes: (
      [
        'rail',
        'aviation',
        'medical',
        'publicTransport',
        'water',
        'electricity',
        'heat',
        'communications',
      ] as const
    ).map((sector) => change(strikes.workplace.barredSectors.member(sector), false)),
    recommendedBy: [hrwAsks(government), asks('un-human-rights-committee', government)],
  },
  'close-open-clause': {
    theme,
    form: 'statute',
    changes: [change(strikes.workplace.openClause, false)],
    recommendedBy: [hrwAsks(government)],
  },
  'end-local-consent': {
    theme,
    form: 'statute',
    changes: [change(strikes.workplace.localConsent, false)],
    recommendedBy: [],
  },
  'cap-conciliation': {
    theme,
    form: 'statute',
    options: { days: { unit: 'workingDays', default: 10, min: 1, max: 60, suggestions: [7, 10, 15, 30] } },
    changes: [
      change(strikes.conciliation.formWorkingDays, 3),
      change(strikes.conciliation.examineWorkingDays, option('days')),
      change(strikes.conciliation.extendable, false),
    ],
    recommendedBy: [
      asks('ilo-general-survey', `${section}, fn 168`),
      hrwAsks(government),
      asks('un-human-rights-committee', government),
    ],
  },
  'arbitration-by-consent': {
    theme,
    form: 'statute',
    changes: [change(strikes.arbitration.compulsoryWhereLimited, false)],
    recommendedBy: [],
  },
  'arbitrate-before-ending': {
    theme,
    form: 'statute',
    changes: [change(strikes.conciliation.endRequiresArbitration, true)],
    recommendedBy: [asks('ilo-general-survey', `${section}, fn 168`)],
  },
  'sanction-bad-faith': {
    theme,
    form: 'statute',
    changes: [change(strikes.conciliation.breachSanctioned, true), change(strikes.settlement.binds, true)],
    recommendedBy: [asks('ilo-cfa', 'III, Collective Bargaining (p. 47), fn 144')],
  },
  'enforce-settlements': {
    theme,
    form: 'statute',
    changes: [change(strikes.settlement.binds, true), change(strikes.settlement.courtEnforces, true)],
    recommendedBy: [],
  },
  'shorten-strike-notice': {
    theme,
    form: 'statute',
    options: { days: { unit: 'workingDays', default: 3, min: 0, max: 5, suggestions: [1, 3] } },
    changes: [change(strikes.notice.workingDays, option('days'))],
    recommendedBy: [asks('un-special-rapporteur-assembly', 'III, New Labor Code (p. 45), fn 132')],
  },
  'repeal-strike-call-offence': {
    theme,
    form: 'statute',
    changes: [change(strikes.criminal.callOffence, false)],
    recommendedBy: [hrwAsks(government), asks('ajee-authors', '1.3', 'ajee-2023')],
  },
  'end-prison-for-strike-calls': {
    theme,
    form: 'statute',
    changes: [change(strikes.criminal.callPrisonYears, 0), change(strikes.criminal.callPrisonYearsBasic, 0)],
    recommendedBy: [asks('ilo-cfa', `${section}, fn 166-167`)],
  },
  'sanction-only-conforming': {
    theme,
    form: 'statute',
    changes: [change(strikes.sanctions.onlyWhereRulesConform, true)],
    recommendedBy: [asks('ilo-ceacr', `${section}, fn 193`)],
    requires: ['cap-conciliation', 'narrow-hazard-ban'],
  },
  'excuse-peaceful-strikers': {
    theme,
    form: 'statute',
    changes: [change(strikes.dismissal.peacefulStrikeExcused, true)],
    recommendedBy: [hrwAsks(`${section}, fn 193`)],
  },
  'no-losses-from-strikers': {
    theme,
    form: 'statute',
    changes: [change(strikes.sanctions.damagesFromStrikers, false)],
    recommendedBy: [hrwAsks(`${section}, fn 193`)],
  },
  'no-unpaid-suspension': {
    theme,
    form: 'statute',
    changes: [change(strikes.sanctions.suspensionPendingSuit, false)],
    recommendedBy: [hrwAsks(`${section}, fn 193`)],
  },
  'court-alone-suspends': {
    theme,
    form: 'statute',
    changes: [change(strikes.sanctions.prosecutorSuspends, false)],
    recommendedBy: [],
  },
  'bar-replacement': {
    theme,
    form: 'statute',
    changes: [change(strikes.sanctions.replacementBarred, true)],
    recommendedBy: [],
  },
  'retaliation-complaints-first': {
    theme,
    form: 'practice',
    changes: [change(enforcement.retaliationFirst, true)],
    recommendedBy: [
      hrwAsks('Recommendations to the Ministry (p. 7)'),
      { body: 'human-rights-watch', at: hrw(government) },
    ],
  },
} as const satisfies Record<string, Reform>;
