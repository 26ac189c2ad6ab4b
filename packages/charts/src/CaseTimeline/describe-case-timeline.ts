import type { Locale } from '../shared/chart-types';
import { capitalise } from '../shared/format';
import { sayOutcomes } from '../shared/say-outcomes';
import type { TwinTable } from '../shared/TableTwin';
import { tallyWords } from '../shared/tally-words';
import type { CaseGroup, CaseTimelineProps, TimedCase } from './case-timeline-props';
import { caseTimelineWords } from './case-timeline-words';
import { isWithin, sortByTime } from './time-of-case';

/** A case as a screen reader says it. */
export function nameTimedCase({ title, when, ...decided }: TimedCase, locale: Locale): string {
  const words = tallyWords(locale);
  const changed = decided.same === false ? `; ${words.otherwise}` : '';
  return `${title}, ${when}: ${words.outcome[decided.outcome]}${changed}`;
}

/** A group with its cases, as a screen reader says it. */
export function nameCaseGroup({ label, cases, chosen }: CaseGroup, locale: Locale): string {
  const words = tallyWords(locale);
  const said = `${label} ${words.cases(cases.length)}. ${capitalise(sayOutcomes(cases, locale))}`;
  return chosen === true ? `${said} (${words.chosen})` : said;
}

/** What the timeline shows, in words. */
export function describeCaseTimeline({ groups, years, locale }: CaseTimelineProps): string {
  const tally = tallyWords(locale);
  const words = caseTimelineWords(locale);
  const cases = groups.flatMap((group) => group.cases).filter((one) => isWithin(one, years));
  if (cases.length === 0) return tally.nothing;
  // A case that began before the axis is on it, and its year is not.
  const most = findMostYear(cases.filter(({ from }) => Number(from.slice(0, 4)) >= years.from));
  const sentences = [
    words.size(tally.cases(cases.length), years.from, years.to),
    ...(most === null ? [] : [words.mostYear(most.count, cases.length, most.year)]),
    sayOutcomes(cases, locale),
  ];
  return `${sentences.map(capitalise).join('. ')}.`;
}

/** The year in which most cases began, the earlier of equal ones; `null` without a case. */
export function findMostYear(
  cases: readonly Pick<TimedCase, 'from'>[],
): { readonly year: number; readonly count: number } | null {
  const counts = new Map<number, number>();
  for (const { from } of cases) {
    const year = Number(from.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most === undefined ? null : { year: most[0], count: most[1] };
}

/** The timeline as a table: a row a case, those outside the years too. */
export function tabulateCaseTimeline({ groups, locale }: CaseTimelineProps): TwinTable {
  const tally = tallyWords(locale);
  const words = caseTimelineWords(locale);
  return {
    columns: [tally.case, words.group, words.when, tally.theOutcome],
    rows: groups.flatMap(({ label, cases }) =>
      sortByTime(cases).map((one) => ({
        id: one.id,
        cells: [one.title, label, one.when, tally.outcome[one.outcome]],
      })),
    ),
  };
}
