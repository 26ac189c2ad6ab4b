import { applyPackage, procedureOf, type Replay, type Result, replay } from '@tarazy/rules';
import type { Command } from 'commander';
import { bothOf } from '../both-of.ts';
import { type Answer, type Context, success } from '../context.ts';
import { findNoun } from '../find-noun.ts';
import { packageSummary, sameCommand } from '../package-lines.ts';
import { outcomeTone, truthTone } from '../paint.ts';
import type { Run } from '../program.ts';
import {
  type ChosenPackage,
  type PackageOptions,
  readPackageArguments,
  withPackageOptions,
} from '../read-package-arguments.ts';
import { type Page, pairs, paragraph, table } from '../tables.ts';
import { unsureLaw } from '../unsure-law.ts';
import { withScenario } from '../with-scenario.ts';
import { writeOutcome, writeTruth } from '../write-status.ts';

/** `replay`: a documented case decided step by step. */
export function addReplay(program: Command, run: Run): void {
  const command = withPackageOptions(
    program
      .command('replay')
      .argument('<case>', 'id of a documented case')
      .argument('[scenario]', 'id of a scenario, or its file'),
  );
  command
    .description('Decide a documented case step by step, under the law of a date or a package.')
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy replay coal-miners-2011 --as-of 2016-11-23\n  pnpm --silent tarazy replay coal-miners-2011 --set strikes.signatureShare=1/3',
    )
    .action((id: string, scenario: string | undefined, options: PackageOptions) => {
      const given = withScenario(command, scenario, options);
      run((context) => replayChosen(context, id, given));
    });
}

function replayChosen(context: Context, written: string, options: PackageOptions): Result<Answer> {
  const named = bothOf(findNoun(context, written, ['case']), readPackageArguments(context, options));
  if (!named.ok) return named;
  const [{ id }, chosen] = named.value;
  const { model, words } = context;
  const documented = model.cases[id];
  if (!documented) throw new TypeError(`No case ${id}`);
  const procedure = procedureOf(model, documented);
  const { state, baseline } = applyPackage(model.law, model.reforms, chosen.package, chosen.asOf);
  const decided = replay(id, documented, procedure, state, chosen.without);
  const before = replay(id, documented, procedure, baseline, chosen.without);
  return success({
    data: {
      case: id,
      asOf: chosen.asOf,
      procedure: documented.procedure,
      documented: words.documented(id),
      outcome: decided.outcome,
      steps: decided.steps.map(({ id: step, holds, assumed, finding }) => ({
        id: step,
        holds,
        because: words.because(finding, documented.procedure),
        assumed,
      })),
      blocking: decided.blocking,
      unknown: decided.unknown,
      missingFacts: decided.missingFacts,
    },
    isResult: true,
    report: (page) => replayReport(context, id, chosen, decided, before, page),
  });
}

function replayReport(
  context: Context,
  id: string,
  chosen: ChosenPackage,
  decided: Replay,
  before: Replay,
  page: Page,
): readonly string[] {
  const { model, words, phrases } = context;
  const procedure = model.cases[id]?.procedure ?? '';
  const { columns } = phrases;
  const steps = decided.steps.map(({ id: step, holds, assumed, finding }, index) => [
    String(index + 1),
    words.step(procedure, step),
    { text: writeTruth(holds, context), tone: truthTone(holds) },
    assumed ? words.assumed : words.because(finding, procedure),
  ]);
  const facts = decided.missingFacts.map((fact) => words.fact(procedure, fact)).join('; ');
  const notes: readonly (readonly [string, string])[] = [
    [phrases.replay.documented, words.documented(id)],
    [phrases.replay.missingFacts, facts],
    ...(['reported', 'unknown'] as const).map(
      (certainty) =>
        [phrases.replay.unsure[certainty], unsureLaw(context, decided, chosen.asOf, certainty)] as const,
    ),
  ];
  return [
    ...paragraph(finding(context, id, decided), page, outcomeTone[decided.outcome]),
    ...paragraph(packageSummary(context, chosen), page),
    ...(before.outcome === decided.outcome
      ? []
      : paragraph(
          phrases.replay.beforePackage(writeOutcome(before.outcome, id, context).toLowerCase()),
          page,
        )),
    '',
    ...table([{ heading: '', align: 'right' }, columns.step, columns.holds, columns.because], steps, page),
    '',
    ...pairs(
      notes.filter(([, text]) => text !== ''),
      page,
    ),
    '',
    ...paragraph(phrases.sameAgain(sameCommand(`replay ${id}`, chosen, context)), page, 'quiet'),
  ];
}

function finding(context: Context, id: string, { outcome, blocking, unknown, steps }: Replay): string {
  const { words, phrases } = context;
  const title = words.title('case', id);
  const came = writeOutcome(outcome, id, context).toLowerCase();
  if (outcome === 'lawful') return phrases.replay.lawful(title, came, steps.length);
  if (outcome === 'blocked') return phrases.replay.blocked(title, came, blocking.length, steps.length);
  return phrases.replay.undetermined(title, came, unknown.length);
}
