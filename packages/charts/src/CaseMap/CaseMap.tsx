import { type ReactElement, useCallback, useMemo } from 'react';
import { SceneFigure } from '../picture/SceneFigure';
import { capitalise } from '../shared/format';
import { sayOutcomes } from '../shared/say-outcomes';
import { tallyWords } from '../shared/tally-words';
import { layoutCaseMap } from './case-map-layout';
import type { CaseMapProps } from './case-map-props';
import { describeCaseMap, tabulateCaseMap } from './describe-case-map';

/** Titles that the reading line says of a place; the rest is a number. */
const MOST_TITLES = 4;

/** Documented cases where they happened, each a mark that says how the law decides it. */
export function CaseMap(props: CaseMapProps): ReactElement {
  const { locale, outline, places, attribution } = props;
  const words = tallyWords(locale);
  // Only what is drawn: a new title or callback does not place the labels again.
  const layout = useCallback(
    (column: number) => layoutCaseMap({ title: '', locale, outline, places, attribution }, column),
    [locale, outline, places, attribution],
  );
  const chosenIds = useMemo(
    () => new Set(places.filter(({ chosen }) => chosen === true).map(({ id }) => id)),
    [places],
  );
  return (
    <SceneFigure
      {...props}
      className="tz-case-map"
      layout={layout}
      description={describeCaseMap(props)}
      table={tabulateCaseMap(props)}
      empty={places.length === 0 ? words.nothing : undefined}
      chosenIds={chosenIds}
      read={(id) => {
        const place = places.find((one) => one.id === id);
        if (place === undefined) return null;
        const { name, cases } = place;
        const titles = cases.slice(0, MOST_TITLES).map((one) => one.title);
        const more = cases.length - titles.length;
        return {
          subject: `${name}: ${words.cases(cases.length)}`,
          text: `${capitalise(sayOutcomes(cases, locale))}. ${titles.join('; ')}${more > 0 ? `; +${more}` : ''}.`,
        };
      }}
    />
  );
}
