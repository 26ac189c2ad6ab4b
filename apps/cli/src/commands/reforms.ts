import type { Reform, Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import type { Run } from '../program.ts';
import { named, paragraph, table } from '../tables.ts';
import { themedRows, themeProblems, withThemeOption } from '../themed-rows.ts';
import { writeArgument } from '../write-number.ts';

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
      ...paragraph(phrases.many.reforms(reforms.length), page),
      '',
      ...table(
        [columns.reform, columns.form],
        themedRows(context, reforms, (reform) => [
          named(reform.title, writeDefaults(reform)),
          form[reform.form],
        ]),
        page,
      ),
    ],
  });
}

/** A reform as the command line takes it, with the defaults of its options. */
function writeDefaults({ id, options = {} }: Reform & { readonly id: string }): string {
  const defaults = Object.entries(options).map(([name, spec]) => `${name}=${writeArgument(spec.default)}`);
  return defaults.length === 0 ? id : `${id}:${defaults.join(',')}`;
}
