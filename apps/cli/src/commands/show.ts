import type { Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { bothOf } from '../both-of.ts';
import { type Answer, type Context, success } from '../context.ts';
import { findNoun, type Named } from '../find-noun.ts';
import type { Run } from '../program.ts';
import { readDate, withDateOption } from '../read-package-arguments.ts';
import { showCase } from '../show/show-case.ts';
import { showHarm } from '../show/show-harm.ts';
import { showInstrument } from '../show/show-instrument.ts';
import { showObligation } from '../show/show-obligation.ts';
import { showParameter } from '../show/show-parameter.ts';
import { showProcedure } from '../show/show-procedure.ts';
import { showReform } from '../show/show-reform.ts';
import { showScenario } from '../show/show-scenario.ts';
import { showSource } from '../show/show-source.ts';
import { nouns } from '../words.ts';

interface ShowOptions {
  readonly asOf?: string;
}

/** `show`: one entry of the model, whatever it is. */
export function addShow(program: Command, run: Run): void {
  withDateOption(program.command('show').argument('<id>', 'id of anything, or the path of a parameter'))
    .description(
      'Show one entry: a reform, harm, case, treaty article, act, source, procedure, scenario, parameter.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy show lower-strike-threshold\n  pnpm --silent tarazy show source:hrw-2016',
    )
    .action((id: string, options: ShowOptions) => run((context) => showChosen(context, id, options)));
}

function showChosen(context: Context, written: string, { asOf }: ShowOptions): Result<Answer> {
  const given = bothOf(findNoun(context, written, nouns), readDate(context, asOf));
  if (!given.ok) return given;
  const [named, date] = given.value;
  return success(showEntry(context, named, date));
}

function showEntry(context: Context, { noun, id }: Named, asOf: string): Answer {
  switch (noun) {
    case 'reform':
      return showReform(context, id);
    case 'harm':
      return showHarm(context, id, asOf);
    case 'case':
      return showCase(context, id, asOf);
    case 'obligation':
      return showObligation(context, id, asOf);
    case 'instrument':
      return showInstrument(context, id, asOf);
    case 'source':
      return showSource(context, id);
    case 'procedure':
      return showProcedure(context, id);
    case 'scenario':
      return showScenario(context, id);
    case 'parameter':
      return showParameter(context, id, asOf);
  }
}
