import type { Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import type { Run } from '../program.ts';
import { table } from '../tables.ts';
import { themedRows, themeProblems, withThemeOption } from '../themed-rows.ts';

/** `reforms`: every reform that a package can hold. */
export function addReforms(program: Command, run: Run): void {
  withThemeOption(program.command('reforms'))
    .description('List the reforms, with their legal form and options.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy reforms --theme strikes')
    .action((options: { theme?: string }) => run((context) => listReforms(context, options)));
}

function listReforms(context: Context, { theme }: { theme?: string }): Result<Answer> {
  const problems = themeProblems(context, theme);
  if (problems.length > 0) return failure(...problems);
  const { model, words, phrases } = context;
  const reforms = Object.entries(model.reforms)
    .filter(([, reform]) => theme === undefined || reform.theme === theme)
    .map(([id, reform]) => ({ id, title: words.title('reform', id), ...reform }));
  const { columns, form } = phrases;
  return success({
    data: { reforms },
    report: (page) => [
      phrases.lists.reforms(reforms.length),
      '',
      ...table(
        [
          { heading: columns.id },
          { heading: columns.title },
          { heading: columns.form },
          { heading: columns.options },
        ],
        themedRows(context, reforms, (reform) => [
          reform.id,
          reform.title,
          form[reform.form],
          Object.entries(reform.options ?? {})
            .map(([name, spec]) => `${name}=${words.value(spec.default, spec)}`)
            .join(', '),
        ]),
        page,
      ),
    ],
  });
}
