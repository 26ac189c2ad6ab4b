import { number, yesNo } from '@tarazy/rules';
import { reported, unknownFrom, verified } from '../dated.ts';
import { code, dispute, edition, lc, notCovered, old, standards } from '../maternity/places.ts';
import { equalityArticle, labourText, locate } from '../sources.ts';

const gaps = (item: number) =>
  equalityArticle(`${standards}, gaps on Convention 175, item ${item}`, 'undated');
const expertsOnAccess = locate('ilo-normlex', 'C175, direct request adopted 2024', 'access-rules-for-some');

/** The law of part-time work. */
export const partTimeLaw = {
  transfer: {
    guaranteed: yesNo([
      unknownFrom(dispute, notCovered, old),
      reported(code, false, gaps(1), lc('not stated')),
      reported(edition, false, labourText('art. 33(1)-(2)', 'change-by-agreement'), lc('33(1)')),
    ]),
    answerWorkingDays: number('workingDays', [
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('33(2)')),
      verified(edition, 5, labourText('art. 33(1)-(2)'), lc('33(2)')),
    ]),
    someGroupsEntitled: yesNo([
      unknownFrom(dispute, notCovered, old),
      unknownFrom(code, notCovered, lc('70(3)')),
      verified('2024', true, expertsOnAccess, lc('70(3)', '118(5)')),
    ]),
  },
  accessMeasures: yesNo([
    unknownFrom(dispute, notCovered, old),
    reported(code, false, gaps(2), lc('not stated'), {
      contested: [{ value: true, source: expertsOnAccess }],
    }),
  ]),
  discriminationBarred: yesNo([
    unknownFrom(dispute, notCovered, old),
    reported(code, false, gaps(3), lc('not stated')),
  ]),
  rightsUncut: yesNo([
    unknownFrom(dispute, notCovered, old),
    reported(
      code,
      true,
      equalityArticle(`${standards}, paragraphs on Convention 175`, 'undated'),
      lc('not stated'),
    ),
  ]),
};
