import {
  applyPackage,
  isNumericUnit,
  type NumericUnit,
  procedureOf,
  type Result,
  type Sweep,
} from '@tarazy/rules';
import type { Command } from 'commander';
import { bothOf } from '../both-of.ts';
import { type Answer, type Context, success } from '../context.ts';
import { findNoun } from '../find-noun.ts';
import { packageSummary, sameCommand } from '../package-lines.ts';
import type { Run } from '../program.ts';
import { type PackageOptions, readPackageArguments, withPackageOptions } from '../read-package-arguments.ts';
import { readRange, sweepOver } from '../sweep-range.ts';
import { sweepReport } from '../sweep-report.ts';
import { withScenario } from '../with-scenario.ts';

interface SweepOptions extends PackageOptions {
  readonly parameter: string;
  readonly from?: string;
  readonly to?: string;
}

/** `sweep`: a case along a number in the law, with the exact places where its outcome turns. */
export function addSweep(program: Command, run: Run): void {
  const command = withPackageOptions(
    program
      .command('sweep')
      .argument('<case>', 'id of a documented case')
      .argument('[scenario]', 'id of a scenario, or its file')
      .requiredOption('--parameter <path>', 'the parameter to move, such as strikes.signatureShare'),
  );
  command
    .option('--from <value>', 'start here instead of at the smallest value')
    .option('--to <value>', 'end here instead of at the largest value')
    .description('Move one number in the law and see exactly where the outcome of a case turns.')
    .addHelpText(
      'after',
      '\nExample:\n  pnpm --silent tarazy sweep coal-miners-2011 --parameter strikes.signatureShare',
    )
    .action((id: string, scenario: string | undefined, options: SweepOptions) => {
      const given = withScenario(command, scenario, options);
      run((context) => sweepChosen(context, id, given));
    });
}

function sweepChosen(context: Context, written: string, options: SweepOptions): Result<Answer> {
  const { model } = context;
  const { parameter } = options;
  const given = bothOf(
    bothOf(findNoun(context, written, ['case']), readRange(model, parameter, options)),
    readPackageArguments(context, options),
  );
  if (!given.ok) return given;
  const [[{ id }, range], chosen] = given.value;
  const documented = model.cases[id];
  const unit = model.law.spec(parameter)?.unit;
  if (!documented || !unit || !isNumericUnit(unit))
    throw new TypeError(`No case ${id} or no number ${parameter}`);
  const subject = { id, documented, procedure: procedureOf(model, documented) };
  const { state } = applyPackage(model.law, model.reforms, chosen.package, chosen.asOf);
  const swept = sweepOver(model, subject, state, parameter, range, chosen.without);
  return success({
    data: sweepDocument(id, swept),
    isResult: true,
    report: (page) =>
      sweepReport(
        context,
        {
          ...subject,
          swept,
          unit: unit as NumericUnit,
          state,
          summary: packageSummary(context, chosen),
          again: sameCommand(`sweep ${id} --parameter ${parameter}`, chosen, context),
        },
        page,
      ),
  });
}

function sweepDocument(id: string, { parameter, breakPoints, intervals }: Sweep) {
  return {
    case: id,
    parameter,
    breakPoints,
    intervals: intervals.map(({ from, to, fromClosed, toClosed, outcome, steps }) => ({
      from,
      to,
      fromClosed,
      toClosed,
      outcome,
      step: steps,
    })),
  };
}
