import { type ArticleRef, choice, type Locator, number, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { balanceArticle, labourText, locate, teleworkArticle } from '../sources.ts';

const start = '2011-10-01';
/** The first column of the source's table: the Labour Code of 23 November 2015, in force from this day. */
const code = '2016-01-01';
/** The second column: the changes of 4 May 2020, in force from this day. */
const law321 = '2020-05-16';
/** The third column: the law of 1 July 2021, in force ten days after a publication whose day was not found. */
const law61 = '2021-07';
/** The edition read; it confirms the third column and adds what the table leaves out. */
const edition = '2025-07';

const lc = (...numbers: readonly Parameters<typeof article<'labour-code-2015'>>[1][]) =>
  numbers.map((number) => article('labour-code-2015', number));
const old = [article('labour-code-2007', 'not stated')];

const table8 = teleworkArticle('4 Results, p. 8, Table 1');
const table9 = teleworkArticle('4 Results, p. 9, Table 1');
const conditions = '5.2 Teleworking Conditions';
const safety = '5.3 Safety and Security of Remote Workers';
const policy = '5.4 Policy Recommendations';
const reasoning = '5.1 Reasoning for Employing Telework';

/** A row of the table: one cell for each of its three editions. */
function row(
  [first, second, third]: readonly [boolean | null, boolean | null, boolean | null],
  articles: readonly ArticleRef[],
  source: Locator = table8,
) {
  return [
    verified(code, first, source, articles),
    verified(law321, second, source, articles),
    verified(law61, third, source, articles),
  ];
}

/** New in the law of 2021, and still in the edition read. */
const newIn2021 = (table: readonly ArticleRef[], text: Locator, read: readonly ArticleRef[]) =>
  yesNo([...row([null, null, true], table), verified(edition, true, text, read)]);

/** Said to be missing from the law, and not found in any edition since. */
const missing = (at: string, ...articles: readonly ArticleRef[]) =>
  yesNo([reported(code, false, teleworkArticle(at), articles.length > 0 ? articles : lc('not stated'))]);

/** The law of telework: what it is, who decides on it, where and when the work is done, who pays, who may watch. */
export const teleworkLaw = {
  regulated: yesNo([
    reported(start, false, teleworkArticle('1 Introduction, p. 1'), old),
    unknownFrom('2012', teleworkArticle('1 Introduction, p. 1'), old, {
      contested: [
        { value: true, source: teleworkArticle('1 Introduction, p. 1', 'said-of-2012') },
        { value: false, source: teleworkArticle('4 Results, p. 7', 'first-norms-2015') },
      ],
    }),
    verified(code, true, teleworkArticle('4 Results, p. 7'), lc('138')),
  ]),
  status: choice(
    ['special', 'equal'],
    [
      verified(code, 'special', table8, lc('138')),
      verified(law321, 'special', table8, lc('138')),
      verified(law61, 'equal', table8, [article('law-61-vii-2021', 'whole'), ...lc('138')], {
        contested: [{ value: 'equal', source: teleworkArticle('4 Results, p. 7', 'dated-7-january') }],
      }),
    ],
  ),
  concept: {
    outsideEmployer: yesNo([
      ...row([true, true, true], lc('138')),
      verified(edition, true, labourText('art. 1(1)55-1'), lc('1(1)55-1')),
    ]),
    ictRequired: yesNo([
      ...row([true, true, true], lc('138')),
      verified(edition, true, labourText('art. 1(1)55-1'), lc('1(1)55-1')),
    ]),
    combined: newIn2021(lc('1(1)55-2'), labourText('art. 1(1)55-2'), lc('1(1)55-2')),
    hostParty: newIn2021(lc('1(1)55-1'), labourText('art. 1(1)55-1'), lc('1(1)55-1')),
    sites: newIn2021(lc('1(1)55-1'), labourText('art. 1(1)55-1'), lc('1(1)55-1')),
    frequencySet: yesNo([
      reported(code, null, table8, lc('138')),
      reported(law61, null, teleworkArticle(`${reasoning}, p. 11`), lc('1(1)55-2')),
      verified(edition, null, labourText('art. 138(1)-(2)', 'no-way-named'), lc('138(1)')),
    ]),
  },
  establishment: {
    atAnyTime: newIn2021(lc('138'), labourText('art. 138(1)-(2)'), lc('138(1)')),
    byAgreement: newIn2021(lc('138'), labourText('art. 138(1)-(2)'), lc('138(1)')),
    imposable: newIn2021(lc('138'), labourText('art. 138(3)'), lc('138(3)')),
    actRequirements: newIn2021(lc('138'), labourText('art. 138(3)', 'cause-workers-and-term'), lc('138(3)')),
    onlyInDanger: yesNo([
      reported(code, null, table8, lc('138')),
      reported(law321, null, table8, lc('138')),
      verified(law61, true, labourText('art. 138(3)'), lc('138(3)')),
    ]),
  },
  contract: {
    placeStated: yesNo([
      unknownFrom(code, teleworkArticle(`${conditions}, pp. 12-13`, 'since-when-not-shown'), lc('28(1)3')),
      verified(law61, false, labourText('art. 28(1)3', 'except-combined'), lc('28(1)3')),
    ]),
    electronic: yesNo([
      reported(code, true, teleworkArticle(`${reasoning}, p. 11`, 'since-when-not-shown'), lc('33')),
    ]),
    signatureRequired: yesNo([
      reported(code, true, teleworkArticle(`${reasoning}, pp. 11-12`, 'since-when-not-shown'), [
        ...lc('33'),
        article('electronic-signature-law', 'not stated'),
      ]),
    ]),
    onlyNationalOrRegistered: yesNo([
      reported(code, true, teleworkArticle(`${reasoning}, p. 12`, 'since-when-not-shown'), [
        article('electronic-signature-law', '10'),
      ]),
    ]),
    electronicOffered: missing(`${reasoning}, p. 12`, ...lc('33')),
  },
  supply: {
    dutyToProvide: yesNo([
      ...row([true, true, true], lc('138')),
      verified(edition, true, labourText('art. 138(4)'), lc('138(4)')),
    ]),
    reimbursementDue: yesNo([
      ...row([true, true, true], lc('138')),
      verified(edition, true, labourText('art. 138(4)'), lc('138(4)')),
    ]),
    byAgreement: yesNo([
      ...row([true, true, true], lc('138')),
      verified(edition, true, labourText('art. 138(4)', 'amount-by-agreement'), lc('138(4)')),
    ]),
    mustUseSupplied: newIn2021(lc('138'), labourText('art. 138(4)'), lc('138(4)')),
    costsJustified: newIn2021(lc('138'), labourText('art. 138(4)'), lc('138(4)')),
    nonPaymentLiability: missing(`${conditions}, p. 13`, ...lc('138')),
    claimProcedure: missing(`${conditions}, p. 13`, ...lc('138')),
  },
  pay: {
    fullForVolume: yesNo([
      ...row([null, null, true], lc('138(6)'), table9),
      verified('2023-01', true, teleworkArticle(`${conditions}, p. 13`), lc('138(6)')),
    ]),
    extrasInLaw: missing(`${conditions}, p. 13`, ...lc('138(6)')),
  },
  hours: {
    fixedRecord: yesNo([
      ...row([true, true, true], lc('138')),
      verified(edition, true, labourText('art. 138(5)'), lc('138(5)')),
    ]),
    controlSetBy: choice(
      ['employer', 'contractOrAct', 'contract'],
      [
        verified(code, 'employer', table8, lc('138')),
        verified(law321, 'employer', table8, lc('138')),
        verified(law61, 'contractOrAct', teleworkArticle(`${conditions}, p. 14`), lc('138(5)')),
        verified(edition, 'contractOrAct', labourText('art. 138(5)'), lc('138(5)')),
      ],
    ),
    dailyLimit: newIn2021(lc('138'), labourText('art. 138(5)'), lc('138(5)')),
    reachableInHoursOnly: newIn2021(
      lc('138'),
      labourText('art. 138(5)', 'no-sanction-named'),
      lc('138(5)', '77(2)', '86'),
    ),
    extraByConsent: yesNo([
      unknownFrom(code, table8, lc('138')),
      verified(law61, true, labourText('art. 138(5)'), lc('138(5)')),
    ]),
    outputRecord: yesNo([...row([null, null, true], lc('138'))]),
  },
  flexible: {
    forTeleworkers: newIn2021(lc('74(1)'), labourText('art. 74'), lc('74')),
    longerDays: yesNo([
      unknownFrom(code, teleworkArticle(`${conditions}, p. 14`, 'since-when-not-shown'), lc('74(5)')),
      verified(law61, true, teleworkArticle(`${conditions}, p. 14`), lc('74(5)')),
    ]),
    referenceMonths: number('months', [
      unknownFrom(code, teleworkArticle(`${conditions}, p. 14`, 'since-when-not-shown'), lc('74')),
      verified(law61, 6, teleworkArticle(`${conditions}, p. 14`), lc('74')),
      verified(edition, 6, labourText('art. 74'), lc('74')),
    ]),
  },
  safety: {
    standardsInAct: yesNo([
      verified(code, null, table8, lc('138')),
      verified(law321, true, table8, lc('138')),
      verified(law61, true, teleworkArticle('4 Results, p. 8, Table 1', 'earlier-duty-not-ended'), lc('138')),
      verified(edition, true, labourText('art. 138(7)'), lc('138(7)')),
    ]),
    dutyList: yesNo([
      verified(code, null, table8, lc('138')),
      verified(law321, null, table8, lc('138')),
      verified(law61, true, teleworkArticle('4 Results, p. 8, Table 1', 'list-not-given'), lc('138')),
      verified(edition, true, labourText('art. 138(7)'), lc('138(7)', '182(2)')),
    ]),
    allDuties: yesNo([
      unknownFrom(code, teleworkArticle(`${safety}, p. 14`), lc('138')),
      verified(law61, false, labourText('art. 138(7)', 'other-duties-by-agreement'), lc('138(7)', '182(2)')),
    ]),
    methodology: missing(`${safety}, p. 14`, ...lc('138')),
    liability: yesNo([
      reported(code, false, teleworkArticle(`${safety}, p. 14`, 'employees-printed'), lc('not stated')),
    ]),
  },
  monitoring: {
    limits: yesNo([
      reported(start, null, teleworkArticle('1 Introduction, pp. 1-2', 'details-left-to-contracts'), old),
      verified(code, null, table9, lc('not stated')),
      verified(law321, null, table9, lc('not stated')),
      verified(law61, null, teleworkArticle('4 Results, p. 9, Table 1', 'dash-read-as-none'), lc('138')),
      verified('2023-01', null, teleworkArticle(`${safety}, p. 15`), lc('138')),
      verified(edition, null, labourText('art. 138', 'no-limit-named'), lc('138')),
    ]),
    technicalLimits: yesNo([
      reported(start, null, teleworkArticle('1 Introduction, pp. 1-2', 'details-left-to-contracts'), old),
      reported(code, null, teleworkArticle(`${policy}, p. 15`), lc('not stated')),
    ]),
  },
  privacy: {
    constitutional: yesNo([
      reported(start, true, teleworkArticle('6 Conclusions, p. 16', 'wording-not-quoted'), [
        article('constitution-1995', 'not stated'),
      ]),
      unknownFrom('2026-07-01', locate('constitution-press-2026', 'whole article', 'entry-into-force'), [
        article('constitution-2026', 'not found'),
      ]),
    ]),
    readForTechnology: yesNo([
      reported(start, false, teleworkArticle('6 Conclusions, p. 16'), [
        article('constitution-1995', 'not stated'),
      ]),
    ]),
    homeFramework: missing(`${policy}, p. 15`),
  },
  secrecy: {
    clause: yesNo([
      ...row([null, null, true], lc('not stated'), table9),
      verified(edition, true, labourText('art. 138(8)'), lc('138(8)')),
    ]),
    protects: choice(
      ['employer', 'worker'],
      [
        verified(code, null, table9, lc('not stated')),
        verified(law321, null, table9, lc('not stated')),
        verified(law61, 'employer', labourText('art. 138(8)'), lc('138(8)'), {
          contested: [
            { value: 'worker', source: teleworkArticle('4 Results, p. 9, Table 1', 'worker-in-the-table') },
          ],
        }),
      ],
    ),
  },
  cyber: {
    employerDuties: missing(`${safety}, pp. 14-15`),
    liability: missing(`${safety}, pp. 14-15`),
    guidance: missing(`${policy}, p. 15`),
    personalDataDuty: yesNo([
      unknownFrom(code, balanceArticle('1.3', 'since-when-not-shown'), lc('23(2)')),
      reported('2023', true, balanceArticle('1.3'), lc('not stated')),
      verified(edition, true, labourText('art. 23(2)'), lc('23(2)')),
    ]),
  },
  agreements: {
    mattersReferred: yesNo([reported(law61, true, teleworkArticle(`${policy}, p. 15`), lc('not stated'))]),
    omissionLiability: missing(`${policy}, p. 15`),
  },
  oversight: {
    auditCriteria: missing(`${policy}, p. 16`),
    liability: missing('6 Conclusions, p. 16'),
    sayOverPower: missing('1 Introduction, p. 2'),
    supportForVulnerable: missing('1 Introduction, p. 2'),
    incentives: missing(`${policy}, p. 16`),
  },
};
