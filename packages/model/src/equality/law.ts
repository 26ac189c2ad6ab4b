import { setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { balanceArticle, equalityArticle, hrw, labourText, locate, unchecked } from '../sources.ts';

const dispute = '2011-10-01';
/** The Criminal Code and the Code of Administrative Offences of 2014 are in force from this day. */
const codes2014 = '2015-01-01';
/** The Labour Code of 2015 is in force from this day. */
const code = '2016-01-01';
/** Law 129-VII opened the list of grounds; the day on which it took effect was not found. */
const law129 = '2022-07';
/** The edition read; used where it does not show since when a rule stands. */
const edition = '2025-07';
/** The article on gender equality was published on this day and describes the law as it found it. */
const equalityStudy = '2024-11-08';

const lc = (...numbers: readonly Parameters<typeof article<'labour-code-2015'>>[1][]) =>
  numbers.map((number) => article('labour-code-2015', number));
const noArticle = lc('not stated');
const old = [article('labour-code-2007', 'not stated')];
const c100 = (number: '1' | '2' | '3' | '4') => [article('ilo-c100', number)];
const c111 = (number: '1' | '2' | '3' | '5') => [article('ilo-c111', number)];

const implementation = '4. Discussion, Implementation of gender equality standards';
const element = (item: number) => equalityArticle(`${implementation}, discriminatory elements, item ${item}`);
const initiative = (item: number) => equalityArticle(`5. Results and conclusion, initiative ${item}`);
const study = equalityArticle(implementation);
const notCovered = hrw('whole report', 'not-covered');
const articleSix = (at: string) => locate('labour-code-article-6', at);

/** Grounds that article 6(2) of the Labour Code lists, and skin colour, which Convention 111 names and the Code does not. */
export const listedGrounds = [
  'origin',
  'socialStatus',
  'officialStatus',
  'propertyStatus',
  'sex',
  'race',
  'skinColour',
  'nationality',
  'language',
  'religion',
  'beliefs',
  'residence',
  'age',
  'physicalDisability',
  'associations',
] as const;

/** Groups of grounds on which the article asks that vacancy notices neither restrict nor favour. */
export const noticeGrounds = [
  'race',
  'skinColour',
  'beliefs',
  'sex',
  'genderIdentity',
  'sexualOrientation',
  'ethnicOrSocialOrigin',
  'age',
  'health',
  'disability',
  'hivStatus',
  'maritalOrPropertyStatus',
  'familyResponsibilities',
  'residence',
] as const;

/** Kinds of discrimination that article 90 of the Code of Administrative Offences leaves out. */
export const offenceAreas = [
  'hiring',
  'promotion',
  'training',
  'benefitAllocation',
  'protectionNorms',
] as const;

const same = <T extends string, V>(names: readonly T[], value: V) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<T, V>;

const inTheCode = { ...same(listedGrounds, true), skinColour: false };

/** The law of equal treatment: the ban, definitions, proof, sanctions, access to jobs, pay, and who watches over it. */
export const equalityLaw = {
  ban: {
    constitution: yesNo([
      reported(dispute, true, equalityArticle('2. Literature review'), [article('constitution-1995', '14')]),
      unknownFrom('2026-07-01', locate('constitution-press-2026', 'whole article'), [
        article('constitution-2026', 'not found'),
      ]),
    ]),
    code: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, balanceArticle('1.3, fn 22'), lc('6(2)')),
      verified(law129, true, labourText('art. 6(2)'), lc('6(2)')),
    ]),
    grounds: setOf(listedGrounds, [
      unknownFrom(dispute, notCovered, old),
      reported(code, inTheCode, labourText('art. 6(2)', 'amendment-not-shown'), lc('6(2)')),
      verified(law129, inTheCode, articleSix('art. 6(2)'), lc('6(2)')),
    ]),
    openList: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(
        code,
        false,
        locate('ilo-normlex', 'C111, observation adopted 2024', 'list-was-closed'),
        lc('6(2)'),
      ),
      verified(law129, true, labourText('art. 6(2)', 'other-circumstances-added'), [
        ...lc('6(2)'),
        article('law-129-vii-2022', 'whole'),
      ]),
    ]),
    specialCare: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 6(3)', 'amendment-not-shown'), lc('6(3)')),
      verified(law129, true, labourText('art. 6(3)'), lc('6(3)')),
    ]),
    courtOpen: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 6(4)', 'amendment-not-shown'), lc('6(4)')),
      verified(law129, true, labourText('art. 6(4)'), lc('6(4)')),
    ]),
    hiringGuarantees: setOf(
      ['pregnancy', 'childrenUnderThree', 'minorAge', 'disability'],
      [
        unknownFrom(dispute, notCovered, old),
        reported(
          code,
          { pregnancy: true, childrenUnderThree: true, minorAge: true, disability: true },
          labourText('art. 25', 'no-amendment-shown'),
          lc('25'),
        ),
        verified(
          edition,
          { pregnancy: true, childrenUnderThree: true, minorAge: true, disability: true },
          labourText('art. 25'),
          lc('25'),
        ),
      ],
    ),
  },
  definition: {
    direct: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, hrw('III, New Labor Code (p. 45), fn 137-138', 'ilo-advice-of-2015'), noArticle),
      verified(edition, false, labourText('art. 6', 'no-rule-in-text'), noArticle),
    ]),
    indirect: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, hrw('III, New Labor Code (p. 45), fn 137-138', 'ilo-advice-of-2015'), noArticle),
      verified(edition, false, labourText('art. 6', 'no-rule-in-text'), noArticle),
    ]),
    forms: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, initiative(2), noArticle),
      verified(edition, false, labourText('art. 6', 'no-rule-in-text'), noArticle),
    ]),
    harassment: yesNo([
      unknownFrom(dispute, notCovered, old),
      verified(code, false, hrw('III, New Labor Code (p. 45), fn 138'), noArticle),
      verified(edition, false, labourText('art. 6', 'no-rule-in-text'), noArticle),
    ]),
  },
  proof: {
    allClaims: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(
        code,
        false,
        equalityArticle('5. Results and conclusion, initiative 4', 'bearer-not-named'),
        noArticle,
      ),
      reported(edition, false, labourText('art. 6', 'no-rule-in-text'), noArticle),
    ]),
  },
  vacancies: {
    grounds: setOf(noticeGrounds, [
      unknownFrom(dispute, notCovered, [article('mass-media-law-1999', 'not stated')]),
      reported(
        '2014-06-11',
        { ...same(noticeGrounds, 'unknown' as const), sex: true, age: true },
        locate('press-vacancies-2014', 'whole article', 'media-law-cited'),
        [article('mass-media-law-1999', 'not stated')],
      ),
      unknownFrom(code, notCovered, [article('mass-media-law-1999', 'not stated')]),
      reported(equalityStudy, same(noticeGrounds, false), element(4), noArticle, {
        contested: [
          {
            value: { ...same(noticeGrounds, 'unknown' as const), sex: true, age: true },
            source: locate('press-vacancies-2014', 'whole article', 'media-law-cited'),
          },
          {
            value: { ...same(noticeGrounds, 'unknown' as const), sex: true, age: true },
            source: unchecked('art. 98', 'fines-for-notices-remembered'),
          },
        ],
      }),
    ]),
  },
  sanctions: {
    article90: setOf(offenceAreas, [
      reported(codes2014, same(offenceAreas, false), element(5), [article('administrative-code-2014', '90')]),
    ]),
    article90Pay: yesNo([
      reported(codes2014, true, unchecked('art. 90', 'equal-pay-fine-remembered'), [
        article('administrative-code-2014', '90'),
      ]),
    ]),
    article145: yesNo([
      reported(codes2014, true, equalityArticle('2. Literature review'), [
        article('criminal-code-2014', '145'),
      ]),
    ]),
    article152: setOf(
      ['pregnancy', 'childcare', 'disability', 'age'],
      [
        reported(codes2014, { pregnancy: true, childcare: true, disability: true, age: true }, study, [
          article('criminal-code-2014', '152(2)'),
        ]),
      ],
    ),
  },
  employer: {
    equalWorkplaceDuty: yesNo([
      reported(code, false, initiative(3), noArticle),
      verified(edition, false, labourText('art. 23(2)', 'no-rule-in-text'), lc('23(2)')),
    ]),
    answersForBreach: yesNo([reported(code, false, initiative(3), noArticle)]),
  },
  monitoring: {
    tasks: setOf(
      ['promotionTask', 'analysisTask', 'monitoringTask'],
      [
        reported(
          code,
          { promotionTask: false, analysisTask: false, monitoringTask: false },
          initiative(1),
          c111('2'),
        ),
      ],
    ),
    allGroups: yesNo([reported(code, false, initiative(1), c111('2'))]),
    education: yesNo([reported(code, false, study, c111('3'))]),
  },
  policy: {
    familyGenderConcept: yesNo([
      reported(dispute, false, equalityArticle('2. Literature review'), [
        article('decree-384-2016', 'whole'),
      ]),
      reported('2016-12-06', true, equalityArticle('2. Literature review'), [
        article('decree-384-2016', 'whole'),
      ]),
    ]),
    humanRightsPlan: yesNo([
      reported(dispute, false, equalityArticle('2. Literature review'), [
        article('decree-597-2021', 'whole'),
      ]),
      reported('2021-06-09', true, equalityArticle('2. Literature review'), [
        article('decree-597-2021', 'whole'),
      ]),
    ]),
  },
  pay: {
    equalWork: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, true, labourText('art. 22(1)15, 23(2)28', 'amendment-not-shown'), lc('22(1)15')),
      verified(edition, true, labourText('art. 22(1)15, 23(2)28'), lc('22(1)15', '23(2)28')),
    ]),
    equalValue: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(
        code,
        false,
        locate('ilo-normlex', 'C100, direct request adopted 2024', 'equal-work-only'),
        lc('22(1)15'),
      ),
      verified(
        edition,
        false,
        labourText('art. 22(1)15, 23(2)28', 'equal-work-only'),
        lc('22(1)15', '23(2)28'),
      ),
    ]),
    allRemuneration: yesNo([
      unknownFrom(
        dispute,
        locate('ilo-normlex', 'C100, direct request adopted 2024', 'remuneration-unclear'),
        c100('1'),
      ),
    ]),
    objectiveMethod: yesNo([reported(code, false, study, c100('3'))]),
    jointAction: yesNo([reported(code, false, study, c100('4'))]),
    wageSetting: yesNo([reported(code, false, study, c100('2'))]),
    published: setOf(
      ['violations', 'remedies', 'penalties', 'decisions'],
      [
        reported(
          code,
          { violations: false, remedies: false, penalties: false, decisions: false },
          study,
          c100('2'),
        ),
      ],
    ),
  },
  socialSecurity: {
    criteria: setOf(
      ['totalWorkRecord', 'childRearing'],
      [
        reported(
          code,
          { totalWorkRecord: true, childRearing: true },
          equalityArticle(`${implementation}, discriminatory elements, item 1`, 'act-not-named'),
          [article('social-code-2023', 'not stated')],
        ),
      ],
    ),
  },
  dismissal: {
    validReason: yesNo([reported(code, true, balanceArticle('1.3'), noArticle)]),
  },
  implementation: {
    treatyRank: yesNo([
      reported(dispute, true, equalityArticle('1. Introduction'), [
        article('constitution-1995', 'not stated'),
      ]),
      reported(code, true, balanceArticle('1.3, fn 23'), lc('2')),
    ]),
    incorporated: yesNo([
      reported(code, false, equalityArticle('1. Introduction', 'hypothesis-of-the-study'), c111('3')),
    ]),
    mechanism: yesNo([
      reported(code, false, equalityArticle('1. Introduction', 'hypothesis-of-the-study'), c111('3')),
    ]),
    nationalPriority: yesNo([reported(code, false, equalityArticle('5. Results and conclusion'), c111('2'))]),
    otherBranches: yesNo([
      reported(code, false, equalityArticle('4. Discussion, Broadening the Scope, item 2'), c111('3')),
    ]),
  },
};
