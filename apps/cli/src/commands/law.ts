import { type Result, unknownName } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import { idsOf } from '../find-noun.ts';
import { type LawFact, lawFact, writeArticles, writeSince, writeValue } from '../law-facts.ts';
import type { Run } from '../program.ts';
import { problemsOf, readDate, withDateOption } from '../read-package-arguments.ts';
import { showParameter } from '../show/show-parameter.ts';
import { named, paragraph, table } from '../tables.ts';

interface LawOptions {
  readonly asOf?: string;
}

/** `law`: the parameters of the law on a date, or one with its history. */
export function addLaw(program: Command, run: Run): void {
  withDateOption(program.command('law').argument('[path]', 'a parameter, or a branch such as `strikes`'))
    .description(
      'List the branches of the law of a date, the parameters of one, or one parameter with its history.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy law strikes --as-of 2016-11-23\n  pnpm --silent tarazy law strikes.signatureShare',
    )
    .action((path: string | undefined, options: LawOptions) =>
      run((context) => listLaw(context, path, options)),
    );
}

function listLaw(context: Context, path: string | undefined, { asOf }: LawOptions): Result<Answer> {
  const { model } = context;
  const date = readDate(context, asOf);
  const settable = idsOf(context, 'parameter');
  const all = [...model.law.parameters.keys()];
  const branches = [...new Set(all.flatMap(branchesOf))];
  if (path !== undefined && !settable.includes(path) && !branches.includes(path)) {
    const expected = 'the path of a parameter or a branch of the law';
    return failure(unknownName('law', path, [...branches, ...settable], expected), ...problemsOf(date));
  }
  if (!date.ok) return date;
  if (path !== undefined && settable.includes(path)) return success(showParameter(context, path, date.value));
  const paths = all.filter((known) => path === undefined || known.startsWith(`${path}.`));
  const listed = listParameters(context, paths, date.value);
  return success(
    path === undefined ? { ...listed, report: listBranches(context, paths, date.value) } : listed,
  );
}

/** The branches of the law with how much of each is known how well; the whole law is longer than anybody reads. */
function listBranches(context: Context, paths: readonly string[], asOf: string): Answer['report'] {
  const { phrases, words } = context;
  const { law, many } = phrases;
  const facts = paths.map((path) => lawFact(context, path, asOf));
  const branches = [...new Set(paths.map(headOf))].map((branch) => {
    const own = facts.filter(({ path }) => headOf(path) === branch);
    const count = (certainty: LawFact['certainty']) =>
      String(own.filter((fact) => fact.certainty === certainty).length);
    return [named(words.branch(branch), branch), String(own.length), ...certainties.map(count)];
  });
  const headings = [law.parameters, ...certainties.map((certainty) => phrases.certainty[certainty])];
  return (page) => [
    ...paragraph(`${many.parameters(facts.length)}. ${phrases.lawOf(asOf)}.`, page),
    '',
    ...table(
      [law.branch, ...headings.map((heading) => ({ heading, align: 'right' as const }))],
      branches,
      page,
    ),
  ];
}

const certainties = ['verified', 'reported', 'unknown'] as const;

function headOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

function branchesOf(path: string): readonly string[] {
  const segments = path.split('.').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('.'));
}

function listParameters(context: Context, paths: readonly string[], asOf: string): Answer {
  const { phrases, words } = context;
  const { columns } = phrases;
  const facts = paths.map((path) => lawFact(context, path, asOf));
  const row = (fact: LawFact) => [
    named(fact.title, fact.path),
    writeValue(context, fact.path, fact.value),
    {
      text: fact.value === 'unknown' ? '' : writeSince(context, fact.since),
      detail: phrases.certainty[fact.certainty as keyof typeof phrases.certainty],
    },
    writeArticles(context, fact.articles),
  ];
  const branches = [...new Set(facts.map(({ path }) => branchOf(path)))];
  const headings = [columns.parameter, columns.value, columns.inForce, columns.article];
  return {
    data: { asOf, parameters: facts },
    report: (page) => [
      ...paragraph(`${phrases.many.parameters(facts.length)}. ${phrases.lawOf(asOf)}.`, page),
      '',
      ...table(
        headings,
        branches.length === 1
          ? facts.map(row)
          : branches.flatMap((branch) => [
              { group: words.branch(branch) },
              ...facts.filter(({ path }) => branchOf(path) === branch).map(row),
            ]),
        page,
      ),
    ],
  };
}

function branchOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}
