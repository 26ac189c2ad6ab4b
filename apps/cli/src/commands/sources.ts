import type { Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, success } from '../context.ts';
import type { Run } from '../program.ts';
import { paragraph, table } from '../tables.ts';

/** `sources`: everything that was read. */
export function addSources(program: Command, run: Run): void {
  program
    .command('sources')
    .description('List what the model was written from.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy sources')
    .action(() => run(listSources));
}

function listSources({ model, words, phrases }: Context): Result<Answer> {
  const sources = Object.entries(model.sources).map(([id, source]) => ({
    id,
    title: words.title('source', id),
    ...source,
  }));
  const { columns } = phrases;
  return success({
    data: { sources },
    report: (page) => [
      ...paragraph(phrases.many.sources(sources.length), page),
      '',
      ...table(
        [columns.id, columns.title, columns.year, columns.kind],
        sources.map((source) => [
          source.id,
          source.title,
          String(source.year),
          phrases.sourceKind[source.kind],
        ]),
        page,
      ),
    ],
  });
}
