import {
  actsByForm,
  caseGoal,
  type DeterminedStatus,
  type Goal,
  harmGoal,
  type Mend,
  type Result,
  smallestMends,
  statuses,
  unknownName,
} from '@tarazy/rules';
import type { Command } from 'commander';
import { bothOf } from '../both-of.ts';
import { type Answer, type Context, failure, success } from '../context.ts';
import { findNoun, type Named } from '../find-noun.ts';
import { mendReport } from '../mend-report.ts';
import { type OptionRange, optionRanges } from '../option-ranges.ts';
import type { Run } from '../program.ts';
import {
  type ChosenPackage,
  type PackageOptions,
  readPackageArguments,
  withPackageOptions,
} from '../read-package-arguments.ts';
import { withScenario } from '../with-scenario.ts';

interface MendOptions extends PackageOptions {
  readonly status?: string;
  readonly atMost?: string;
}

interface Limits {
  readonly status: DeterminedStatus;
  readonly atMost: number;
}

/** A mend with the values that its numeric options may take. */
export interface RangedMend extends Mend {
  readonly ranges: readonly OptionRange[];
}

const usualSize = 5;

/** `mend`: the smallest packages that open a case or lift a harm. */
export function addMend(program: Command, run: Run): void {
  const command = withPackageOptions(
    program
      .command('mend')
      .argument('<case|harm>', 'id of a documented case or a harm')
      .argument('[scenario]', 'id of a scenario to start from, or its file'),
  );
  command
    .option('--status <status>', 'for a harm: the status to reach (default: settled)')
    .option('--at-most <reforms>', `how many reforms a package may hold (default: ${usualSize})`)
    .description('Find all smallest packages that make a case lawful or lift a harm.')
    .addHelpText(
      'after',
      '\nExample:\n  pnpm --silent tarazy mend coal-miners-2011\n  pnpm --silent tarazy mend strike-dismissals --status enforceable',
    )
    .action((id: string, scenario: string | undefined, options: MendOptions) => {
      const given = withScenario(command, scenario, options);
      run((context) => mendChosen(context, id, given));
    });
}

function mendChosen(context: Context, written: string, options: MendOptions): Result<Answer> {
  const given = bothOf(
    bothOf(findNoun(context, written, ['case', 'harm']), readLimits(options)),
    readPackageArguments(context, options),
  );
  if (!given.ok) return given;
  const [[named, limits], chosen] = given.value;
  const goal = goalOf(context, named, limits, chosen);
  const mends = searchBySize(context, goal, chosen, limits.atMost).map((mend) => ({
    ...mend,
    ranges: optionRanges(context.model, goal, named, mend, chosen),
  }));
  return success({
    data: {
      [named.noun]: named.id,
      goal: named.noun === 'case' ? 'lawful' : limits.status,
      asOf: chosen.asOf,
      base: chosen.package,
      atMost: limits.atMost,
      mends: mends.map(({ reforms, package: whole, ranges }) => ({
        reforms,
        acts: actsByForm({ reforms, changes: [] }, context.model.reforms),
        ranges,
        package: whole,
      })),
    },
    isResult: true,
    report: (page) => mendReport(context, { named, limits, chosen, mends }, page),
  });
}

function readLimits({ status = 'settled', atMost = String(usualSize) }: MendOptions): Result<Limits> {
  const most = Number(atMost);
  const wanted = statuses.find((known) => known === status && known !== 'open');
  const problems = [
    ...(wanted === undefined ? [unknownName('--status', status, statuses.slice(1), 'a status')] : []),
    ...(Number.isInteger(most) && most >= 0 && most <= 9
      ? []
      : [{ where: '--at-most', found: atMost, expected: 'a whole number from 0 to 9' }]),
  ];
  return wanted === undefined || problems.length > 0
    ? failure(...problems)
    : success({ status: wanted, atMost: most });
}

function goalOf(
  { model }: Context,
  { noun, id }: Named,
  { status }: Limits,
  { without }: ChosenPackage,
): Goal {
  return noun === 'case' ? caseGoal(model, id, without) : harmGoal(model, id, status, without);
}

/** Sizes one after the other, so that a long search can say how far it is. */
function searchBySize(
  { model, phrases, progress }: Context,
  goal: Goal,
  { package: base, asOf }: ChosenPackage,
  atMost: number,
): readonly Mend[] {
  for (let maxSize = 0; maxSize <= atMost; maxSize += 1) {
    progress.say(phrases.mend.searching(maxSize));
    const found = smallestMends(model, goal, { base, asOf, maxSize });
    if (found.length > 0) return found;
  }
  return [];
}
