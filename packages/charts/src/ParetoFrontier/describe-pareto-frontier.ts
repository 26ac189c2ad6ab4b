import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import type { TwinTable } from '../shared/TableTwin';
import { sharedWords } from '../words/shared-words';
import { capPackages } from './cap-packages';
import {
  type Field,
  findBeater,
  findUnbeaten,
  groupPackages,
  isBeatenByLaw,
  type PackageGroup,
  readField,
} from './frontier-groups';
import type { BestStep, FrontierPackage, ParetoFrontierProps } from './pareto-frontier-props';
import { frontierWords } from './pareto-frontier-words';

/** Decimals of an effort: weights may be fractions. */
const DIGITS = 2;
const MOST_NAMES = 3;

const quoteIn: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => `“${text}”`,
  ru: (text) => `«${text}»`,
  kk: (text) => `«${text}»`,
};

function nameAll(packages: readonly FrontierPackage[], locale: Locale): string {
  const named = packages.slice(0, MOST_NAMES).map(({ label }) => quoteIn[locale](label));
  const more = packages.length - named.length;
  return named.join(', ') + (more > 0 ? ` +${formatNumber(locale, more)}` : '');
}

/** Effort and harms of a place, e.g. "effort 8, 6 harms". */
export function namePlace(
  { effort, settled }: Pick<PackageGroup, 'effort' | 'settled'>,
  locale: Locale,
): string {
  return frontierWords[locale].place(
    formatNumber(locale, effort, DIGITS),
    formatNumber(locale, settled).replace('-', '−'),
    Math.abs(settled),
  );
}

/** A step of the best line, e.g. "8 harms at effort 13". */
export function nameStep({ effort, settled }: BestStep, locale: Locale): string {
  return frontierWords[locale].step(
    formatNumber(locale, effort, DIGITS),
    formatNumber(locale, settled),
    settled,
  );
}

/** What a step says in full: with how many packages come to it. */
export function readStep(step: BestStep, locale: Locale): string {
  const { ties = 1 } = step;
  const words = frontierWords[locale];
  return `${nameStep(step, locale)}. ${words.stepTies(formatNumber(locale, ties), ties)}`;
}

function findPackage(all: readonly PackageGroup[], id: string): FrontierPackage | undefined {
  for (const { packages } of all) {
    const found = packages.find((one) => one.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a group says in full: where it stands, what is left out, and who beats it. */
export function nameGroup(group: PackageGroup, { all, unbeaten }: Field, locale: Locale): string {
  const words = frontierWords[locale];
  const beater = findBeater(group, unbeaten);
  const dominators = [...new Set(group.packages.flatMap(({ dominatedBy = [] }) => dominatedBy))].flatMap(
    (id) => findPackage(all, id) ?? [],
  );
  const where = namePlace(group, locale);
  const left =
    group.uncounted === 0
      ? ''
      : `; ${words.uncounted(formatNumber(locale, group.uncounted), group.uncounted)}`;
  const standing =
    beater !== null
      ? words.beatenByOne(nameAll(beater.packages, locale), namePlace(beater, locale))
      : isBeatenByLaw(group)
        ? words.beatenByLaw
        : words.unbeaten;
  const always =
    dominators.length > 0 && group.packages.length === 1
      ? ` ${words.dominated(nameAll(dominators, locale))}`
      : '';
  return `${where}${left}. ${standing}${always}`;
}

/** What the figure shows, in words: how many packages, which none beats, and the one that is selected. */
export function describeParetoFrontier(props: ParetoFrontierProps): string {
  const { packages, best = [], locale, selectedId, tail } = props;
  const words = frontierWords[locale];
  if (packages.length === 0 && best.length === 0) return words.empty;
  const all = groupPackages(packages);
  const field = readField(all);
  const { unbeaten } = field;
  const unbeatenCount = unbeaten.reduce((sum, group) => sum + group.packages.length, 0);
  const selected = all.find((group) => group.packages.some(({ id }) => id === selectedId));
  const step = best.find(({ id }) => id === selectedId);
  const shown = capPackages(packages, selectedId).length;
  const parts = [
    packages.length === 0
      ? ''
      : words.count(
          formatNumber(locale, packages.length),
          packages.length,
          formatNumber(locale, unbeatenCount),
        ),
    unbeaten.length === 0
      ? ''
      : words.unbeatenAre(
          unbeaten
            .map((group) => `${nameAll(group.packages, locale)} (${namePlace(group, locale)})`)
            .join('; '),
        ),
    best.length === 0 ? '' : `${words.bestLine}: ${best.map((one) => nameStep(one, locale)).join('; ')}.`,
    best.length === 0 || tail === undefined ? '' : `${tail}.`,
    selected === undefined
      ? ''
      : `${nameAll(selected.packages, locale)}: ${nameGroup(selected, field, locale)}`,
    step === undefined ? '' : readStep(step, locale),
    shown < packages.length ? `${sharedWords(locale).shownOf(shown, packages.length)}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The same as rows: packages from the least effort up, then the steps of the best line. */
export function tabulateParetoFrontier(props: ParetoFrontierProps): TwinTable {
  const { packages, best = [], locale } = props;
  const words = frontierWords[locale];
  const all = groupPackages(packages);
  const unbeaten = findUnbeaten(all);
  const labels = new Map(packages.map(({ id, label }) => [id, label]));
  const rowOf = (group: PackageGroup, one: FrontierPackage) => {
    const beater = findBeater(group, unbeaten);
    const always = (one.dominatedBy ?? []).flatMap((id) => labels.get(id) ?? []);
    return {
      id: one.id,
      cells: [
        one.label,
        formatNumber(locale, group.effort, DIGITS) +
          (group.uncounted === 0
            ? ''
            : ` (${words.uncounted(formatNumber(locale, group.uncounted), group.uncounted)})`),
        formatNumber(locale, group.settled).replace('-', '−'),
        beater !== null
          ? beater.packages.map(({ label }) => label).join('; ')
          : isBeatenByLaw(group)
            ? words.law
            : words.nobody,
        always.length === 0 ? words.nobody : always.join('; '),
      ],
    };
  };
  return {
    columns: [words.package, words.effort, words.settledBeyond, words.beatenBy, words.whateverWeights],
    rows: [
      ...all.flatMap((group) => group.packages.map((one) => rowOf(group, one))),
      ...best.map((step) => ({
        id: step.id,
        cells: [
          words.bestLine,
          formatNumber(locale, step.effort, DIGITS),
          formatNumber(locale, step.settled),
          words.nobody,
          words.nobody,
        ],
      })),
    ],
  };
}
