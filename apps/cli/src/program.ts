import type { Result } from '@tarazy/rules';
import { Command, CommanderError } from 'commander';
import { addCases } from './commands/cases.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addCoverage } from './commands/coverage.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExplain } from './commands/explain.ts';
import { addFigures } from './commands/figures.ts';
import { addHarms } from './commands/harms.ts';
import { addLaw } from './commands/law.ts';
import { addMend } from './commands/mend.ts';
import { addObligations } from './commands/obligations.ts';
import { addReforms } from './commands/reforms.ts';
import { addReplay } from './commands/replay.ts';
import { addScenarios } from './commands/scenarios.ts';
import { addSchema } from './commands/schema.ts';
import { addShow } from './commands/show.ts';
import { addSources } from './commands/sources.ts';
import { addSweep } from './commands/sweep.ts';
import type { Answer, Context } from './context.ts';
import { createContext } from './create-context.ts';
import type { Io } from './io.ts';
import type { Knowledge } from './knowledge.ts';
import { printAnswer, printProblems } from './print-answer.ts';

/** What a command does: its answer, or what was wrong with the input. */
export type Action = (context: Context) => Result<Answer>;

/** Carries out a command and prints what it comes to. */
export type Run = (action: Action) => void;

const badInput = 1;
const wrongUsage = 2;

/** Runs the command line on its arguments and gives the exit code: 0 done, 1 bad input, 2 wrong usage. */
export function runProgram(argv: readonly string[], io: Io, knowledge: Knowledge): number {
  let exitCode = 0;
  const program = buildProgram(io, knowledge, (action) => {
    const { json = false, lang } = program.opts<{ json?: boolean; lang?: string }>();
    const context = createContext(io, knowledge, lang);
    const answer = context.ok ? action(context.value) : context;
    if (context.ok) context.value.progress.done();
    if (answer.ok && context.ok) {
      printAnswer(answer.value, context.value, json);
      exitCode = (answer.value.faults ?? []).length > 0 ? badInput : 0;
    } else if (!answer.ok) {
      printProblems(answer.problems, io);
      exitCode = badInput;
    }
  });
  try {
    program.parse(argv[0] === '--' ? argv.slice(1) : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : wrongUsage;
  }
  return exitCode;
}

/** The commands, with their help. */
function buildProgram(io: Io, knowledge: Knowledge, run: Run): Command {
  const { model, locales } = knowledge;
  const program = new Command('tarazy')
    .description('Weighs packages of labour-law reform against the harms that research has documented.')
    .usage('<command> [options]')
    .version(
      `tarazy: model ${model.version}, law up to ${model.horizon.to}`,
      '--version',
      'version of the model, date of the law',
    )
    .option('--json', 'one JSON document on standard output, and nothing else')
    .option('--lang <language>', `language of the words: ${locales.join(', ')}`)
    .helpOption('-h, --help', 'help for a command, with an example')
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: Math.min(io.columns, 100),
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({ writeOut: io.write, writeErr: io.writeError, getOutHasColors: () => io.colour })
    .exitOverride();
  program.commandsGroup('Look up:');
  for (const add of [
    addLaw,
    addReforms,
    addHarms,
    addCases,
    addObligations,
    addSources,
    addCoverage,
    addFigures,
    addScenarios,
    addShow,
  ]) {
    add(program, run);
  }
  program.commandsGroup('Work out:');
  for (const add of [addEvaluate, addReplay, addSweep, addExplain, addMend, addCompare]) add(program, run);
  program.commandsGroup('Check:');
  for (const add of [addCheck, addSchema]) add(program, run);
  program.commandsGroup('Help:');
  program.helpCommand('help [command]', 'help for a command');
  for (const command of program.commands) {
    command.showHelpAfterError(
      `Usage: tarazy ${command.name()} ${command.usage()}\nHelp:  tarazy ${command.name()} --help`,
    );
  }
  return program.showHelpAfterError(
    `Usage: tarazy <command> [options]\nCommands: ${program.commands.map((command) => command.name()).join(', ')}\nHelp: tarazy --help`,
  );
}
