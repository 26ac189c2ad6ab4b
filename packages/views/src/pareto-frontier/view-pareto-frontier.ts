import { type FrontierPackage, formatDate, formatNumber, type ParetoFrontierProps } from '@tarazy/charts';
import {
  type Contender,
  type EffortWeights,
  effortOf,
  equalWeights,
  type FrontierPoint,
  frontierOf,
  legalForms,
  listDominance,
  type Package,
} from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import type { ViewReader } from '../reader';
import { contend, contendAsLaw, LAW } from './contend';
import { frontierViewWords } from './frontier-view-words';

/** Id of the reader's own package. */
const OWN = 'own';
/** A package that asks so many times the effort of the next one would press the others together. */
const FAR = 2;
/** Fewer packages than this are never pressed together. */
const FEWEST = 4;

/** What is weighed against what. */
export interface FrontierQuestion {
  /** Scenarios without a package are passed over. */
  readonly scenarios: readonly Scenario[];
  /** The reader's own package; an empty one is passed over. */
  readonly own?: { readonly package: Package; readonly name: string | null } | undefined;
  /** ISO date of the law by which all are judged. */
  readonly asOf: string;
  /** Conditions that are switched off, as `harm/condition`. */
  readonly without?: ReadonlySet<string> | undefined;
  /** What one act of each form counts, from 0 up; 1 each unless told. */
  readonly weights?: EffortWeights | undefined;
  /** Draws packages far beyond the others inside the picture too; they are listed under it unless told. */
  readonly whole?: boolean | undefined;
  /** The page of a package. */
  readonly hrefOf?: ((chosen: Package, name: string) => string) | undefined;
}

/** Curated packages, and the reader's own, by effort and harms settled, as the data of `ParetoFrontier`. */
export function viewParetoFrontier(reader: ViewReader, question: FrontierQuestion): ParetoFrontierProps {
  const { asOf, without, weights = equalWeights, whole = false } = question;
  const { locale } = reader;
  const words = frontierViewWords[locale];
  const named = listNamed(reader, question);
  const law = contendAsLaw(asOf, without);
  const contenders = named.map(({ id, package: chosen }) => contend(id, chosen, asOf, without));
  const labels = new Map(named.map(({ id, label }) => [id, label]));
  const dominance = new Map(
    listDominance(contenders).map(({ id, dominatedBy }) => [id, dominatedBy] as const),
  );
  const packages = named.map(({ id, label, package: chosen }, index): FrontierPackage => {
    const { acts, settled, customChanges } = contenders[index] as Contender;
    return {
      id,
      label,
      effort: effortOf(acts, weights),
      settled: settled.size - law.settled.size,
      uncounted: customChanges,
      own: id === OWN,
      dominatedBy: dominance.get(id) ?? [],
      href: question.hrefOf?.(chosen, label),
    };
  });
  const frontier = frontierOf([law, ...contenders], weights);
  const closeUp = whole ? undefined : findCloseUp(packages);
  return {
    title: sayFinding(reader, packages, frontier, labels, law.settled.size, question.own?.name ?? null),
    subtitle: `${words.measure(formatDate(locale, asOf))} ${sayWeights(reader, weights)}`,
    locale,
    packages,
    closeUp,
  };
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly package: Package;
}

function isEmpty({ reforms, changes }: Package): boolean {
  return reforms.length + changes.length === 0;
}

function listNamed({ locale }: ViewReader, { scenarios, own }: FrontierQuestion): readonly Named[] {
  const curated = scenarios
    .filter((scenario) => !isEmpty(scenario.package))
    .map(({ id, title, package: chosen }) => ({ id, label: title[locale] ?? id, package: chosen }));
  if (own === undefined || isEmpty(own.package)) return curated;
  const label = own.name ?? frontierViewWords[locale].own;
  return [...curated, { id: OWN, label, package: own.package }];
}

/** Everything but one package that asks far more than all others; `undefined` where none does. */
function findCloseUp(packages: readonly FrontierPackage[]): ParetoFrontierProps['closeUp'] {
  const [last, ...others] = [...packages].sort((a, b) => b.effort - a.effort);
  const most = others[0]?.effort ?? 0;
  if (last === undefined || packages.length < FEWEST || most === 0 || last.effort < FAR * most)
    return undefined;
  return { effort: most, settled: Math.max(...others.map(({ settled }) => settled)) };
}

/** How the reader's package fares, or how many are beaten by none. */
function sayFinding(
  { locale }: ViewReader,
  packages: readonly FrontierPackage[],
  frontier: readonly FrontierPoint[],
  labels: ReadonlyMap<string, string>,
  settledByLaw: number,
  ownName: string | null,
): string {
  const words = frontierViewWords[locale];
  const unbeaten = new Set(frontier.flatMap(({ ids }) => ids));
  const own = packages.find(({ id }) => id === OWN);
  if (own === undefined) {
    return words.unbeaten(packages.filter(({ id }) => unbeaten.has(id)).length, packages.length);
  }
  if (unbeaten.has(OWN)) return words.ownUnbeaten(ownName);
  const [beater] = frontier
    .filter(
      ({ effort, customChanges, settled }) =>
        effort <= own.effort &&
        customChanges <= (own.uncounted ?? 0) &&
        settled - settledByLaw >= own.settled,
    )
    .sort((a, b) => b.settled - a.settled || a.effort - b.effort);
  const who = beater?.ids.find((id) => id !== LAW);
  if (beater === undefined || who === undefined) return words.ownAsLaw(ownName);
  return words.ownBeaten(
    ownName,
    labels.get(who) ?? who,
    beater.settled - settledByLaw - own.settled,
    formatNumber(locale, own.effort - beater.effort, 2),
  );
}

function sayWeights({ locale }: ViewReader, weights: EffortWeights): string {
  const words = frontierViewWords[locale];
  if (legalForms.every((form) => weights[form] === 1)) return words.everyActOne;
  const list = legalForms.map((form) => `${words.form[form]} ${formatNumber(locale, weights[form], 2)}`);
  return words.weighted(list.join(', '));
}
