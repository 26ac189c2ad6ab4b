import type { Model } from './model.ts';
import { nearestName } from './nearest.ts';
import { ownEntry } from './own-entry.ts';
import {
  type ChosenReform,
  type CustomChange,
  canonicalPackage,
  formatValue,
  type Package,
} from './package.ts';
import type { Problem, Result } from './result.ts';
import {
  describeExpected,
  isIsoDate,
  isLegalValue,
  parseValue,
  type Scalar,
  type Value,
  type ValueSpec,
} from './value.ts';

/** Reads a reform as people write it: `id` or `id:option=value,…`. */
export function readReform(text: string, model: Model, where = 'reform'): Result<ChosenReform> {
  const colon = text.indexOf(':');
  const id = colon < 0 ? text : text.slice(0, colon);
  const reform = ownEntry(model.reforms, id);
  if (!reform) return failure(unknownName(where, id, Object.keys(model.reforms), 'the id of a reform'));
  const given =
    colon < 0
      ? []
      : text
          .slice(colon + 1)
          .split(',')
          .filter((part) => part !== '');
  const problems: Problem[] = [];
  const options: Record<string, Scalar> = {};
  for (const part of given) {
    const [name = '', ...rest] = part.split('=');
    const spec = ownEntry(reform.options, name);
    if (!spec) {
      problems.push(
        unknownName(`${where} ${id}`, name, Object.keys(reform.options ?? {}), 'an option of the reform'),
      );
      continue;
    }
    if (Object.hasOwn(options, name)) {
      problems.push({ where: `${where} ${id}, option ${name}`, found: 'it twice', expected: 'it once' });
      continue;
    }
    const value = parseValue(spec, rest.join('='));
    if (!isOptionValue(spec, value)) {
      problems.push({
        where: `${where} ${id}, option ${name}`,
        found: rest.join('=') || 'nothing',
        expected: describeExpected(spec),
      });
    } else options[name] = value;
  }
  if (problems.length > 0) return { ok: false, problems };
  return success(Object.keys(options).length === 0 ? { id } : { id, options });
}

/** Reads a custom change as people write it: `path=value`, the value in the parameter's unit, or `none` to repeal. */
export function readChange(text: string, model: Model, where = 'set'): Result<CustomChange> {
  const equals = text.indexOf('=');
  const path = equals < 0 ? text : text.slice(0, equals);
  const settable = settableSpec(path, model, where);
  if (!settable.ok) return settable;
  const spec = settable.value;
  const written = equals < 0 ? '' : text.slice(equals + 1);
  const value = parseValue(spec, written);
  if (value === undefined || !isScalar(value)) {
    return failure({
      where: `${where} ${path}`,
      found: written || 'nothing',
      expected: describeExpected(spec),
    });
  }
  return success({ path, to: value });
}

/** Reads reforms and custom changes together; every problem is reported, not only the first. */
export function readPackage(
  written: { readonly reforms: readonly string[]; readonly changes: readonly string[] },
  model: Model,
): Result<Package> {
  const reforms = written.reforms.map((text) => readReform(text, model));
  const changes = written.changes.map((text) => readChange(text, model));
  const problems = [...reforms, ...changes].flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return { ok: false, problems };
  const chosen = {
    reforms: reforms.flatMap((result) => (result.ok ? [result.value] : [])),
    changes: changes.flatMap((result) => (result.ok ? [result.value] : [])),
  };
  return success(canonicalPackage(chosen, model.reforms));
}

/** Checks a package that came as data, such as one read from a file. */
export function checkPackage(chosen: Package, model: Model): readonly Problem[] {
  const reforms = chosen.reforms.flatMap(({ id, options }) => {
    const reform = ownEntry(model.reforms, id);
    if (!reform) return [unknownName('reform', id, Object.keys(model.reforms), 'the id of a reform')];
    return Object.entries(options ?? {}).flatMap(([name, value]) => {
      const spec = ownEntry(reform.options, name);
      if (!spec)
        return [
          unknownName(`reform ${id}`, name, Object.keys(reform.options ?? {}), 'an option of the reform'),
        ];
      if (isOptionValue(spec, value)) return [];
      return [
        {
          where: `reform ${id}, option ${name}`,
          found: formatValue(value),
          expected: describeExpected(spec),
        },
      ];
    });
  });
  const changes = chosen.changes.flatMap(({ path, to }) => {
    const spec = settableSpec(path, model, 'set');
    if (!spec.ok) return spec.problems;
    if (isLegalValue(spec.value, to)) return [];
    return [{ where: `set ${path}`, found: formatValue(to), expected: describeExpected(spec.value) }];
  });
  return [...reforms, ...changes];
}

/** What a custom change of a path must look like; a set is changed member by member. */
function settableSpec(path: string, model: Model, where: string): Result<ValueSpec> {
  const spec = model.law.spec(path);
  if (!spec) return failure(unknownName(where, path, settablePaths(model), 'the path of a parameter'));
  if (spec.unit !== 'set') return success(spec);
  const members = (spec.options ?? []).map((member) => `${path}.${member}`);
  return failure({
    where: `${where} ${path}`,
    found: 'a whole set',
    expected: `one member: ${members.join(', ')}`,
  });
}

/** Reads the date of the law: a day within what the model describes. */
export function readAsOf(text: string, model: Model, where = 'as-of'): Result<string> {
  const { from, to } = model.horizon;
  if (isIsoDate(text) && text >= from && text <= to) return success(text);
  return failure({ where, found: text || 'nothing', expected: `a date YYYY-MM-DD from ${from} to ${to}` });
}

/** A problem about a name that does not exist, with the nearest one that does. */
export function unknownName(
  where: string,
  found: string,
  names: readonly string[],
  expected: string,
): Problem {
  const nearest = nearestName(found, names);
  const known =
    names.length > 0 && names.length <= 12
      ? ` (${names.join(', ')})`
      : names.length === 0
        ? ' (it has none)'
        : '';
  return {
    where,
    found: found || 'nothing',
    expected: expected + known,
    ...(nearest !== undefined && { nearest }),
  };
}

/** Every path that a custom change can set: parameters, and members of sets. */
export function settablePaths(model: Model): readonly string[] {
  return [...model.law.parameters].flatMap(([path, { unit, options }]) =>
    unit === 'set' ? (options ?? []).map((member) => `${path}.${member}`) : [path],
  );
}

/** An option of a reform takes a known value: it can neither repeal nor leave open. */
function isOptionValue(spec: ValueSpec, value: Value | undefined): value is Exclude<Scalar, null> {
  return (
    value !== undefined &&
    value !== null &&
    value !== 'unknown' &&
    isScalar(value) &&
    isLegalValue(spec, value)
  );
}

function isScalar(value: Value): value is Scalar {
  return typeof value !== 'object' || value === null;
}

function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

function failure<T>(problem: Problem): Result<T> {
  return { ok: false, problems: [problem] };
}
