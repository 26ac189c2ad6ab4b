import type { StatusColumn, StatusGroup } from '@tarazy/charts';
import { formatNumber, model } from '@tarazy/model';
import {
  applyPackage,
  compileHarm,
  emptyPackage,
  evaluatePackage,
  type JudgedHarm,
  keepRecent,
  type Package,
} from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { locatorLink, sayWhy, softHyphen, titleOf, wordOf } from '@tarazy/views';
import { formatDate } from '../../format';
import { viewWithPackage } from '../../model-question';
import type { ModelView } from '../../model-view';
import { formatViewState, linkTo } from '../../view-state';
import { referenceTexts } from '../reference/reference-texts';
import { homeTexts } from './home-texts';

/** The day of the report, against which today's law is read. */
const REPORT = '2016-11-23';

/** As many packages as stand beside each other with whole names in every language; the order of the scenarios says which. */
const MOST_PACKAGES = 7;

/** As many packages as the page that compares them takes. */
const MOST_COMPARED = 6;

/** More harms than this, and the themes are folded into counts. */
const MOST_ROWS = 40;

interface Judged {
  readonly column: StatusColumn;
  readonly harms: ReadonlyMap<string, JudgedHarm>;
}

/** The first page: the curated scenarios against every harm. */
export function readHomePage(view: ModelView, scenarios: readonly Scenario[]) {
  const words = homeTexts[view.locale];
  const ids = Object.keys(model.harms);
  const number = (value: number) => formatNumber(value, view.locale, 0);
  const judge = (chosen: Package, asOf: string) =>
    view.without.size === 0
      ? undoubted(JSON.stringify([chosen, asOf]))
      : judgeHarms(chosen, asOf, view.without);
  const settledIn = (harms: ReadonlyMap<string, JudgedHarm>) =>
    [...harms.values()].filter(({ status }) => status === 'settled').length;

  const today = judge(emptyPackage, view.asOf);
  const report = judge(emptyPackage, REPORT);
  const laws: readonly Judged[] = [
    {
      column: {
        id: 'report',
        kind: 'law',
        // The head of a column is narrow: the date may break between its parts.
        label: words.lawOf(formatDate(view.locale, REPORT, 'short').replaceAll('\u00a0', ' ')),
        total: number(settledIn(report)),
        href: linkTo('/build', { ...view.state, asOf: REPORT }),
      },
      harms: report,
    },
    {
      column: {
        id: 'today',
        kind: 'law',
        label: words.lawToday,
        total: number(settledIn(today)),
        href: view.link('/build'),
      },
      harms: today,
    },
  ];
  const curated = scenarios.filter(({ package: chosen }) => sizeOf(chosen) > 0);
  const packages: readonly (Judged & { readonly title: string })[] = curated
    .slice(0, MOST_PACKAGES)
    .map((scenario) => {
      const harms = judge(scenario.package, view.asOf);
      const settled = settledIn(harms) - settledIn(today);
      const { label, href } = linkScenario(view, scenario);
      return {
        title: label,
        column: {
          id: scenario.id,
          kind: 'package',
          href,
          label: softHyphen(label),
          total: settled < 0 ? number(settled) : `+${number(settled)}`,
          count: String(sizeOf(scenario.package)),
        },
        harms,
      };
    });
  const best = packages.reduce<(typeof packages)[number] | null>(
    (leading, one) => (leading && settledIn(leading.harms) >= settledIn(one.harms) ? leading : one),
    null,
  );
  const groups = readGroups(view, [...laws, ...packages]);
  return {
    locale: view.locale,
    harmCount: number(ids.length),
    title: best
      ? words.finding(
          number(mostSettledByOne(view.asOf)),
          number(ids.length),
          best.title,
          number(settledIn(best.harms)),
          best.column.count ?? '',
        )
      : words.matrix,
    more: curated.slice(MOST_PACKAGES).map((scenario) => ({
      id: scenario.id,
      size: referenceTexts(view.locale).reformCount(sizeOf(scenario.package)),
      ...linkScenario(view, scenario),
    })),
    compare: {
      label: words.compare(Math.min(MOST_COMPARED, packages.length)),
      href:
        '/compare' +
        formatViewState(
          view.state,
          packages.slice(0, MOST_COMPARED).map(({ column }) => ['with', column.id] as const),
        ),
    },
    totalLabel: words.settledOf(number(ids.length)),
    countLabel: words.reformsIn,
    columns: [...laws, ...packages].map(({ column }) => column),
    groups,
    foldedGroupIds: ids.length > MOST_ROWS ? groups.map(({ id }) => id) : [],
    statuses: view.texts.statuses,
    disclaimer: view.texts.disclaimer,
  };
}

function sizeOf({ reforms, changes }: Package): number {
  return reforms.length + changes.length;
}

/** A scenario by its name, as a link to the builder with its package. */
function linkScenario(view: ModelView, { id, title, package: chosen }: Scenario) {
  const label = title[view.locale] ?? id;
  const state = viewWithPackage(view.state, chosen);
  return { label, href: linkTo('/build', { ...state, package: { ...state.package, name: label } }) };
}

/** As many packages as the page shows, on a few dates. */
const RECENT = 64;

/** Every harm under a package, found once for each package and date. */
const undoubted = keepRecent(RECENT, (key) => {
  const [chosen, asOf] = JSON.parse(key) as [Package, string];
  return judgeHarms(chosen, asOf, new Set());
});

function judgeHarms(chosen: Package, asOf: string, without: ReadonlySet<string>) {
  return new Map(
    evaluatePackage(model, chosen, asOf, without).harms.map(({ id, after }): [string, JudgedHarm] => [
      id,
      after,
    ]),
  );
}

/** How many harms the reform that settles most of them settles alone, in its default setting. */
const mostSettledByOne = keepRecent(RECENT, (asOf: string): number => {
  const statusOf = Object.values(model.harms).map(compileHarm);
  const settledBy = (id: string) => {
    const { state } = applyPackage(model.law, model.reforms, { reforms: [{ id }], changes: [] }, asOf);
    return statusOf.filter((status) => status(state) === 'settled').length;
  };
  return Math.max(0, ...Object.keys(model.reforms).map(settledBy));
});

export type HomePage = ReturnType<typeof readHomePage>;

function readGroups(view: ModelView, judged: readonly Judged[]): readonly StatusGroup[] {
  return model.themes.map((theme) => ({
    id: theme,
    label: wordOf(view.texts.themes, theme),
    rows: Object.entries(model.harms)
      .filter(([, harm]) => harm.theme === theme)
      .map(([id, harm]) => {
        const evidence = Object.values(harm.evidence)[0];
        return {
          id,
          label: titleOf(view.texts, 'harms', id),
          href: view.link(`/harms/${id}`),
          cells: Object.fromEntries(
            judged.flatMap(({ column, harms }) => {
              const found = harms.get(id);
              if (!found) return [];
              return [
                [
                  column.id,
                  {
                    status: found.status,
                    sentence: sayWhy(view.texts, found, view.locale),
                    ...(evidence && { locator: locatorLink(view, evidence.at) }),
                    whyHref: view.link(`/harms/${id}`),
                  },
                ],
              ];
            }),
          ),
        };
      }),
  }));
}
