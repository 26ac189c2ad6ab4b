import { isVagueDate } from '../calendar.ts';
import { checkUnits } from '../expression/check-units.ts';
import type { Node } from '../expression/node.ts';
import type { Basis, FactSpecs } from '../fact.ts';
import type { Evidence } from '../harm.ts';
import type { ArticleRef, Locator } from '../locator.ts';
import type { Model } from '../model.ts';
import { ownEntry } from '../own-entry.ts';
import { formatValue } from '../package.ts';
import { unknownName } from '../read-package.ts';
import type { Problem } from '../result.ts';
import { describeExpected, isLegalValue, type Value, type ValueSpec } from '../value.ts';
import { type EntryKind, inEntry, type ModelProblem } from './model-problem.ts';

/** A date to the day, the month or the year. */
export function checkDate(where: string, date: string): readonly Problem[] {
  return isVagueDate(date) ? [] : [{ where, found: date, expected: 'a date YYYY, YYYY-MM or YYYY-MM-DD' }];
}

/** A locator leads to a source, and to a place in it. */
export function checkLocator(model: Model, where: string, { source, at }: Locator): readonly Problem[] {
  if (!Object.hasOwn(model.sources, source)) {
    return [unknownName(`${where}, locator`, source, Object.keys(model.sources), 'the id of a source')];
  }
  return at.trim() === ''
    ? [{ where: `${where}, locator`, found: 'no place', expected: `where in ${source}` }]
    : [];
}

/** An article exists in its instrument. */
export function checkArticle(
  model: Model,
  where: string,
  { instrument, article }: ArticleRef,
): readonly Problem[] {
  const known = ownEntry(model.instruments, instrument);
  if (!known) {
    return [
      unknownName(`${where}, article`, instrument, Object.keys(model.instruments), 'the id of an instrument'),
    ];
  }
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

/** A basis in a source has a locator. */
export function checkBasis(model: Model, where: string, basis: Basis): readonly Problem[] {
  if (basis.kind === 'inference') return [];
  if (basis.at.length === 0) return [{ where, found: 'no locator', expected: 'at least one' }];
  return basis.at.flatMap((place) => checkLocator(model, where, place));
}

/** A name is among those that exist. */
export function checkName(
  where: string,
  name: string,
  names: readonly string[],
  expected: string,
): readonly Problem[] {
  return names.includes(name) ? [] : [unknownName(where, name, names, expected)];
}

/** A value fits its unit, options and bounds. */
export function checkValue(where: string, spec: ValueSpec, value: Value): readonly Problem[] {
  if (isLegalValue(spec, value)) return [];
  return [{ where, found: formatValue(value), expected: describeExpected(spec) }];
}

/** Words that `parseValue` reads as something else than an option, and signs at which the readers split. */
const unwritable = /^(none|null|unknown)$|[,=]|^\s|\s$|^$/;

/** The options of a choice, or the members of a set: at least one, each once, and such that people can write them. */
export function checkOptions(where: string, { unit, options = [] }: ValueSpec): readonly Problem[] {
  if (unit !== 'choice' && unit !== 'set') return [];
  if (options.length === 0) return [{ where, found: 'no options', expected: `the options of a ${unit}` }];
  return options.flatMap((option, index) => [
    ...(options.indexOf(option) === index
      ? []
      : [{ where, found: `option ${option} twice`, expected: 'each once' }]),
    ...(unwritable.test(option) || (unit === 'set' && option.includes('.'))
      ? [
          {
            where,
            found: `option ${JSON.stringify(option)}`,
            expected: 'a word that can be written in a link',
          },
        ]
      : []),
  ]);
}

/** Evidence exists, and each entry has a locator. */
export function checkEvidence(
  model: Model,
  kind: EntryKind,
  id: string,
  evidence: Readonly<Record<string, Evidence>>,
): readonly ModelProblem[] {
  const where = `${kind} ${id}`;
  if (Object.keys(evidence).length === 0) {
    return inEntry(kind, id, [{ where, found: 'no evidence', expected: 'at least one entry' }]);
  }
  return Object.entries(evidence).flatMap(([name, { at }]) =>
    inEntry(kind, id, checkLocator(model, `${where}, evidence ${name}`, at), 'evidence', name),
  );
}

/** An expression refers to what exists, its units fit, and it is a condition. */
export function checkExpression(
  model: Model,
  where: string,
  node: Node,
  facts: FactSpecs = {},
): readonly Problem[] {
  const vocabulary = {
    law: (path: string) => model.law.spec(path),
    fact: (name: string) => ownEntry(facts, name),
  };
  return checkUnits(node, vocabulary).map((fault) => ({
    where,
    found: fault,
    expected: 'a sound condition',
  }));
}
