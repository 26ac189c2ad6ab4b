import { type CaseMapProps, type CasePlace, formatDate, type MapCase } from '@tarazy/charts';
import { findPlace } from '@tarazy/geography';
import { model } from '@tarazy/model';
import type { CaseLaw, DecidedCase } from '../decide-cases';
import type { ViewReader } from '../reader';
import { type CaseFigureWords, caseFigureWords } from '../words/case-figure-words';
import { titleOf, wordOf } from '../words/text-of';
import { mapAttribution, mapOutline } from './map-outline';

/** How a place is called whose case names none. */
export const UNKNOWN_PLACE = 'unknown';

/** What the map of cases is drawn from. */
export interface CaseMapQuestion {
  readonly cases: readonly DecidedCase[];
  readonly law: CaseLaw;
  /** ISO date of the law. */
  readonly asOf: string;
  /** Id of the place that the page is narrowed to. */
  readonly chosen?: string | null | undefined;
  /** Where a place leads; left out, it leads nowhere. */
  readonly linkPlace?: ((place: string) => string) | undefined;
}

/** The map of cases with its finding, all but the outline: what a page sends. */
export function viewCasePlaces(
  reader: ViewReader,
  question: CaseMapQuestion,
): Omit<CaseMapProps, 'outline' | 'onChoose'> {
  const { cases, law, asOf } = question;
  const words = caseFigureWords(reader.locale);
  const places = gatherPlaces(reader, question, words);
  return {
    locale: reader.locale,
    title: findMapFinding(places, cases, law, words),
    subtitle: `${words.decidedBy[law](formatDate(reader.locale, asOf))} ${words.whatPasses}`,
    places,
    attribution: mapAttribution(reader.locale),
  };
}

/** The map of cases: where they happened, and how a law decides them. */
export function viewCaseMap(reader: ViewReader, question: CaseMapQuestion): CaseMapProps {
  return { ...viewCasePlaces(reader, question), outline: mapOutline };
}

/** The id of the place of a case; {@link UNKNOWN_PLACE} where the sources name none. */
export function placeOfCase(id: string): string {
  return model.cases[id]?.place ?? UNKNOWN_PLACE;
}

function gatherPlaces(
  reader: ViewReader,
  { cases, chosen, linkPlace }: CaseMapQuestion,
  words: CaseFigureWords,
): readonly CasePlace[] {
  const ids = [...new Set(cases.map(({ id }) => placeOfCase(id)))].sort();
  return ids.map((id): CasePlace => {
    const own = cases
      .filter((one) => placeOfCase(one.id) === id)
      .map((one): MapCase => ({ ...one, title: titleOf(reader.texts, 'cases', one.id) }));
    const base = { id, cases: own, href: linkPlace?.(id), chosen: id === chosen };
    const place = findPlace(id);
    if (place === null) return { ...base, kind: 'unknown', name: words.placeUnknown };
    if (place.kind === 'country') return { ...base, kind: 'country', name: words.wholeCountry };
    const name = wordOf(reader.texts.places, id);
    return place.kind === 'region'
      ? { ...base, kind: 'region', name, region: id }
      : { ...base, kind: 'town', name, at: place.at, region: place.region };
  });
}

/** What the map says: what a law changes, or else where most cases are. */
function findMapFinding(
  places: readonly CasePlace[],
  cases: readonly DecidedCase[],
  law: CaseLaw,
  words: CaseFigureWords,
): string {
  if (law !== 'at-the-time') return sayOtherwise(cases, law, words);
  const [most] = [...places]
    .filter(({ kind }) => kind === 'town' || places.length === 1)
    .sort((a, b) => b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1));
  if (most === undefined) return words.none;
  return places.length === 1
    ? words.allAt(most.name, cases.length)
    : words.mostAt(most.name, most.cases.length, cases.length);
}

/** How many cases a law decides otherwise than the one it is compared with. */
function sayOtherwise(
  cases: readonly DecidedCase[],
  law: Exclude<CaseLaw, 'at-the-time'>,
  words: CaseFigureWords,
): string {
  if (cases.length === 0) return words.none;
  const count = cases.filter(({ same }) => same === false).length;
  return count === 0 ? words.noneOtherwise[law] : words.otherwise[law](count, cases.length);
}
