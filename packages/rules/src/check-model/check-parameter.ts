import { datePosition } from '../calendar.ts';
import type { Model } from '../model.ts';
import { formatValue } from '../package.ts';
import type { Parameter } from '../parameter.ts';
import type { Problem } from '../result.ts';
import type { Value } from '../value.ts';
import { checkArticle, checkDate, checkLocator, checkOptions, checkValue } from './check-basics.ts';
import { inEntry, type ModelProblem } from './model-problem.ts';

/** A parameter has dated values in order, each of its unit, cited, and marked as it is known. */
export function checkParameter(model: Model, path: string, parameter: Parameter): readonly ModelProblem[] {
  const where = `law ${path}`;
  if (parameter.values.length === 0) {
    return inEntry('law', path, [{ where, found: 'no dated value', expected: 'at least one' }]);
  }
  return inEntry('law', path, [
    ...checkOptions(where, parameter),
    ...checkDatedValues(model, where, parameter),
  ]);
}

function checkDatedValues(model: Model, where: string, parameter: Parameter): readonly Problem[] {
  return parameter.values.flatMap((dated, index) => {
    const here = `${where} from ${dated.from}`;
    const previous = parameter.values[index - 1];
    return [
      ...checkDate(here, dated.from),
      ...(previous ? checkOrder(here, previous.from, dated.from) : []),
      ...checkValue(here, parameter, dated.value),
      ...checkMembers(here, parameter, dated.value),
      ...(dated.contested ?? []).flatMap(({ value, source }) => [
        ...checkValue(`${here}, contested`, parameter, value),
        ...checkLocator(model, `${here}, contested`, source),
      ]),
      ...dated.articles.flatMap((article) => checkArticle(model, here, article)),
      ...checkLocator(model, here, dated.source),
      ...checkCertainty(model, here, dated),
    ];
  });
}

/** A value begins after the one before it; a month or a year begins on its first day. */
function checkOrder(where: string, previous: string, from: string): readonly Problem[] {
  if (datePosition(previous) < datePosition(from)) return [];
  if (datePosition(previous) > datePosition(from)) {
    return [{ where, found: `${previous} before ${from}`, expected: `${from} before ${previous}` }];
  }
  const found =
    previous === from ? `two values from ${from}` : `${previous} and ${from}, which begin on one day`;
  return [{ where, found, expected: 'one value from a day' }];
}

function checkCertainty(model: Model, where: string, dated: Parameter['values'][number]): readonly Problem[] {
  const blank = dated.value === 'unknown';
  if (blank !== (dated.certainty === 'unknown')) {
    return [
      {
        where,
        found: `value ${formatValue(dated.value)} marked ${dated.certainty}`,
        expected: 'unknown values, and only those, marked unknown',
      },
    ];
  }
  if (dated.certainty === 'verified' && model.sources[dated.source.source]?.canVerify === false) {
    return [{ where, found: `verified by ${dated.source.source}`, expected: 'a source that cites the text' }];
  }
  return [];
}

/** A member that is left out would count as out of the set; the law must say so. */
function checkMembers(where: string, { unit, options = [] }: Parameter, value: Value): readonly Problem[] {
  if (unit !== 'set' || typeof value !== 'object' || value === null) return [];
  const left = options.filter((member) => !Object.hasOwn(value, member));
  return left.length === 0
    ? []
    : [{ where, found: `nothing on ${left.join(', ')}`, expected: 'true or false for every member' }];
}
