import { dayOfEvent, procedureOf, type Result, replay } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import { writeCounts } from '../count.ts';
import { outcomeTone } from '../paint.ts';
import type { Run } from '../program.ts';
import { problemsOf, readDate, withDateOption } from '../read-package-arguments.ts';
import { named, paragraph, table } from '../tables.ts';
import { themedRows, themeProblems, withThemeOption } from '../themed-rows.ts';
import { writeOutcome } from '../write-status.ts';

interface CasesOptions {
  readonly theme?: string;
  readonly asOf?: string;
}

/** `cases`: every documented case, decided under the law of its own time and of a date. */
export function addCases(program: Command, run: Run): void {
  withThemeOption(withDateOption(program.command('cases')))
    .description('List the documented cases, with their outcome under the law of their time and of a date.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy cases')
    .action((options: CasesOptions) => run((context) => listCases(context, options)));
}

function listCases(context: Context, { theme, asOf }: CasesOptions): Result<Answer> {
  const date = readDate(context, asOf);
  const problems = [...problemsOf(date), ...themeProblems(context, theme)];
  if (problems.length > 0 || !date.ok) return failure(...problems);
  const { model, words, phrases } = context;
  const cases = Object.entries(model.cases)
    .filter(([, documented]) => theme === undefined || documented.theme === theme)
    .map(([id, documented]) => {
      const outcomeAt = (day: string) =>
        replay(id, documented, procedureOf(model, documented), model.law.at(day)).outcome;
      const { theme: ownTheme, procedure, from, to, place, sector, organisation } = documented;
      return {
        id,
        theme: ownTheme,
        title: words.title('case', id),
        procedure,
        from,
        to,
        place,
        sector,
        organisation,
        outcomeThen: outcomeAt(dayOfEvent(documented, model.horizon)),
        outcome: outcomeAt(date.value),
      };
    });
  const { columns, outcome } = phrases;
  return success({
    data: { asOf: date.value, cases },
    isResult: true,
    report: (page) => [
      ...paragraph(
        phrases.counted(
          phrases.many.documentedCases(cases.length),
          writeCounts(
            cases.map((found) => found.outcome),
            outcome,
          ),
          date.value,
        ),
        page,
      ),
      '',
      ...table(
        [columns.case, columns.date, columns.lawThen, phrases.lawOf(date.value)],
        themedRows(context, cases, (found) => [
          named(found.title, found.id),
          found.from,
          { text: writeOutcome(found.outcomeThen, found.id, context), tone: outcomeTone[found.outcomeThen] },
          { text: writeOutcome(found.outcome, found.id, context), tone: outcomeTone[found.outcome] },
        ]),
        page,
      ),
    ],
  });
}
