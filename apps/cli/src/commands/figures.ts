import { checkQuestion, type Discrepancy, type Result, type Survey, unknownName } from '@tarazy/rules';
import type { Command } from 'commander';
import { type Answer, type Context, failure, success } from '../context.ts';
import type { Run } from '../program.ts';
import { named, type Page, paragraph, section, table } from '../tables.ts';

/** `figures`: the surveys of the sources, and what does not add up in what they print. */
export function addFigures(program: Command, run: Run): void {
  program
    .command('figures')
    .argument('[survey]', 'a survey, to list every question of it')
    .description('List the surveys that the sources print, and what in them does not add up.')
    .addHelpText(
      'after',
      '\nExamples:\n  pnpm --silent tarazy figures\n  pnpm --silent tarazy figures civil-servants-2022',
    )
    .action((survey: string | undefined) => run((context) => listFigures(context, survey)));
}

interface CheckedQuestion {
  readonly id: string;
  readonly asks: string;
  readonly answers: Readonly<Record<string, { readonly percent?: string; readonly count?: number }>>;
  readonly discrepancies: readonly Discrepancy[];
}

interface CheckedSurvey extends Survey {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly CheckedQuestion[];
}

function listFigures(context: Context, asked: string | undefined): Result<Answer> {
  const { surveys } = context.knowledge.surveys;
  const ids = Object.keys(surveys);
  if (asked !== undefined && !ids.includes(asked)) {
    return failure(unknownName('survey', asked, ids, 'the id of a survey'));
  }
  const checked = Object.entries(surveys)
    .filter(([id]) => asked === undefined || id === asked)
    .map(([id, survey]) => checkSurvey(context, id, survey));
  const questions = checked.flatMap((survey) => survey.questions);
  const { figures, many } = context.phrases;
  const faulty = questions.filter(({ discrepancies }) => discrepancies.length > 0).length;
  return success({
    data: { surveys: checked },
    report: (page) => [
      ...paragraph(
        figures.finding(many.questions(questions.length), many.surveys(checked.length), faulty),
        page,
      ),
      ...checked.flatMap((survey) => surveyLines(context, survey, asked !== undefined, page)),
    ],
  });
}

function checkSurvey({ knowledge, words }: Context, id: string, survey: Survey): CheckedSurvey {
  const questions = Object.entries(knowledge.surveys.questions)
    .filter(([, question]) => question.survey === id)
    .map(([name, question]) => ({
      id: name,
      asks: words.question(name),
      answers: question.answers,
      discrepancies: checkQuestion(question, survey),
    }));
  return { id, title: words.survey(id), ...survey, questions };
}

/** A survey with the questions that do not add up, or with all of them. */
function surveyLines(context: Context, survey: CheckedSurvey, whole: boolean, page: Page): readonly string[] {
  const { phrases, words } = context;
  const { figures, columns, many } = phrases;
  const { id, title, source, year, n, sent } = survey;
  const asked = n === null ? figures.notPrinted : `n = ${n}`;
  const sentOut = sent === undefined ? [] : [figures.sent(sent)];
  const shown = survey.questions.filter(({ discrepancies }) => whole || discrepancies.length > 0);
  const head = [
    ...paragraph(
      [
        id,
        words.title('source', source),
        year,
        asked,
        ...sentOut,
        many.questions(survey.questions.length),
      ].join('; '),
      page,
      'quiet',
    ),
  ];
  const rows = shown.map((question) => [
    named(question.asks, question.id),
    answersOf(context, question),
    question.discrepancies.map((found) => writeDiscrepancy(context, question.id, found)).join(' '),
  ]);
  return section(
    title,
    [...head, ...table([figures.question, figures.printed, columns.result], rows, page)],
    page,
  );
}

function answersOf({ words }: Context, { id, answers }: CheckedQuestion): string {
  return Object.entries(answers)
    .map(([name, { percent, count }]) => {
      const printed = [percent === undefined ? '' : `${percent} %`, count ?? ''].filter(
        (part) => part !== '',
      );
      return `${words.answer(id, name)}: ${printed.join(', ')}`;
    })
    .join('; ');
}

function writeDiscrepancy({ phrases, words }: Context, question: string, found: Discrepancy): string {
  const { figures } = phrases;
  switch (found.kind) {
    case 'percent-sum':
      return figures.percentSum(String(found.sum), found.rounding);
    case 'count-sum':
      return figures.countSum(String(found.sum), String(found.n));
    case 'share':
      return figures.shareOf(words.answer(question, found.answer), found.printed, found.computed);
    case 'no-count':
      return figures.noCount(words.answer(question, found.answer), found.printed, String(found.n));
  }
}
