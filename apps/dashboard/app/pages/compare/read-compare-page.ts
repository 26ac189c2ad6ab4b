import { formatProblem, type Package } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import { type Comparable, type CompareQuestion, LAW, viewCompareSets } from '@tarazy/views';
import { textsFor } from '../../interface-texts/texts-for';
import { viewWithPackage } from '../../model-question';
import type { ModelView } from '../../model-view';
import { linkTo } from '../../view-state';
import { hasPackage } from '../reference/package-links';
import { compareTexts } from './compare-texts';
import { MINE, readCompareQuery } from './read-compare-query';
import { readEffort } from './read-effort';

/** Everything that the comparison of packages shows. */
export function readComparePage(view: ModelView, url: string, scenarios: readonly Scenario[]) {
  const words = compareTexts[view.locale];
  const offered = listOffered(view, scenarios, words.yours);
  const query = readCompareQuery(url, new Map(offered.map(({ id, title }) => [id, title])), words);
  const question: CompareQuestion = {
    scenarios: query.ids.flatMap((id) => offered.find((one) => one.id === id) ?? []),
    baseId: query.baseId,
    asOf: view.asOf,
    without: view.without,
    atLeast: query.atLeast,
    beyondBase: query.beyondBase,
  };
  const { finding, sets, pairs } = viewCompareSets(view, question);
  const effort = readEffort(question, textsFor(view.locale), {
    allActs: words.allActs,
    customChanges: words.customChanges,
    settled: words.settledBeyond[query.atLeast],
  });
  const isEmpty = query.ids.length === 0;
  return {
    locale: view.locale,
    title: isEmpty ? words.title : finding,
    isEmpty,
    problems: [...query.problems.map(formatProblem), ...query.remarks],
    offered: offered.map(({ id, title }) => ({ id, title, isChosen: query.ids.includes(id) })),
    bases: [
      { id: LAW, title: words.lawOfTheDate },
      ...question.scenarios.map(({ id, title }) => ({ id, title })),
    ],
    baseId: query.baseId ?? LAW,
    atLeast: query.atLeast,
    beyondBase: query.beyondBase,
    // The finding is the heading of the page, so the figure is headed by its measure.
    sets: { ...sets, ...query.arrangement, title: sets.subtitle ?? sets.title, subtitle: undefined },
    pairs,
    effort: { marks: effort.marks, rows: effort.rows },
    together:
      query.ids.length < 2
        ? null
        : {
            ...sayTogether(effort, words),
            href: hrefOf(view, effort.together.package, words.join(effort.marks)),
          },
    disclaimer: view.texts.disclaimer,
  };
}

export type ComparePageData = ReturnType<typeof readComparePage>;

/** The packages that can be compared: the reader's own, then the curated ones that hold a reform. */
function listOffered(view: ModelView, scenarios: readonly Scenario[], yours: string): readonly Comparable[] {
  const curated = scenarios
    .filter(({ package: { reforms, changes } }) => reforms.length + changes.length > 0)
    .map(({ id, title, package: chosen }) => ({ id, title: title[view.locale] ?? id, package: chosen }));
  const own = hasPackage(view)
    ? [{ id: MINE, title: view.state.package.name ?? yours, package: view.chosen }]
    : [];
  return [...own, ...curated].map((one) => ({ ...one, href: hrefOf(view, one.package, one.title) }));
}

/** The builder with a package under a name, in the same view. */
function hrefOf({ state }: ModelView, chosen: Package, name: string): string {
  const next = viewWithPackage(state, chosen);
  return linkTo('/build', { ...next, package: { ...next.package, name } });
}

/** What all packages come to as one, a sentence each. */
function sayTogether(
  { marks, together }: ReturnType<typeof readEffort>,
  words: (typeof compareTexts)['en'],
): { readonly says: readonly string[]; readonly conflicts: string | null } {
  const { settled, acts, onlyTogether, shared, conflicts } = together;
  return {
    says: [
      words.togetherSettle(words.join(marks), settled, acts),
      ...(onlyTogether > 0 ? [words.onlyTogether(onlyTogether)] : []),
      ...(shared > 0 ? [words.shared(shared)] : []),
    ],
    conflicts: conflicts > 0 ? words.conflicts(conflicts) : null,
  };
}
