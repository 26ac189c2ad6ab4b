import { type ReactElement, useCallback, useEffect, useId, useMemo, useState } from 'react';
import { type MarkReading, SceneFigure } from '../picture/SceneFigure';
import type { Locale } from '../shared/chart-types';
import { ShownOf } from '../shared/ShownOf';
import { sortRows, sumRows } from './contribution-rows';
import { layoutContributions } from './contributions-layout';
import {
  type ContributionMeasure,
  type ContributionsProps,
  contributionMeasures,
} from './contributions-props';
import { contributionWords } from './contributions-words';
import {
  describeContributions,
  FIRST_MEASURE,
  readRow,
  readSums,
  saySubtitle,
  tabulateContributions,
} from './describe-contributions';

/** Which of the measures is drawn. It answers to script alone: without it the choice is not offered. */
function MeasureSwitch(props: {
  readonly measure: ContributionMeasure;
  readonly locale: Locale;
  readonly onMeasure: (measure: ContributionMeasure) => void;
}): ReactElement {
  const { measure, locale, onMeasure } = props;
  const words = contributionWords[locale];
  const name = useId();
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <fieldset className="tz-measures" data-live={live || undefined} disabled={!live}>
      <legend className="vh">{words.measures}</legend>
      {contributionMeasures.map((one) => (
        <label key={one}>
          {/* No form owns it: the switch changes the drawing, not what a form around it sends. */}
          <input
            type="radio"
            name={name}
            form=""
            value={one}
            checked={one === measure}
            onChange={() => onMeasure(one)}
          />
          <span>{words.measure[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * What each reform of a package adds to the harms that are settled: alone, within the package, and averaged over every
 * order. Not for one reform alone, and not for what a package does to single harms: for that, see `StatusMoves`.
 */
export function Contributions(props: ContributionsProps): ReactElement {
  const { rows, locale, onMeasure } = props;
  const words = contributionWords[locale];
  const [own, setOwn] = useState<ContributionMeasure>(FIRST_MEASURE);
  const measure = props.measure ?? own;
  const drawn = useMemo(() => ({ ...props, measure }), [props, measure]);
  const layout = useCallback((width: number) => layoutContributions(drawn, width), [drawn]);
  const { shown, rest } = useMemo(() => sortRows(rows, measure), [rows, measure]);
  const read = (id: string): MarkReading | null => {
    if (id === 'sum') return { subject: words.sum, text: readSums(sumRows(rows), locale) };
    if (id === 'rest') {
      return {
        subject: words.others(String(rest.length), rest.length),
        text: readSums(sumRows(rest), locale),
      };
    }
    const row = rows.find((one) => one.id === id);
    return row === undefined ? null : { subject: row.label, text: readRow(row, locale) };
  };
  return (
    <SceneFigure
      {...props}
      subtitle={saySubtitle(drawn)}
      className="tz-contributions"
      layout={layout}
      description={describeContributions(drawn)}
      table={tabulateContributions(drawn)}
      read={read}
      empty={rows.length === 0 ? words.empty : undefined}
      controls={
        shown.length === 0 ? null : (
          <MeasureSwitch
            measure={measure}
            locale={locale}
            onMeasure={(next) => {
              setOwn(next);
              onMeasure?.(next);
            }}
          />
        )
      }
      notes={<ShownOf shown={shown.length} all={shown.length + rest.length} locale={locale} />}
    />
  );
}
