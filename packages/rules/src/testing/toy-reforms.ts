import { change, option, type Reform } from '../reform.ts';
import { toyLaw } from './toy-law.ts';

const { boats, harbour, treaties } = toyLaw.ref;
const asked = [{ body: 'fleet-council', at: { source: 'fleet-report', at: 'p. 9' } }];

/** Reforms of the toy law: options, conditional changes, a companion, an exclusion, one that is already law. */
export const toyReforms = {
  'lower-crew-share': {
    theme: 'crew',
    form: 'statute',
    options: { share: { unit: 'share', default: 1 / 4, suggestions: [1 / 5, 1 / 3] } },
    changes: [change(boats.crewShare, option('share'))],
    recommendedBy: asked,
  },
  'raise-crew-share': {
    theme: 'crew',
    form: 'statute',
    changes: [change(boats.crewShare, 2 / 3)],
    recommendedBy: [],
    excludes: ['lower-crew-share'],
  },
  'keep-crew-minimum': {
    theme: 'crew',
    form: 'statute',
    changes: [change(boats.crewMinimum, 3)],
    recommendedBy: [],
  },
  'open-waters': {
    theme: 'waters',
    form: 'statute',
    options: { which: { unit: 'choice', options: ['reef', 'all'], default: 'reef' } },
    changes: [
      change(boats.bannedWaters.member('reef'), false),
      change(boats.bannedWaters.member('lagoon'), false, { option: 'which', is: 'all' }),
    ],
    recommendedBy: asked,
  },
  'open-lagoon': {
    theme: 'waters',
    form: 'by-law',
    changes: [change(boats.bannedWaters.member('lagoon'), false)],
    recommendedBy: [],
  },
  'free-boats': {
    theme: 'waters',
    form: 'statute',
    options: { night: { unit: 'yesNo', default: true } },
    changes: [
      change(boats.permit, 'free'),
      change(boats.noticeTerm, null),
      change(boats.nightAllowed, true, { option: 'night', is: true }),
    ],
    recommendedBy: [],
  },
  'create-inspector': {
    theme: 'harbour',
    form: 'by-law',
    changes: [change(harbour.inspector, true)],
    recommendedBy: asked,
  },
  'pay-inspector': {
    theme: 'harbour',
    form: 'practice',
    changes: [change(harbour.inspectorPaid, true)],
    recommendedBy: [],
    requires: ['create-inspector'],
  },
  'open-appeal': {
    theme: 'harbour',
    form: 'statute',
    changes: [change(harbour.appeal, true)],
    recommendedBy: asked,
  },
  'end-refusal': {
    theme: 'harbour',
    form: 'by-law',
    changes: [change(harbour.mayRefuse, null)],
    recommendedBy: [],
  },
  'guarantee-rest': {
    theme: 'crew',
    form: 'constitution',
    options: { hours: { unit: 'hours', default: 10, max: 24, suggestions: [12] } },
    changes: [change(boats.restHours, option('hours'))],
    recommendedBy: [],
  },
  'ratify-sea-convention': {
    theme: 'harbour',
    form: 'ratification',
    changes: [change(treaties.sea.ratified, true)],
    recommendedBy: asked,
  },
} satisfies Record<string, Reform>;
