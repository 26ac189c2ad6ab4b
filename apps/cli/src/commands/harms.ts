import { judgeHarm, type Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import { writeCounts } from '../count.ts';
import { statusTone } from '../paint.ts';
import type { Run } from '../program.ts';
import { problemsOf, readDate, withDateOption } from '../read-package-arguments.ts';
import { paragraph, table } from '../tables.ts';
import { themedRows, themeProblems, withThemeOption } from '../themed-rows.ts';
import { writeStatus } from '../write-status.ts';

interface HarmsOptions {
  readonly theme?: string;
  readonly asOf?: string;
}

/** `harms`: every documented harm and how far the law of a date has come. */
export function addHarms(program: Command, run: Run): void {
  withThemeOption(withDateOption(program.command('harms')))
    .description('List the documented harms, with their status under the law of a date.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy harms --as-of 2016-11-23')
    .action((options: HarmsOptions) => run((context) => listHarms(context, options)));
}

function listHarms(context: Context, { theme, asOf }: HarmsOptions): Result<Answer> {
  const date = readDate(context, asOf);
  const problems = [...problemsOf(date), ...themeProblems(context, theme)];
  if (problems.length > 0 || !date.ok) return failure(...problems);
  const { model, words, phrases } = context;
  const state = model.law.at(date.value);
  const harms = Object.entries(model.harms)
    .filter(([, harm]) => theme === undefined || harm.theme === theme)
    .map(([id, harm]) => {
      const { status, range, tiers } = judgeHarm(id, harm, state);
      return {
        id,
        theme: harm.theme,
        title: words.title('harm', id),
        status,
        range,
        tiers,
        years: harm.years,
      };
    });
  const { columns } = phrases;
  return success({
    data: { asOf: date.value, harms },
    isResult: true,
    report: (page) => [
      ...paragraph(
        phrases.counted(
          phrases.many.documentedHarms(harms.length),
          writeCounts(
            harms.map(({ status }) => status),
            words.statuses,
          ),
          date.value,
        ),
        page,
      ),
      '',
      ...table(
        [columns.id, columns.title, columns.status],
        themedRows(context, harms, (harm) => [
          harm.id,
          harm.title,
          { text: writeStatus(harm, context), tone: statusTone[harm.status] },
        ]),
        page,
      ),
    ],
  });
}
