import { type Model, type Result, unknownName } from '@tarazy/rules';
import { type Context, failure, success } from './context.ts';
import { type Noun, nouns } from './words.ts';

/** An entry of the model by kind and id. */
export interface Named {
  readonly noun: Noun;
  readonly id: string;
}

/** Finds the entry that a person means by an id, or by `kind:id` where one id is used twice. */
export function findNoun(context: Context, written: string, allowed: readonly Noun[]): Result<Named> {
  const colon = written.indexOf(':');
  const prefix = nouns.find((noun) => noun === written.slice(0, colon));
  const kinds = allowed.filter((noun) => prefix === undefined || noun === prefix);
  const id = prefix === undefined ? written : written.slice(colon + 1);
  const found = kinds.filter((noun) => idsOf(context, noun).includes(id));
  const [noun, second] = found;
  if (noun !== undefined && second === undefined) return success({ noun, id });
  if (noun !== undefined) {
    const choices = found.map((kind) => `${kind}:${id}`).join(' or ');
    return failure({ where: 'id', found: `${id}, which names ${found.length} things`, expected: choices });
  }
  const names = kinds.flatMap((kind) => idsOf(context, kind));
  return failure(
    unknownName(allowed.length === 1 ? (allowed[0] ?? 'id') : 'id', id, names, expectedOf(allowed)),
  );
}

/** Every id of a kind, in the order of the model. A parameter counts with the members of its set. */
export function idsOf(context: Context, noun: Noun): readonly string[] {
  if (noun === 'scenario') return context.knowledge.readScenarios().scenarios.map(({ id }) => id);
  if (noun === 'parameter') return parameterPaths(context.model);
  return Object.keys(entriesOf(context.model)[noun]);
}

function entriesOf(model: Model): Readonly<Record<Exclude<Noun, 'scenario' | 'parameter'>, object>> {
  return {
    reform: model.reforms,
    harm: model.harms,
    case: model.cases,
    obligation: model.obligations,
    instrument: model.instruments,
    source: model.sources,
    procedure: model.procedures,
  };
}

function parameterPaths(model: Model): readonly string[] {
  return [...model.law.parameters].flatMap(([path, { unit, options }]) =>
    unit === 'set' ? [path, ...(options ?? []).map((member) => `${path}.${member}`)] : [path],
  );
}

function expectedOf(allowed: readonly Noun[]): string {
  const kinds = allowed.map((noun) => (noun === 'parameter' ? 'path of a parameter' : noun));
  return `the id of a ${kinds.length < 3 ? kinds.join(' or ') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`}`;
}
