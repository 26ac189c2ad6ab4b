import { change, type Recommendation, type Reform } from '@tarazy/rules';
import { firstReading } from '../bargaining/places.ts';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { locate, type SourceId } from '../sources.ts';

const { enforcement } = law.ref;
const theme = 'enforcement';
const ministry = 'Recommendations to the Ministry (p. 7)';
const government = 'Recommendations to the Government (p. 5)';

const asks = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});
const hrwAsks = (at: string) => asks('human-rights-watch', at);

/** Named changes to the law of enforcement and redress. */
export const enforcementReforms = {
  'strengthen-inspection': {
    theme,
    form: 'practice',
    changes: [change(enforcement.inspection.unionLawChecked, true)],
    recommendedBy: [hrwAsks(ministry)],
    requires: ['fund-inspection'],
  },
  'fund-inspection': {
    theme,
    form: 'practice',
    changes: [change(enforcement.inspection.enoughResources, true)],
    recommendedBy: [
      hrwAsks(ministry),
      asks('ilo-conference-committee', 'C081, individual case 2024', 'ilo-normlex'),
    ],
  },
  'publish-inspections': {
    theme,
    form: 'practice',
    changes: [change(enforcement.inspection.published, true)],
    recommendedBy: [hrwAsks(ministry)],
    requires: ['fund-inspection'],
  },
  'inspect-small-firms': {
    theme,
    form: 'by-law',
    changes: [change(enforcement.inspection.smallFirmsSpared, false)],
    recommendedBy: [asks('ilo-ceacr', 'C081, observation 2023', 'ilo-normlex')],
  },
  'central-inspectorate': {
    theme,
    form: 'statute',
    changes: [change(enforcement.inspection.underCentralBody, true)],
    recommendedBy: [asks('ilo-conference-committee', 'C081, individual case 2024', 'ilo-normlex')],
  },
  'penalise-silence': {
    theme,
    form: 'statute',
    changes: [
      change(enforcement.complaints.silencePenalised, true),
      change(enforcement.complaints.silenceIsRefusal, true),
    ],
    recommendedBy: [hrwAsks(government)],
  },
  'protect-complainants': {
    theme,
    form: 'statute',
    changes: [change(enforcement.complaints.reprisalPenalised, true)],
    recommendedBy: [hrwAsks('II, Threats and Reprisals Against Worker Rights Activists (p. 18)')],
  },
  'make-rights-known': {
    theme,
    form: 'practice',
    changes: [change(enforcement.complaints.rightsMadeKnown, true)],
    recommendedBy: [hrwAsks(ministry)],
  },
  'ban-civil-contracts': {
    theme,
    form: 'statute',
    changes: [change(enforcement.work.civilContractBarred, true)],
    recommendedBy: [asks('parliament', firstReading, 'press-2025-2026')],
  },
  'code-for-platforms': {
    theme,
    form: 'statute',
    changes: [change(enforcement.work.platformsUnderCode, true)],
    recommendedBy: [asks('platform-authors', 'Abstract', 'platform-article')],
  },
  'investigate-force': {
    theme,
    form: 'practice',
    changes: [change(enforcement.accountability.forceInvestigated, true)],
    recommendedBy: [hrwAsks(government)],
  },
  'investigate-torture': {
    theme,
    form: 'practice',
    changes: [change(enforcement.accountability.tortureInvestigated, true)],
    recommendedBy: [hrwAsks(government)],
  },
  'review-2012-convictions': {
    theme,
    form: 'practice',
    changes: [change(enforcement.accountability.convictionsReviewed, true)],
    recommendedBy: [hrwAsks(government)],
  },
  'draft-with-unions': {
    theme,
    form: 'practice',
    changes: [change(enforcement.unionsConsulted, true)],
    recommendedBy: [hrwAsks(government)],
  },
} as const satisfies Record<string, Reform>;
