import type { FactSpecs } from '@tarazy/rules';
import { caseOf, concluded, type FactsOf, stated } from '../case.ts';
import { hrw, locate } from '../sources.ts';
import type { strikeHarms } from './harms.ts';
import type {
  conciliationFacts,
  damagesFacts,
  dismissalFacts,
  settlementFacts,
  strikeFacts,
  strikeProcedures,
  suspensionFacts,
} from './procedures.ts';

const strikes = 'III, Right to Strike (p. 52)';
const bargaining = 'III, Collective Bargaining (p. 47)';
const annex4 = 'Annex 4, response from KazStroyService (p. 84)';

/** A walk-out that nobody called: no vote, no notice. What else the law would ask was never put to the test. */
const spontaneous = {
  workforceAsked: concluded(false),
  noticeWorkingDays: concluded(0),
  sector: concluded('other'),
} as const satisfies FactsOf<typeof strikeFacts>;

/** A case of this theme. */
const strikeCase = <F extends FactSpecs>() =>
  caseOf<F, keyof typeof strikeProcedures, keyof typeof strikeHarms>('strikes');

/** Every strike-related event of the inventory that the law can decide. */
export const strikeCases = {
  'coal-miners-2011': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2011-10',
    to: '2012-06',
    place: 'karaganda',
    sector: 'coal-and-steel',
    organisation: 'ArcelorMittal Temirtau',
    stoppedAt: 'backing',
    facts: {
      demandsPut: stated(true, hrw(`${strikes}, fn 170`)),
      workingDaysSinceDemands: concluded(60),
      workforceAsked: stated(true, hrw(`${strikes}, fn 171`)),
      meetingHeld: concluded(false),
      signatures: stated(7000, hrw(`${strikes}, fn 171`)),
      employees: stated(18000, hrw(`${strikes}, fn 171`)),
      unionDecided: concluded(true),
      conciliationFailed: stated(false, hrw(`${strikes}, fn 170-171`)),
      employerEvaded: concluded(false),
      settlementBroken: concluded(false),
      awardBroken: concluded(false),
      sector: concluded('other'),
      hazardousFacility: concluded(true),
      endangersLife: concluded(false),
    },
    evidence: {
      signatures: {
        at: hrw(`${strikes}, fn 170-171`),
        figures: [
          { value: 18000, of: 'employees' },
          { value: 9000, of: 'needed' },
          { value: 7000, of: 'collected' },
          { value: 30, of: 'demanded' },
          { value: 10, of: 'obtained' },
        ],
      },
    },
    harms: ['strike-signature-threshold', 'mediation-blocks-strike', 'hazardous-facility-ban'],
  }),
  'kazakhmys-2012': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2012-05',
    to: '2012-05',
    place: 'zhezkazgan',
    sector: 'copper-mining',
    organisation: 'Kazakhmys',
    facts: spontaneous,
    evidence: { stoppage: { at: hrw(strikes) } },
    harms: ['spontaneous-strikes-unprotected'],
  }),
  'evrotech-2012': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2012-10',
    to: '2012-10',
    place: 'satpaev',
    sector: 'mining-services',
    organisation: 'EvroTekhService',
    facts: {
      ...spontaneous,
      demandsPut: stated(true, hrw(`${bargaining}, fn 153-154`)),
      employerEvaded: stated(true, hrw(`${bargaining}, fn 153-154`)),
    },
    evidence: {
      stoppage: {
        at: hrw(`${bargaining}, fn 155`),
        figures: [
          { value: 100, of: 'strikers' },
          { value: 24, of: 'hours' },
        ],
      },
    },
    harms: ['spontaneous-strikes-unprotected', 'settlement-unkept'],
  }),
  'evrotech-settlement-2012': strikeCase<typeof settlementFacts>()({
    procedure: 'enforce-settlement',
    from: '2012-10-16',
    to: '2012-12',
    place: 'satpaev',
    sector: 'mining-services',
    organisation: 'EvroTekhService',
    facts: { signed: stated(true, hrw(`${bargaining}, fn 155`)) },
    evidence: {
      settlement: {
        at: hrw(`${bargaining}, fn 155-156`),
        figures: [
          { value: 9, of: 'points' },
          { value: 0, of: 'fulfilled' },
        ],
      },
    },
    harms: ['settlement-unkept'],
  }),
  'oil-construction-2013': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2013-10',
    to: '2013-10',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Oil Construction Company',
    facts: spontaneous,
    evidence: { stoppage: { at: hrw(`${strikes}, fn 172-173`), figures: [{ value: 2, of: 'days' }] } },
    harms: ['spontaneous-strikes-unprotected'],
  }),
  'oil-construction-conciliation-2015': strikeCase<typeof conciliationFacts>()({
    procedure: 'end-conciliation',
    from: '2013-10',
    to: '2015-02',
    place: 'aktau',
    sector: 'oil-construction',
    organisation: 'Oil Construction Company',
    facts: {
      bothSigned: stated(false, hrw(`${strikes}, after fn 173`)),
      arbitrationOpened: stated(false, hrw(`${strikes}, fn 175`)),
    },
    evidence: {
      mediation: { at: hrw(`${strikes}, fn 174-175`), figures: [{ value: 16, of: 'months' }] },
    },
    harms: ['mediation-ended-unilaterally', 'mediation-blocks-strike'],
  }),
  'technotrading-2014': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2014-04',
    to: '2014-04',
    place: 'aktau',
    sector: 'oil-services',
    organisation: 'TechnoTrading',
    facts: {
      ...spontaneous,
      demandsPut: stated(true, hrw(`${strikes}, fn 176`)),
      employerEvaded: stated(true, hrw(`${strikes}, fn 176`)),
    },
    evidence: {
      stoppage: {
        at: hrw(`${strikes}, fn 176; VI, Protection and Redress (p. 66), fn 215-216`),
        figures: [{ value: 20, of: 'obtained' }],
      },
    },
    harms: ['spontaneous-strikes-unprotected'],
  }),
  'technotrading-2015': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2015-05-18',
    to: '2015-05-29',
    place: 'zhetibay',
    sector: 'oil-services',
    organisation: 'TechnoTrading',
    facts: {
      ...spontaneous,
      demandsPut: stated(true, hrw(`${strikes}, fn 176-177`)),
      employerEvaded: stated(true, hrw(`${strikes}, fn 176-177`)),
    },
    evidence: {
      stoppage: {
        at: hrw(`${strikes}, fn 176-178`),
        figures: [
          { value: 300, of: 'strikers' },
          { value: 3, of: 'days' },
          { value: 57, of: 'hours' },
        ],
      },
    },
    harms: ['strikes-declared-illegal', 'spontaneous-strikes-unprotected'],
  }),
  'technotrading-dismissals-2015': strikeCase<typeof dismissalFacts>()({
    procedure: 'dismiss-striker',
    from: '2015-06',
    to: '2016',
    place: 'aktau',
    sector: 'oil-services',
    organisation: 'TechnoTrading',
    facts: {
      absenceHours: concluded(4),
      strikeLawful: stated(false, hrw(`${strikes}, fn 178`)),
      strikePeaceful: stated(true, hrw(strikes)),
      wasRepresentative: concluded(false),
    },
    evidence: {
      dismissals: {
        at: hrw(`${strikes}, fn 179-182`),
        figures: [
          { value: 6, of: 'dismissed' },
          { value: 300, of: 'strikers' },
          { value: 3, of: 'absence' },
        ],
      },
    },
    harms: ['strike-dismissals'],
  }),
  'technotrading-commission-2015': strikeCase<typeof dismissalFacts>()({
    procedure: 'dismiss-striker',
    from: '2015-06',
    to: '2016',
    place: 'aktau',
    sector: 'oil-services',
    organisation: 'TechnoTrading',
    facts: {
      absenceHours: concluded(4),
      strikeLawful: stated(false, hrw(`${strikes}, fn 178`)),
      strikePeaceful: stated(true, hrw(strikes)),
      wasRepresentative: stated(true, hrw(`${strikes}, fn 180-182`)),
    },
    evidence: { dismissal: { at: hrw(`${strikes}, fn 180-182`) } },
    harms: ['strike-dismissals'],
  }),
  'technotrading-losses-2015': strikeCase<typeof damagesFacts>()({
    procedure: 'charge-losses',
    from: '2015',
    to: '2015',
    place: 'aktau',
    sector: 'oil-services',
    organisation: 'TechnoTrading',
    facts: {
      strikePeaceful: stated(true, hrw(strikes)),
      strikeLawful: stated(false, hrw(`${strikes}, fn 178`)),
    },
    evidence: {
      losses: {
        at: hrw(`${strikes}, fn 181`),
        figures: [
          { value: 17, of: 'lossFrom' },
          { value: 18, of: 'lossTo' },
          { value: 47, of: 'dollarsFrom' },
          { value: 50, of: 'dollarsTo' },
          { value: 6, of: 'workers' },
        ],
      },
    },
    harms: ['strike-damages-threat'],
  }),
  'kazstroy-2015': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2015-05-11',
    to: '2015-05-13',
    place: 'uralsk',
    sector: 'gas-construction',
    organisation: 'KazStroyService',
    facts: spontaneous,
    evidence: {
      stoppage: {
        at: hrw(`${strikes}, fn 183-186; ${annex4}`),
        figures: [
          { value: 140, of: 'strikers' },
          { value: 3, of: 'days' },
          { value: 15, of: 'obtained' },
          { value: 10, of: 'bonus' },
          { value: 20, of: 'bonusPlanned' },
        ],
      },
      site: {
        at: hrw(`${strikes}, fn 183; ${annex4}`),
        figures: [
          { value: 40, of: 'kilometresInReport' },
          { value: 120, of: 'kilometresInLetter' },
        ],
      },
    },
    harms: ['spontaneous-strikes-unprotected'],
  }),
  'kazstroy-suspension-2015': strikeCase<typeof suspensionFacts>()({
    procedure: 'suspend-striker',
    from: '2015-06',
    to: '2015-08-24',
    place: 'uralsk',
    sector: 'gas-construction',
    organisation: 'KazStroyService',
    facts: {
      unpaid: stated(true, hrw(`${strikes}, fn 187`)),
      suitPending: stated(true, hrw(`${strikes}, fn 187-189`)),
    },
    evidence: {
      suspension: {
        at: hrw(`${strikes}, fn 187-190; ${annex4}`),
        figures: [
          { value: 8, of: 'sued' },
          { value: 3, of: 'suspended' },
        ],
      },
    },
    harms: ['strike-suits-and-suspension'],
  }),
  'burgylau-2016': strikeCase<typeof strikeFacts>()({
    procedure: 'call-strike',
    from: '2016-10',
    to: '2016-10',
    place: 'zhanaozen',
    sector: 'well-drilling',
    organisation: 'Burgylau',
    facts: spontaneous,
    evidence: { stoppage: { at: hrw(strikes) } },
    harms: ['spontaneous-strikes-unprotected'],
  }),
};

/** Events and recommendations of the theme that law alone cannot decide: kept and shown, not judged. */
export const strikesBeyondLaw = {
  'zhanaozen-2011': {
    theme: 'strikes',
    kind: 'case',
    at: [hrw('I, Background: Violence in Zhanaozen (p. 14), fn 8'), locate('ajee-2023', '1.2, fn 14-15')],
  },
  'western-disputes-2015': { theme: 'strikes', kind: 'case', at: [hrw(`${strikes}, fn 191`)] },
  'federation-count-2015': { theme: 'strikes', kind: 'case', at: [hrw(`${strikes}, fn 192`)] },
  'kazstroy-suit-2015': {
    theme: 'strikes',
    kind: 'case',
    at: [hrw(`${strikes}, fn 187-190; Annex 3 (p. 81); ${annex4}`)],
  },
  'technotrading-2016': { theme: 'strikes', kind: 'case', at: [hrw('back cover')] },
  'karaganda-commission-2014': {
    theme: 'strikes',
    kind: 'case',
    at: [hrw('VI, Protection and Redress (p. 66), fn 214')],
  },
  'force-on-strikers': { theme: 'strikes', kind: 'harm', at: [locate('ajee-2023', '1.2, fn 14')] },
  'companies-no-retaliation': {
    theme: 'strikes',
    kind: 'recommendation',
    at: [hrw('Summary (p. 1)')],
  },
  'president-2012': {
    theme: 'strikes',
    kind: 'recommendation',
    at: [hrw('I, Background: Violence in Zhanaozen (p. 14), fn 11-12')],
  },
} as const;
