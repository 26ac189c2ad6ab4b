import { all, any, type Harm, inferred, sourced } from '@tarazy/rules';
import { law } from '../law.ts';
import { equalityArticle, hrw, locate } from '../sources.ts';
import { initiative5, update, womenPassage } from './law.ts';

const {
  definition,
  scope,
  situations,
  prohibition,
  dignity,
  prevention,
  enforcement,
  sanctions,
  remedy,
  women,
} = law.ref.harassment;

const item = (number: 1 | 2 | 3 | 4 | 5) => equalityArticle(update(number));
const violencePassage = equalityArticle("4. Discussion, Assessing Kazakhstan's Legislation, C190");
const draft = locate('harassment-draft-press', 'whole article');

const defined = all(definition.work, definition.genderBased);
const offendersAnswer = any(sanctions.liability, sanctions.dismissalGround);
const bannedAndInspected = all(prohibition.violence, enforcement.inspection);
const victimsHelped = all(remedy.complaints, remedy.support);

/** Those who learn at work: none of them need have a contract of employment. */
export const learnersCovered = all(
  scope.includes('apprentices'),
  scope.includes('mentees'),
  scope.includes('interns'),
  scope.includes('trainees'),
);
export const situationsListed = all(
  situations.includes('premises'),
  situations.includes('restAreas'),
  situations.includes('workTrips'),
  situations.includes('workMessages'),
  situations.includes('providedHousing'),
  situations.includes('commute'),
);
const sexualFormsDefined = all(
  definition.sexual.includes('hostileEnvironment'),
  definition.sexual.includes('quidProQuo'),
);

/** Documented harms of the theme, and what each asks of the law. */
export const harassmentHarms = {
  'work-violence-unanswered': {
    theme: 'harassment',
    years: [2024, 2024],
    tiers: {
      rule: {
        'violence-defined': sourced(defined, item(1)),
        'violence-prohibited': sourced(prohibition.violence, item(5)),
      },
      enforcement: {
        'violence-inspected': sourced(enforcement.inspection, item(5)),
        'offenders-answer': sourced(offendersAnswer, item(5)),
        'guidance-given': sourced(prevention.guidance, item(5)),
      },
      remedy: {
        'complaint-and-support': sourced(victimsHelped, item(5)),
        'no-reprisal': inferred(remedy.protection),
      },
    },
    evidence: {
      updates: { at: violencePassage, figures: [{ value: 5, of: 'updates' }] },
    },
  },
  'harassment-outside-contract': {
    theme: 'harassment',
    years: [2024, 2024],
    tiers: {
      rule: {
        'learners-covered': sourced(learnersCovered, item(2)),
        'violence-defined': inferred(defined),
      },
      enforcement: { 'ban-enforced': sourced(bannedAndInspected, item(5)) },
      remedy: { 'complaint-and-support': sourced(victimsHelped, item(5)) },
    },
    evidence: { scope: { at: item(2) } },
  },
  'harassment-beyond-premises': {
    theme: 'harassment',
    years: [2024, 2024],
    tiers: {
      rule: {
        'situations-listed': sourced(situationsListed, item(3)),
        'violence-defined': inferred(defined),
      },
      enforcement: { 'ban-enforced': sourced(bannedAndInspected, item(5)) },
      remedy: { 'complaint-and-support': sourced(victimsHelped, item(5)) },
    },
    evidence: { situations: { at: item(3) } },
  },
  'harassment-not-prevented': {
    theme: 'harassment',
    years: [2024, 2024],
    tiers: {
      rule: { 'gender-responsive': sourced(prevention.genderResponsive, item(4)) },
      enforcement: {
        'strategy-set': sourced(prevention.strategy, item(5)),
        'employers-tasked': sourced(prevention.employerPolicy, item(5)),
        'guidance-given': sourced(prevention.guidance, item(5)),
      },
    },
    evidence: { approach: { at: item(4) } },
  },
  'sexual-harassment-undefined': {
    theme: 'harassment',
    years: [2015, 2025],
    tiers: {
      rule: {
        'both-forms-defined': sourced(
          sexualFormsDefined,
          equalityArticle(initiative5),
          hrw('III, New Labor Code (p. 45), fn 138'),
        ),
        'sexual-prohibited': sourced(
          any(prohibition.sexual, all(prohibition.violence, definition.genderBased)),
          equalityArticle(initiative5),
        ),
      },
      enforcement: {
        'awareness-raised': sourced(prevention.guidance, equalityArticle(initiative5)),
        'offender-answers': inferred(any(offendersAnswer, sanctions.offence.is('anyone'))),
      },
      remedy: { 'complaint-procedure': sourced(remedy.complaints, draft) },
    },
    evidence: {
      gap: { at: equalityArticle(initiative5) },
      comments: { at: hrw('III, New Labor Code (p. 45), fn 138') },
      survey: { at: draft, figures: [{ value: 30, of: 'shareMet' }] },
    },
  },
  'harassment-complaint-unheard': {
    theme: 'harassment',
    years: [2023, 2025],
    tiers: {
      rule: {
        'complaint-procedure': sourced(remedy.complaints, draft),
        'norm-to-rest-on': inferred(any(dignity, prohibition.violence, prohibition.sexual)),
      },
      enforcement: { 'violence-inspected': inferred(enforcement.inspection) },
      remedy: { 'protective-measures': sourced(remedy.protection, draft) },
    },
    evidence: {
      draft: { at: draft },
      repeated: {
        at: locate('harassment-study-press', 'whole article'),
        figures: [{ value: 57.6, of: 'shareRepeated' }],
      },
    },
  },
  'violence-against-women-unnamed': {
    theme: 'harassment',
    years: [2024, 2024],
    tiers: {
      rule: { 'women-recognised': sourced(women.recognised, equalityArticle(womenPassage)) },
      enforcement: {
        'crimes-pursued': sourced(
          all(women.tasks.includes('investigateViolence'), women.tasks.includes('prosecuteViolence')),
          equalityArticle(womenPassage),
        ),
        'violence-prevented': sourced(women.tasks.includes('preventViolence'), equalityArticle(womenPassage)),
      },
      remedy: {
        'survivors-protected': sourced(
          women.tasks.includes('protectSurvivors'),
          equalityArticle(womenPassage),
        ),
      },
    },
    evidence: { gap: { at: equalityArticle(womenPassage) } },
  },
} as const satisfies Record<string, Harm>;
