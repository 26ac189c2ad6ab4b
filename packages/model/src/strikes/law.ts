import { choice, number, setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { criminalText, hrw, labourText, locate, unchecked } from '../sources.ts';

/** The report describes the law of the miners' dispute from its first month. */
const dispute = '2011-10-01';
/** The Labour Code of 2015 is in force from this day. */
const code = '2016-01-01';
/** Law 321-VI is in force from this day. */
const law321 = '2020-05-16';
/** Law 199-VII took effect sixty days after a publication whose day was not found. */
const law199 = '2023-04';
/** The edition read; used where it does not show since when a rule stands. */
const edition = '2025-07';

const old = (number: '289' | '291-294' | '298' | '298-299' | 'not stated') => [
  article('labour-code-2007', number),
];
const lc = (...numbers: readonly Parameters<typeof article<'labour-code-2015'>>[1][]) =>
  numbers.map((number) => article('labour-code-2015', number));
const cc = (...numbers: readonly ('402' | '402(1)' | '402(2)')[]) =>
  numbers.map((number) => article('criminal-code-2014', number));

const strikeSection = 'III, Right to Strike (p. 52)';
const notCovered = hrw('whole report', 'not-covered');

/** Sectors whose workers the law has barred from striking at some time, or still does. */
export const strikeSectors = [
  'rail',
  'aviation',
  'medical',
  'publicTransport',
  'water',
  'electricity',
  'heat',
  'communications',
  'defence',
  'lawEnforcement',
  'rescue',
  'ambulance',
] as const;

const unknownServices = {
  defence: 'unknown',
  lawEnforcement: 'unknown',
  rescue: 'unknown',
  ambulance: 'unknown',
} as const;

/** The law of strikes: raising demands, conciliation, calling and holding a strike, sanctions for it. */
export const strikesLaw = {
  rightInConstitution: yesNo([
    verified(dispute, true, locate('constitution-text', 'art. 24'), [article('constitution-1995', '24')]),
    unknownFrom('2026-07-01', locate('constitution-press-2026', 'whole article', 'entry-into-force'), [
      article('constitution-2026', 'not found'),
    ]),
  ]),
  signatureShare: number('share', [
    reported(dispute, 1 / 2, hrw(`${strikeSection}, fn 171`), old('not stated')),
    reported(
      code,
      1 / 2,
      hrw(`${strikeSection}, fn 171; Recommendations to the Government (p. 5)`),
      lc('164(2)', '171(2)'),
    ),
    verified(law199, 1 / 2, labourText('art. 164(2), 171(2)'), lc('164(2)', '171(2)')),
  ]),
  signatureRule: choice(
    ['atLeast', 'moreThan'],
    [
      reported(dispute, 'atLeast', hrw(`${strikeSection}, fn 171`), old('not stated')),
      unknownFrom(code, hrw(`${strikeSection}, fn 171`), lc('164(2)', '171(2)')),
      verified(law199, 'moreThan', labourText('art. 164(2), 171(2)'), lc('164(2)', '171(2)')),
    ],
  ),
  demands: {
    replyWorkingDays: number('workingDays', [
      reported(dispute, 3, hrw('III, Collective Bargaining (p. 47), fn 146-147'), old('not stated')),
      reported(code, 3, hrw('III, Collective Bargaining (p. 47), fn 146-147'), lc('163')),
      verified(law321, 3, labourText('art. 163'), lc('163')),
    ]),
    workforceApproval: yesNo([
      reported(dispute, true, hrw(`${strikeSection}, fn 169`), old('289')),
      reported(
        code,
        true,
        hrw(`${strikeSection}, fn 169; Annex I, Collective Bargaining, fn 224`),
        lc('164(2)'),
      ),
      verified(law199, true, labourText('art. 164(2)'), lc('164(2)')),
    ]),
    quorum: number('share', [
      unknownFrom(dispute, notCovered, old('289')),
      unknownFrom(code, notCovered, lc('164(2)')),
      verified(law199, 2 / 3, labourText('art. 164(2)'), lc('164(2)')),
    ]),
  },
  decision: {
    quorum: number('share', [
      unknownFrom(dispute, notCovered, old('298')),
      reported(code, 1 / 2, unchecked('art. 171(2)', 'vote-of-2015-remembered'), lc('171(2)')),
      verified(law199, 1 / 2, labourText('art. 171(2)'), lc('171(2)')),
    ]),
    maker: choice(
      ['workforce', 'union'],
      [
        reported(dispute, 'workforce', hrw(`${strikeSection}, fn 171`), old('298')),
        reported(code, 'workforce', labourText('art. 171(2)', 'union-rule-new-in-2023'), lc('171(2)')),
        verified(law199, 'union', labourText('art. 171(2)'), lc('171(2)')),
      ],
    ),
    unionAlone: yesNo([
      reported(dispute, false, hrw(`${strikeSection}, fn 171`), old('298')),
      reported(code, false, hrw(`${strikeSection}, fn 171`), lc('171(2)')),
      reported(law199, false, labourText('art. 171(2)', 'quorum-beside-union-rule'), lc('171(2)')),
    ]),
  },
  conciliation: {
    mustBeExhausted: yesNo([
      reported(dispute, true, hrw(strikeSection), old('291-294')),
      reported(code, true, hrw(strikeSection), lc('171(1)')),
      verified(law199, true, labourText('art. 171(1)'), lc('171(1)')),
    ]),
    formWorkingDays: number('workingDays', [
      unknownFrom(dispute, notCovered, old('291-294')),
      unknownFrom(code, notCovered, lc('165')),
      verified(law321, 3, labourText('art. 165'), lc('165')),
    ]),
    examineWorkingDays: number('workingDays', [
      unknownFrom(dispute, notCovered, old('291-294')),
      unknownFrom(code, notCovered, lc('165')),
      verified(law321, 7, labourText('art. 165'), lc('165')),
    ]),
    extendable: yesNo([
      reported(
        dispute,
        true,
        hrw(`${strikeSection}, fn 173-175`, 'one-commission-2013-2015'),
        old('291-294'),
      ),
      reported(code, true, hrw(strikeSection), lc('165')),
      verified(law321, true, labourText('art. 165', 'by-agreement'), lc('165')),
    ]),
    endRequiresArbitration: yesNo([
      unknownFrom(dispute, hrw(`${strikeSection}, fn 174-175`), old('291-294'), {
        contested: [
          { value: true, source: hrw(`${strikeSection}, fn 175`, 'said-by-union') },
          {
            value: false,
            source: hrw(`${strikeSection}, fn 174`, 'no-breach-seen'),
          },
        ],
      }),
      unknownFrom(code, hrw(`${strikeSection}, fn 174-175`), lc('165')),
      verified(law321, true, labourText('art. 164(1), 166(1)'), lc('164(1)', '166(1)')),
    ]),
    breachSanctioned: yesNo([
      reported(
        dispute,
        false,
        hrw('III, Collective Bargaining (p. 47), fn 146-150', 'no-consequence-described'),
        old('not stated'),
      ),
      unknownFrom(law321, labourText('art. 165', 'sanctions-in-other-code'), lc('165')),
    ]),
  },
  arbitration: {
    formWorkingDays: number('workingDays', [
      unknownFrom(code, notCovered, lc('166(1)')),
      reported(law321, 2, labourText('art. 166(1)-(2)', 'amendment-not-shown'), lc('166(1)')),
      verified(law199, 2, labourText('art. 166(1)-(2)'), lc('166(1)')),
    ]),
    awardWorkingDays: number('workingDays', [
      unknownFrom(code, notCovered, lc('166(6)')),
      verified(law321, 5, labourText('art. 166(6)'), lc('166(6)')),
    ]),
    compulsoryWhereLimited: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      unknownFrom(code, notCovered, lc('166(7)')),
      verified(law321, true, labourText('art. 166(7)-(9)'), lc('166(7)')),
    ]),
  },
  settlement: {
    binds: yesNo([
      reported(
        dispute,
        false,
        hrw('III, Collective Bargaining (p. 47), fn 155-156', 'left-unfulfilled'),
        old('not stated'),
      ),
      unknownFrom(code, notCovered, lc('165')),
      verified(law321, true, labourText('art. 165', 'agreed-decision-binds'), lc('165')),
    ]),
    courtEnforces: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      verified(law321, true, labourText('art. 166(7)-(9)', 'court-enforces-award'), lc('166(7)')),
    ]),
  },
  warningStrike: {
    allowed: yesNo([
      reported(code, null, labourText('art. 166(5-1)', 'new-in-2023'), lc('166(5-1)')),
      verified(law199, true, labourText('art. 166(5-1)'), lc('166(5-1)')),
    ]),
    hours: number('hours', [
      reported(code, null, labourText('art. 166(5-1)', 'new-in-2023'), lc('166(5-1)')),
      verified(law199, 1, labourText('art. 166(5-1)'), lc('166(5-1)')),
    ]),
    workers: number('count', [
      reported(code, null, labourText('art. 166(5-1)', 'new-in-2023'), lc('166(5-1)')),
      verified(law199, 50, labourText('art. 166(5-1)'), lc('166(5-1)')),
    ]),
  },
  workplace: {
    hazardousBarred: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      verified(code, true, hrw(`${strikeSection}, fn 162`), lc('176')),
      verified(law321, true, labourText('art. 176(1)1'), lc('176(1)1')),
    ]),
    hazardousUnlessKeptRunning: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      reported(code, null, labourText('art. 176(1)2-1', 'added-in-2020'), lc('176(1)2-1')),
      verified(law321, true, labourText('art. 176(1)2-1'), lc('176(1)2-1')),
    ]),
    barredWhereDanger: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      unknownFrom(code, notCovered, lc('176')),
      verified(law321, true, labourText('art. 176(1)3-5', 'real-threat-too'), lc('176(1)3')),
    ]),
    hazardousListedInCode: yesNo([
      verified(code, false, hrw('III, New Labor Code (p. 45); Annex I, 2015 Labor Code (p. 74)'), lc('176'), {
        contested: [{ value: true, source: hrw(`${strikeSection}, fn 162`, 'order-353-sets-rules') }],
      }),
    ]),
    barredSectors: setOf(strikeSectors, [
      unknownFrom(dispute, notCovered, old('not stated')),
      verified(
        code,
        {
          rail: true,
          aviation: true,
          medical: true,
          publicTransport: true,
          water: true,
          electricity: true,
          heat: true,
          communications: true,
          ...unknownServices,
        },
        hrw(`${strikeSection}, fn 162`),
        lc('176'),
        {
          contested: [
            {
              value: {
                rail: false,
                aviation: false,
                medical: false,
                publicTransport: false,
                water: false,
                electricity: false,
                heat: false,
                communications: false,
                ...unknownServices,
              },
              source: hrw('Summary (p. 1)', 'prohibited-with-exceptions'),
            },
          ],
        },
      ),
      verified(
        law321,
        {
          rail: false,
          aviation: false,
          medical: false,
          publicTransport: false,
          water: false,
          electricity: false,
          heat: false,
          communications: false,
          defence: true,
          lawEnforcement: true,
          rescue: true,
          ambulance: true,
        },
        labourText('art. 176(1)1-2', 'last-amended-in-2020'),
        lc('176(1)1', '176(1)2'),
      ),
    ]),
    minimumServices: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      unknownFrom(code, notCovered, lc('176')),
      verified(law321, true, labourText('art. 176(1)2'), lc('176(1)2')),
    ]),
    localConsent: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      verified(edition, true, labourText('art. 18 4)', 'local-bodies-agree'), lc('18(4)')),
    ]),
    openClause: yesNo([
      verified(code, true, hrw(`${strikeSection}, fn 162`), lc('176')),
      verified(law321, true, labourText('art. 176(1)5'), lc('176(1)5')),
    ]),
  },
  notice: {
    workingDays: number('workingDays', [
      reported(dispute, 5, hrw('Annex 4, response from KazStroyService (p. 84)'), old('298')),
      reported(code, 5, unchecked('art. 172(1)', 'notice-of-2015-remembered'), lc('172(1)')),
      verified(law321, 5, labourText('art. 172(1)'), lc('172(1)')),
    ]),
  },
  sanctions: {
    unproceduralUnlawful: yesNo([
      verified(dispute, true, hrw(`${strikeSection}, fn 178`), old('298-299')),
      reported(code, true, hrw(strikeSection), lc('176')),
      verified(law321, true, labourText('art. 176(1)3'), lc('176(1)3')),
    ]),
    onlyWhereRulesConform: yesNo([
      reported(dispute, false, hrw(`${strikeSection}, fn 193`), old('298-299')),
      reported(code, false, hrw(`${strikeSection}, fn 193`), lc('177')),
      verified(edition, false, labourText('art. 177', 'discipline-where-unlawful'), lc('177')),
    ]),
    prosecutorSuspends: yesNo([
      verified(code, true, hrw(`${strikeSection}, fn 163`), lc('176')),
      verified(law321, true, labourText('art. 176(1), (4)'), lc('176(4)')),
    ]),
    suspensionPendingSuit: yesNo([
      unknownFrom(
        dispute,
        hrw(`${strikeSection}, fn 187-190; Annex 4 (p. 84)`, 'no-provision-cited'),
        old('not stated'),
      ),
      unknownFrom(code, hrw(`${strikeSection}, fn 187-190`), lc('not stated')),
    ]),
    damagesFromStrikers: yesNo([
      unknownFrom(dispute, hrw(`${strikeSection}, fn 181`, 'police-threat-no-provision'), old('not stated')),
      unknownFrom(code, hrw(`${strikeSection}, fn 181`), lc('not stated')),
    ]),
    replacementBarred: yesNo([
      reported(code, null, labourText('art. 175(3)', 'new-in-2023'), lc('175(3)')),
      verified(law199, true, labourText('art. 175(3)'), lc('175(3)')),
    ]),
  },
  dismissal: {
    absenceHours: number('hours', [
      reported(dispute, 3, hrw(`${strikeSection}, fn 179`), old('not stated')),
      reported(code, 3, hrw(`${strikeSection}, fn 179`), lc('not stated')),
    ]),
    peacefulStrikeExcused: yesNo([
      reported(dispute, false, hrw(`${strikeSection}, fn 179-182`), old('not stated')),
      reported(code, false, hrw(`${strikeSection}, fn 193`), lc('177')),
      verified(edition, false, labourText('art. 175(1)', 'only-lawful-strike-excused'), lc('175(1)')),
    ]),
    afterRuling: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      verified(edition, true, labourText('art. 52(1)22'), lc('52(1)22')),
    ]),
    representativesProtected: yesNo([
      unknownFrom(dispute, notCovered, old('not stated')),
      verified(edition, true, labourText('art. 169'), lc('169')),
    ]),
  },
  criminal: {
    callOffence: yesNo([
      verified(dispute, null, hrw(`${strikeSection}, fn 164`, 'new-in-code-of-2014'), cc('402')),
      verified('2015-01-01', true, hrw(`${strikeSection}, fn 164`), cc('402'), {
        contested: [
          { value: true, source: hrw('Recommendations (p. 5)', 'calling-to-take-part') },
          { value: true, source: hrw('Summary (p. 1)', 'leading-or-taking-part') },
        ],
      }),
      verified('2024', true, criminalText('art. 402'), cc('402(1)', '402(2)')),
    ]),
    callPrisonYears: number('years', [
      verified(dispute, null, hrw(`${strikeSection}, fn 164`, 'new-in-code-of-2014'), cc('402')),
      verified('2015-01-01', 3, hrw(`${strikeSection}, fn 164; Annex I (p. 76)`), cc('402')),
      reported(
        law321,
        2,
        locate('law-321-commentary', 'whole commentary', 'criminal-code-amended'),
        cc('402(2)'),
      ),
      verified('2024', 2, criminalText('art. 402(2)'), cc('402(2)')),
    ]),
    callPrisonYearsBasic: number('years', [
      verified(dispute, null, hrw(`${strikeSection}, fn 164`, 'new-in-code-of-2014'), cc('402')),
      reported('2015-01-01', 1, unchecked('art. 402(1)', 'ceiling-before-2020'), cc('402(1)')),
      reported(
        law321,
        0,
        locate('law-321-commentary', 'whole commentary', 'criminal-code-amended'),
        cc('402(1)'),
      ),
      verified('2024', 0, criminalText('art. 402(1)'), cc('402(1)')),
    ]),
  },
};
