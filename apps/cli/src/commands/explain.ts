import { type AppliedPackage, applyPackage, type Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { bothOf } from '../both-of.ts';
import { type Answer, type Context, success } from '../context.ts';
import { explainCase } from '../explain/explain-case.ts';
import { explainHarm } from '../explain/explain-harm.ts';
import { explainObligation } from '../explain/explain-obligation.ts';
import { findNoun, type Named } from '../find-noun.ts';
import type { Run } from '../program.ts';
import {
  type ChosenPackage,
  type PackageOptions,
  readPackageArguments,
  withPackageOptions,
} from '../read-package-arguments.ts';
import { withScenario } from '../with-scenario.ts';

/** `explain`: why a harm, a case or an obligation comes out as it does. */
export function addExplain(program: Command, run: Run): void {
  const command = withPackageOptions(
    program
      .command('explain')
      .argument('<harm|case|obligation>', 'id of what is to be explained')
      .argument('[scenario]', 'id of a scenario, or its file'),
  );
  command
    .description('Explain a result: every condition, the law and the source it rests on, what does not hold.')
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy explain strike-dismissals\n  pnpm --silent tarazy explain coal-miners-2011 --json',
    )
    .action((id: string, scenario: string | undefined, options: PackageOptions) => {
      const given = withScenario(command, scenario, options);
      run((context) => explainChosen(context, id, given));
    });
}

function explainChosen(context: Context, written: string, options: PackageOptions): Result<Answer> {
  const given = bothOf(
    findNoun(context, written, ['harm', 'case', 'obligation']),
    readPackageArguments(context, options),
  );
  if (!given.ok) return given;
  const [named, chosen] = given.value;
  const { model } = context;
  const applied = applyPackage(model.law, model.reforms, chosen.package, chosen.asOf);
  const answer = answerFor(context, named, chosen, applied);
  return success({ ...answer, isResult: true });
}

function answerFor(
  context: Context,
  { noun, id }: Named,
  chosen: ChosenPackage,
  applied: AppliedPackage,
): Answer {
  if (noun === 'harm') return explainHarm(context, id, chosen, applied);
  if (noun === 'case') return explainCase(context, id, chosen, applied);
  return explainObligation(context, id, chosen, applied);
}
