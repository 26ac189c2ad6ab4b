import { formatInUnit, model } from '@tarazy/model';
import {
  applyPackage,
  type ChosenReform,
  type DocumentedCase,
  isNumericUnit,
  type Mend,
  procedureOf,
  type SweepInterval,
  sweep,
} from '@tarazy/rules';
import { type ReplayedCase, titleOf } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { hrefOf } from '../build/read-build-page';
import type { CaseTexts } from './case-texts';

/** A smallest package in words: its reforms, each with the settings that would do. */
export interface MendLine {
  readonly key: string;
  readonly reforms: readonly {
    readonly label: string;
    readonly href: string;
    readonly settings: string | null;
  }[];
  readonly href: string;
}

/** The smallest packages that bring the case to what its procedure seeks, with the exact range of each number. */
export function readMends(
  view: ModelView,
  words: CaseTexts,
  caseId: string,
  documented: DocumentedCase,
  { mends }: ReplayedCase,
): readonly MendLine[] {
  return mends
    .filter(({ reforms }) => reforms.length > 0)
    .map((mend) => ({
      key: mend.reforms.map(({ id }) => id).join(' '),
      reforms: mend.reforms.map((reform) => ({
        label: titleOf(view.texts, 'reforms', reform.id),
        href: view.link(`/reforms/${reform.id}`),
        settings: sayRange(view, words, caseId, documented, mend, reform),
      })),
      href: hrefOf(view, mend.package),
    }));
}

/** Over which values of its numeric option the mend still does, everything else of it fixed. */
function sayRange(
  view: ModelView,
  words: CaseTexts,
  caseId: string,
  documented: DocumentedCase,
  mend: Mend,
  chosen: ChosenReform,
): string | null {
  const reform = model.reforms[chosen.id];
  const procedure = procedureOf(model, documented);
  const numeric = Object.entries(reform?.options ?? {}).find(([, { unit }]) => isNumericUnit(unit));
  if (!reform || !numeric) return null;
  const [name, option] = numeric;
  const target = reform.changes.find(({ to }) => typeof to === 'object' && to?.option === name);
  const range = { min: option.min ?? 0, max: option.max ?? 1 };
  if (!target) return null;
  const { state } = applyPackage(model.law, model.reforms, mend.package, view.asOf);
  const { intervals } = sweep(caseId, documented, procedure, state, target.path, range, view.without);
  const good = intervals.filter(({ outcome }) => outcome === (procedure.sought ?? 'lawful'));
  const write = (value: number) =>
    formatInUnit(
      option.unit === 'share' ? Math.round(value * 1000) / 1000 : value,
      option,
      view.locale,
      view.texts,
    );
  return sayIntervals(words, good, range, optionLabel(view, chosen.id, name), write);
}

function optionLabel(view: ModelView, reform: string, name: string): string {
  const texts = view.texts.reforms as Readonly<
    Record<string, { readonly options?: Readonly<Record<string, string>> }>
  >;
  return texts[reform]?.options?.[name] ?? name;
}

function sayIntervals(
  words: CaseTexts,
  good: readonly SweepInterval[],
  { min, max }: { readonly min: number; readonly max: number },
  label: string,
  write: (value: number) => string,
): string | null {
  const [first, last] = [good[0], good.at(-1)];
  if (!first || !last) return null;
  if (first.from === min && last.to === max && last.toClosed) return words.any(label);
  if (first.from === min) return (last.toClosed ? words.upTo : words.below)(label, write(last.to));
  return words.within(label, write(first.from), write(last.to));
}
