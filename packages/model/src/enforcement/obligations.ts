import { inferred, type Obligation, type Recommendation, sourced } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { locate } from '../sources.ts';

const { enforcement, treaties } = law.ref;
const { inspection } = enforcement;

const atIlo = (at: string) => locate('ilo-normlex', at);
const said = (body: BodyId, at: string): Recommendation => ({ body, at: atIlo(at) });

/** Articles of the convention on labour inspection. */
export const enforcementObligations = {
  'c81-4-central-authority': {
    theme: 'enforcement',
    treaty: 'ilo-c81',
    article: '4',
    binds: treaties.c81.node,
    conditions: {
      'under-central-body': sourced(inspection.underCentralBody, atIlo('C081, individual case 2024')),
    },
    supervision: [
      said('ilo-conference-committee', 'C081, individual case 2024'),
      said('ilo-ceacr', 'C081, direct request 2024'),
    ],
  },
  'c81-10-enough-inspectors': {
    theme: 'enforcement',
    treaty: 'ilo-c81',
    article: '10',
    binds: treaties.c81.node,
    conditions: {
      'enough-resources': sourced(inspection.enoughResources, atIlo('C081, individual case 2024')),
    },
    supervision: [said('ilo-conference-committee', 'C081, individual case 2024')],
  },
  'c81-12-free-visits': {
    theme: 'enforcement',
    treaty: 'ilo-c81',
    article: '12',
    binds: treaties.c81.node,
    conditions: {
      'small-firms-inspected': sourced(inspection.smallFirmsSpared.not(), atIlo('C081, observation 2023')),
    },
    supervision: [said('ilo-ceacr', 'C081, observation 2021'), said('ilo-ceacr', 'C081, observation 2023')],
  },
  'c81-21-published-report': {
    theme: 'enforcement',
    treaty: 'ilo-c81',
    article: '21',
    binds: treaties.c81.node,
    conditions: { 'results-published': inferred(inspection.published) },
    supervision: [],
  },
} as const satisfies Record<string, Obligation>;
