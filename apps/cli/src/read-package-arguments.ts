import {
  type ChosenReform,
  canonicalPackage,
  conditionIds,
  type Package,
  type Problem,
  type Reform,
  type Result,
  readAsOf,
  readChange,
  readReform,
  unknownName,
} from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import type { Command } from 'commander';
import { type Context, failure, success } from './context.ts';
import { readScenarioArgument } from './scenario-argument.ts';
import { writeArgument } from './write-number.ts';

/** How a package is written on the command line. */
export interface PackageOptions {
  readonly scenario?: string;
  readonly reform?: readonly string[];
  readonly set?: readonly string[];
  readonly asOf?: string;
  readonly without?: readonly string[];
}

/** A package, the date of the law and the conditions in doubt. */
export interface ChosenPackage {
  readonly package: Package;
  readonly asOf: string;
  readonly without: ReadonlySet<string>;
  readonly scenario: Scenario | undefined;
  /** The scenario as the user named it. */
  readonly written?: string | undefined;
}

const collect = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

/** Adds the options with which every command takes a package. */
export function withPackageOptions(command: Command): Command {
  return withDateOption(
    command
      .option('--scenario <id|file>', 'start from a scenario, by id or as a .yaml file')
      .option('--reform <id[:option=value,...]>', 'add a reform, with options (repeatable)', collect)
      .option('--set <path=value>', 'set one parameter of the law (repeatable)', collect)
      .option(
        '--without <owner/condition>',
        'switch off a condition or an inferred fact (repeatable)',
        collect,
      ),
  );
}

/** Adds the option for the date of the law. */
export function withDateOption(command: Command): Command {
  return command.option(
    '--as-of <date>',
    'the law as it stood on this day, YYYY-MM-DD (default: the latest)',
  );
}

/**
 * Reads a package from a scenario, reforms and changes together; `--reform` and `--set` go before what the scenario
 * says of the same reform or parameter. Every problem is reported, not only the first.
 */
export function readPackageArguments(context: Context, options: PackageOptions): Result<ChosenPackage> {
  const { model } = context;
  const scenario =
    options.scenario === undefined ? undefined : readScenarioArgument(context, options.scenario);
  const reforms = (options.reform ?? []).map((text) => readReform(text, model, '--reform'));
  const changes = (options.set ?? []).map((text) => readChange(text, model, '--set'));
  const asOf = readDate(context, options.asOf);
  const without = options.without ?? [];
  const problems = [
    ...problemsOf(scenario),
    ...reforms.flatMap(problemsOf),
    ...changes.flatMap(problemsOf),
    ...problemsOf(asOf),
    ...doubtProblems(context, without),
  ];
  const given = {
    reforms: reforms.flatMap((result) => (result.ok ? [result.value] : [])),
    changes: changes.flatMap((result) => (result.ok ? [result.value] : [])),
  };
  if (problems.length > 0 || !asOf.ok) return failure(...problems);
  const base = scenario?.ok ? scenario.value : undefined;
  return success({
    package: merge(base?.package, given, context),
    asOf: options.asOf === undefined ? (base?.asOf ?? asOf.value) : asOf.value,
    without: new Set([...(base?.without ?? []), ...without]),
    scenario: base,
    written: options.scenario,
  });
}

/** Reads `--as-of`; the latest day of the model where it is not given. */
export function readDate(context: Context, asOf: string | undefined): Result<string> {
  return asOf === undefined ? success(context.model.horizon.to) : readAsOf(asOf, context.model, '--as-of');
}

/** The arguments that give a package again, date included. */
export function writePackageArguments(chosen: ChosenPackage, context: Context): readonly string[] {
  const { reforms } = context.model;
  if (chosen.scenario && isAsWritten(chosen, chosen.scenario)) {
    return [`--scenario ${chosen.written}`, `--as-of ${chosen.asOf}`];
  }
  return [
    ...chosen.package.reforms.map((reform) => `--reform ${writeReform(reform, reforms[reform.id])}`),
    ...chosen.package.changes.map(({ path, to }) => `--set ${path}=${writeArgument(to)}`),
    ...[...chosen.without].map((id) => `--without ${id}`),
    `--as-of ${chosen.asOf}`,
  ];
}

/** A reform as the command line takes it, with the options that differ from the default. */
export function writeReform({ id, options = {} }: ChosenReform, reform: Reform | undefined): string {
  const written = Object.entries(options)
    .filter(([name, value]) => reform?.options?.[name]?.default !== value)
    .map(([name, value]) => `${name}=${writeArgument(value)}`);
  return written.length === 0 ? id : `${id}:${written.join(',')}`;
}

/** What is wrong, where something is. */
export function problemsOf(result: Result<unknown> | undefined): readonly Problem[] {
  return result === undefined || result.ok ? [] : result.problems;
}

/** Whether nothing was added to a scenario, nor switched off. */
function isAsWritten(chosen: ChosenPackage, scenario: Scenario): boolean {
  return (
    JSON.stringify(chosen.package) === JSON.stringify(scenario.package) &&
    chosen.without.size === scenario.without.length
  );
}

function merge(base: Package | undefined, given: Package, { model }: Context): Package {
  const chosen = {
    reforms: [
      ...(base?.reforms ?? []).filter(({ id }) => !given.reforms.some((reform) => reform.id === id)),
      ...given.reforms,
    ],
    changes: [
      ...(base?.changes ?? []).filter(({ path }) => !given.changes.some((change) => change.path === path)),
      ...given.changes,
    ],
  };
  return canonicalPackage(chosen, model.reforms);
}

function doubtProblems({ model }: Context, without: readonly string[]): readonly Problem[] {
  const known = conditionIds(model);
  return without
    .filter((id) => !known.includes(id))
    .map((id) => unknownName('--without', id, known, 'a condition, owner/condition'));
}
