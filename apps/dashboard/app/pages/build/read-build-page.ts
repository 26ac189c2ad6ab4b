import { countStatuses, type StatusCounts, type StatusMove } from '@tarazy/charts';
import { formatInUnit, lawStatement, model, parameterTitle } from '@tarazy/model';
import {
  type Conflict,
  CUSTOM,
  type Evaluation,
  evaluatePackage,
  formatChange,
  type Package,
  type Scalar,
} from '@tarazy/rules';
import { articleLine, caseWords, procedureWords, readStatusMoves, titleOf, viewRedline } from '@tarazy/views';
import { viewWithPackage } from '../../model-question';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import type { BuildTexts } from './build-texts';
import { type ReformGroup, readReformGroups } from './read-reform-groups';

/** A way out of a conflict, or a companion to add: the address of the package that results. */
export interface Mending {
  readonly label: string;
  readonly href: string;
}

export interface ConflictItem {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly choices: readonly Mending[];
}

export interface TreatyLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly met: number;
  readonly metBefore: number;
  readonly all: number;
}

export interface CaseLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly outcome: string;
  readonly still: string | null;
}

/** Everything the builder shows for one question. */
export interface BuildPage {
  readonly groups: readonly ReformGroup[];
  readonly answer: string;
  readonly settled: number;
  readonly all: number;
  readonly before: StatusCounts;
  readonly after: StatusCounts;
  readonly moves: readonly StatusMove[];
  readonly conflicts: readonly ConflictItem[];
  readonly missing: readonly { readonly id: string; readonly label: string; readonly href: string }[];
  readonly addAllHref: string | null;
  /** Treaty articles that bind through the package and did not before, and are not met. */
  readonly duties: readonly { readonly id: string; readonly label: string; readonly href: string }[];
  /** How many treaty articles bind through the package and did not before. */
  readonly dutiesCreated: number;
  readonly treaties: readonly TreatyLine[];
  /** Cases decided differently, and those that only have fewer steps in the way. */
  readonly cases: readonly CaseLine[];
  readonly closer: readonly CaseLine[];
  readonly casesChanged: string;
  readonly redline: ReturnType<typeof viewRedline>;
  readonly custom: readonly { readonly text: string; readonly label: string; readonly href: string }[];
  readonly isEmpty: boolean;
  /** What all of this is read from, for a figure that is drawn on demand. */
  readonly evaluation: Evaluation;
}

/** Reads the builder from a question: the same on the server and, at each toggle, in the browser. */
export function readBuildPage(view: ModelView, words: BuildTexts): BuildPage {
  const evaluation = evaluatePackage(model, view.chosen, view.asOf, view.without);
  const before = countStatuses(evaluation.harms.map(({ before }) => before.status));
  const after = countStatuses(evaluation.harms.map(({ after }) => after.status));
  const all = evaluation.harms.length;
  const isEmpty = view.chosen.reforms.length + view.chosen.changes.length === 0;
  const missing = [...new Set(evaluation.missing.map(({ requires }) => requires))];
  const cases = evaluation.cases.filter(({ before, after }) => before.outcome !== after.outcome);
  const closer = evaluation.cases.filter(
    ({ before, after }) => before.outcome === after.outcome && before.blocking.length > after.blocking.length,
  );
  const created = evaluation.obligations.filter(
    ({ before, after }) => after.binds === true && before.binds !== true,
  );
  return {
    groups: readReformGroups(view, words, evaluation),
    answer:
      after.settled === before.settled
        ? words.settlesAsLaw(String(after.settled ?? 0), String(all), isEmpty)
        : words.settles(String(after.settled ?? 0), String(all), String(before.settled ?? 0)),
    settled: after.settled ?? 0,
    all,
    before,
    after,
    moves: readStatusMoves(view, evaluation.harms),
    conflicts: evaluation.conflicts.map((conflict) => conflictItem(view, words, conflict)),
    missing: missing.map((id) => ({
      id,
      label: titleOf(view.texts, 'reforms', id),
      href: hrefOf(view, withReforms(view.chosen, [id])),
    })),
    addAllHref: missing.length === 0 ? null : hrefOf(view, withReforms(view.chosen, missing)),
    duties: created.filter(({ after }) => after.status !== 'met').map(({ id }) => dutyLine(view, id)),
    dutiesCreated: created.length,
    treaties: readTreaties(view, evaluation),
    cases: cases.map((one) => caseLine(view, one)),
    closer: closer.map((one) => caseLine(view, one)),
    casesChanged: words.casesChanged(String(cases.length), String(evaluation.cases.length)),
    redline: viewRedline(view, evaluation),
    custom: view.chosen.changes.map((change) => ({
      text: formatChange(change),
      label: lawStatement(change.path, change.to, view.wording),
      href: hrefOf(view, {
        ...view.chosen,
        changes: view.chosen.changes.filter(({ path }) => path !== change.path),
      }),
    })),
    isEmpty,
    evaluation,
  };
}

/** The address of the builder with another package in the same view. */
export function hrefOf(view: Pick<ModelView, 'state'>, chosen: Package): string {
  return linkTo('/build', viewWithPackage(view.state, chosen));
}

/** A package with some reforms added, in their default setting. */
function withReforms(chosen: Package, ids: readonly string[]): Package {
  const present = new Set(chosen.reforms.map(({ id }) => id));
  const added = ids.filter((id) => !present.has(id)).map((id) => ({ id }));
  return { ...chosen, reforms: [...chosen.reforms, ...added] };
}

/** A package without some reforms. */
function withoutReforms(chosen: Package, ids: readonly string[]): Package {
  return { ...chosen, reforms: chosen.reforms.filter(({ id }) => !ids.includes(id)) };
}

function conflictItem(view: ModelView, words: BuildTexts, conflict: Conflict): ConflictItem {
  if (conflict.kind === 'excludes') {
    return {
      id: conflict.reforms.join(' '),
      title: conflict.reforms.map((id) => titleOf(view.texts, 'reforms', id)).join(' · '),
      help: words.excludeHelp,
      choices: conflict.reforms.map((kept) => ({
        label: words.keep(titleOf(view.texts, 'reforms', kept)),
        href: hrefOf(
          view,
          withoutReforms(
            view.chosen,
            conflict.reforms.filter((id) => id !== kept),
          ),
        ),
      })),
    };
  }
  return {
    id: conflict.path,
    title: parameterTitle(view.texts, conflict.path),
    help: words.conflictHelp,
    choices: conflict.claims.map(({ value, by }) => ({
      label: words.valueFrom(
        sayClaim(view, conflict.path, value),
        by.map((id) => (id === CUSTOM ? words.custom : titleOf(view.texts, 'reforms', id))).join(', '),
      ),
      href: hrefOf(view, keepClaim(view.chosen, conflict, value)),
    })),
  };
}

/** A value that part of a package asks for; a yes or no as the rule it makes. */
function sayClaim(view: ModelView, path: string, value: Scalar): string {
  const spec = model.law.spec(path) ?? { unit: 'yesNo' as const };
  return value === null || typeof value === 'boolean'
    ? lawStatement(path, value, view.wording)
    : formatInUnit(value, spec, view.locale, view.texts);
}

/** The package without whatever asks for another value at the path. */
function keepClaim(
  chosen: Package,
  { path, claims }: Extract<Conflict, { kind: 'values' }>,
  kept: Scalar,
): Package {
  const dropped = claims.filter(({ value }) => value !== kept).flatMap(({ by }) => by);
  const left = withoutReforms(chosen, dropped);
  return dropped.includes(CUSTOM)
    ? { ...left, changes: left.changes.filter((change) => change.path !== path) }
    : left;
}

function dutyLine(view: ModelView, id: string) {
  const { treaty = '', article = '' } = model.obligations[id] ?? {};
  return {
    id,
    label: `${articleLine(view.texts, [{ instrument: treaty, article }])}: ${titleOf(view.texts, 'obligations', id)}`,
    href: `${view.link(`/treaties/${treaty}`)}#${id}`,
  };
}

function readTreaties(view: ModelView, { obligations }: Evaluation): readonly TreatyLine[] {
  const ids = [...new Set(Object.values(model.obligations).map(({ treaty }) => treaty))];
  return ids.map((id) => {
    const own = obligations.filter(({ id: obligation }) => model.obligations[obligation]?.treaty === id);
    const conditions = own.flatMap(({ before, after }) => [
      { before: before.conditions, after: after.conditions },
    ]);
    const met = (list: readonly { readonly holds: unknown }[]) =>
      list.filter(({ holds }) => holds === true).length;
    return {
      id,
      label: titleOf(view.texts, 'instruments', id),
      href: view.link(`/treaties/${id}`),
      met: met(conditions.flatMap(({ after }) => after)),
      metBefore: met(conditions.flatMap(({ before }) => before)),
      all: conditions.flatMap(({ after }) => after).length,
    };
  });
}

function caseLine(view: ModelView, { id, after }: Evaluation['cases'][number]): CaseLine {
  const documented = model.cases[id];
  const procedure = documented && procedureWords(view.texts, documented.procedure);
  const steps = after.blocking.map((step) => procedure?.steps[step]?.title ?? step);
  return {
    id,
    label: caseWords(view.texts, id).short,
    href: view.link(`/cases/${id}`),
    outcome: procedure?.outcomes[after.outcome] ?? after.outcome,
    still: steps.length === 0 || after.outcome !== 'blocked' ? null : steps.join(', '),
  };
}
