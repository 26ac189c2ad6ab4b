import { conditionIds } from '../condition-ids.ts';
import type { Model } from '../model.ts';
import type { Problem } from '../result.ts';
import { isIsoDate } from '../value.ts';
import { checkDate, checkLocator, checkName } from './check-basics.ts';
import { checkCases, checkProcedures } from './check-cases.ts';
import { checkHarms, checkObligations } from './check-harms.ts';
import { checkParameter } from './check-parameter.ts';
import { checkReforms } from './check-reforms.ts';

/**
 * Checks a whole model: locators lead to sources, articles exist in their instruments, dates are in order, values fit
 * their units, expressions are sound, every reference between reforms, harms, cases and procedures holds.
 * An empty list means that nothing was found.
 */
export function checkModel(model: Model): readonly Problem[] {
  return [
    ...checkHorizon(model),
    ...[...model.law.parameters].flatMap(([path, parameter]) =>
      checkParameter(model, `law ${path}`, parameter),
    ),
    ...checkReforms(model),
    ...checkHarms(model),
    ...checkObligations(model),
    ...checkProcedures(model),
    ...checkCases(model),
    ...checkConditionIds(model),
    ...Object.entries(model.beyondLaw).flatMap(([id, { theme, at, harms = [] }]) => [
      ...checkName(`beyond-law ${id}`, theme, model.themes, 'a theme'),
      ...at.flatMap((place) => checkLocator(model, `beyond-law ${id}`, place)),
      ...harms.flatMap((harm) =>
        checkName(`beyond-law ${id}, harm`, harm, Object.keys(model.harms), 'the id of a harm'),
      ),
    ]),
    ...model.keyDates.flatMap(({ id, date }) => checkDate(`key date ${id}`, date)),
  ];
}

function checkHorizon({ horizon: { from, to } }: Model): readonly Problem[] {
  if (isIsoDate(from) && isIsoDate(to) && from <= to) return [];
  return [{ where: 'horizon', found: `${from} to ${to}`, expected: 'two days YYYY-MM-DD in order' }];
}

/** A reader switches a condition off by its id, which therefore stands for one condition only. */
function checkConditionIds(model: Model): readonly Problem[] {
  const ids = conditionIds(model);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ where: 'conditions', found: `${id} twice`, expected: 'each id once' }));
}
