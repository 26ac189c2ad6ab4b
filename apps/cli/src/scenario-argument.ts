import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Result, unknownName } from '@tarazy/rules';
import { readScenario, type Scenario } from '@tarazy/rules/scenario-file';
import { type Context, failure, success } from './context.ts';

/** Reads a scenario that a person names: the id of a curated one, or the path of a file. */
export function readScenarioArgument(context: Context, written: string): Result<Scenario> {
  return looksLikePath(written) ? readScenarioPath(context, written) : findScenario(context, written);
}

/** Reads a scenario file; a path is looked for from where the user stands. */
export function readScenarioPath(context: Context, path: string): Result<Scenario> {
  const text = readTextFile(context, path, 'scenario file');
  if (!text.ok) return text;
  return readScenario(text.value, path, context.model, context.knowledge.locales);
}

/** The text of a file, or what is wrong with its path. */
export function readTextFile(context: Context, path: string, expected: string): Result<string> {
  const found = context.io.folders.map((folder) => resolve(folder, path)).find((full) => existsSync(full));
  if (found === undefined)
    return failure({ file: path, where: 'file', found: 'no such file', expected: `a ${expected}` });
  if (!statSync(found).isFile()) {
    return failure({ file: path, where: 'file', found: 'a folder', expected: `a ${expected}` });
  }
  return success(readFileSync(found, 'utf8'));
}

/** A path as the user would write it from where they stand. */
export function shownPath(context: Context, path: string): string {
  const [folder = '.'] = context.io.folders;
  const shown = relative(folder, path);
  return shown.startsWith('..') ? path : shown;
}

function looksLikePath(written: string): boolean {
  return /[\\/]|\.ya?ml$/.test(written);
}

function findScenario(context: Context, id: string): Result<Scenario> {
  const { scenarios, problems } = context.knowledge.readScenarios();
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found) return success(found);
  const broken = problems.filter(({ file }) => file?.endsWith(`/${id}.yaml`) || file === `${id}.yaml`);
  if (broken.length > 0) return failure(...broken);
  const names = scenarios.map((scenario) => scenario.id);
  return failure(unknownName('scenario', id, names, 'the id of a scenario or the path of a .yaml file'));
}
