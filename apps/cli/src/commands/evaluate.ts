import {
  type BeforeAfter,
  type Evaluation,
  evaluatePackage,
  type Result,
  summariseEvaluation,
} from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, success } from '../context.ts';
import { writeCounts } from '../count.ts';
import { evaluationReport } from '../evaluation-report.ts';
import { packageSummary, packageTitle, sameCommand } from '../package-lines.ts';
import type { Run } from '../program.ts';
import {
  type ChosenPackage,
  type PackageOptions,
  readPackageArguments,
  withPackageOptions,
} from '../read-package-arguments.ts';
import { paragraph } from '../tables.ts';
import { withScenario } from '../with-scenario.ts';

interface EvaluateOptions extends PackageOptions {
  readonly all?: boolean;
}

/** `evaluate`: everything a package changes. */
export function addEvaluate(program: Command, run: Run): void {
  const command = withPackageOptions(
    program.command('evaluate').argument('[scenario]', 'id of a scenario, or its file'),
  );
  command
    .option('--all', 'also list what does not change')
    .description('Work out what a package changes: law, harms, treaty articles, cases.')
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy evaluate lower-threshold-alone\n  pnpm --silent tarazy evaluate --reform lower-strike-threshold:share=1/4 --as-of 2023-06-01',
    )
    .action((scenario: string | undefined, options: EvaluateOptions) => {
      const given = withScenario(command, scenario, options);
      run((context) => evaluateChosen(context, given));
    });
}

function evaluateChosen(context: Context, options: EvaluateOptions): Result<Answer> {
  const chosen = readPackageArguments(context, options);
  if (!chosen.ok) return chosen;
  const { asOf, without } = chosen.value;
  const evaluation = evaluatePackage(context.model, chosen.value.package, asOf, without);
  return success({
    data: summariseEvaluation(evaluation, context.model),
    isResult: true,
    report: (page) => [
      ...paragraph(finding(context, chosen.value, evaluation), page, 'heading'),
      ...paragraph(packageSummary(context, chosen.value), page),
      ...evaluationReport(context, evaluation, options.all ?? false, page),
      '',
      ...paragraph(context.phrases.sameAgain(sameCommand('evaluate', chosen.value, context)), page, 'quiet'),
    ],
  });
}

function finding(context: Context, chosen: ChosenPackage, evaluation: Evaluation): string {
  const { phrases, words } = context;
  const title = packageTitle(context, chosen);
  const { harms, cases, obligations, conflicts, missing } = evaluation;
  if (chosen.package.reforms.length + chosen.package.changes.length === 0) {
    const statuses = harms.map(({ after }) => after.status);
    return phrases.evaluate.lawAsItIs(
      title,
      phrases.many.harms(harms.length),
      writeCounts(statuses, words.statuses),
    );
  }
  const { many } = phrases;
  const changed = <T>(entries: readonly BeforeAfter<T>[], resultOf: (result: T) => string) =>
    entries.filter(({ before, after }) => resultOf(before) !== resultOf(after)).length;
  const effects = phrases.evaluate.changed(
    title,
    many.ofHarms(
      changed(harms, ({ status }) => status),
      harms.length,
    ),
    many.ofCases(
      changed(cases, ({ outcome }) => outcome),
      cases.length,
    ),
    many.ofObligations(
      changed(obligations, ({ status }) => status),
      obligations.length,
    ),
  );
  const faults = [
    conflicts.length > 0 ? `${many.conflicts(conflicts.length)}.` : '',
    missing.length > 0 ? `${many.companionsMissing(missing.length)}.` : '',
  ].filter((part) => part !== '');
  return [effects, ...faults].join(' ');
}
