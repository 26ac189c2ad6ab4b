import { choice, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { criminalText, hrw, labourText, locate } from '../sources.ts';
import { criminalCasesLaw } from './criminal-law.ts';

/** The horizon begins; the documented dismissals of 2012 to 2015 fall under the Code of 2007. */
const horizon = '2011-10-01';
/** The Trade Union Law of 2014 is in force from this day. */
const unionLaw = '2014-07-11';
/** The Criminal Code of 2014 is in force from this day. */
const criminalCode = '2015-01-01';
/** The Labour Code of 2015 is in force from this day. */
const code = '2016-01-01';
/** The edition read; used where it does not show since when a rule stands. */
const edition = '2025-07';

const dismissals = 'II, Dismissals or Threats of Dismissal (p. 19)';
const reprisals = 'II, Threats and Reprisals Against Worker Rights Activists (p. 18)';
const companyA = 'II, Trade Union Harassment and Retaliatory Dismissal of Trade Union Leader, fn 43-44';
const newCode = 'III, New Labor Code (p. 45), fn 134; Annex I, 2015 Labor Code (p. 74)';

const old = [article('labour-code-2007', 'not stated')];
const oldUnionLaw = [article('trade-union-law-1993', 'not stated')];
const lc = (...numbers: readonly Parameters<typeof article<'labour-code-2015'>>[1][]) =>
  numbers.map((number) => article('labour-code-2015', number));
const union = (...numbers: readonly Parameters<typeof article<'trade-union-law-2014'>>[1][]) =>
  numbers.map((number) => article('trade-union-law-2014', number));
const cc = (...numbers: readonly Parameters<typeof article<'criminal-code-2014'>>[1][]) =>
  numbers.map((number) => article('criminal-code-2014', number));
const notCovered = hrw('whole report', 'not-covered');

/** The law of dismissal and retaliation, and of criminal cases against unionists. */
export const dismissalLaw = {
  grounds: {
    listed: yesNo([
      reported(horizon, true, hrw(`${dismissals}, fn 35-37`, 'courts-set-aside'), old),
      reported(code, true, labourText('art. 52(1)', 'amendment-not-shown'), lc('52(1)'), {
        contested: [{ value: false, source: hrw(newCode, 'no-just-cause') }],
      }),
      verified(edition, true, labourText('art. 52(1)', 'twenty-five-grounds'), lc('52(1)')),
    ]),
    justCause: yesNo([
      reported(horizon, false, hrw(companyA, 'upheld-by-courts'), old),
      reported(code, false, hrw(newCode, 'no-just-cause'), lc('51', '52')),
      reported(edition, false, labourText('art. 52(1)', 'grounds-and-no-test'), lc('52(1)')),
    ]),
    warningAlways: yesNo([
      unknownFrom(horizon, notCovered, old),
      reported(code, false, hrw(newCode, 'no-warning'), lc('51', '52')),
      verified(
        edition,
        false,
        labourText('art. 53(1)-(2)', 'warning-for-three-grounds'),
        lc('53(1)', '53(2)'),
      ),
    ]),
  },
  fixedTerm: {
    tacitRenewal: yesNo([
      unknownFrom(horizon, notCovered, old),
      reported(code, true, labourText('art. 30(1)2', 'amendment-not-shown'), lc('30(1)')),
      verified(edition, true, labourText('art. 30(1)2'), lc('30(1)')),
    ]),
    endReviewed: yesNo([
      reported(horizon, false, hrw(`${dismissals}, fn 28, 37`, 'lapsed-without-review'), old),
      reported(code, false, hrw(`${dismissals}, fn 28, 37`, 'lapsed-without-review'), lc('51')),
      reported(edition, false, labourText('art. 30(1)2, 51', 'no-review-in-text'), lc('30(1)', '51')),
    ]),
    courtRenews: yesNo([
      reported(horizon, false, hrw(`${dismissals}, fn 37`, 'lapsed-without-review'), old),
      reported(code, false, hrw(`${dismissals}, fn 37`, 'lapsed-without-review'), lc('51')),
      reported(edition, false, labourText('art. 30(1)2, 51', 'no-review-in-text'), lc('30(1)', '51')),
    ]),
  },
  protection: {
    discriminationBarred: yesNo([
      unknownFrom(horizon, notCovered, oldUnionLaw),
      verified(unionLaw, true, hrw(`${dismissals}, fn 19`), union('7')),
    ]),
    noninterference: yesNo([
      reported(
        horizon,
        true,
        locate('union-law-1993-text', 'whole article', 'hindrance-pursued'),
        oldUnionLaw,
      ),
      reported(unionLaw, true, hrw('II, A Restrictive New Trade Union Law (p. 30)'), union('not stated')),
    ]),
    leaderRule: choice(
      ['noRule', 'reasonableBasis', 'unionConsent'],
      [
        reported(
          horizon,
          'reasonableBasis',
          hrw(companyA, 'upheld-by-courts'),
          [article('trade-union-law-1993', '19')],
          {
            contested: [
              {
                value: 'unionConsent',
                source: locate('union-law-1993-text', 'art. 19', 'edition-of-1993'),
              },
            ],
          },
        ),
        verified(unionLaw, 'reasonableBasis', hrw(`${dismissals}, fn 19`), union('26')),
      ],
    ),
    forcedResignation: yesNo([
      reported(horizon, false, hrw(`${dismissals}, fn 29-30`, 'nothing-to-review'), old),
      reported(code, false, hrw(`${dismissals}, fn 29-30`, 'nothing-to-review'), lc('not stated')),
    ]),
  },
  sanctions: {
    antiUnionActs: choice(
      ['noSanction', 'afterHarm', 'deterrent'],
      [
        reported(
          horizon,
          'noSanction',
          hrw(reprisals, 'no-sanction-described'),
          [article('criminal-code-1997', '148')],
          {
            contested: [{ value: 'afterHarm', source: locate('criminal-code-1997-commentary', 'art. 148') }],
          },
        ),
        reported(
          criminalCode,
          'afterHarm',
          criminalText('art. 152(1), 154', 'amendment-not-shown'),
          cc('152(1)', '154'),
          {
            contested: [{ value: 'noSanction', source: hrw(reprisals, 'no-sanction-described') }],
          },
        ),
        verified('2024', 'afterHarm', criminalText('art. 152(1), 154'), cc('152(1)', '154')),
      ],
    ),
    threats: yesNo([
      reported(horizon, false, hrw(reprisals, 'no-sanction-described'), [
        article('criminal-code-1997', 'not stated'),
      ]),
      reported(criminalCode, false, hrw(reprisals, 'no-sanction-described'), cc('154')),
      reported('2024', false, criminalText('art. 154', 'representatives-only'), cc('154')),
    ]),
  },
  discipline: {
    onlyForBreach: yesNo([
      reported(horizon, true, hrw(`${dismissals}, fn 28`, 'court-restored-bonus'), old),
      reported(code, true, labourText('art. 65(2), 66(1)', 'amendment-not-shown'), lc('65(2)', '66(1)')),
      verified(edition, true, labourText('art. 65(2), 66(1)'), lc('65(2)', '66(1)')),
    ]),
    explanationFirst: yesNo([
      unknownFrom(horizon, notCovered, old),
      reported(code, true, labourText('art. 65(2)', 'amendment-not-shown'), lc('65(2)')),
      verified(edition, true, labourText('art. 65(2)'), lc('65(2)')),
    ]),
    courtCancels: yesNo([
      reported(horizon, true, hrw(`${dismissals}, fn 28`, 'court-restored-bonus'), old),
      reported(code, true, hrw(`${dismissals}, fn 28`, 'court-restored-bonus'), lc('not stated')),
    ]),
  },
  criminal: criminalCasesLaw,
};
