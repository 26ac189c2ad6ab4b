import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { conditionIds } from '../condition-ids.ts';
import type { Model } from '../model.ts';
import { ownEntry } from '../own-entry.ts';
import { canonicalPackage, type Package } from '../package.ts';
import { checkPackage, readAsOf, unknownName } from '../read-package.ts';
import type { Problem, Result } from '../result.ts';
import { parseValue, type Scalar, type ValueSpec } from '../value.ts';
import { describeIssue, type PlacedProblem } from './describe-issue.ts';
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
  const failure = (found: readonly PlacedProblem[]): Result<never> => {
    const problems = found.map(({ path, ...problem }) => ({
      ...problem,
      file,
      line: lineAt(offsetOf(document, path)),
    }));
    return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  };
  const broken = brokenYaml(document).map(({ at, ...problem }) => ({ ...problem, file, line: lineAt(at) }));
  if (broken.length > 0) return { ok: false, problems: broken };
  const raw: unknown = document.toJS();
  const parsed = scenarioSchema(model, locales).safeParse(raw);
  if (!parsed.success) {
    return failure(parsed.error.issues.flatMap((issue) => describeIssue(issue, raw, { model, locales })));
  }
  const scenario = toScenario(parsed.data, model);
  const problems = checkScenario(scenario, parsed.data, file, model);
  return problems.length > 0 ? failure(problems) : { ok: true, value: scenario };
}

/** What makes a text no YAML, and at which offset. */
function brokenYaml(document: Document.Parsed): readonly (Problem & { readonly at: number })[] {
  const faults = document.errors.map(({ message, pos }) => ({
    at: pos[0],
    where: 'file',
    found: message.replace(/\s+/g, ' '),
    expected: 'YAML',
  }));
  visit(document, {
    Alias(_key, alias) {
      const found = `the alias *${alias.source}`;
      faults.push({ at: alias.range?.[0] ?? 0, where: 'file', found, expected: 'YAML without aliases' });
    },
    // A key of this name would be lost on the way, and nothing of a file may be.
    Pair(_key, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      faults.push({ at: key.range?.[0] ?? 0, where: 'file', found: '__proto__', expected: 'a known key' });
    },
  });
  return faults;
}

/** Where the deepest existing key of a path stands; a missing one is reported at what should hold it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = path[depth - 1];
    const holder = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const place = isMap(holder)
      ? holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))?.key
      : isSeq(holder)
        ? holder.items[Number(key)]
        : undefined;
    if (isNode(place) && place.range) return place.range[0];
  }
  return 0;
}

function toScenario(raw: RawScenario, model: Model): Scenario {
  const reforms = raw.reforms.map((entry) => {
    if (typeof entry === 'string') return { id: entry };
    const specs = model.reforms[entry.id]?.options ?? {};
    const options = Object.entries(entry.options ?? {}).map(([name, value]) => [
      name,
      readWritten(ownEntry(specs, name), value),
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

function placeOf({ where, found }: Problem, raw: RawScenario): readonly PropertyKey[] {
  const [, id, option] = /^reform ([^,]+)(?:, option (.+))?$/.exec(where) ?? [];
  if (id === undefined) return ['changes', where.replace(/^set /, '')];
  const name = option ?? found;
  const index = raw.reforms.findIndex(
    (entry) => typeof entry !== 'string' && entry.id === id && Object.hasOwn(entry.options ?? {}, name),
  );
  return ['reforms', index, 'options', name];
}
