import { all, any, type Condition } from '@tarazy/rules';
import { law } from '../law.ts';
import { noticeGrounds, offenceAreas } from './law.ts';

const { equality } = law.ref;

/** Direct and indirect discrimination are both defined. */
export const bothDefined: Condition = all(equality.definition.direct, equality.definition.indirect);

/** Notices may neither restrict nor favour on any of the fourteen groups of grounds. */
export const noticesBarred: Condition = all(
  ...noticeGrounds.map((ground) => equality.vacancies.grounds.includes(ground)),
);

/** An administrative penalty reaches every area that the article finds left out. */
export const everyAreaPunished: Condition = all(
  ...offenceAreas.map((area) => equality.sanctions.article90.includes(area)),
);

/** Both offences of the Criminal Code exist, the second for each of its four grounds. */
export const offencesExist: Condition = all(
  equality.sanctions.article145,
  equality.sanctions.article152.includes('pregnancy'),
  equality.sanctions.article152.includes('childcare'),
  equality.sanctions.article152.includes('disability'),
  equality.sanctions.article152.includes('age'),
);

/** A public body promotes, analyses and monitors equal treatment. */
export const tasksAssigned: Condition = all(
  equality.monitoring.tasks.includes('promotionTask'),
  equality.monitoring.tasks.includes('analysisTask'),
  equality.monitoring.tasks.includes('monitoringTask'),
);

/** Neither of the two criteria decides on access to social security. */
export const criteriaGone: Condition = all(
  equality.socialSecurity.criteria.includes('totalWorkRecord').not(),
  equality.socialSecurity.criteria.includes('childRearing').not(),
);

/** Every ground that Convention 111 names is within the ban of the Labour Code. */
export const conventionGroundsCovered: Condition = any(
  equality.ban.openList,
  all(
    equality.ban.grounds.includes('race'),
    equality.ban.grounds.includes('skinColour'),
    equality.ban.grounds.includes('sex'),
    equality.ban.grounds.includes('religion'),
    equality.ban.grounds.includes('beliefs'),
    equality.ban.grounds.includes('nationality'),
    equality.ban.grounds.includes('origin'),
  ),
);
