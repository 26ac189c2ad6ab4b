import { yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { criminalText, hrw, locate } from '../sources.ts';

const horizon = '2011-10-01';
/** The Trade Union Law of 2014 is in force from this day. */
const unionLaw = '2014-07-11';
/** The Criminal Code of 2014 is in force from this day. */
const criminalCode = '2015-01-01';
/** The guide to the law of interception describes it as of this month. */
const guide = '2015-06';
/** The edition of the Law on operational search that was read names amendments of the years after 2020. */
const edition = '2025-07';

const watched = 'II, Government Surveillance and Intimidation (p. 24)';
const recommendations = 'Recommendations to the Government (p. 5)';
const searchText = (at: string, note?: Parameters<typeof locate>[2]) => locate('search-law-text', at, note);

const search = (...numbers: readonly Parameters<typeof article<'search-law-1994'>>[1][]) =>
  numbers.map((number) => article('search-law-1994', number));
const cc = (...numbers: readonly Parameters<typeof article<'criminal-code-2014'>>[1][]) =>
  numbers.map((number) => article('criminal-code-2014', number));
const union = [article('trade-union-law-2014', 'not stated')];
const none = search('not stated');
const notCovered = hrw('whole report', 'not-covered');

/** What the law says of watching and questioning people, as far as it bears on unionists. */
export const surveillanceLaw = {
  unlawfulBarred: yesNo([
    unknownFrom(horizon, notCovered, [article('trade-union-law-1993', 'not stated')]),
    reported(unionLaw, true, hrw(watched), union),
  ]),
  grounds: {
    openClause: yesNo([
      reported(horizon, true, searchText('art. 10(1)', 'since-when-not-shown'), search('10(1)')),
      verified(edition, true, searchText('art. 10(1)', 'intelligence-in-interests'), search('10(1)')),
    ]),
    unionWorkExcluded: yesNo([
      reported(horizon, false, searchText('art. 12(1)', 'since-when-not-shown'), search('12(1)')),
      verified(edition, false, searchText('art. 12(1)', 'membership-no-obstacle'), search('12(1)')),
    ]),
  },
  consent: {
    interception: yesNo([
      reported(horizon, true, locate('interception-guide-2015', 'whole article'), search('12(4)')),
      verified(guide, true, locate('interception-guide-2015', 'whole article'), search('12(4)')),
      verified(edition, true, searchText('art. 12(4)'), search('12(4)')),
    ]),
    watching: yesNo([
      reported(
        horizon,
        false,
        searchText('art. 12(2), 12(4)', 'since-when-not-shown'),
        search('12(2)', '12(4)'),
      ),
      verified(
        edition,
        false,
        searchText('art. 12(2), 12(4)', 'special-measures-only'),
        search('12(2)', '12(4)'),
      ),
    ]),
  },
  questioning: {
    summonsNeeded: yesNo([
      reported(horizon, false, hrw(`${watched}, fn 50-52`, 'no-summons-described'), none),
    ]),
  },
  oversight: {
    independent: yesNo([
      reported(horizon, false, hrw(watched, 'no-oversight-described'), none),
      reported(edition, false, searchText('art. 10(1)', 'prosecutor-supervises'), search('10(1)')),
    ]),
    toldAfterwards: yesNo([unknownFrom(horizon, notCovered, none)]),
    complaint: yesNo([unknownFrom(horizon, hrw(watched, 'no-remedy-described'), none)]),
  },
  officials: {
    obstructionOffence: yesNo([
      unknownFrom(horizon, notCovered, [article('criminal-code-1997', 'not stated')]),
      reported(criminalCode, true, criminalText('art. 154', 'amendment-not-shown'), cc('154')),
      verified('2024', true, criminalText('art. 154'), cc('154')),
    ]),
    covertOffence: yesNo([
      unknownFrom(horizon, notCovered, [article('criminal-code-1997', 'not stated')]),
      reported(
        criminalCode,
        true,
        criminalText('art. 147(2)-(3), 399', 'amendment-not-shown'),
        cc('147', '399'),
      ),
      verified('2024', true, criminalText('art. 147(2)-(3), 399'), cc('147', '399')),
    ]),
  },
  practice: {
    watchingEnded: yesNo([reported(horizon, false, hrw(recommendations, 'asked-for'), none)]),
  },
};
