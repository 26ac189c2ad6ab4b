import { choice, number, setOf, yesNo } from '@tarazy/rules';
import { law277 } from '../bargaining/dates.ts';
import { reported, unknownFrom, verified } from '../dated.ts';
import { article } from '../instruments.ts';
import { code, dispute, edition, lc, notCovered, old, standards } from '../maternity/places.ts';
import { equalityArticle, labourText, locate } from '../sources.ts';

/** The edition of the Labour Code that shows article 76 in its wording of today. */
const october2021 = '2021-10';
/** The Criminal Code of 2014 is in force from this day. */
const criminalCode = '2015-01-01';

const elements = (item: number) => `${standards}, discriminatory elements, item ${item}`;
const gaps = (item: number) => `${standards}, problems with Convention 156, item ${item}`;

const oldCriminal = [article('criminal-code-1997', 'not stated')];
const offence = [article('criminal-code-2014', '152')];

/** Grounds of dismissal by the employer, as far as article 54(2) tells them apart. */
export const dismissalGrounds = ['staffCuts', 'businessDecline', 'otherGround'] as const;

/** The law of family duties: night work, dismissal, leave, criminal protection, support. */
export const familyLaw = {
  nightWork: {
    childAge: number('years', [
      unknownFrom(dispute, notCovered, old),
      reported(code, 7, equalityArticle(elements(3), 'undated'), lc('76(4)')),
      verified(october2021, 7, labourText('art. 76', 'edition-of-october-2021'), lc('76')),
    ]),
    holders: choice(
      ['mothers', 'parents'],
      [
        unknownFrom(dispute, notCovered, old),
        reported(code, 'mothers', equalityArticle(elements(3), 'undated'), lc('76(4)'), {
          contested: [{ value: 'parents', source: equalityArticle(elements(3), 'employees-and-gendered') }],
        }),
        verified(october2021, 'mothers', labourText('art. 76', 'edition-of-october-2021'), lc('76'), {
          contested: [{ value: 'parents', source: equalityArticle(elements(3), 'employees-and-gendered') }],
        }),
      ],
    ),
    parentsOfDisabled: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('76')),
      verified(october2021, true, labourText('art. 76', 'edition-of-october-2021'), lc('76')),
    ]),
    pregnantBarred: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('76')),
      verified(october2021, true, labourText('art. 76', 'edition-of-october-2021'), lc('76')),
    ]),
  },
  dismissal: {
    familyReasonBarred: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, equalityArticle(gaps(1), 'undated'), lc('not stated')),
    ]),
    sparedGrounds: setOf(dismissalGrounds, [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('54(2)')),
      verified(
        edition,
        { staffCuts: true, businessDecline: true, otherGround: false },
        labourText('art. 54(2)', 'grounds-two-and-three'),
        lc('54(2)'),
      ),
    ]),
    smallChildAge: number('years', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('54(2)')),
      verified(edition, 3, labourText('art. 54(2)'), lc('54(2)')),
    ]),
    fathersSpared: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('54(2)')),
      verified(edition, false, labourText('art. 54(2)', 'women-only'), lc('54(2)')),
    ]),
    singleParentChildAge: number('years', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('54(2)')),
      verified(edition, 14, labourText('art. 54(2)'), lc('54(2)')),
    ]),
    singleParentLimits: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('54(2)')),
      verified(edition, false, labourText('art. 54(2)', 'grounds-two-and-three'), lc('54(2)')),
      unknownFrom(
        law277,
        locate('contract-ban-2026', 'Amendments', 'signed-text-not-read'),
        [article('law-277-viii-2026', 'whole')],
        {
          contested: [
            { value: true, source: locate('press-2025-2026', 'Bill adopted by the Senate on 19 March 2026') },
          ],
        },
      ),
    ]),
  },
  leave: {
    eitherParent: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('100')),
      verified(edition, true, labourText('art. 100', 'mother-or-father'), lc('100')),
    ]),
  },
  criminal: {
    neutral: yesNo([
      unknownFrom(dispute, notCovered, oldCriminal),
      reported(criminalCode, false, equalityArticle(elements(6), 'undated'), offence),
    ]),
    fathersUnderThree: yesNo([
      unknownFrom(dispute, notCovered, oldCriminal),
      reported(criminalCode, false, equalityArticle(elements(6), 'undated'), offence),
    ]),
  },
  definition: choice(
    ['children', 'closeFamily'],
    [
      unknownFrom(dispute, notCovered, old),
      reported(code, null, equalityArticle(gaps(2), 'undated'), lc('not stated')),
    ],
  ),
  support: {
    childcareCompensated: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, equalityArticle(gaps(3), 'undated'), lc('not stated')),
    ]),
    unconditional: choice(
      ['low', 'raised'],
      [
        unknownFrom(dispute, notCovered, old),
        reported(code, 'low', equalityArticle(gaps(3), 'undated'), lc('not stated')),
      ],
    ),
  },
  mechanisms: yesNo([
    unknownFrom(dispute, notCovered, old),
    reported(
      code,
      false,
      equalityArticle('5. Results and conclusion, initiative 6', 'asked-for'),
      lc('not stated'),
    ),
  ]),
};
