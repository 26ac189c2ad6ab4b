import type { LawConditions } from '../condition.ts';
import { tiers } from '../harm.ts';
import type { Model } from '../model.ts';
import type { Problem } from '../result.ts';
import {
  checkArticle,
  checkBasis,
  checkEvidence,
  checkExpression,
  checkLocator,
  checkName,
} from './check-basics.ts';

/** Harms rest on sound conditions with a basis, and on evidence. */
export function checkHarms(model: Model): readonly Problem[] {
  return Object.entries(model.harms).flatMap(([id, harm]) => [
    ...checkName(`harm ${id}`, harm.theme, model.themes, 'a theme'),
    ...tiers.flatMap((tier) => {
      const conditions = harm.tiers[tier];
      return conditions ? checkConditions(model, id, `harm ${id}, ${tier} tier`, conditions) : [];
    }),
    ...checkEvidence(model, `harm ${id}`, harm.evidence),
    ...(harm.years[0] <= harm.years[1]
      ? []
      : [{ where: `harm ${id}`, found: `years ${harm.years.join(' to ')}`, expected: 'years in order' }]),
  ]);
}

/** Obligations cite a treaty article, bind by a sound condition, and rest on sound conditions with a basis. */
export function checkObligations(model: Model): readonly Problem[] {
  return Object.entries(model.obligations).flatMap(([id, obligation]) => {
    const where = `obligation ${id}`;
    return [
      ...checkName(where, obligation.theme, model.themes, 'a theme'),
      ...checkArticle(model, where, { instrument: obligation.treaty, article: obligation.article }),
      ...checkExpression(model, `${where}, binds`, obligation.binds),
      ...checkConditions(model, id, where, obligation.conditions),
      ...obligation.supervision.flatMap(({ body, at }) => [
        ...checkName(where, body, model.bodies, 'the id of a body'),
        ...checkLocator(model, where, at),
      ]),
    ];
  });
}

function checkConditions(
  model: Model,
  owner: string,
  where: string,
  conditions: LawConditions,
): readonly Problem[] {
  const entries = Object.entries(conditions);
  if (entries.length === 0) return [{ where, found: 'no conditions', expected: 'at least one' }];
  return entries.flatMap(([name, { holds, basis }]) => [
    ...checkExpression(model, `${owner}/${name}`, holds),
    ...checkBasis(model, `${owner}/${name}`, basis),
  ]);
}
