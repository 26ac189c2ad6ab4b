import type { Context } from '../context.ts';
import { byTheme } from '../count.ts';
import { obligationTone, outcomeTone, statusTone, type Tone } from '../paint.ts';
import { type Page, pairs, paragraph, section, table } from '../tables.ts';
import type { Noun } from '../words.ts';
import { widthOf } from '../wrap.ts';
import type { ComparedEntry, Comparison, ContenderSummary } from './compare-packages.ts';

/** The least room in which the title of a harm reads well beside the columns of the scenarios. */
const roomForTitle = 26;
const gapWidth = 2;

/** A comparison for people: what each scenario lifts against the base, then where they differ. */
export function comparisonReport(context: Context, comparison: Comparison, page: Page): readonly string[] {
  const { phrases, words, model } = context;
  const { scenarios, base, harms, obligations, cases } = comparison;
  const { compare } = phrases;
  const moved = harms.filter(differs);
  const themed = byTheme(moved, ({ id }) => model.harms[id]?.theme ?? '', model.themes).flatMap(
    ([, found]) => found,
  );
  const differing = <T extends string>(
    noun: Noun,
    entries: readonly ComparedEntry<T>[],
    names: Readonly<Record<T, string>>,
    tones: Readonly<Record<T, Tone>>,
  ) => differences(context, { noun, entries: entries.filter(differs), names, tones, scenarios }, page);
  return [
    ...paragraph(finding(context, comparison), page, 'heading'),
    '',
    ...pairs(
      [
        [compare.base, `${base.title} (${phrases.lawOf(base.asOf)})`],
        ...scenarios.map((scenario, index) => [letterOf(index), describe(context, scenario)] as const),
      ],
      page,
    ),
    ...section(compare.harms, differing('harm', themed, words.statuses, statusTone), page),
    ...section(
      compare.obligations,
      differing('obligation', obligations, phrases.obligation, obligationTone),
      page,
    ),
    ...section(compare.cases, differing('case', cases, phrases.outcome, outcomeTone), page),
    '',
    ...paragraph(compare.sameEverywhere(harms.length - moved.length, harms.length), page),
    ...section(compare.only, onlyLines(context, scenarios, page), page),
    ...section(
      compare.dominance,
      comparison.dominance.flatMap(({ better, worse }) =>
        paragraph(
          `- ${compare.dominates(letterFor(scenarios, better), letterFor(scenarios, worse))}`,
          page,
          undefined,
          '  ',
        ),
      ),
      page,
    ),
  ];
}

function finding({ phrases }: Context, { base, scenarios, harms }: Comparison): string {
  const parts = scenarios.map(({ lifts, lowers, opens }, index) =>
    phrases.compare.effect(letterOf(index), lifts.length, lowers.length, opens.length),
  );
  return phrases.compare.finding(base.title, harms.length, parts.join('; '));
}

function describe({ phrases }: Context, scenario: ContenderSummary): string {
  const acts = scenario.acts
    .map(({ form, count }) => `${count} ${phrases.form[form].toLowerCase()}`)
    .join(', ');
  const faults = [
    scenario.conflicts > 0 ? phrases.evaluate.conflicted(scenario.conflicts) : '',
    scenario.missing > 0 ? phrases.evaluate.missing(scenario.missing) : '',
  ].filter((text) => text !== '');
  const { package: chosen, title, asOf, id } = scenario;
  const size = phrases.evaluate.summary(chosen.reforms.length, acts, chosen.changes.length, asOf);
  return [`${title} [${id}].`, size, ...faults].join(' ');
}

interface Differences<T extends string> {
  readonly noun: Noun;
  readonly entries: readonly ComparedEntry<T>[];
  readonly names: Readonly<Record<T, string>>;
  readonly tones: Readonly<Record<T, Tone>>;
  readonly scenarios: readonly ContenderSummary[];
}

/** A matrix where it fits; else, for each entry, who comes to what. */
function differences<T extends string>(
  context: Context,
  found: Differences<T>,
  page: Page,
): readonly string[] {
  const { noun, entries, names, tones, scenarios } = found;
  const { words, phrases } = context;
  const headings = [phrases.compare.base, ...scenarios.map((_, index) => letterOf(index))];
  const valuesOf = (entry: ComparedEntry<T>) => [
    entry.base,
    ...scenarios.map(({ id }) => entry.scenarios[id] as T),
  ];
  const widths = headings.map((heading, column) =>
    Math.max(widthOf(heading), ...entries.map((entry) => widthOf(names[valuesOf(entry)[column] as T]))),
  );
  const needed = widths.reduce((sum, width) => sum + width + gapWidth, roomForTitle);
  if (needed <= page.width) {
    return table(
      [{ heading: phrases.noun[noun] }, ...headings.map((heading) => ({ heading }))],
      entries.map((entry) => [
        words.title(noun, entry.id),
        ...valuesOf(entry).map((value) => ({ text: names[value], tone: tones[value] })),
      ]),
      page,
    );
  }
  return entries.flatMap((entry) => [
    ...paragraph(`- ${words.title(noun, entry.id)}`, page, undefined, '  '),
    ...paragraph(`  ${groupByValue(headings, valuesOf(entry), names)}`, page, undefined, '  '),
  ]);
}

function groupByValue<T extends string>(
  headings: readonly string[],
  values: readonly T[],
  names: Readonly<Record<T, string>>,
): string {
  return [...new Set(values)]
    .map((value) => `${headings.filter((_, index) => values[index] === value).join(', ')}: ${names[value]}`)
    .join('; ');
}

function onlyLines(
  { words, phrases }: Context,
  scenarios: readonly ContenderSummary[],
  page: Page,
): readonly string[] {
  return scenarios.flatMap(({ onlyOne }, index) => {
    if (onlyOne.length === 0) return [];
    const titles = onlyOne.map((id) => words.title('harm', id)).join('; ');
    return paragraph(`- ${phrases.compare.onlyOne(letterOf(index), titles)}`, page, undefined, '  ');
  });
}

function differs({ base, scenarios }: ComparedEntry<unknown>): boolean {
  return Object.values(scenarios).some((value) => value !== base);
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function letterFor(scenarios: readonly ContenderSummary[], id: string): string {
  return letterOf(scenarios.findIndex((scenario) => scenario.id === id));
}
