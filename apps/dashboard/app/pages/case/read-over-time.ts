import { lawStatement, model } from '@tarazy/model';
import { type DocumentedCase, lawPathsOf, procedureOf, readPath, replay, sameValue } from '@tarazy/rules';
import type { ProcedureWords } from '@tarazy/views';
import { formatDate } from '../../format';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';

/** The same facts under the law of the key dates: what each amendment changed. Dates that changed nothing are left out. */
export function readOverTime(
  view: ModelView,
  caseId: string,
  documented: DocumentedCase,
  procedure: ProcedureWords,
) {
  const names = view.texts.keyDates as Readonly<Record<string, string>>;
  const paths = [
    ...new Set(Object.values(procedureOf(model, documented).steps).flatMap(({ holds }) => lawPathsOf(holds))),
  ];
  const rows = model.keyDates.map(({ id, date }, index) => {
    const earlier = model.keyDates[index - 1]?.date;
    const decided = replay(
      caseId,
      documented,
      procedureOf(model, documented),
      model.law.at(date),
      view.without,
    );
    const titles = (ids: readonly string[]) =>
      ids.map((step) => procedure.steps[step]?.title ?? step).join(', ');
    return {
      id,
      date: formatDate(view.locale, date, 'short'),
      name: names[id] ?? id,
      changed: earlier === undefined ? [] : changedBetween(view, paths, earlier, date),
      outcome: procedure.outcomes[decided.outcome],
      kind: decided.outcome,
      shut: titles(decided.blocking),
      unknown: titles(decided.unknown),
      href: linkTo(`/cases/${caseId}`, { ...view.state, asOf: date }),
    };
  });
  const told = rows.filter((row, index) => {
    const before = rows[index - 1];
    const isEnd = before === undefined || index === rows.length - 1;
    return isEnd || row.changed.length > 0 || stateOf(row) !== stateOf(before);
  });
  return { dates: rows.length, rows: told };
}

/** What a date comes to, for comparison with the date before. */
function stateOf({ outcome, shut, unknown }: Readonly<Record<'outcome' | 'shut' | 'unknown', string>>) {
  return [outcome, shut, unknown].join('\n');
}

/** What the law says anew on a date, of the parameters that a case reads. */
function changedBetween(
  view: ModelView,
  paths: readonly string[],
  earlier: string,
  date: string,
): readonly string[] {
  const [before, after] = [model.law.at(earlier), model.law.at(date)];
  return paths
    .map((path) => ({ path, was: readPath(before, path), is: readPath(after, path) ?? null }))
    .filter(({ was, is }) => !sameValue(was, is) && (typeof is !== 'object' || is === null))
    .map(({ path, is }) => lawStatement(path, is, view.wording));
}
