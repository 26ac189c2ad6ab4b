import { hrw, locate } from '../sources.ts';

const burdens = 'II, Burdensome Registration and Mandatory Affiliation Requirements';
const delays = 'II, Delays and Denials of Registration';

/** Events, harms and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const unionsBeyondLaw = {
  'zhanartu-denied': {
    theme: 'unions',
    kind: 'case',
    at: [hrw('I, Trade Union Movement Since Independence (p. 17), fn 17')],
    harms: ['arbitrary-registration-refusal'],
  },
  'kspk-affiliates-2015': {
    theme: 'unions',
    kind: 'case',
    at: [hrw(`${delays}, fn 96`)],
    harms: ['higher-tier-thresholds', 'reregistration-deadline-loss'],
  },
  'aktau-autonomy-2015': {
    theme: 'unions',
    kind: 'case',
    at: [hrw(`${burdens}, fn 91`)],
    harms: ['union-autonomy-loss', 'mandatory-affiliation'],
  },
  'builders-registered-2021': {
    theme: 'unions',
    kind: 'case',
    at: [locate('unions-press-2021', 'whole article')],
    harms: ['mandatory-affiliation'],
  },
  'federation-excluded': {
    theme: 'unions',
    kind: 'case',
    at: [locate('ajee-2023', '1.2, fn 9')],
  },
  'weak-representation': {
    theme: 'unions',
    kind: 'harm',
    at: [
      hrw('I, Trade Union Movement Since Independence (p. 17), fn 16-18'),
      hrw('Summary (p. 1)'),
      locate('ajee-2023', '1.2, fn 9, 11'),
    ],
  },
  'respect-independent-unions': {
    theme: 'unions',
    kind: 'recommendation',
    addressee: 'government',
    at: [hrw('Recommendations to the Government (p. 5)')],
    harms: ['arbitrary-registration-refusal'],
  },
  'free-unions-from-influence': {
    theme: 'unions',
    kind: 'recommendation',
    addressee: 'government',
    at: [locate('ajee-2023', '1.2')],
    harms: ['mandatory-affiliation', 'arbitrary-registration-refusal'],
  },
  'veto-2014': {
    theme: 'unions',
    kind: 'recommendation',
    addressee: 'government',
    at: [hrw('II, A Restrictive New Trade Union Law (p. 30), fn 76')],
    harms: ['mandatory-affiliation', 'two-step-registration'],
  },
} as const;
