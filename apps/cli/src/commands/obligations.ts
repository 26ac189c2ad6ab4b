import { judgeObligation, type Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import { writeCounts } from '../count.ts';
import { obligationTone, truthTone } from '../paint.ts';
import type { Run } from '../program.ts';
import { problemsOf, readDate, withDateOption } from '../read-package-arguments.ts';
import { paragraph, table } from '../tables.ts';
import { themedRows, themeProblems, withThemeOption } from '../themed-rows.ts';
import { writeBinds } from '../write-status.ts';

interface ObligationsOptions {
  readonly theme?: string;
  readonly asOf?: string;
}

/** `obligations`: every treaty article and whether the law of a date meets it. */
export function addObligations(program: Command, run: Run): void {
  withThemeOption(withDateOption(program.command('obligations')))
    .description('List the treaty articles, whether they bind, and whether the law of a date meets them.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy obligations')
    .action((options: ObligationsOptions) => run((context) => listObligations(context, options)));
}

function listObligations(context: Context, { theme, asOf }: ObligationsOptions): Result<Answer> {
  const date = readDate(context, asOf);
  const problems = [...problemsOf(date), ...themeProblems(context, theme)];
  if (problems.length > 0 || !date.ok) return failure(...problems);
  const { model, words, phrases } = context;
  const state = model.law.at(date.value);
  const obligations = Object.entries(model.obligations)
    .filter(([, obligation]) => theme === undefined || obligation.theme === theme)
    .map(([id, obligation]) => {
      const { binds, status } = judgeObligation(id, obligation, state);
      const { theme: ownTheme, treaty, article } = obligation;
      return { id, theme: ownTheme, title: words.title('obligation', id), treaty, article, binds, status };
    });
  const { columns } = phrases;
  const counts = writeCounts(
    obligations.map(({ status }) => status),
    phrases.obligation,
  );
  return success({
    data: { asOf: date.value, obligations },
    isResult: true,
    report: (page) => [
      ...paragraph(phrases.counted(phrases.many.obligations(obligations.length), counts, date.value), page),
      '',
      ...table(
        [columns.id, columns.title, columns.binds, columns.status],
        themedRows(context, obligations, (found) => [
          found.id,
          found.title,
          { text: writeBinds(found.binds, context), tone: truthTone(found.binds) },
          { text: phrases.obligation[found.status], tone: obligationTone[found.status] },
        ]),
        page,
      ),
    ],
  });
}
