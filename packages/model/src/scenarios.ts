import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem, Result } from '@tarazy/rules';
import { readScenario, type Scenario, scenarioJsonSchema } from '@tarazy/rules/scenario-file';
import { model } from './model.ts';
import { locales } from './texts/types.ts';

/** Folder of the curated scenarios. */
export const scenarioFolder = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

/** Reads one scenario from its text; `file` is named in messages, and its name must be the id. */
export function parseScenario(text: string, file: string): Result<Scenario> {
  return readScenario(text, file, model, locales);
}

/** Reads one scenario file. A file that cannot be opened is a problem, not an exception. */
export function readScenarioFile(path: string): Result<Scenario> {
  try {
    if (!statSync(path).isFile()) throw new Error('not a file');
    return parseScenario(readFileSync(path, 'utf8'), path);
  } catch {
    return {
      ok: false,
      problems: [
        { file: path, where: 'file', found: 'nothing that can be read', expected: 'a scenario file' },
      ],
    };
  }
}

/** Every curated scenario by id, and what is wrong with the files that could not be read. */
export function readScenarios(folder: string = scenarioFolder): {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
} {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = files.map((name) => ({ name: basename(name), result: readScenarioFile(join(folder, name)) }));
  return {
    scenarios: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    problems: read.flatMap(({ result }) => (result.ok ? [] : result.problems)),
  };
}

/** The JSON schema of scenario files for this model, as it stands in the folder. */
export function scenarioSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(model, locales), null, 2)}\n`;
}
