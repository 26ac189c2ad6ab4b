import type { Problem, Result } from '@tarazy/rules';
import type { Command } from 'commander';
import { checkExpectations, countExpectations } from '../check-expectations.ts';
import { type Answer, type Context, success } from '../context.ts';
import type { Run } from '../program.ts';
import { problemsOf } from '../read-package-arguments.ts';
import { readScenarioPath, readTextFile, shownPath } from '../scenario-argument.ts';
import { paragraph, table } from '../tables.ts';

interface CheckedFile {
  readonly file: string;
  readonly expectations: number;
  readonly problems: readonly Problem[];
}

/** `check`: the model, scenario files and what they expect. */
export function addCheck(program: Command, run: Run): void {
  program
    .command('check')
    .argument('[files...]', 'scenario files (default: all curated ones)')
    .description(
      'Check the model, its words in every language and scenario files, and whether what the files expect comes out.',
    )
    .addHelpText('after', '\nExample:\n  pnpm --silent tarazy check scenarios/law-as-it-is.yaml')
    .action((files: readonly string[]) => run((context) => checkFiles(context, files)));
}

function checkFiles(context: Context, given: readonly string[]): Result<Answer> {
  const { knowledge, model, phrases, progress } = context;
  progress.say(phrases.check.reading(phrases.check.model(model.version)));
  const inModel = knowledge.problems();
  const paths = given.length > 0 ? given : knowledge.scenarioFiles().map((file) => shownPath(context, file));
  const files = paths.map((file) => {
    progress.say(phrases.check.reading(file));
    return checkFile(context, file);
  });
  const problems = [
    ...inModel.map((problem) => ({ file: 'model', ...problem })),
    ...files.flatMap((file) => file.problems),
  ];
  const expectations = files.reduce((sum, file) => sum + file.expectations, 0);
  return success({
    faults: problems,
    data: {
      ok: problems.length === 0,
      model: { version: model.version, lawUpTo: model.horizon.to, problems: inModel.length },
      files: files.map(({ file, expectations: expected, problems: found }) => ({
        file,
        expectations: expected,
        problems: found.length,
      })),
      problems,
    },
    report: (page) => [
      ...paragraph(
        problems.length > 0
          ? phrases.many.faults(problems.length)
          : phrases.check.passed(
              model.version,
              phrases.many.files(files.length),
              phrases.many.expectations(expectations),
            ),
        page,
        problems.length > 0 ? 'bad' : 'good',
      ),
      '',
      ...table(
        [
          phrases.check.checked,
          { heading: phrases.check.expectations, align: 'right' },
          { heading: phrases.check.faults, align: 'right' },
        ],
        [
          [phrases.check.model(model.version), '', faultCell(inModel.length)],
          ...files.map((file) => [file.file, String(file.expectations), faultCell(file.problems.length)]),
        ],
        page,
      ),
    ],
  });
}

function faultCell(count: number) {
  return { text: String(count), tone: count === 0 ? ('good' as const) : ('bad' as const) };
}

function checkFile(context: Context, file: string): CheckedFile {
  const scenario = readScenarioPath(context, file);
  if (!scenario.ok) return { file, expectations: 0, problems: problemsOf(scenario) };
  const text = readTextFile(context, file, 'scenario file');
  const problems = checkExpectations(context.model, scenario.value, file, text.ok ? text.value : '');
  return { file, expectations: countExpectations(scenario.value), problems };
}
