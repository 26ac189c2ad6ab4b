import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, stated } from '../case.ts';
import { hrw } from '../sources.ts';
import type { bargainingHarms } from './harms.ts';
import { collective, companyA, pressure, redress, strikeSection } from './places.ts';
import type {
  bargainingProcedures,
  endingFacts,
  openPointsFacts,
  paySystemFacts,
  recognitionFacts,
  rotationFacts,
  secondUnionFacts,
  talksFacts,
  wageCutFacts,
} from './procedures.ts';

const assembly = 'V, Violations of the Right to Freedom of Assembly (p. 63)';
const annex4 = 'Annex 4, response from KazStroyService (p. 84)';

/** A case of this theme. */
const bargainingCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof bargainingProcedures, keyof typeof bargainingHarms>('bargaining');

/** Every bargaining event of the inventory that the law can decide. */
export const bargainingCases = {
  'company-a-recognition-2012': bargainingCase<typeof recognitionFacts>()({
    procedure: 'recognise-union',
    from: '2012-09',
    to: '2012-09',
    place: null,
    sector: 'infrastructure-construction',
    organisation: 'Company A',
    facts: {
      registered: stated(true, hrw(`${companyA}, fn 41`)),
      employerTold: stated(true, hrw(`${companyA}, fn 42`)),
      employerAccepts: stated(false, hrw(`${companyA}, fn 42-43`)),
    },
    evidence: {
      refusal: { at: hrw(`${companyA}, fn 42-44`), figures: [{ value: 120, of: 'joined' }] },
    },
    harms: ['union-not-recognised'],
  }),
  'refinery-joining-2012': bargainingCase<typeof talksFacts>()({
    procedure: 'open-talks',
    from: '2012-02-03',
    to: '2012-09',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'PetroKazakhstan Oil Products',
    facts: {
      proposalSent: stated(true, hrw(`${collective}, fn 146`)),
      joining: stated(true, hrw(`${collective}, fn 145-148`)),
      silentWorkingDays: concluded(20),
      cameToTalks: stated(false, hrw(`${collective}, fn 146-149`)),
    },
    evidence: {
      letters: { at: hrw(`${collective}, fn 145-150`), figures: [{ value: 7, of: 'months' }] },
    },
    harms: ['bargaining-delay'],
  }),
  'refinery-protocol-2013': bargainingCase<typeof openPointsFacts>()({
    procedure: 'settle-open-points',
    from: '2013',
    to: '2013-08',
    place: 'shymkent',
    sector: 'oil-refining',
    organisation: 'PetroKazakhstan Oil Products',
    facts: {
      protocolSigned: stated(true, hrw(`${collective}, fn 151`)),
      decidersCame: stated(false, hrw(`${collective}, fn 152`)),
    },
    evidence: {
      protocol: {
        at: hrw(`${collective}, fn 151-152`),
        figures: [
          { value: 11, of: 'openPoints' },
          { value: 1, of: 'meetings' },
        ],
      },
    },
    harms: ['bad-faith-bargaining'],
  }),
  'evrotech-talks-2012': bargainingCase<typeof talksFacts>()({
    procedure: 'open-talks',
    from: '2012-04',
    to: '2012-08-20',
    place: 'satpaev',
    sector: 'mining-services',
    organisation: 'EvroTekhService',
    facts: {
      proposalSent: stated(true, hrw(`${collective}, fn 153`)),
      joining: concluded(false),
      silentWorkingDays: concluded(70),
      cameToTalks: stated(false, hrw(`${collective}, fn 153-155`)),
    },
    evidence: { letters: { at: hrw(`${collective}, fn 153-154`), figures: [{ value: 100, of: 'joined' }] } },
    harms: ['bargaining-delay'],
  }),
  'evrotech-second-union-2012': bargainingCase<typeof secondUnionFacts>()({
    procedure: 'agree-with-second-union',
    from: '2012-10',
    to: '2012-12',
    place: 'satpaev',
    sector: 'mining-services',
    organisation: 'EvroTekhService',
    facts: {
      secondOfManagers: stated(true, hrw(`${collective}, fn 157`)),
      firstAtTable: concluded(false),
    },
    evidence: { agreement: { at: hrw(`${collective}, fn 157-160`) } },
    harms: ['company-backed-second-union', 'bargaining-delay'],
  }),
  'oil-construction-pay-2013': bargainingCase<typeof paySystemFacts>()({
    procedure: 'change-pay-system',
    from: '2013',
    to: '2013-10',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Oil Construction Company',
    facts: {
      mainUnionAgreed: stated(false, hrw(`${strikeSection}, fn 172`)),
      secondAgreed: stated(true, hrw(`${strikeSection}, fn 172-173`)),
      secondOfManagers: stated(true, hrw(`${strikeSection}, fn 172`)),
    },
    evidence: { system: { at: hrw(`${strikeSection}, fn 172-173`) } },
    harms: ['pay-system-bypass', 'company-backed-second-union'],
  }),
  'steelworks-agreement-2014': bargainingCase<typeof endingFacts>()({
    procedure: 'end-agreement',
    from: '2014-02',
    to: '2014-04',
    place: 'karaganda',
    sector: 'coal-and-steel',
    organisation: 'ArcelorMittal Temirtau',
    facts: {
      noticeGiven: stated(true, hrw(`${assembly}, fn 208`)),
      unionAgreed: stated(false, hrw(`${assembly}, fn 208-209`)),
    },
    evidence: { notice: { at: hrw(`${assembly}, fn 208; ${redress}, fn 217`) } },
    harms: ['agreement-ended-alone'],
  }),
  'steelworks-cut-february-2015': bargainingCase<typeof wageCutFacts>()({
    procedure: 'cut-wages',
    from: '2015-02',
    to: '2015-02',
    place: 'karaganda',
    sector: 'coal-and-steel',
    organisation: 'ArcelorMittal Temirtau',
    facts: {
      unionsAgreed: stated(false, hrw(`${redress}, fn 219`)),
      withdrawalOrdered: stated(true, hrw(`${redress}, fn 221`)),
    },
    evidence: { order: { at: hrw(`${redress}, fn 218-223`), figures: [{ value: 25, of: 'percent' }] } },
    harms: ['wage-cut-orders'],
  }),
  'steelworks-cut-july-2015': bargainingCase<typeof wageCutFacts>()({
    procedure: 'cut-wages',
    from: '2015-07',
    to: '2015-08',
    place: 'karaganda',
    sector: 'coal-and-steel',
    organisation: 'ArcelorMittal Temirtau',
    facts: {
      unionsAgreed: concluded(false),
      noticeDays: concluded(11),
      noticeWorkingDays: concluded(9),
      withdrawalOrdered: stated(true, hrw(`${redress}, fn 221-222`)),
    },
    evidence: { order: { at: hrw(`${redress}, fn 218-223`), figures: [{ value: 25, of: 'percent' }] } },
    harms: ['wage-cut-orders'],
  }),
  'gas-field-shifts-2015': bargainingCase<typeof rotationFacts>()({
    procedure: 'set-rotation',
    from: '2015-05',
    to: '2015-05',
    place: 'uralsk',
    sector: 'gas-construction',
    organisation: 'KazStroyService',
    facts: {
      shiftDays: stated(30, hrw(`${strikeSection}, fn 183-184; ${annex4}`)),
      workersConsented: stated(true, hrw(annex4)),
    },
    evidence: {
      demands: {
        at: hrw(`${strikeSection}, fn 183-184; ${annex4}`),
        figures: [
          { value: 30, of: 'shiftDays' },
          { value: 15, of: 'shiftDemanded' },
        ],
      },
    },
    harms: ['long-rotation-shifts'],
  }),
};

/** Events and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const bargainingBeyondLaw = {
  'company-a-registration-2012': {
    theme: 'bargaining',
    kind: 'case',
    at: [hrw(`${companyA}, fn 40-41`)],
    harms: ['union-not-recognised'],
  },
  'coal-miners-transfer-2013': {
    theme: 'bargaining',
    kind: 'case',
    at: [hrw(`${pressure}, fn 38-39`)],
    harms: ['company-backed-second-union'],
  },
  'copper-miners-transfer-2013': {
    theme: 'bargaining',
    kind: 'case',
    at: [hrw(`${collective}, fn 159`)],
    harms: ['company-backed-second-union'],
  },
  'ombudsman-statement-2014': {
    theme: 'bargaining',
    kind: 'recommendation',
    at: [hrw(`${redress}, fn 217`)],
    addressee: 'companies',
    harms: ['agreement-ended-alone'],
  },
  'employers-show-restraint': {
    theme: 'bargaining',
    kind: 'recommendation',
    at: [hrw('IV, Key Responsibilities of Companies (p. 60), fn 197')],
    addressee: 'companies',
    harms: ['company-backed-second-union', 'union-not-recognised'],
  },
  'bargain-in-good-faith': {
    theme: 'bargaining',
    kind: 'recommendation',
    at: [hrw(`${collective}, fn 144`)],
    addressee: 'companies',
    harms: ['bargaining-delay', 'bad-faith-bargaining'],
  },
} as const;
