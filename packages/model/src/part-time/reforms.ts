import { change, type Recommendation, type Reform } from '@tarazy/rules';
import { law } from '../law.ts';
import { standards } from '../maternity/places.ts';
import { equalityArticle } from '../sources.ts';

const { partTime } = law.ref;
const theme = 'part-time';

const authorsAsk = (item: number): Recommendation => ({
  body: 'kuttygalieva-authors',
  at: equalityArticle(`${standards}, gaps on Convention 175, item ${item}`),
});

/** Named changes to the law of part-time work. */
export const partTimeReforms = {
  'part-time-transfer': {
    theme,
    form: 'statute',
    changes: [change(partTime.transfer.guaranteed, true)],
    recommendedBy: [authorsAsk(1)],
  },
  'part-time-access': {
    theme,
    form: 'by-law',
    changes: [change(partTime.accessMeasures, true)],
    recommendedBy: [authorsAsk(2)],
  },
  'bar-part-time-bias': {
    theme,
    form: 'statute',
    changes: [change(partTime.discriminationBarred, true)],
    recommendedBy: [authorsAsk(3)],
  },
} as const satisfies Record<string, Reform>;
