import { datePosition, isVagueDate } from './calendar.ts';
import type { LawConditions } from './condition.ts';
import { checkUnits } from './expression/check-units.ts';
import type { Node } from './expression/node.ts';
import type { Basis, FactSpecs } from './fact.ts';
import type { Evidence } from './harm.ts';
import type { ArticleRef, Locator } from './locator.ts';
import type { Model } from './model.ts';
import { changesOf, formatValue } from './package.ts';
import type { Parameter } from './parameter.ts';
import { unknownName } from './read-package.ts';
import type { Problem } from './result.ts';
import { describeExpected, isLegalValue, type Value } from './value.ts';

/**
 * Checks a whole model: locators lead to sources, articles exist in their instruments, dates are in order, values fit
 * their units, expressions are sound, every reference between reforms, harms, cases and procedures holds.
 * An empty list means that nothing was found.
 */
export function checkModel(model: Model): readonly Problem[] {
  return [
    ...[...model.law.parameters].flatMap(([path, parameter]) =>
      checkParameter(model, `law ${path}`, parameter),
    ),
    ...checkReforms(model),
    ...checkHarms(model),
    ...checkObligations(model),
    ...checkCases(model),
    ...Object.entries(model.beyondLaw).flatMap(([id, { at }]) =>
      at.flatMap((place) => checkLocator(model, `beyond-law ${id}`, place)),
    ),
    ...model.keyDates.flatMap(({ id, date }) => checkDate(`key date ${id}`, date)),
  ];
}

function checkParameter(model: Model, where: string, parameter: Parameter): readonly Problem[] {
  if (parameter.values.length === 0) return [{ where, found: 'no dated value', expected: 'at least one' }];
  return parameter.values.flatMap((dated, index) => {
    const here = `${where} from ${dated.from}`;
    const previous = parameter.values[index - 1];
    return [
      ...checkDate(here, dated.from),
      ...(previous && datePosition(previous.from) >= datePosition(dated.from)
        ? [{ where: here, found: `a date not after ${previous.from}`, expected: 'dates in order, each once' }]
        : []),
      ...checkValue(here, parameter, dated.value),
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

function checkValue(where: string, parameter: Parameter, value: Value): readonly Problem[] {
  if (isLegalValue(parameter, value)) return [];
  return [{ where, found: formatValue(value), expected: describeExpected(parameter) }];
}

function checkDate(where: string, date: string): readonly Problem[] {
  return isVagueDate(date) ? [] : [{ where, found: date, expected: 'a date YYYY, YYYY-MM or YYYY-MM-DD' }];
}

function checkLocator(model: Model, where: string, { source, at }: Locator): readonly Problem[] {
  if (!model.sources[source])
    return [unknownName(`${where}, locator`, source, Object.keys(model.sources), 'the id of a source')];
  return at.trim() === ''
    ? [{ where: `${where}, locator`, found: 'no place', expected: `where in ${source}` }]
    : [];
}

function checkArticle(model: Model, where: string, { instrument, article }: ArticleRef): readonly Problem[] {
  const known = model.instruments[instrument];
  if (!known)
    return [
      unknownName(`${where}, article`, instrument, Object.keys(model.instruments), 'the id of an instrument'),
    ];
  if (known.articles.includes(article)) return [];
  return [
    unknownName(
      `${where}, article of ${instrument}`,
      article,
      known.articles,
      'an article of the instrument',
    ),
  ];
}

function checkBasis(model: Model, where: string, basis: Basis): readonly Problem[] {
  if (basis.kind === 'inference') return [];
  if (basis.at.length === 0) return [{ where, found: 'no locator', expected: 'at least one' }];
  return basis.at.flatMap((place) => checkLocator(model, where, place));
}

function checkExpression(model: Model, where: string, node: Node, facts: FactSpecs = {}): readonly Problem[] {
  const vocabulary = { law: (path: string) => model.law.spec(path), fact: (name: string) => facts[name] };
  return checkUnits(node, vocabulary).map((fault) => ({
    where,
    found: fault,
    expected: 'a sound condition',
  }));
}

function checkConditions(model: Model, owner: string, conditions: LawConditions): readonly Problem[] {
  return Object.entries(conditions).flatMap(([name, { holds, basis }]) => [
    ...checkExpression(model, `${owner}/${name}`, holds),
    ...checkBasis(model, `${owner}/${name}`, basis),
  ]);
}

function checkEvidence(
  model: Model,
  owner: string,
  evidence: Readonly<Record<string, Evidence>>,
): readonly Problem[] {
  if (Object.keys(evidence).length === 0)
    return [{ where: owner, found: 'no evidence', expected: 'at least one entry' }];
  return Object.entries(evidence).flatMap(([name, { at }]) =>
    checkLocator(model, `${owner}, evidence ${name}`, at),
  );
}

function checkReforms(model: Model): readonly Problem[] {
  const ids = Object.keys(model.reforms);
  return Object.entries(model.reforms).flatMap(([id, reform]) => {
    const where = `reform ${id}`;
    const options = Object.entries(reform.options ?? {});
    return [
      ...(model.themes.includes(reform.theme)
        ? []
        : [unknownName(where, reform.theme, model.themes, 'a theme')]),
      ...options.flatMap(([name, spec]) =>
        [spec.default, ...(spec.suggestions ?? [])]
          .filter((value) => !isLegalValue(spec, value))
          .map((value) => ({
            where: `${where}, option ${name}`,
            found: formatValue(value),
            expected: describeExpected(spec),
          })),
      ),
      ...reform.changes.flatMap(({ path }) =>
        model.law.spec(path)
          ? []
          : [unknownName(where, path, [...model.law.parameters.keys()], 'the path of a parameter')],
      ),
      ...changesOf({ id }, reform).flatMap(({ path, to }) => {
        const spec = model.law.spec(path);
        return !spec || isLegalValue(spec, to)
          ? []
          : [{ where: `${where}, ${path}`, found: formatValue(to), expected: describeExpected(spec) }];
      }),
      ...[...(reform.requires ?? []), ...(reform.excludes ?? [])].flatMap((other) =>
        ids.includes(other) ? [] : [unknownName(where, other, ids, 'the id of a reform')],
      ),
      ...reform.recommendedBy.flatMap(({ body, at }) => [
        ...(model.bodies.includes(body) ? [] : [unknownName(where, body, model.bodies, 'the id of a body')]),
        ...checkLocator(model, where, at),
      ]),
    ];
  });
}

function checkHarms(model: Model): readonly Problem[] {
  return Object.entries(model.harms).flatMap(([id, harm]) => [
    ...Object.values(harm.tiers).flatMap((conditions) => checkConditions(model, id, conditions ?? {})),
    ...checkEvidence(model, `harm ${id}`, harm.evidence),
  ]);
}

function checkObligations(model: Model): readonly Problem[] {
  return Object.entries(model.obligations).flatMap(([id, obligation]) => [
    ...checkArticle(model, `obligation ${id}`, {
      instrument: obligation.treaty,
      article: obligation.article,
    }),
    ...checkExpression(model, `obligation ${id}, binds`, obligation.binds),
    ...checkConditions(model, id, obligation.conditions),
    ...obligation.supervision.flatMap(({ at }) => checkLocator(model, `obligation ${id}`, at)),
  ]);
}

function checkCases(model: Model): readonly Problem[] {
  const procedures = Object.entries(model.procedures).flatMap(([id, { steps, facts }]) =>
    Object.entries(steps).flatMap(([name, { holds }]) =>
      checkExpression(model, `procedure ${id}, step ${name}`, holds, facts),
    ),
  );
  const cases = Object.entries(model.cases).flatMap(([id, documented]) => {
    const where = `case ${id}`;
    const procedure = model.procedures[documented.procedure];
    if (!procedure)
      return [unknownName(where, documented.procedure, Object.keys(model.procedures), 'a procedure')];
    const stopped = documented.stoppedAt;
    return [
      ...(stopped === undefined || stopped in procedure.steps
        ? []
        : [unknownName(`${where}, stopped at`, stopped, Object.keys(procedure.steps), 'a step')]),
      ...Object.entries(documented.facts).flatMap(([name, { value, basis }]) => {
        const spec = procedure.facts[name];
        if (!spec) return [unknownName(where, name, Object.keys(procedure.facts), 'a fact of the procedure')];
        return [
          ...(isLegalValue(spec, value)
            ? []
            : [{ where: `${where}, ${name}`, found: formatValue(value), expected: describeExpected(spec) }]),
          ...checkBasis(model, `${where}, ${name}`, basis),
        ];
      }),
      ...documented.harms.flatMap((harm) =>
        harm in model.harms ? [] : [unknownName(where, harm, Object.keys(model.harms), 'a harm')],
      ),
      ...checkEvidence(model, where, documented.evidence),
      ...checkDate(where, documented.from),
      ...checkDate(where, documented.to),
    ];
  });
  return [...procedures, ...cases];
}
