import {
  type CaseGroup,
  type CaseTimelineProps,
  findMostYear,
  formatDate,
  type TimedCase,
  type YearRange,
} from '@tarazy/charts';
import { model } from '@tarazy/model';
import type { CaseLaw, DecidedCase } from '../decide-cases';
import type { ViewReader } from '../reader';
import { type CaseFigureWords, caseFigureWords } from '../words/case-figure-words';
import { titleOf, wordOf } from '../words/text-of';
import { vagueDate } from '../words/vague-date';

/** The years in which the model describes the law and cases happened. */
const caseYears: YearRange = findYears();

/** Versions of the law that are drawn across the cases. */
const EDITIONS = ['union-law-2014', 'labour-code-2015', 'law-321-vi', 'telework-law'];

/** What the timeline of cases is drawn from. */
export interface CaseTimelineQuestion {
  readonly cases: readonly DecidedCase[];
  readonly law: CaseLaw;
  /** ISO date of the law. */
  readonly asOf: string;
  readonly by?: 'theme' | 'procedure' | undefined;
  /** Id of the theme or procedure that the page is narrowed to: its cases stand one by one. */
  readonly chosen?: string | null | undefined;
  /** Where a theme or procedure leads; left out, it folds and unfolds. */
  readonly linkGroup?: ((group: string) => string) | undefined;
}

/** The timeline of cases: when they happened, and how a law decides them. */
export function viewCaseTimeline(reader: ViewReader, question: CaseTimelineQuestion): CaseTimelineProps {
  const { law, asOf, chosen } = question;
  const { locale, texts } = reader;
  const words = caseFigureWords(locale);
  const groups = gatherGroups(reader, question);
  return {
    locale,
    title: findTimelineFinding(groups, law, words),
    subtitle: `${words.decidedBy[law](formatDate(locale, asOf))} ${words.timeDrawn}`,
    groups,
    editions: model.keyDates
      .filter(({ id }) => EDITIONS.includes(id))
      .map(({ id, date }) => ({ date, label: wordOf(texts.keyDates, id) })),
    years: caseYears,
    brush: true,
    openIds: chosen == null ? [] : [chosen],
  };
}

function gatherGroups(
  reader: ViewReader,
  { cases, by = 'theme', chosen, linkGroup }: CaseTimelineQuestion,
): readonly CaseGroup[] {
  const { texts, locale, link } = reader;
  const order = by === 'theme' ? model.themes : Object.keys(model.procedures);
  return order
    .map(
      (id): CaseGroup => ({
        id,
        label: by === 'theme' ? wordOf(texts.themes, id) : titleOf(texts, 'procedures', id),
        href: linkGroup?.(id),
        chosen: id === chosen,
        cases: cases.flatMap((one): readonly TimedCase[] => {
          const documented = model.cases[one.id];
          if (documented === undefined || documented[by] !== id) return [];
          const { from, to } = documented;
          return [
            {
              ...one,
              title: titleOf(texts, 'cases', one.id),
              from,
              to,
              when: [...new Set([vagueDate(locale, from), vagueDate(locale, to)])].join(' – '),
              href: link(`/cases/${one.id}`),
            },
          ];
        }),
      }),
    )
    .filter((group) => group.cases.length > 0);
}

/** What the timeline says: where a law changes most, or else when most cases began. */
function findTimelineFinding(groups: readonly CaseGroup[], law: CaseLaw, words: CaseFigureWords): string {
  const cases = groups.flatMap((group) => group.cases);
  const year = findMostYear(cases);
  if (year === null) return words.none;
  const [most] = groups
    .map(({ label, cases: own }) => ({
      label,
      all: own.length,
      count: own.filter(({ same }) => same === false).length,
    }))
    .sort((a, b) => b.count - a.count);
  if (law !== 'at-the-time' && most !== undefined && most.count > 0) {
    return words.mostOtherwise(most.label, most.count, most.all);
  }
  return year.count === cases.length
    ? words.allIn(year.year, year.count)
    : words.mostIn(year.year, year.count, cases.length);
}

/** From the first year of the law that is described to the last year of a case. */
function findYears(): YearRange {
  const last = Object.values(model.cases).map(({ to }) => Number(to.slice(0, 4)));
  return { from: Number(model.horizon.from.slice(0, 4)), to: Math.max(...last) };
}
