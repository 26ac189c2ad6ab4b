import { all, any, inferred, type Obligation, type Recommendation, sourced } from '@tarazy/rules';
import type { BodyId } from '../bodies.ts';
import { law } from '../law.ts';
import type { LocatorNote } from '../locators.ts';
import { equalityArticle, locate, type SourceId } from '../sources.ts';
import { learnersCovered, situationsListed } from './harms.ts';
import { update } from './law.ts';

const { harassment, treaties } = law.ref;
const { definition, scope, prohibition, dignity, prevention, enforcement, sanctions, remedy, women } =
  harassment;

const guide = locate('c190-guide', '1.3');
const personsAndPlaces = locate('c190-persons-places', 'whole article');
const item = (number: 1 | 2 | 3 | 4 | 5) => equalityArticle(update(number));
const said = (body: BodyId, source: SourceId, at: string, note?: LocatorNote): Recommendation => ({
  body,
  at: locate(source, at, note),
});
/** What the Recommendation beside the Convention adds; remembered, not checked. */
const recommends = (paragraph: string) =>
  said('ilo-conference', 'unchecked-notes', `R206, ${paragraph}`, 'recollection');

const article = (number: string) =>
  ({
    theme: 'harassment',
    treaty: 'ilo-c190',
    article: number,
    binds: treaties.c190.node,
  }) as const;

const defined = all(definition.work, definition.genderBased);

/** What the Convention on violence and harassment asks of the law once it is ratified. */
export const harassmentObligations = {
  'c190-1-definitions': {
    ...article('1'),
    conditions: { 'violence-defined': sourced(defined, item(1), guide) },
    supervision: [],
  },
  'c190-2-persons': {
    ...article('2'),
    conditions: {
      'employees-and-managers': sourced(
        all(scope.includes('underContract'), scope.includes('managers')),
        item(2),
        guide,
      ),
      'learners-covered': sourced(learnersCovered, item(2), personsAndPlaces),
      'others-covered': sourced(
        all(scope.includes('volunteers'), scope.includes('jobSeekers'), scope.includes('formerWorkers')),
        personsAndPlaces,
      ),
    },
    supervision: [],
  },
  'c190-3-places': {
    ...article('3'),
    conditions: { 'situations-listed': sourced(situationsListed, item(3), personsAndPlaces) },
    supervision: [],
  },
  'c190-4-approach': {
    ...article('4'),
    conditions: {
      'right-in-law': inferred(any(dignity, prohibition.violence)),
      'gender-responsive': sourced(prevention.genderResponsive, item(4), guide),
      'strategy-set': sourced(prevention.strategy, item(5)),
      'guidance-given': sourced(prevention.guidance, item(5), guide),
    },
    supervision: [],
  },
  'c190-5-fundamental-rights': {
    ...article('5'),
    conditions: {
      'fundamental-conventions': inferred(
        all(
          treaties.c87,
          treaties.c98,
          treaties.c29,
          treaties.c105,
          treaties.c138,
          treaties.c182,
          treaties.c100,
          treaties.c111,
          treaties.c155,
          treaties.c187,
        ),
      ),
    },
    supervision: [],
  },
  'c190-6-equality': {
    ...article('6'),
    conditions: {
      'exposed-groups': sourced(prevention.genderResponsive, guide),
      'gender-based-defined': inferred(definition.genderBased),
    },
    supervision: [],
  },
  'c190-7-prohibition': {
    ...article('7'),
    conditions: {
      'violence-defined': sourced(defined, item(1)),
      'violence-prohibited': sourced(prohibition.violence, item(5)),
    },
    supervision: [],
  },
  'c190-8-exposed-sectors': {
    ...article('8'),
    conditions: { 'sectors-in-strategy': inferred(prevention.strategy) },
    supervision: [recommends('8')],
  },
  'c190-9-employers': {
    ...article('9'),
    conditions: { 'employers-tasked': inferred(prevention.employerPolicy) },
    supervision: [recommends('7'), recommends('8')],
  },
  'c190-10-enforcement': {
    ...article('10'),
    conditions: {
      'violence-inspected': sourced(enforcement.inspection, item(5)),
      'complaint-and-support': sourced(all(remedy.complaints, remedy.support), item(5)),
      'no-reprisal': inferred(remedy.protection),
      'offenders-answer': sourced(any(sanctions.liability, sanctions.dismissalGround), item(5)),
      'domestic-violence-mitigated': inferred(all(women.leaveDays.inForce(), women.leaveDays.atLeast(1))),
    },
    supervision: [recommends('14'), recommends('16'), recommends('18'), recommends('20-21')],
  },
  'c190-11-guidance': {
    ...article('11'),
    conditions: { 'guidance-given': sourced(prevention.guidance, item(5)) },
    supervision: [said('ilo-office', 'ilo-roadmap-2024', 'whole article')],
  },
} as const satisfies Record<string, Obligation>;
