import { conditionIds } from '../condition-ids.ts';
import type { Model } from '../model.ts';
import type { Problem } from '../result.ts';
import { isIsoDate } from '../value.ts';
import { checkDate, checkLocator, checkName } from './check-basics.ts';
import { checkCases, checkProcedures } from './check-cases.ts';
import { checkHarms, checkObligations } from './check-harms.ts';
import { checkParameter } from './check-parameter.ts';
import { checkReforms } from './check-reforms.ts';
import { type EntryKind, inEntry, type ModelProblem } from './model-problem.ts';

/**
 * Checks a whole model: locators lead to sources, articles exist in their instruments, dates are in order, values fit
 * their units, expressions are sound, every reference between reforms, harms, cases and procedures holds.
 * An empty list means that nothing was found; each problem names the entry that it is found in.
 */
export function checkModel(model: Model): readonly ModelProblem[] {
  return [
    ...inEntry('horizon', 'horizon', checkHorizon(model)),
    ...[...model.law.parameters].flatMap(([path, parameter]) => checkParameter(model, path, parameter)),
    ...checkReforms(model),
    ...checkHarms(model),
    ...checkObligations(model),
    ...checkProcedures(model),
    ...checkCases(model),
    ...checkConditionIds(model),
    ...checkBeyondLaw(model),
    ...model.keyDates.flatMap(({ id, date }) => inEntry('key date', id, checkDate(`key date ${id}`, date))),
    ...Object.entries(model.instruments).flatMap(([id, { date }]) =>
      inEntry('instrument', id, checkDate(`instrument ${id}`, date)),
    ),
  ];
}

function checkBeyondLaw(model: Model): readonly ModelProblem[] {
  return Object.entries(model.beyondLaw).flatMap(([id, { theme, at, harms = [] }]) => {
    const where = `beyond-law ${id}`;
    return inEntry('beyond-law', id, [
      ...checkName(where, theme, model.themes, 'a theme'),
      ...at.flatMap((place) => checkLocator(model, where, place)),
      ...harms.flatMap((harm) =>
        checkName(`${where}, harm`, harm, Object.keys(model.harms), 'the id of a harm'),
      ),
    ]);
  });
}

function checkHorizon({ horizon: { from, to } }: Model): readonly Problem[] {
  if (isIsoDate(from) && isIsoDate(to) && from <= to) return [];
  return [{ where: 'horizon', found: `${from} to ${to}`, expected: 'two days YYYY-MM-DD in order' }];
}

/** A reader switches a condition off by its id, which therefore stands for one condition only. */
function checkConditionIds(model: Model): readonly ModelProblem[] {
  const ids = conditionIds(model);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .flatMap((id) => {
      const [owner = '', name = ''] = id.split('/');
      const problem = { where: 'conditions', found: `${id} twice`, expected: 'each id once' };
      return inEntry(holderOf(model, owner), owner, [problem], name);
    });
}

/** What the first part of the id of a condition names. */
function holderOf(model: Model, id: string): EntryKind {
  if (Object.hasOwn(model.harms, id)) return 'harm';
  return Object.hasOwn(model.obligations, id) ? 'obligation' : 'case';
}
