import { change, type Recommendation, type Reform, type ReformChange } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import type { LocatorNote } from '../locators.ts';
import { hrw, locate, type SourceId } from '../sources.ts';
import {
  initiative5,
  sexualForms,
  tasksAgainstViolence,
  update,
  womenPassage,
  workSituations,
} from './law.ts';

const { harassment, treaties } = law.ref;
const { definition, scope, situations, prohibition, prevention, enforcement, sanctions, remedy, women } =
  harassment;
const theme = 'harassment';

const asks = (body: BodyId, source: SourceId, at: string, note?: LocatorNote): Recommendation => ({
  body,
  at: locate(source, at, note),
});
const authorsAsk = (at: string, note?: LocatorNote) =>
  asks('kuttygalieva-authors', 'kuttygalieva-2024', at, note);

/** The parts of the fifth update. */
const prohibit = [change(prohibition.violence, true)];
const prevent = [change(prevention.strategy, true), change(prevention.employerPolicy, true)];
const inspect = [change(enforcement.inspection, true)];
const redress = [
  change(remedy.complaints, true),
  change(remedy.protection, true),
  change(remedy.support, true),
];
const punish = [change(sanctions.liability, true)];
const guide = [change(prevention.guidance, true)];
const wholePackage: readonly ReformChange[] = [
  ...prohibit,
  ...prevent,
  ...inspect,
  ...redress,
  ...punish,
  ...guide,
];

/** Named changes to the law of violence and harassment. */
export const harassmentReforms = {
  'ratify-c190': {
    theme,
    form: 'ratification',
    changes: [change(treaties.c190, true)],
    recommendedBy: [
      authorsAsk("4. Discussion, Assessing Kazakhstan's Legislation, C190"),
      authorsAsk('5. Results and conclusion, after the initiatives'),
      asks('trade-unions', 'c190-request-2020', 'whole article', 'asked-late-2020'),
    ],
  },
  'define-work-violence': {
    theme,
    form: 'statute',
    changes: [change(definition.work, true), change(definition.genderBased, true)],
    recommendedBy: [authorsAsk(update(1))],
  },
  'widen-harassment-scope': {
    theme,
    form: 'statute',
    changes: (['underContract', 'apprentices', 'mentees', 'interns', 'trainees', 'managers'] as const).map(
      (relation) => change(scope.member(relation), true),
    ),
    recommendedBy: [authorsAsk(update(2))],
    requires: ['define-work-violence'],
  },
  'list-harassment-situations': {
    theme,
    form: 'statute',
    changes: workSituations.map((situation) => change(situations.member(situation), true)),
    recommendedBy: [authorsAsk(update(3))],
    requires: ['define-work-violence'],
  },
  'gender-responsive-approach': {
    theme,
    form: 'by-law',
    changes: [change(prevention.genderResponsive, true)],
    recommendedBy: [authorsAsk(update(4))],
  },
  'harassment-law-package': {
    theme,
    form: 'statute',
    changes: wholePackage,
    recommendedBy: [authorsAsk(update(5))],
    requires: ['define-work-violence'],
  },
  'prohibit-harassment': {
    theme,
    form: 'statute',
    changes: prohibit,
    recommendedBy: [authorsAsk(update(5))],
    requires: ['define-work-violence'],
  },
  'prevent-harassment': {
    theme,
    form: 'by-law',
    changes: prevent,
    recommendedBy: [authorsAsk(update(5))],
  },
  'inspect-harassment': {
    theme,
    form: 'practice',
    changes: inspect,
    recommendedBy: [authorsAsk(update(5))],
  },
  'harassment-remedies': {
    theme,
    form: 'statute',
    changes: redress,
    recommendedBy: [authorsAsk(update(5))],
  },
  'punish-harassers': {
    theme,
    form: 'statute',
    changes: punish,
    recommendedBy: [authorsAsk(update(5))],
  },
  'harassment-guidance': {
    theme,
    form: 'practice',
    changes: guide,
    recommendedBy: [authorsAsk(update(5)), authorsAsk(initiative5)],
  },
  'cover-job-seekers': {
    theme,
    form: 'statute',
    changes: (['volunteers', 'jobSeekers', 'formerWorkers'] as const).map((relation) =>
      change(scope.member(relation), true),
    ),
    recommendedBy: [],
    requires: ['define-work-violence'],
  },
  'define-sexual-harassment': {
    theme,
    form: 'statute',
    changes: [
      ...sexualForms.map((form) => change(definition.sexual.member(form), true)),
      change(prohibition.sexual, true),
    ],
    recommendedBy: [
      authorsAsk(initiative5),
      { body: 'ilo-office', at: hrw('III, New Labor Code (p. 45), fn 138') },
      asks('president', 'harassment-mandate-press', 'whole article', 'bill-due-april-2024'),
    ],
  },
  'sexual-harassment-offence': {
    theme,
    form: 'statute',
    changes: [change(sanctions.offence, 'anyone')],
    recommendedBy: [authorsAsk(initiative5, 'only-to-be-considered')],
    requires: ['define-sexual-harassment'],
  },
  'harassment-complaints': {
    theme,
    form: 'statute',
    changes: [change(remedy.complaints, true)],
    recommendedBy: [asks('labour-ministry', 'harassment-chapter-press', 'whole article', 'ministry-draft')],
  },
  'dismiss-harassers': {
    theme,
    form: 'statute',
    changes: [change(sanctions.dismissalGround, true)],
    recommendedBy: [
      asks('labour-ministry', 'harassment-chapter-press', 'whole article', 'ministry-draft'),
      asks('labour-ministry', 'harassment-bill-press', 'whole article'),
    ],
  },
  'dignity-at-work': {
    theme,
    form: 'statute',
    changes: [change(harassment.dignity, true)],
    recommendedBy: [asks('parliament', 'press-2025-2026', 'First reading, 19 November 2025')],
  },
  'recognise-violence-against-women': {
    theme,
    form: 'statute',
    changes: [change(women.recognised, true)],
    recommendedBy: [authorsAsk(womenPassage)],
  },
  'laws-against-violence': {
    theme,
    form: 'statute',
    changes: tasksAgainstViolence.map((task) => change(women.tasks.member(task), true)),
    recommendedBy: [authorsAsk(womenPassage)],
    requires: ['recognise-violence-against-women'],
  },
} as const satisfies Record<string, Reform>;
