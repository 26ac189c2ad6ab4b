import { emptyPackage, type Problem, type Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Contender, comparePackages } from '../compare/compare-packages.ts';
import { comparisonReport } from '../compare/comparison-report.ts';
import { type Answer, type Context, failure, success } from '../context.ts';
import { localText } from '../local-text.ts';
import type { Run } from '../program.ts';
import { problemsOf, readPackageArguments } from '../read-package-arguments.ts';

interface CompareOptions {
  readonly base?: string;
  readonly asOf?: string;
  readonly without?: readonly string[];
}

const most = 6;
const law = 'law';

/** `compare`: two to six scenarios side by side, any of them, or the law, as the base. */
export function addCompare(program: Command, run: Run): void {
  const collect = (value: string, previous: readonly string[] = []) => [...previous, value];
  const command = program
    .command('compare')
    .argument('<scenario>', 'id of a scenario, or its file')
    .argument('<scenarios...>', `one to ${most - 1} more`)
    .option(
      '--base <id|file>',
      'what to compare with: a scenario, or `law` for the law as it is (default: law)',
    )
    .option('--as-of <date>', 'one date of the law for all, YYYY-MM-DD (default: that of each scenario)')
    .option('--without <owner/condition>', 'switch off a condition or an inferred fact (repeatable)', collect)
    .description('Compare scenarios: harms, treaty articles and cases, what only one settles, dominance.')
    .addHelpText(
      'after',
      '\nExample:\n  pnpm --silent tarazy compare lower-threshold-alone report-recommendations --base law-of-the-report',
    );
  command.action((first: string, others: readonly string[], options: CompareOptions) => {
    if (others.length >= most)
      command.error(`error: too many scenarios: ${others.length + 1}; at most ${most}`);
    run((context) => compareChosen(context, [first, ...others], options));
  });
}

function compareChosen(
  context: Context,
  written: readonly string[],
  options: CompareOptions,
): Result<Answer> {
  const { base = law, asOf, without = [] } = options;
  const shared = { ...(asOf !== undefined && { asOf }), without };
  const read = written.map((scenario) => readPackageArguments(context, { ...shared, scenario }));
  const contenders = read.flatMap((result) => (result.ok ? [contenderOf(context, result.value)] : []));
  const baseline = readPackageArguments(context, base === law ? shared : { ...shared, scenario: base });
  const problems = unique([...read.flatMap(problemsOf), ...problemsOf(baseline), ...twice(contenders)]);
  if (problems.length > 0 || !baseline.ok) return failure(...problems);
  // Without a date of its own the law is that of the scenarios, where they agree on one.
  const dates = new Set(contenders.map((contender) => contender.asOf));
  const sharedDate = base === law && asOf === undefined && dates.size === 1 ? [...dates][0] : undefined;
  const chosenBase = { ...baseline.value, asOf: sharedDate ?? baseline.value.asOf };
  const comparison = comparePackages(context, contenderOf(context, chosenBase), contenders);
  return success({
    data: comparison,
    isResult: true,
    report: (page) => comparisonReport(context, comparison, page),
  });
}

function contenderOf(
  { locale, phrases }: Context,
  chosen: Extract<ReturnType<typeof readPackageArguments>, { ok: true }>['value'],
): Contender {
  const { scenario, asOf, without } = chosen;
  return {
    id: scenario?.id ?? law,
    title: scenario ? localText(scenario.title, locale) : phrases.evaluate.lawAlone,
    asOf,
    package: scenario ? chosen.package : emptyPackage,
    without,
  };
}

function twice(contenders: readonly Contender[]): readonly Problem[] {
  const ids = contenders.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    where: 'scenario',
    found: `${id} twice`,
    expected: 'different scenarios',
  }));
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
