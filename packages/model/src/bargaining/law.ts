import { number, setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { administrativeText, balanceArticle, hrw, labourText, locate } from '../sources.ts';
import {
  code,
  dispute,
  edition,
  law61,
  law116,
  law147,
  law199,
  law277,
  law321,
  lc,
  offence,
  old,
} from './dates.ts';
import { payLaw } from './pay.ts';
import {
  askedOfMinistry,
  bill,
  collective,
  companyA,
  newCode,
  notCovered,
  signedBill,
  strikeSection,
} from './places.ts';

/** Levels at which agreements are concluded. */
const levels = ['company', 'industry', 'region', 'nation'] as const;
const everyLevel = { company: true, industry: true, region: true, nation: true } as const;

/** The law of collective bargaining: who talks, how talks open and go on, what an agreement is worth, pay and hours. */
export const bargainingLaw = {
  right: {
    union: yesNo([
      reported(dispute, true, hrw(`${collective}, fn 141`), old),
      verified(code, true, hrw(`${collective}, fn 141`), lc('not stated')),
      verified(edition, true, labourText('art. 22(1)9'), lc('22(1)9')),
    ]),
    levels: setOf(levels, [
      reported(dispute, { ...everyLevel, region: 'unknown' }, hrw(`${collective}, fn 140`), old),
      verified('2014-07-11', everyLevel, hrw(`${collective}, fn 140-141`), [
        article('trade-union-law-2014', '16(8)'),
        article('trade-union-law-2014', '18(4)'),
      ]),
      verified(law199, everyLevel, labourText('art. 147(2), 152'), lc('147(2)', '152')),
    ]),
  },
  talks: {
    replyWorkingDays: number('workingDays', [
      unknownFrom(dispute, hrw(`${collective}, fn 146-147`, 'three-days-for-disputes'), old),
      reported(
        code,
        10,
        locate('new-code-commentary-2016', 'Collective agreement', 'ten-days'),
        lc('156(2)'),
      ),
      reported(law321, 10, labourText('art. 156(2)', 'amendment-not-shown'), lc('156(2)')),
      verified(law116, 10, labourText('art. 156(2)'), lc('156(2)')),
    ]),
    joinReplyWorkingDays: number('workingDays', [
      unknownFrom(dispute, hrw(`${collective}, fn 146-150`, 'three-days-for-disputes'), old),
      unknownFrom(code, notCovered, lc('158(3)')),
      verified(law147, null, labourText('art. 158(3)', 'left-to-the-agreement'), lc('158(3)')),
    ]),
    employerProvidesConditions: yesNo([
      reported(dispute, true, hrw(`${newCode}, fn 133`, 'dropped-in-2015'), old),
      verified(code, false, hrw(`${newCode}, fn 133`), lc('156')),
      verified(law116, false, labourText('art. 156', 'information-only'), lc('156')),
    ]),
    unionTakesPart: yesNo([
      reported(dispute, false, hrw(`${companyA}, fn 42-44`, 'no-rule-described'), old),
      reported(code, false, labourText('art. 20(1)', 'added-in-2020'), lc('20(1)')),
      verified(law321, true, labourText('art. 20(1)'), lc('20(1)')),
    ]),
    singleBody: yesNo([
      reported(dispute, false, hrw(`${collective}, fn 157-160`, 'nothing-stopped-it'), old),
      unknownFrom(code, notCovered, lc('156(4)')),
      reported(law321, true, labourText('art. 156(4)', 'amendment-not-shown'), lc('156(4)')),
      verified(law116, true, labourText('art. 156(4)'), lc('156(4)')),
    ]),
    dominatedBarred: yesNo([
      reported(
        dispute,
        false,
        hrw(`${collective}, fn 157-159; ${strikeSection}, fn 172`, 'nothing-stopped-it'),
        old,
      ),
      reported(
        code,
        false,
        hrw(`${collective}, fn 157-159; ${strikeSection}, fn 172`, 'nothing-stopped-it'),
        lc('not stated'),
      ),
      reported(edition, false, labourText('art. 20, 156', 'no-rule-on-managers'), lc('20(1)', '156(4)')),
    ]),
    parityCommission: yesNo([
      reported(dispute, true, hrw(`${collective}, fn 154`, 'said-by-union'), old),
      reported(code, true, balanceArticle('3.2, fn 51'), lc('156(4)')),
      verified(law116, true, labourText('art. 156(4)'), lc('156(4)')),
    ]),
    commissionsFormed: yesNo([
      reported(dispute, false, hrw(`${collective}, fn 153-154`), old),
      reported(code, false, balanceArticle('3.2', 'asked-for'), lc('156(4)')),
    ]),
    evasionPunished: yesNo([
      reported(dispute, false, hrw(`${collective}, fn 146-150`, 'no-consequence-described'), old),
      verified(code, true, administrativeText('art. 97(1)-(2)'), [
        ...offence('97(1)', '97(2)'),
        ...lc('158(5)'),
      ]),
    ]),
    goodFaith: yesNo([
      reported(dispute, false, hrw(`${collective}, fn 152, 156`, 'no-rule-described'), old),
      reported(code, false, hrw(`${collective}, fn 144, 152`, 'no-rule-described'), lc('not stated')),
      reported(edition, false, labourText('art. 147, 156', 'no-such-duty'), lc('156')),
    ]),
    openPointsDuty: yesNo([
      reported(dispute, false, hrw(`${collective}, fn 151-152`, 'left-unfulfilled'), old),
      unknownFrom(code, notCovered, lc('156(7)')),
      reported(law321, false, labourText('art. 156(7)', 'amendment-not-shown'), lc('156(7)')),
      verified(law116, false, labourText('art. 156(7)', 'may-be-taken-up'), lc('156(7)')),
    ]),
    protocolOpensConciliation: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('165(1)')),
      reported(law321, true, labourText('art. 165(1)', 'amendment-not-shown'), lc('165(1)')),
      verified(law199, true, labourText('art. 165(1)'), lc('165(1)')),
    ]),
    silenceOpensConciliation: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('165(1)')),
      reported(law321, true, labourText('art. 165(1)', 'amendment-not-shown'), lc('165(1)')),
      verified(law199, true, labourText('art. 165(1)'), lc('165(1)')),
    ]),
    interferenceFirst: yesNo([
      reported(dispute, false, askedOfMinistry, old),
      reported(code, false, askedOfMinistry, lc('17')),
    ]),
  },
  terms: {
    bargainingDefined: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, hrw(`${newCode}, fn 137-138`), lc('not stated')),
      verified(law116, false, labourText('art. 1(1)'), lc('1(1)')),
    ]),
    agreementAligned: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, hrw(`${newCode}, fn 138`), lc('1(1)')),
    ]),
    entitlementsKept: yesNo([
      reported(dispute, true, hrw(`${newCode}, fn 139`, 'cut-in-the-draft'), old),
      reported(code, false, hrw(`${newCode}, fn 139`, 'cut-in-the-draft'), lc('not stated')),
    ]),
  },
  agreement: {
    endsByEmployer: yesNo([
      reported(
        dispute,
        true,
        hrw('V, Violations of the Right to Freedom of Assembly (p. 63), fn 208', 'announced-and-not-stopped'),
        old,
      ),
      reported(code, false, labourText('art. 156(8), 158(2)', 'amendment-not-shown'), lc('156(8)', '158(2)')),
      verified(law61, false, labourText('art. 10(3), 158(2), 158(4)', 'ends-as-named'), [
        ...lc('10(3)', '158(2)', '158(4)'),
      ]),
    ]),
    extensionMonths: number('months', [
      unknownFrom(dispute, notCovered, old),
      reported(
        code,
        null,
        locate('amendments-commentary-2018', 'Collective agreements', 'new-in-2018'),
        lc('158(2)'),
      ),
      verified(law147, 12, labourText('art. 158(2)'), lc('158(2)')),
    ]),
    breachPunished: yesNo([
      unknownFrom(dispute, notCovered, old),
      verified(code, true, administrativeText('art. 97(3)'), [...offence('97(3)'), ...lc('158(5)')]),
    ]),
    payRatioClause: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, bill('bill-would-add-it'), lc('157(1)')),
      verified('2024-06', false, labourText('art. 157(1)', 'bill-would-add-it'), lc('157(1)')),
      unknownFrom(law277, signedBill, lc('157(1)')),
    ]),
  },
  ...payLaw,
};
