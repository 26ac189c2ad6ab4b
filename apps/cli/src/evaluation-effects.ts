import type { BeforeAfter, Evaluation, JudgedHarm, JudgedObligation, Replay } from '@tarazy/rules';
import type { Context } from './context.ts';
import { writeCounts } from './count.ts';
import { obligationTone, outcomeTone, statusTone } from './paint.ts';
import { type Cell, named, type Page, paragraph, section, table } from './tables.ts';
import { writeBinds, writeOutcome, writeStatus } from './write-status.ts';

/** The harms that a package changes; all of them where asked for, or where there is no change to the law. */
export function harmEffects(
  context: Context,
  evaluation: Evaluation,
  all: boolean,
  page: Page,
): readonly string[] {
  const { phrases, words } = context;
  const { evaluate, columns } = phrases;
  return effects(
    evaluation,
    {
      entries: evaluation.harms,
      changes: harmChanges,
      nameOf: (id) => named(words.title('harm', id), id),
      resultOf: (judged) => ({ text: writeStatus(judged, context), tone: statusTone[judged.status] }),
      headings: { all: evaluate.harms, changed: evaluate.harmsChanged, name: columns.harm },
      rest: (still) =>
        evaluate.unchanged(
          phrases.many.harms(still.length),
          writeCounts(
            still.map(({ after }) => after.status),
            words.statuses,
          ),
        ),
    },
    context,
    all,
    page,
  );
}

/** The treaty articles that a package changes. */
export function obligationEffects(
  context: Context,
  evaluation: Evaluation,
  all: boolean,
  page: Page,
): readonly string[] {
  const { phrases, words } = context;
  const { evaluate, columns, obligation } = phrases;
  return effects(
    evaluation,
    {
      entries: evaluation.obligations,
      changes: obligationChanges,
      nameOf: (id) => named(words.title('obligation', id), id),
      resultOf: ({ status }) => ({ text: obligation[status], tone: obligationTone[status] }),
      more: { heading: columns.binds, textOf: ({ binds }) => writeBinds(binds, context) },
      headings: { all: evaluate.obligations, changed: evaluate.obligationsChanged, name: columns.obligation },
      rest: (still) =>
        evaluate.unchanged(
          phrases.many.obligations(still.length),
          writeCounts(
            still.map(({ after }) => after.status),
            obligation,
          ),
        ),
    },
    context,
    all,
    page,
  );
}

/** The cases on which a package changes anything, be it only one of the steps that block. */
export function caseEffects(
  context: Context,
  evaluation: Evaluation,
  all: boolean,
  page: Page,
): readonly string[] {
  const { phrases, words, model } = context;
  const { evaluate, columns, outcome } = phrases;
  const procedureOf = (id: string) => model.cases[id]?.procedure ?? '';
  return effects(
    evaluation,
    {
      entries: evaluation.cases,
      changes: caseChanges,
      nameOf: (id) => named(words.title('case', id), id),
      resultOf: (decided, id) => ({
        text: writeOutcome(decided.outcome, id, context),
        tone: outcomeTone[decided.outcome],
      }),
      more: {
        heading: columns.stillBlocked,
        textOf: ({ blocking, unknown }, id) =>
          (blocking.length > 0 ? blocking : unknown)
            .map((step) => words.step(procedureOf(id), step))
            .join('; '),
      },
      headings: { all: evaluate.cases, changed: evaluate.casesChanged, name: columns.case },
      rest: (still) =>
        evaluate.unchanged(
          phrases.many.cases(still.length),
          writeCounts(
            still.map(({ after }) => after.outcome),
            outcome,
          ),
        ),
    },
    context,
    all,
    page,
  );
}

interface Effects<T> {
  readonly entries: readonly BeforeAfter<T>[];
  readonly changes: (entry: BeforeAfter<T>) => boolean;
  readonly nameOf: (id: string) => Cell;
  readonly resultOf: (result: T, id: string) => Cell;
  /** One more column, on the result with the package. */
  readonly more?: { readonly heading: string; readonly textOf: (result: T, id: string) => string };
  readonly headings: { readonly all: string; readonly changed: string; readonly name: string };
  readonly rest: (still: readonly BeforeAfter<T>[]) => string;
}

function effects<T>(
  evaluation: Evaluation,
  { entries, changes, nameOf, resultOf, more, headings, rest }: Effects<T>,
  { phrases }: Context,
  all: boolean,
  page: Page,
): readonly string[] {
  const lawAlone = evaluation.changes.length === 0;
  const listed = all || lawAlone ? entries : entries.filter(changes);
  const still = entries.filter((entry) => !listed.includes(entry));
  const { before: was, after: is, result } = phrases.columns;
  const rows = listed.map(({ id, before, after }) => [
    nameOf(id),
    ...(lawAlone ? [] : [resultOf(before, id)]),
    resultOf(after, id),
    ...(more ? [more.textOf(after, id)] : []),
  ]);
  const columns = [headings.name, ...(lawAlone ? [result] : [was, is]), ...(more ? [more.heading] : [])];
  return [
    ...section(all || lawAlone ? headings.all : headings.changed, table(columns, rows, page), page),
    ...(still.length === 0 ? [] : ['', ...paragraph(rest(still), page)]),
  ];
}

/** Whether a report of what changes leaves anything out. */
export function leavesOut({ changes, harms, obligations, cases }: Evaluation): boolean {
  return (
    changes.length > 0 &&
    !(harms.every(harmChanges) && obligations.every(obligationChanges) && cases.every(caseChanges))
  );
}

function harmChanges({ before, after }: BeforeAfter<JudgedHarm>): boolean {
  return before.status !== after.status;
}

function obligationChanges({ before, after }: BeforeAfter<JudgedObligation>): boolean {
  return before.status !== after.status || before.binds !== after.binds;
}

function caseChanges({ before, after }: BeforeAfter<Replay>): boolean {
  return verdictOf(before) !== verdictOf(after);
}

function verdictOf({ outcome, blocking, unknown }: Replay): string {
  return JSON.stringify([outcome, blocking, unknown]);
}
