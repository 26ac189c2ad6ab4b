import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales, model, textsIn } from '@tarazy/model';
import { questions, surveys } from '@tarazy/model/figures';
import { readScenarios, scenarioFolder } from '@tarazy/model/scenarios';
import { findingsOfModel } from './findings-of-model.ts';
import { problemsOfModel } from './problems-of-model.ts';
import { runProgram } from './program.ts';
import { wordsOfModel } from './words-of-model.ts';

const { stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) is no error.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = runProgram(
  process.argv.slice(2),
  {
    write: (text) => stdout.write(text),
    writeError: (text) => stderr.write(text),
    columns: stdout.columns ?? (Number(env['COLUMNS']) || 100),
    colour: (stdout.isTTY ?? false) && env['NO_COLOR'] === undefined,
    watched: stderr.isTTY ?? false,
    now: () => performance.now(),
    // A script of the workspace runs in the workspace; paths are meant from where the user called it.
    folders: [process.cwd(), env['INIT_CWD'] ?? process.cwd()],
  },
  {
    model,
    locales,
    words: (locale) => wordsOfModel(locales.find((known) => known === locale) ?? 'en'),
    findings: findingsOfModel(),
    surveys: { surveys, questions },
    problems: () => problemsOfModel(model, textsIn),
    readScenarios: () => readScenarios(),
    scenarioFiles: () =>
      readdirSync(scenarioFolder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(scenarioFolder, name)),
  },
);
