import { defineLaw, type LawTree } from '../law.ts';
import type { ArticleRef } from '../locator.ts';
import { choice, type DatedValue, date, number, setOf, yesNo } from '../parameter.ts';
import { UNKNOWN, type Unknown, type Value } from '../value.ts';

/** A value that the gazette shows, from a date on. */
export function since<V extends Value>(
  from: string,
  value: V,
  article = '7',
  instrument = 'fishing-act',
): DatedValue<V> {
  return cited(from, value, { instrument, article });
}

/** A norm that ends. */
export function repealed(from: string, article = '7') {
  return cited(from, null, { instrument: 'fishing-act', article });
}

/** A value that nobody could establish. */
export function unknownSince(from: string) {
  const source = { source: 'radio-note', at: 'evening news' };
  return { from, value: UNKNOWN as Unknown, articles: [], source, certainty: 'unknown' as const };
}

function cited<V extends Value>(from: string, value: V, article: ArticleRef) {
  const source = { source: 'gazette', at: `page of ${article.article}` };
  return { from, value, articles: [article], source, certainty: 'verified' as const };
}

export const waters = ['lagoon', 'reef', 'strait'] as const;

const tree = {
  boats: {
    /** Changes on a day in March 2016 that the sources do not name. */
    crewShare: number('share', [since('2004-05-01', 1 / 2), since('2016-03', 1 / 3)]),
    crewMinimum: number('count', [since('2004-05-01', 3, '3')]),
    permit: choice(
      ['free', 'notice', 'licence'],
      [since('2004-05-01', 'licence', '9'), since('2012-01-01', 'notice', '1', 'harbour-decree')],
    ),
    inspectionTerm: number('workingDays', [since('2004-05-01', 5, '9')]),
    noticeTerm: number('days', [since('2004-05-01', 10, '9'), since('2012-01-01', 5, '9')]),
    repairTerm: number('months', [since('2004-05-01', 6, '12'), repealed('2014-07-01', '12')]),
    licenceTerm: number('years', [since('2004-05-01', 2, '9')]),
    restHours: number('hours', [since('2004', 6, '12'), since('2010', 8, '12')], { max: 24 }),
    fine: number('money', [unknownSince('2004-05-01')]),
    bannedWaters: setOf(waters, [
      since('2004-05-01', { lagoon: true, reef: true, strait: false }, '9'),
      since('2018-06', { lagoon: true, reef: false, strait: false }, '9'),
    ]),
    seasonOpens: date([since('2004-05-01', '2014-04-15', '12')]),
    nightAllowed: yesNo([since('2004-05-01', false, '12')]),
  },
  harbour: {
    /** Two norms of one rank on one question. */
    mustAdmit: yesNo([since('2004-05-01', true, '3')]),
    mayRefuse: yesNo([since('2012-01-01', true, '2', 'harbour-decree')]),
    inspector: yesNo([since('2004-05-01', false, '9')]),
    inspectorPaid: yesNo([since('2004-05-01', false, '9')]),
    appeal: yesNo([since('2004-05-01', false, '12')]),
  },
  treaties: {
    sea: { ratified: yesNo([since('2004-05-01', false, '1', 'sea-convention')]) },
  },
} satisfies LawTree;

/** The law of an invented island on its fishing boats: every unit, vague starts, a repeal, unknowns, a set, a contradiction. */
export const toyLaw = defineLaw(tree);
