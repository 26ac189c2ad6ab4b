import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluatePackage } from '../evaluate-package.ts';
import { formatProblem } from '../result.ts';
import { toyModel } from '../testing/toy-model.ts';
import { readScenario, scenarioJsonSchema } from './index.ts';

const fixtures = new URL('./fixtures/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('yaml'))
    .sort();
/** Reads a fixture; one that is no YAML has another ending on disk, so that formatters pass it by. */
const read = (folder: string, name: string) =>
  readScenario(textOf(`${folder}/${name}`), `scenarios/${name.replace('.broken-', '.')}`, toyModel, ['en']);
const said = (result: ReturnType<typeof read>) => (result.ok ? [] : result.problems.map(formatProblem));

describe('SCEN-1 good files', () => {
  test.each(filesIn('good'))('SCEN-1 %s is read, and what it expects comes out', (name) => {
    const result = read('good', name);
    if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
    const { value: scenario } = result;
    const { harms, obligations, cases } = evaluatePackage(
      toyModel,
      scenario.package,
      scenario.asOf,
      new Set(scenario.without),
    );
    const outcomes = {
      harms: Object.fromEntries(harms.map(({ id, after }) => [id, after.status])),
      obligations: Object.fromEntries(obligations.map(({ id, after }) => [id, after.status])),
      cases: Object.fromEntries(cases.map(({ id, after }) => [id, after.outcome])),
    };
    expect(outcomes).toMatchObject(scenario.expect);
  });

  test('SCEN-1 what is left out takes its default', () => {
    const result = read('good', 'law-as-it-is.yaml');
    expect(result.ok && result.value).toEqual({
      id: 'law-as-it-is',
      title: { en: 'The law as it is' },
      note: { en: 'Nothing is changed.' },
      asOf: '2020-12-31',
      package: { reforms: [], changes: [] },
      without: [],
      expect: { harms: {}, obligations: {}, cases: {} },
    });
  });

  test('SCEN-2 values are read as people write them', () => {
    const result = read('good', 'everything.yaml');
    expect(result.ok && result.value.package).toEqual({
      reforms: [
        { id: 'create-inspector' },
        { id: 'free-boats', options: { night: true } },
        { id: 'lower-crew-share', options: { share: 1 / 3 } },
        { id: 'open-waters', options: { which: 'all' } },
      ],
      changes: [
        { path: 'boats.crewMinimum', to: 2 },
        { path: 'boats.fine', to: 40 },
        { path: 'boats.inspectionTerm', to: 'unknown' },
        { path: 'boats.repairTerm', to: null },
        { path: 'boats.seasonOpens', to: '2014-01-01' },
        { path: 'harbour.mayRefuse', to: null },
      ],
    });
  });
});

describe('SCEN-3 bad files', () => {
  test.each(filesIn('bad'))('SCEN-3 SCEN-4 %s has the problems pinned beside it', (name) => {
    const pinned = textOf(`bad/${name.replace(/[.].+$/, '.txt')}`);
    expect(`${said(read('bad', name)).join('\n')}\n`).toBe(pinned);
  });

  test('SCEN-3 a file with a fault is not used in part', () => {
    const result = read('bad', 'wrong-id.yaml');
    expect(Object.keys(result)).toEqual(['ok', 'problems']);
  });

  test('SCEN-3 a problem has its parts apart', () => {
    const result = read('bad', 'wrong-doubts.yaml');
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          file: 'scenarios/wrong-doubts.yaml',
          line: 7,
          where: 'without',
          found: 'boats-unchecked/payed',
          expected: 'owner/condition',
          nearest: 'boats-unchecked/paid',
        },
      ],
    });
  });
});

test('SCEN-5 the id is the name of the file, in whatever folder', () => {
  const text = textOf('good/law-as-it-is.yaml');
  expect(readScenario(text, 'law-as-it-is.yml', toyModel, ['en']).ok).toBe(true);
  expect(said(readScenario(text, 'other.yaml', toyModel, ['en']))).toEqual([
    'other.yaml:2: id: found law-as-it-is, expected the name of the file, other',
  ]);
});

test('SCEN-6 the JSON schema names what the model holds', () => {
  const schema = JSON.stringify(scenarioJsonSchema(toyModel, ['en', 'ru']));
  for (const name of [
    ...Object.keys(toyModel.reforms),
    ...Object.keys(toyModel.harms),
    ...Object.keys(toyModel.obligations),
    ...Object.keys(toyModel.cases),
    'boats.bannedWaters.reef',
    'treaties.sea.ratified',
    '"ru"',
    'https://json-schema.org/draft/2020-12/schema',
  ]) {
    expect(schema).toContain(name);
  }
  expect(schema).not.toContain('"boats.bannedWaters"');
  expect(scenarioJsonSchema(toyModel, ['en'])).toEqual(scenarioJsonSchema(toyModel, ['en']));
});

test('SCEN-6 a model without cases, harms or reforms has a schema too', () => {
  const bare = { ...toyModel, reforms: {}, harms: {}, obligations: {}, cases: {} };
  expect(scenarioJsonSchema(bare, ['en'])).toMatchObject({ type: 'object' });
  expect(readScenario(textOf('good/law-as-it-is.yaml'), 'law-as-it-is.yaml', bare, ['en']).ok).toBe(true);
});

test('SCEN-7 a text that is no YAML, or a bomb of aliases, is a problem', () => {
  const bomb = `a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
  expect(said(readScenario(bomb, 'bomb.yaml', toyModel, ['en']))).toHaveLength(4);
  expect(said(readScenario('id: *nowhere\n', 's.yaml', toyModel, ['en']))).toEqual([
    's.yaml:1: file: found the alias *nowhere, expected YAML without aliases',
  ]);
  expect(said(readScenario('a: 1\n---\nb: 2\n', 's.yaml', toyModel, ['en']))[0]).toMatch(
    /^s[.]yaml:2: file: found/,
  );
});
