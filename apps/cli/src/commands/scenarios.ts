import type { Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, success } from '../context.ts';
import { localText } from '../local-text.ts';
import type { Run } from '../program.ts';
import { paragraph, table } from '../tables.ts';

/** `scenarios`: the curated packages. */
export function addScenarios(program: Command, run: Run): void {
  program
    .command('scenarios')
    .description('List the curated scenarios.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy scenarios')
    .action(() => run(listScenarios));
}

function listScenarios({ knowledge, locale, phrases }: Context): Result<Answer> {
  const { scenarios, problems } = knowledge.readScenarios();
  const { columns } = phrases;
  return success({
    faults: problems,
    data: {
      scenarios: scenarios.map((scenario) => ({
        id: scenario.id,
        title: localText(scenario.title, locale),
        note: localText(scenario.note, locale),
        asOf: scenario.asOf,
        package: scenario.package,
        without: scenario.without,
      })),
    },
    report: (page) => [
      ...paragraph(phrases.many.scenarios(scenarios.length), page),
      '',
      ...table(
        [columns.id, columns.title, columns.law, { heading: columns.reforms, align: 'right' }],
        scenarios.map((scenario) => [
          scenario.id,
          localText(scenario.title, locale),
          scenario.asOf,
          String(scenario.package.reforms.length),
        ]),
        page,
      ),
    ],
  });
}
