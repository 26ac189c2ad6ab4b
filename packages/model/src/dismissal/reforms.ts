import { change, option, type Recommendation, type Reform } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import { locate, type SourceId } from '../sources.ts';

const { grounds, fixedTerm, protection, sanctions, criminal } = law.ref.dismissal;
const theme = 'dismissal';
const government = 'Recommendations to the Government (p. 5)';

const asks = (body: BodyId, at: string, source: SourceId = 'hrw-2016'): Recommendation => ({
  body,
  at: locate(source, at),
});
const hrwAsks = (at: string) => asks('human-rights-watch', at);

/** Named changes to the law of dismissal and retaliation, and of criminal cases against unionists. */
export const dismissalReforms = {
  'deter-anti-union-acts': {
    theme,
    form: 'statute',
    changes: [
      change(sanctions.antiUnionActs, 'deterrent'),
      change(sanctions.threats, true),
      change(protection.forcedResignation, true),
    ],
    recommendedBy: [
      hrwAsks('II, Threats and Reprisals Against Worker Rights Activists (p. 18)'),
      hrwAsks(government),
    ],
  },
  'review-non-renewal': {
    theme,
    form: 'statute',
    changes: [change(fixedTerm.endReviewed, true), change(fixedTerm.courtRenews, true)],
    recommendedBy: [hrwAsks(government)],
  },
  'narrow-dismissal-grounds': {
    theme,
    form: 'statute',
    changes: [change(grounds.justCause, true), change(grounds.warningAlways, true)],
    recommendedBy: [hrwAsks('III, New Labor Code (p. 45), fn 134; Annex I, 2015 Labor Code (p. 74)')],
  },
  'define-discord': {
    theme,
    form: 'statute',
    changes: [change(criminal.discord.defined, true)],
    recommendedBy: [hrwAsks(government), asks('article-19', 'whole article', 'article-19-2020')],
  },
  'drop-social-discord': {
    theme,
    form: 'statute',
    changes: [change(criminal.discord.socialGround, false)],
    recommendedBy: [hrwAsks(government)],
  },
  'end-criminal-defamation': {
    theme,
    form: 'statute',
    changes: [change(criminal.defamation.isCrime, false)],
    recommendedBy: [asks('article-19', 'whole article', 'article-19-2020')],
  },
  'end-leader-category': {
    theme,
    form: 'statute',
    changes: [change(criminal.leaders.aggravation, false)],
    recommendedBy: [
      asks('un-special-rapporteur-assembly', 'I, Background: Violence in Zhanaozen (p. 14), fn 14'),
    ],
  },
  'cap-activity-bans': {
    theme,
    form: 'statute',
    options: { years: { unit: 'years', default: 0, min: 0, max: 10, suggestions: [0, 1, 3] } },
    changes: [change(criminal.leaders.banYears, option('years'))],
    recommendedBy: [
      asks('ilo-ceacr', 'C087, observation adopted 2024', 'ilo-normlex'),
      asks('ilo-conference-committee', 'C087, conclusions of 2022 as quoted in 2022', 'ilo-normlex'),
    ],
  },
  'examine-reprisal-first': {
    theme,
    form: 'practice',
    changes: [change(criminal.cases.reprisalClaimFirst, true)],
    recommendedBy: [
      hrwAsks(government),
      asks('ilo-conference-committee', 'C087, conclusions of 2022 as quoted in 2022', 'ilo-normlex'),
    ],
  },
  'return-records-close-cases': {
    theme,
    form: 'statute',
    options: { months: { unit: 'months', default: 3, min: 1, max: 17, suggestions: [1, 3, 6, 12] } },
    changes: [
      change(criminal.cases.recordsReturnMonths, option('months')),
      change(criminal.cases.writtenClosure, true),
      change(criminal.cases.reopenNeedsNewFacts, true),
    ],
    recommendedBy: [],
  },
} as const satisfies Record<string, Reform>;
