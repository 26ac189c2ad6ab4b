import { choice, number, setOf, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { equalityArticle, labourText, locate } from '../sources.ts';
import { code, dispute, edition, lc, notCovered, old, standards } from './places.ts';

/** The year in which the equality article describes the rules on benefits; it gives no earlier date. */
const described = '2024';
const social = [article('social-code-2023', 'not stated')];

const shortcomings = `${standards}, shortcomings on Convention 183`;
const benefits = `${standards}, recommendations on Convention 183`;

/** Women whom the fund pays nothing. */
const womenOutsideFund = ['notEntitled', 'notEmployed'] as const;

/** The law of maternity: dismissal, leave and return, benefits. */
export const maternityLaw = {
  dismissal: {
    employerProves: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, equalityArticle(`${shortcomings}, item 1`, 'undated'), lc('not stated')),
    ]),
    barredOnLeave: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('54(1)')),
      verified(edition, true, labourText('art. 54(1)', 'leave-covers-maternity'), lc('54(1)')),
    ]),
  },
  leave: {
    days: number('days', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('99(2)')),
      verified(edition, 126, labourText('art. 99(2)'), lc('99(2)')),
    ]),
  },
  return: {
    samePost: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, equalityArticle(`${shortcomings}, item 2`, 'undated'), lc('not stated')),
      verified(edition, false, labourText('art. 99-100', 'no-return-after-maternity'), lc('99(2)', '100')),
    ]),
    postKeptOnChildcareLeave: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('100')),
      verified(
        '2024',
        true,
        locate(
          'ilo-normlex',
          'C183, direct request adopted 2024, article 8(2)',
          'post-kept-for-childcare-only',
        ),
        lc('100(3)', '126-1'),
      ),
      verified(edition, true, labourText('art. 100'), lc('100')),
    ]),
    childcareLeaveYears: number('years', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('100')),
      verified(edition, 3, labourText('art. 100'), lc('100')),
    ]),
    earlyReturnNoticeMonths: number('months', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('100')),
      verified(edition, 1, labourText('art. 100'), lc('100')),
    ]),
  },
  benefit: {
    fundFloorShare: number('share', [
      unknownFrom(dispute, notCovered, old),
      reported(described, null, equalityArticle(`${benefits}, item 2`), social),
    ]),
    employerTopUp: choice(
      ['byContract', 'duty'],
      [
        unknownFrom(dispute, notCovered, old),
        unknownFrom(described, equalityArticle(`${benefits}, item 1`, 'no-article-named'), lc('99(2)'), {
          contested: [
            { value: 'duty', source: equalityArticle(`${benefits}, item 1`, 'called-declarative') },
          ],
        }),
        verified(edition, 'byContract', labourText('art. 99(2)', 'pay-by-contract'), lc('99(2)'), {
          contested: [
            { value: 'duty', source: equalityArticle(`${benefits}, item 1`, 'called-declarative') },
          ],
        }),
      ],
    ),
    outsideFund: setOf(womenOutsideFund, [
      unknownFrom(dispute, notCovered, old),
      reported(
        described,
        { notEntitled: false, notEmployed: false },
        equalityArticle(`${benefits}, item 3 and the paragraph after it`),
        social,
      ),
    ]),
  },
  guaranteesEnforced: yesNo([
    unknownFrom(dispute, notCovered, old),
    reported(
      code,
      false,
      equalityArticle('5. Results and conclusion, initiative 7', 'asked-for'),
      lc('not stated'),
    ),
  ]),
};
