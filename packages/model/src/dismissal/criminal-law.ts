import { number, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { criminalText, hrw, locate } from '../sources.ts';

/** The horizon begins; the documented cases of 2013 and 2014 fall under the Criminal Code of 1997. */
const horizon = '2011-10-01';
/** The Criminal Code of 2014 is in force from this day. */
const code = '2015-01-01';
/** The year of the earliest edition that the text read can be. */
const edition = '2024';

const cases = 'II, Legal Action Against Trade Union Leaders (p. 26)';
const background = 'I, Background: Violence in Zhanaozen (p. 14)';
const recommendations = 'Recommendations to the Government (p. 5)';

const old = (number: '129' | '164' | 'not stated' = 'not stated') => [article('criminal-code-1997', number)];
const cc = (...numbers: readonly Parameters<typeof article<'criminal-code-2014'>>[1][]) =>
  numbers.map((number) => article('criminal-code-2014', number));
const notCovered = hrw('whole report', 'not-covered');

/** Criminal law as it is turned against unionists. */
export const criminalCasesLaw = {
  discord: {
    socialGround: yesNo([
      reported(horizon, true, locate('cabar-2019', 'whole article'), old('164')),
      verified(code, true, hrw(recommendations), cc('174')),
      verified(edition, true, criminalText('art. 174(1)'), cc('174(1)')),
    ]),
    defined: yesNo([
      reported(horizon, false, hrw(`${cases}, fn 67-68`), old('164')),
      reported(code, false, hrw(recommendations, 'legal-certainty-asked'), cc('174')),
      verified(edition, false, criminalText('art. 174(1)', 'no-definition-in-article'), cc('174(1)')),
    ]),
  },
  defamation: {
    isCrime: yesNo([
      verified(horizon, true, hrw(`${cases}, fn 64-66`), old('129')),
      reported(code, true, locate('defamation-press-2020', 'whole article'), cc('130')),
      reported(
        '2020-07',
        false,
        locate('defamation-press-2020', 'whole article', 'signed-27-june-2020'),
        cc('130'),
      ),
      verified(edition, false, criminalText('art. 130', 'article-repealed'), cc('130')),
    ]),
  },
  leaders: {
    aggravation: yesNo([
      unknownFrom(horizon, notCovered, old()),
      verified(code, true, hrw(`${background}, fn 14`), cc('174(2)', '403')),
      verified(edition, true, criminalText('art. 174(2), 403'), cc('174(2)', '403')),
    ]),
    banYears: number(
      'years',
      [unknownFrom(horizon, notCovered, old()), verified(code, 10, hrw(background), cc('50'))],
      { min: 0 },
    ),
  },
  interference: {
    offence: yesNo([
      unknownFrom(horizon, notCovered, old()),
      verified(code, true, hrw(`${background}, fn 15`), cc('403')),
      verified(edition, true, criminalText('art. 403'), cc('403')),
    ]),
    needsHarm: yesNo([
      unknownFrom(horizon, notCovered, old()),
      reported(code, true, criminalText('art. 403', 'amendment-not-shown'), cc('403'), {
        contested: [{ value: false, source: hrw(`${background}, fn 15`, 'called-vague') }],
      }),
      verified(edition, true, criminalText('art. 403', 'substantial-harm-in-text'), cc('403')),
    ]),
  },
  cases: {
    reopenNeedsNewFacts: yesNo([
      reported(horizon, false, hrw(`${cases}, fn 55-59`, 'reopened-after-closure'), old()),
      reported(code, false, hrw(`${cases}, fn 55-59`, 'reopened-after-closure'), cc('not stated')),
    ]),
    reprisalClaimFirst: yesNo([
      reported(horizon, false, hrw(recommendations, 'asked-for'), old()),
      reported(code, false, hrw(recommendations, 'asked-for'), cc('not stated')),
    ]),
    writtenClosure: yesNo([
      reported(horizon, false, hrw(`${cases}, fn 63`, 'closure-not-shown'), old()),
      reported(code, false, hrw(`${cases}, fn 63`, 'closure-not-shown'), cc('not stated')),
    ]),
    recordsReturnMonths: number(
      'months',
      [
        reported(horizon, null, hrw(`${cases}, fn 56`, 'no-limit-described'), old()),
        reported(code, null, hrw(`${cases}, fn 56`, 'no-limit-described'), cc('not stated')),
      ],
      { min: 0 },
    ),
  },
};
