import type { Locale } from '../shared/chart-types';
import { capitalise } from '../shared/format';
import { sayOutcomes } from '../shared/say-outcomes';
import type { TwinTable } from '../shared/TableTwin';
import { tallyWords } from '../shared/tally-words';
import type { CaseMapProps, CasePlace } from './case-map-props';
import { caseMapWords } from './case-map-words';
import { sortPlaces } from './sort-places';

/** A place with its cases, as a screen reader says it. */
export function nameCasePlace({ name, cases, chosen }: CasePlace, locale: Locale): string {
  const words = tallyWords(locale);
  const said = `${name} ${words.cases(cases.length)}. ${capitalise(sayOutcomes(cases, locale))}`;
  return chosen === true ? `${said} (${words.chosen})` : said;
}

/** What the map shows, in words. */
export function describeCaseMap({ places, locale }: CaseMapProps): string {
  const words = caseMapWords(locale);
  const tally = tallyWords(locale);
  const sorted = sortPlaces(places);
  const [most] = sorted;
  if (most === undefined) return tally.nothing;
  const cases = sorted.flatMap((place) => place.cases);
  const sentences = [
    words.size(tally.cases(cases.length), sorted.length),
    words.most(most.name, tally.cases(most.cases.length)),
    sayOutcomes(cases, locale),
  ];
  return `${sentences.map(capitalise).join('. ')}.`;
}

/** The map as a table: a row a place, a column an outcome. */
export function tabulateCaseMap({ places, locale }: CaseMapProps): TwinTable {
  const words = caseMapWords(locale);
  const tally = tallyWords(locale);
  const outcomes = ['blocked', 'undetermined', 'lawful'] as const;
  return {
    columns: [words.place, words.inAll, ...outcomes.map((outcome) => tally.outcome[outcome])],
    rows: sortPlaces(places).map(({ id, name, cases }) => ({
      id,
      cells: [
        name,
        String(cases.length),
        ...outcomes.map((outcome) => String(cases.filter((one) => one.outcome === outcome).length)),
      ],
    })),
  };
}
