import { model } from '@tarazy/model';
import {
  canonicalPackage,
  conditionIds,
  formatChange,
  formatReform,
  type Package,
  type Problem,
  readAsOf,
  readChange,
  readReform,
  unknownName,
} from '@tarazy/rules';
import { parseViewState, type ViewState } from './view-state';

/** What an address asks of the model: the law of a day, a package, doubted conditions. Holds no words. */
export interface ModelQuestion {
  readonly state: ViewState;
  readonly asOf: string;
  /** What could be read of the package; entries that could not are among the problems. */
  readonly chosen: Package;
  readonly without: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the search part of an address as a question to the model. What cannot be read is a problem with the nearest
 * right name, and the rest still stands: nothing of a link is lost because one entry has aged.
 */
export function readModelQuestion(search: string): ModelQuestion {
  const { state } = parseViewState(search);
  const dated =
    state.asOf === null
      ? { ok: true as const, value: model.horizon.to }
      : readAsOf(state.asOf, model, 'asOf');
  const reforms = state.package.reforms.map((text) => readReform(text, model));
  const changes = state.package.sets.map((text) => readChange(text, model));
  const known = state.package.without.length === 0 ? [] : conditionIds(model);
  const doubted = state.package.without.filter((id) => known.includes(id));
  const unknownDoubts = state.package.without
    .filter((id) => !known.includes(id))
    .map((id) => unknownName('without', id, known, 'owner/condition'));
  const chosen = canonicalPackage(
    {
      reforms: reforms.flatMap((result) => (result.ok ? [result.value] : [])),
      changes: changes.flatMap((result) => (result.ok ? [result.value] : [])),
    },
    model.reforms,
  );
  const faults = [dated, ...reforms, ...changes].flatMap((result) => (result.ok ? [] : result.problems));
  return {
    state,
    asOf: dated.ok ? dated.value : model.horizon.to,
    chosen,
    without: new Set(doubted),
    problems: [...faults, ...unknownDoubts],
  };
}

/** A view that holds another package; name, language, date and doubts stay. */
export function viewWithPackage(state: ViewState, chosen: Package): ViewState {
  const { reforms, changes } = canonicalPackage(chosen, model.reforms);
  return {
    ...state,
    package: {
      ...state.package,
      reforms: reforms.map((reform) => formatReform(reform, model.reforms[reform.id])),
      sets: changes.map(formatChange),
    },
  };
}
