import { type Conflict, CUSTOM, type Evaluation, type LawChange } from '@tarazy/rules';
import type { Context } from './context.ts';
import { caseEffects, harmEffects, leavesOut, obligationEffects } from './evaluation-effects.ts';
import { writeArticles, writeValue } from './law-facts.ts';
import { type Cell, named, type Page, paragraph, section, table } from './tables.ts';

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
    ...harmEffects(context, evaluation, all, page),
    ...obligationEffects(context, evaluation, all, page),
    ...caseEffects(context, evaluation, all, page),
    ...(leavesOut(evaluation) && !all ? ['', ...paragraph(context.phrases.evaluate.listAll, page)] : []),
  ];
}

function redline(context: Context, { changes }: Evaluation, page: Page): readonly string[] {
  const { columns, evaluate } = context.phrases;
  const rowOf = ({ path, before, after, articles, reforms }: LawChange): readonly Cell[] => [
    named(context.words.title('parameter', path), path),
    writeValue(context, path, before),
    writeValue(context, path, after),
    writeArticles(context, articles),
    reforms.map((id) => nameOf(context, id)).join('; '),
  ];
  const headings = [columns.parameter, columns.before, columns.after, columns.article, columns.reform];
  return section(evaluate.changes, table(headings, changes.map(rowOf), page), page);
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
