import { formatNumber, model } from '@tarazy/model';
import { applyPackage, compileHarm, keepRecent } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import {
  countSettled,
  judgePackage,
  lawColumn,
  type MatrixColumn,
  REPORT_DATE,
  scenarioColumns,
  sizeOfPackage,
  todayColumn,
  viewStatusMatrix,
} from '@tarazy/views';
import { viewWithPackage } from '../../model-question';
import type { ModelView } from '../../model-view';
import { formatViewState, linkTo } from '../../view-state';
import { referenceTexts } from '../reference/reference-texts';
import { homeTexts } from './home-texts';

/** As many packages as stand beside each other with whole names in every language; the order of the scenarios says which. */
const MOST_PACKAGES = 7;

/** As many packages as the page that compares them takes. */
const MOST_COMPARED = 6;

/** The first page: the curated scenarios against every harm. */
export function readHomePage(view: ModelView, scenarios: readonly Scenario[]) {
  const harmCount = formatNumber(Object.keys(model.harms).length, view.locale, 0);
  const curated = scenarioColumns(view, scenarios, view.asOf).map((column) => linkColumn(view, column));
  const packages = curated.slice(0, MOST_PACKAGES);
  const matrix = viewStatusMatrix(view, {
    baseColumnId: 'today',
    without: view.without,
    columns: [
      {
        ...lawColumn(view, 'report', REPORT_DATE),
        href: linkTo('/build', { ...view.state, asOf: REPORT_DATE }),
      },
      { ...todayColumn(view, view.asOf), href: view.link('/build') },
      ...packages,
    ],
  });
  return {
    locale: view.locale,
    harmCount,
    // The page says beside the matrix what grey means.
    matrix: { ...matrix, title: sayFinding(view, packages, harmCount) ?? matrix.title, subtitle: undefined },
    more: curated.slice(MOST_PACKAGES).map(({ id, label, href, package: chosen }) => ({
      id,
      label,
      href,
      size: referenceTexts(view.locale).reformCount(sizeOfPackage(chosen)),
    })),
    compare: {
      label: homeTexts[view.locale].compare(Math.min(MOST_COMPARED, packages.length)),
      href:
        '/compare' +
        formatViewState(
          view.state,
          packages.slice(0, MOST_COMPARED).map(({ id }) => ['with', id] as const),
        ),
    },
    statuses: view.texts.statuses,
    disclaimer: view.texts.disclaimer,
  };
}

/** A column that leads to the builder with its package. */
function linkColumn(view: ModelView, column: MatrixColumn) {
  const state = viewWithPackage(view.state, column.package);
  return {
    ...column,
    href: linkTo('/build', { ...state, package: { ...state.package, name: column.label } }),
  };
}

/** What one reform settles at the most, and what the package that settles most does with how many. */
function sayFinding(view: ModelView, packages: readonly MatrixColumn[], all: string): string | null {
  const number = (value: number): string => formatNumber(value, view.locale, 0);
  const settledBy = (column: MatrixColumn): number =>
    countSettled(judgePackage(column.package, column.asOf, view.without));
  const best = packages.reduce<MatrixColumn | null>(
    (leading, one) => (leading !== null && settledBy(leading) >= settledBy(one) ? leading : one),
    null,
  );
  if (best === null) return null;
  return homeTexts[view.locale].finding(
    number(mostSettledByOne(view.asOf)),
    all,
    best.label,
    number(settledBy(best)),
    number(sizeOfPackage(best.package)),
  );
}

/** Dates that readers ask for again and again. */
const RECENT_DATES = 64;

/** How many harms the reform that settles most of them settles alone, in its default setting. */
const mostSettledByOne = keepRecent(RECENT_DATES, (asOf: string): number => {
  const statusOf = Object.values(model.harms).map(compileHarm);
  const settledBy = (id: string) => {
    const { state } = applyPackage(model.law, model.reforms, { reforms: [{ id }], changes: [] }, asOf);
    return statusOf.filter((status) => status(state) === 'settled').length;
  };
  return Math.max(0, ...Object.keys(model.reforms).map(settledBy));
});

export type HomePage = ReturnType<typeof readHomePage>;
