import type { Context } from '../context.ts';
import { byTheme } from '../count.ts';
import { packageSummary } from '../package-lines.ts';
import { obligationTone, outcomeTone, statusTone, type Tone } from '../paint.ts';
import { indent, type Page, pairs, paragraph, section, table } from '../tables.ts';
import type { Noun } from '../words.ts';
import { widthOf } from '../wrap.ts';
import { writeOutcome } from '../write-status.ts';
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
    nameOf: (value: T, id: string) => string,
    tones: Readonly<Record<T, Tone>>,
  ) => differences(context, { noun, entries: entries.filter(differs), nameOf, tones, scenarios }, page);
  return [
    ...paragraph(finding(context, comparison), page, 'heading'),
    '',
    ...pairs(
      [
        [compare.base, `${base.title}. ${phrases.lawOf(base.asOf)}.`],
        ...scenarios.map((scenario, index) => [letterOf(index), describe(context, scenario)] as const),
      ],
      page,
    ),
    ...section(
      compare.harms,
      differing('harm', themed, (status) => words.statuses[status], statusTone),
      page,
    ),
    ...section(
      compare.obligations,
      differing('obligation', obligations, (status) => phrases.obligation[status], obligationTone),
      page,
    ),
    ...section(
      compare.cases,
      differing('case', cases, (outcome, id) => writeOutcome(outcome, id, context), outcomeTone),
      page,
    ),
    '',
    ...paragraph(
      compare.sameEverywhere(phrases.many.ofHarms(harms.length - moved.length, harms.length)),
      page,
    ),
    ...section(compare.only, onlyLines(context, scenarios, page), page),
    ...section(compare.dominance, dominanceLines(context, comparison, page), page),
  ];
}

function finding({ phrases }: Context, { base, scenarios, harms }: Comparison): string {
  const parts = scenarios.map(({ lifts, lowers, casesChanged }, index) =>
    phrases.compare.effect(letterOf(index), lifts.length, lowers.length, casesChanged.length),
  );
  return phrases.compare.finding(base.title, phrases.many.harms(harms.length), parts.join('; '));
}

function describe(context: Context, scenario: ContenderSummary): string {
  const { phrases } = context;
  const { conflicts, missing, without, title, id } = scenario;
  const faults = [
    conflicts > 0 ? `${phrases.many.conflicts(conflicts)}.` : '',
    missing > 0 ? `${phrases.many.companionsMissing(missing)}.` : '',
  ].filter((text) => text !== '');
  const size = packageSummary(context, { ...scenario, without: new Set(without) });
  return [`${title} [${id}].`, size, ...faults].join(' ');
}

interface Differences<T extends string> {
  readonly noun: Noun;
  readonly entries: readonly ComparedEntry<T>[];
  readonly nameOf: (value: T, id: string) => string;
  readonly tones: Readonly<Record<T, Tone>>;
  readonly scenarios: readonly ContenderSummary[];
}

/** A matrix where it fits; else, for each entry, who comes to what. */
function differences<T extends string>(
  context: Context,
  found: Differences<T>,
  page: Page,
): readonly string[] {
  const { noun, entries, nameOf, tones, scenarios } = found;
  const { words, phrases } = context;
  const headings = [phrases.compare.base, ...scenarios.map((_, index) => letterOf(index))];
  const valuesOf = (entry: ComparedEntry<T>) => [
    entry.base,
    ...scenarios.map(({ id }) => entry.scenarios[id] as T),
  ];
  const widths = headings.map((heading, column) =>
    Math.max(
      widthOf(heading),
      ...entries.map((entry) => widthOf(nameOf(valuesOf(entry)[column] as T, entry.id))),
    ),
  );
  const needed = widths.reduce((sum, width) => sum + width + gapWidth, roomForTitle);
  if (needed <= page.width) {
    return table(
      [phrases.noun[noun], ...headings],
      entries.map((entry) => [
        words.title(noun, entry.id),
        ...valuesOf(entry).map((value) => ({ text: nameOf(value, entry.id), tone: tones[value] })),
      ]),
      page,
    );
  }
  return entries.flatMap((entry) => [
    ...paragraph(`- ${words.title(noun, entry.id)}`, page, undefined, '  '),
    ...indent(
      (inner) =>
        paragraph(
          groupByValue(headings, valuesOf(entry), (value) => nameOf(value, entry.id)),
          inner,
        ),
      page,
    ),
  ]);
}

function groupByValue<T extends string>(
  headings: readonly string[],
  values: readonly T[],
  nameOf: (value: T) => string,
): string {
  return [...new Set(values)]
    .map((value) => `${headings.filter((_, index) => values[index] === value).join(', ')}: ${nameOf(value)}`)
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

function dominanceLines({ phrases }: Context, comparison: Comparison, page: Page): readonly string[] {
  const { scenarios, dominance } = comparison;
  return scenarios.flatMap(({ id }) => {
    const worse = dominance.filter(({ better }) => better === id);
    if (worse.length === 0) return [];
    const letters = worse.map((pair) => letterFor(scenarios, pair.worse)).join(', ');
    const text = phrases.compare.dominates(letterFor(scenarios, id), letters);
    return paragraph(`- ${text}`, page, undefined, '  ');
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
