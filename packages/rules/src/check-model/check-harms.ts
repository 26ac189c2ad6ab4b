import type { LawConditions } from '../condition.ts';
import { tiers } from '../harm.ts';
import type { Model } from '../model.ts';
import {
  checkArticle,
  checkBasis,
  checkEvidence,
  checkExpression,
  checkLocator,
  checkName,
} from './check-basics.ts';
import { type EntryKind, inEntry, type ModelProblem } from './model-problem.ts';

/** Harms rest on sound conditions with a basis, and on evidence. */
export function checkHarms(model: Model): readonly ModelProblem[] {
  return Object.entries(model.harms).flatMap(([id, harm]) => {
    const where = `harm ${id}`;
    return [
      ...inEntry('harm', id, checkName(where, harm.theme, model.themes, 'a theme')),
      ...tiers.flatMap((tier) => {
        const conditions = harm.tiers[tier];
        return conditions
          ? checkConditions(model, 'harm', id, tier, `${where}, ${tier} tier`, conditions)
          : [];
      }),
      ...checkEvidence(model, 'harm', id, harm.evidence),
      ...(harm.years[0] <= harm.years[1]
        ? []
        : inEntry('harm', id, [
            { where, found: `years ${harm.years.join(' to ')}`, expected: 'years in order' },
          ])),
    ];
  });
}

/** Obligations cite a treaty article, bind by a sound condition, and rest on sound conditions with a basis. */
export function checkObligations(model: Model): readonly ModelProblem[] {
  return Object.entries(model.obligations).flatMap(([id, obligation]) => {
    const where = `obligation ${id}`;
    const { theme, treaty, article, binds, conditions, supervision } = obligation;
    const supervised = supervision.flatMap(({ body, at }) => [
      ...checkName(where, body, model.bodies, 'the id of a body'),
      ...checkLocator(model, where, at),
    ]);
    return [
      ...inEntry('obligation', id, checkName(where, theme, model.themes, 'a theme')),
      ...inEntry('obligation', id, checkArticle(model, where, { instrument: treaty, article }), 'article'),
      ...inEntry('obligation', id, checkExpression(model, `${where}, binds`, binds), 'binds'),
      ...checkConditions(model, 'obligation', id, 'conditions', where, conditions),
      ...inEntry('obligation', id, supervised, 'supervision'),
    ];
  });
}

function checkConditions(
  model: Model,
  kind: EntryKind,
  owner: string,
  part: string,
  where: string,
  conditions: LawConditions,
): readonly ModelProblem[] {
  const entries = Object.entries(conditions);
  if (entries.length === 0) {
    return inEntry(kind, owner, [{ where, found: 'no conditions', expected: 'at least one' }], part);
  }
  return entries.flatMap(([name, { holds, basis }]) => {
    const id = `${owner}/${name}`;
    const problems = [...checkExpression(model, id, holds), ...checkBasis(model, id, basis)];
    return inEntry(kind, owner, problems, part, name);
  });
}
