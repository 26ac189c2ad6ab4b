import { type Conflict, CUSTOM, type Evaluation, type LawChange } from '@tarazy/rules';
import type { Context } from './context.ts';
import { writeCounts } from './count.ts';
import { writeArticles, writeValue } from './law-facts.ts';
import { obligationTone, outcomeTone, statusTone } from './paint.ts';
import { type Cell, type Page, paragraph, section, table } from './tables.ts';
import { writeBinds, writeStatus } from './write-status.ts';

/** The body of an evaluation for people: the redline, what is wrong with the package, and what it changes. */
export function evaluationReport(
  context: Context,
  evaluation: Evaluation,
  all: boolean,
  page: Page,
): readonly string[] {
  return [
    ...redline(context, evaluation, page),
    ...faults(context, evaluation, page),
    ...harms(context, evaluation, all, page),
    ...obligations(context, evaluation, all, page),
    ...cases(context, evaluation, page),
  ];
}

function redline(context: Context, { changes, asOf }: Evaluation, page: Page): readonly string[] {
  const { columns, evaluate } = context.phrases;
  const rowOf = ({ path, before, after, reforms }: LawChange): readonly Cell[] => [
    `${context.words.title('parameter', path)}\n${path}`,
    writeValue(context, path, before),
    writeValue(context, path, after),
    writeArticles(context, path, asOf),
    reforms.map((id) => nameOf(context, id)).join('; '),
  ];
  const headings = [columns.parameter, columns.before, columns.after, columns.article, columns.reform];
  return section(
    evaluate.changes,
    table(
      headings.map((heading) => ({ heading })),
      changes.map(rowOf),
      page,
    ),
    page,
  );
}

function faults(context: Context, evaluation: Evaluation, page: Page): readonly string[] {
  const { evaluate } = context.phrases;
  const { words } = context;
  const list = (texts: readonly string[]) =>
    texts.flatMap((text) => paragraph(`- ${text}`, page, undefined, '  '));
  return [
    ...section(
      evaluate.conflicts,
      list(evaluation.conflicts.map((conflict) => writeConflict(context, conflict))),
      page,
    ),
    ...section(
      evaluate.companions,
      list(
        evaluation.missing.map(({ reform, requires }) =>
          evaluate.needs(words.title('reform', reform), words.title('reform', requires), requires),
        ),
      ),
      page,
    ),
    ...section(
      evaluate.alreadyLaw,
      list(
        evaluation.alreadyLaw.map(({ reform, since }) =>
          evaluate.heldSince(words.title('reform', reform), since),
        ),
      ),
      page,
    ),
  ];
}

function writeConflict(context: Context, conflict: Conflict): string {
  const { evaluate } = context.phrases;
  if (conflict.kind === 'excludes') {
    const [first, second] = conflict.reforms.map((id) => context.words.title('reform', id));
    return evaluate.conflictExcludes(first ?? '', second ?? '');
  }
  const claims = conflict.claims.map(({ value, by }) =>
    evaluate.claim(writeValue(context, conflict.path, value), by.map((id) => nameOf(context, id)).join(', ')),
  );
  return evaluate.conflictValues(context.words.title('parameter', conflict.path), claims.join('; '));
}

function nameOf({ words, phrases }: Context, reform: string): string {
  return reform === CUSTOM ? phrases.evaluate.custom : words.title('reform', reform);
}

function harms(context: Context, evaluation: Evaluation, all: boolean, page: Page): readonly string[] {
  const { phrases, words } = context;
  const moved = evaluation.harms.filter(({ before, after }) => before.status !== after.status);
  const nothingAsked = evaluation.changes.length === 0;
  const listed = all || nothingAsked ? evaluation.harms : moved;
  const still = evaluation.harms.filter(({ before, after }) => before.status === after.status);
  const { columns, evaluate } = phrases;
  const headings = nothingAsked
    ? [columns.harm, columns.status]
    : [columns.harm, columns.before, columns.after];
  const rows = listed.map(({ id, before, after }): readonly Cell[] => {
    const now = { text: writeStatus(after, context), tone: statusTone[after.status] };
    const name = `${words.title('harm', id)}\n${id}`;
    if (nothingAsked) return [name, now];
    return [name, { text: writeStatus(before, context), tone: statusTone[before.status] }, now];
  });
  const rest = writeCounts(
    still.map(({ after }) => after.status),
    words.statuses,
  );
  return [
    ...section(
      all || nothingAsked ? evaluate.harms : evaluate.harmsChanged,
      table(
        headings.map((heading) => ({ heading })),
        rows,
        page,
      ),
      page,
    ),
    ...(nothingAsked || still.length === 0 || all
      ? []
      : ['', ...paragraph(evaluate.unchanged(still.length, rest), page)]),
  ];
}

function obligations(context: Context, evaluation: Evaluation, all: boolean, page: Page): readonly string[] {
  const { phrases, words } = context;
  const nothingAsked = evaluation.changes.length === 0;
  const listed = evaluation.obligations.filter(
    ({ before, after }) =>
      all || nothingAsked || before.status !== after.status || before.binds !== after.binds,
  );
  const { columns, evaluate, obligation } = phrases;
  const headings = nothingAsked
    ? [columns.obligation, columns.binds, columns.status]
    : [columns.obligation, columns.binds, columns.before, columns.after];
  const rows = listed.map(({ id, before, after }): readonly Cell[] => {
    const name = `${words.title('obligation', id)}\n${id}`;
    const now = { text: obligation[after.status], tone: obligationTone[after.status] };
    const binds = writeBinds(after.binds, context);
    if (nothingAsked) return [name, binds, now];
    return [name, binds, { text: obligation[before.status], tone: obligationTone[before.status] }, now];
  });
  return section(
    all || nothingAsked ? evaluate.obligations : evaluate.obligationsChanged,
    table(
      headings.map((heading) => ({ heading })),
      rows,
      page,
    ),
    page,
  );
}

function cases(context: Context, evaluation: Evaluation, page: Page): readonly string[] {
  const { phrases, words, model } = context;
  const { columns, evaluate, outcome } = phrases;
  const rows = evaluation.cases.map(({ id, before, after }): readonly Cell[] => {
    const procedure = model.cases[id]?.procedure ?? '';
    const steps = after.blocking.length > 0 ? after.blocking : after.unknown;
    return [
      `${words.title('case', id)}\n${id}`,
      { text: outcome[before.outcome], tone: outcomeTone[before.outcome] },
      { text: outcome[after.outcome], tone: outcomeTone[after.outcome] },
      steps.map((step) => words.step(procedure, step)).join('; '),
    ];
  });
  const headings = [columns.case, columns.before, columns.after, columns.stillBlocked];
  return section(
    evaluate.cases,
    table(
      headings.map((heading) => ({ heading })),
      rows,
      page,
    ),
    page,
  );
}
