import type { Result } from '@tarazy/rules';
import { scenarioJsonSchema } from '@tarazy/rules/scenario-file';
import type { Command } from 'commander';
import { type Answer, type Context, success } from '../context.ts';
import type { Run } from '../program.ts';

/** `schema`: the JSON schema of scenario files, for editors. */
export function addSchema(program: Command, run: Run): void {
  program
    .command('schema')
    .description('Print the JSON schema of scenario files, for editors.')
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy schema > scenario.schema.json')
    .action(() => run(printSchema));
}

function printSchema({ knowledge, model }: Context): Result<Answer> {
  const schema = scenarioJsonSchema(model, knowledge.locales);
  return success({ data: schema, report: () => [JSON.stringify(schema, null, 2)] });
}
