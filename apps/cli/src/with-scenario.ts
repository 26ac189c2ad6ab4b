import type { Command } from 'commander';
import type { PackageOptions } from './read-package-arguments.ts';

/** Takes the scenario from its place among the arguments or from `--scenario`; both at once is wrong usage. */
export function withScenario<O extends PackageOptions>(
  command: Command,
  given: string | undefined,
  options: O,
): O {
  if (given === undefined) return options;
  if (options.scenario !== undefined && options.scenario !== given) {
    command.error(`error: scenario given twice: ${given} and --scenario ${options.scenario}`);
  }
  return { ...options, scenario: given };
}
