import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { conditionIds } from '../condition-ids.ts';
import type { Model } from '../model.ts';
import { nearestName } from '../nearest.ts';
import { canonicalPackage, type Package } from '../package.ts';
import { checkPackage, readAsOf, unknownName } from '../read-package.ts';
import type { Problem, Result } from '../result.ts';
import { parseValue, type Scalar, type ValueSpec } from '../value.ts';
import { scenarioSchema } from './schema.ts';

/** A named, described package with a date. */
export interface Scenario {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly note: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly package: Package;
  readonly without: readonly string[];
  readonly expect: {
    readonly harms: Readonly<Record<string, string>>;
    readonly obligations: Readonly<Record<string, string>>;
    readonly cases: Readonly<Record<string, string>>;
  };
}

type RawScenario = z.infer<ReturnType<typeof scenarioSchema>>;

/**
 * Reads a scenario file. Every fault is reported with file, line, what was found and what was expected, and the nearest
 * right name; where there is one, nothing of the file is used.
 */
export function readScenario(
  text: string,
  file: string,
  model: Model,
  locales: readonly string[],
): Result<Scenario> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      where: 'file',
      found: message.replace(/\s+/g, ' '),
      expected: 'YAML',
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  const raw: unknown = document.toJS();
  const parsed = scenarioSchema(model, locales).safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .flatMap((issue) => flattenIssue(issue))
      .flatMap((issue) => describeIssue(issue, raw, model))
      .map(({ path, ...problem }) => ({ ...problem, file, line: lineOf(path) }));
    return { ok: false, problems };
  }
  const scenario = toScenario(parsed.data, model);
  const problems = checkScenario(scenario, parsed.data, file, model).map(({ path, ...problem }) => ({
    ...problem,
    file,
    line: lineOf(path),
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: scenario };
}

type PlacedProblem = Problem & { readonly path: readonly PropertyKey[] };
type Issue = z.core.$ZodIssue;

/** A union reports a list for each branch; the branch that got furthest says what is wrong. */
function flattenIssue(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) =>
    errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue),
  );
  const deepest = branches.sort((a, b) => depthOf(b) - depthOf(a))[0];
  return deepest ? deepest.flatMap(flattenIssue) : [issue];
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'invalid_value' ? 0.5 : 0)));
}

function describeIssue(issue: Issue, raw: unknown, model: Model): readonly PlacedProblem[] {
  const where = issue.path.length === 0 ? 'file' : issue.path.map(String).join('.');
  const found = describeFound(valueAt(raw, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        ...unknownName(where, key, knownKeys(issue.path, model), 'a known key'),
      }));
    case 'invalid_key':
    case 'invalid_value': {
      const key = issue.code === 'invalid_key' ? String(issue.path.at(-1) ?? '') : undefined;
      const values = issue.code === 'invalid_value' ? issue.values.map(String) : keysAt(issue.path, model);
      const given = key ?? String(valueAt(raw, issue.path) ?? '');
      return [{ path: issue.path, ...unknownName(where, given, values, 'a known name') }];
    }
    case 'invalid_type':
      return [{ path: issue.path, where, found, expected: issue.expected }];
    default: {
      const nearest = nearestName(found, keysAt(issue.path, model));
      return [
        {
          path: issue.path,
          where,
          found,
          expected: issue.message,
          ...(nearest !== undefined && { nearest }),
        },
      ];
    }
  }
}

const scenarioKeys = ['id', 'title', 'note', 'asOf', 'reforms', 'changes', 'without', 'expect'];

function knownKeys(path: readonly PropertyKey[], model: Model): readonly string[] {
  if (path.length === 0) return scenarioKeys;
  if (path[0] === 'expect' && path.length === 1) return ['harms', 'obligations', 'cases'];
  if (path[0] === 'reforms') return ['id', 'options'];
  return keysAt([...path, ''], model);
}

function keysAt(path: readonly PropertyKey[], model: Model): readonly string[] {
  if (path[0] === 'changes') return [...model.law.parameters.keys()];
  if (path[0] === 'reforms') return Object.keys(model.reforms);
  if (path[0] === 'expect' && path[1] === 'harms') return Object.keys(model.harms);
  if (path[0] === 'expect' && path[1] === 'obligations') return Object.keys(model.obligations);
  return path[0] === 'expect' ? Object.keys(model.cases) : [];
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (place, key) =>
      typeof place === 'object' && place !== null ? (place as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}

function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toScenario(raw: RawScenario, model: Model): Scenario {
  const reforms = raw.reforms.map((entry) => {
    if (typeof entry === 'string') return { id: entry };
    const specs = model.reforms[entry.id]?.options ?? {};
    const options = Object.entries(entry.options ?? {}).map(([name, value]) => [
      name,
      readWritten(specs[name], value),
    ]);
    return { id: entry.id, options: Object.fromEntries(options) as Record<string, Scalar> };
  });
  const changes = Object.entries(raw.changes ?? {}).map(([path, value]) => ({
    path,
    to: readWritten(model.law.spec(path), value ?? null),
  }));
  return {
    id: raw.id,
    title: raw.title as Record<string, string>,
    note: raw.note as Record<string, string>,
    asOf: raw.asOf ?? model.horizon.to,
    package: canonicalPackage({ reforms, changes }, model.reforms),
    without: raw.without ?? [],
    expect: {
      harms: (raw.expect?.harms ?? {}) as Record<string, string>,
      obligations: (raw.expect?.obligations ?? {}) as Record<string, string>,
      cases: (raw.expect?.cases ?? {}) as Record<string, string>,
    },
  };
}

/** `1/3` or `25%` written in a file means the number; what is no legal value stays, for the check to name it. */
function readWritten(spec: ValueSpec | undefined, value: Scalar): Scalar {
  if (typeof value !== 'string' || !spec) return value;
  const read = parseValue(spec, value);
  return read === undefined || (typeof read === 'object' && read !== null) ? value : read;
}

function checkScenario(
  scenario: Scenario,
  raw: RawScenario,
  file: string,
  model: Model,
): readonly PlacedProblem[] {
  const name = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const misnamed: readonly PlacedProblem[] =
    scenario.id === name
      ? []
      : [{ path: ['id'], where: 'id', found: scenario.id, expected: `the name of the file, ${name}` }];
  const dated = readAsOf(scenario.asOf, model, 'asOf');
  const misdated = dated.ok ? [] : dated.problems.map((problem) => ({ ...problem, path: ['asOf'] }));
  const packaged = checkPackage(scenario.package, model).map((problem) => ({
    ...problem,
    path: placeOf(problem, raw),
  }));
  const known = conditionIds(model);
  const doubted = scenario.without.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [{ path: ['without', index], ...unknownName('without', id, known, 'owner/condition') }],
  );
  return [...misnamed, ...misdated, ...packaged, ...doubted];
}

function placeOf({ where }: Problem, raw: RawScenario): readonly PropertyKey[] {
  const index = raw.reforms.findIndex((entry) =>
    where.startsWith(`reform ${typeof entry === 'string' ? entry : entry.id}`),
  );
  if (index >= 0) {
    const option = /option (\S+)$/.exec(where)?.[1];
    return option === undefined ? ['reforms', index] : ['reforms', index, 'options', option];
  }
  return ['changes', where.replace(/^set /, '')];
}
