import type { SliderCase, ValueUnit } from '@tarazy/charts';
import { type FieldId, fieldOf, fields, formatShare, model } from '@tarazy/model';
import {
  type Evaluation,
  heldSince,
  isAlreadyLaw,
  isNumericUnit,
  lawPathsOf,
  optionsOf,
  procedureOf,
  type Reform,
  type ReformOption,
  readPath,
  sweep,
} from '@tarazy/rules';
import { articleLine, articlesOf, byTheme, caseWords, unitForms, wordOf } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import type { BuildTexts } from './build-texts';

/** The parameter whose value is a share of people who sign. */
const SIGNATURES = 'strikes.signatureShare';

/** A numeric option of a reform as a slider. */
export interface OptionControl {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: 'share' | 'number';
  readonly unit: ValueUnit | undefined;
  /** Whether the value is the share of the workforce that must sign. */
  readonly isSignatures: boolean;
  readonly today: { readonly value: number; readonly label: string } | undefined;
  readonly cases: readonly SliderCase[];
}

/** A reform as a row of the builder. */
export interface ReformRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** The articles it changes today. */
  readonly articles: string;
  readonly on: boolean;
  /** Since when the law holds it already, where it does. */
  readonly inForce: string | null;
  readonly inConflict: boolean;
  readonly options: readonly OptionControl[];
}

/** A part of a theme with its reforms. */
export interface ReformField {
  readonly id: FieldId;
  readonly title: string;
  readonly rows: readonly ReformRow[];
  readonly on: number;
}

/** A theme with its reforms by part, and how many of them are on. */
export interface ReformGroup {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly ReformField[];
  readonly count: number;
  readonly on: number;
}

/** Every reform of the model, by theme and by the part of it whose law it changes first. */
export function readReformGroups(
  view: ModelView,
  words: BuildTexts,
  evaluation: Evaluation,
): readonly ReformGroup[] {
  const rows = Object.entries(model.reforms).map(([id, reform]) => ({
    field: fieldOf(reform),
    row: readRow(view, words, evaluation, id, reform),
  }));
  return byTheme(view.texts, fields).map(({ id: theme, title, ids }) => {
    const own = ids.map((id) => {
      const filed = rows.filter(({ field }) => field === id).map(({ row }) => row);
      return {
        id: id as FieldId,
        title: wordOf(view.texts.fields, id),
        rows: filed,
        on: filed.filter(({ on }) => on).length,
      };
    });
    const all = own.flatMap((field) => field.rows);
    return {
      id: theme,
      title,
      fields: own.filter((field) => field.rows.length > 0),
      count: all.length,
      on: all.filter(({ on }) => on).length,
    };
  });
}

function readRow(
  view: ModelView,
  words: BuildTexts,
  evaluation: Evaluation,
  id: string,
  reform: Reform,
): ReformRow {
  const texts = view.texts.reforms as Readonly<
    Record<string, { readonly title: string; readonly options?: Readonly<Record<string, string>> }>
  >;
  const text = texts[id];
  const chosen = view.chosen.reforms.find((one) => one.id === id);
  const paths = reform.changes.map(({ path }) => path);
  const held = isAlreadyLaw({ id }, reform, evaluation.baseline);
  const since =
    paths
      .map((path) => heldSince(model.law, path, view.asOf))
      .sort()
      .at(-1) ?? view.asOf;
  // Only a reform that is on shows its options, and cases on a track take a while to find.
  const options = Object.entries((chosen && reform.options) ?? {}).flatMap(([name, option]) => {
    const value = optionsOf(chosen ?? { id }, reform)[name];
    const target = reform.changes.find(({ to }) => typeof to === 'object' && to?.option === name);
    return typeof value === 'number' && isNumericUnit(option.unit)
      ? [
          readControl(view, words, evaluation, {
            name,
            label: text?.options?.[name] ?? name,
            value,
            option,
            path: target?.path,
          }),
        ]
      : [];
  });
  return {
    id,
    title: text?.title ?? id,
    href: view.link(`/reforms/${id}`),
    articles: articleLine(view.texts, articlesOf(paths, view.asOf)),
    on: chosen !== undefined,
    inForce: held ? words.inForceSince(formatVagueDate(view.locale, since)) : null,
    inConflict: evaluation.conflicts.some((conflict) =>
      conflict.kind === 'excludes'
        ? conflict.reforms.includes(id)
        : conflict.claims.some(({ by }) => by.includes(id)),
    ),
    options,
  };
}

interface Control {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly option: ReformOption;
  readonly path: string | undefined;
}

function readControl(
  view: ModelView,
  words: BuildTexts,
  evaluation: Evaluation,
  { name, label, value, option, path }: Control,
): OptionControl {
  const share = option.unit === 'share';
  const today = path === undefined ? null : readPath(evaluation.baseline, path);
  const max = option.max ?? 1;
  return {
    name,
    label,
    value,
    min: option.min ?? 0,
    max,
    step: share ? 0.01 : 1,
    format: share ? 'share' : 'number',
    unit: share ? undefined : unitForms(view.texts, option.unit),
    isSignatures: path === SIGNATURES,
    today: typeof today === 'number' ? { value: today, label: words.today } : undefined,
    cases: path === undefined || !share ? [] : casesOnTrack(view, words, evaluation, path, max),
  };
}

/** Documented cases whose outcome or steps turn somewhere on the track, at the exact place. */
function casesOnTrack(
  view: ModelView,
  words: BuildTexts,
  { baseline }: Evaluation,
  path: string,
  max: number,
): readonly SliderCase[] {
  return Object.entries(model.cases).flatMap(([id, documented]) => {
    const procedure = procedureOf(model, documented);
    if (!Object.values(procedure.steps).some(({ holds }) => lawPathsOf(holds).includes(path))) return [];
    const { breakPoints } = sweep(id, documented, procedure, baseline, path, { min: 0, max });
    return breakPoints.map((value) => ({
      value,
      label: caseWords(view.texts, id).short,
      note: words.reached(formatShare(Math.round(value * 1000) / 1000, view.locale)),
    }));
  });
}
