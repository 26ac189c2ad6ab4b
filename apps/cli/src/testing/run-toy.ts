import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkModel } from '@tarazy/rules';
import { readScenario } from '@tarazy/rules/scenario-file';
import type { Io } from '../io.ts';
import type { Knowledge } from '../knowledge.ts';
import { runProgram } from '../program.ts';
import { plainWords } from '../words.ts';
import { toyFindings, toySurveys } from './toy-evidence.ts';
import { toyModel } from './toy-model.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(here, 'scenarios');
const locales = ['en', 'ru'];

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line on the toy model, from the folder that holds the toy scenarios. */
export function runToy(...argv: readonly string[]): Ran {
  return runWith({}, ...argv);
}

/** The same on a screen or for a watcher of another kind. */
export function runWith(io: Partial<Io>, ...argv: readonly string[]): Ran {
  const out: string[] = [];
  const err: string[] = [];
  const code = runProgram(
    argv,
    {
      write: (text) => out.push(text),
      writeError: (text) => err.push(text),
      columns: 80,
      colour: false,
      watched: false,
      now: () => 0,
      folders: [here],
      ...io,
    },
    toyKnowledge,
  );
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs with `--json` and reads the one document. */
export function runJson(...argv: readonly string[]): unknown {
  const { code, out, err } = runToy(...argv, '--json');
  if (code !== 0 || err !== '') throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out);
}

const toyKnowledge: Knowledge = {
  model: toyModel,
  locales,
  words: () => ({
    ...plainWords(),
    notClaimed: 'A toy claims nothing.',
    documented: () => 'They turned back.',
  }),
  findings: toyFindings,
  surveys: toySurveys,
  problems: () => checkModel(toyModel).map(({ entry: _entry, ...problem }) => problem),
  readScenarios() {
    const read = toyKnowledge
      .scenarioFiles()
      .map((file) => readScenario(readFileSync(file, 'utf8'), file, toyModel, locales));
    return {
      scenarios: read.flatMap((result) => (result.ok ? [result.value] : [])),
      problems: read.flatMap((result) => (result.ok ? [] : result.problems)),
    };
  },
  scenarioFiles: () =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
};
