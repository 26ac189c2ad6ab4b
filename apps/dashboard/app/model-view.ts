import { type Locale, model, type Texts, textsIn, type Wording } from '@tarazy/model';
import {
  canonicalPackage,
  conditionIds,
  type Package,
  type Problem,
  readAsOf,
  readChange,
  readReform,
  unknownName,
} from '@tarazy/rules';
import { linkTo, parseViewState, type ViewState } from './view-state';

/** What an address asks of the model: the law of a day, a package, doubted conditions, a language. */
export interface ModelView {
  readonly state: ViewState;
  readonly locale: Locale;
  /** The words of the model in the reader's language. */
  readonly texts: Texts;
  readonly asOf: string;
  /** What could be read of the package; entries that could not are among the problems. */
  readonly chosen: Package;
  readonly without: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly wording: Wording;
  /** The address of another page in the same view. */
  link(path: string): string;
}

/**
 * Reads an address as a question to the model. What cannot be read is a problem with the nearest right name, and the
 * rest still stands: nothing of a link is lost because one entry has aged.
 */
export function readModelView(url: string): ModelView {
  const { state } = parseViewState(new URL(url, 'http://local').search);
  const locale: Locale = state.language;
  const texts = textsIn(locale);
  const dated =
    state.asOf === null
      ? { ok: true as const, value: model.horizon.to }
      : readAsOf(state.asOf, model, 'asOf');
  const reforms = state.package.reforms.map((text) => readReform(text, model));
  const changes = state.package.sets.map((text) => readChange(text, model));
  const known = new Set(conditionIds(model));
  const doubted = state.package.without.filter((id) => known.has(id));
  const unknownDoubts = state.package.without
    .filter((id) => !known.has(id))
    .map((id) => unknownName('without', id, [...known], 'owner/condition'));
  const problems = [dated, ...reforms, ...changes].flatMap((result) => (result.ok ? [] : result.problems));
  const chosen = canonicalPackage(
    {
      reforms: reforms.flatMap((result) => (result.ok ? [result.value] : [])),
      changes: changes.flatMap((result) => (result.ok ? [result.value] : [])),
    },
    model.reforms,
  );
  return {
    state,
    locale,
    texts,
    asOf: dated.ok ? dated.value : model.horizon.to,
    chosen,
    without: new Set(doubted),
    problems: [...problems, ...unknownDoubts],
    wording: { law: model.law, texts, locale },
    link: (path) => linkTo(path, state),
  };
}
