import { type ReactElement, useEffect, useState } from 'react';
import type { Locale } from '../shared/chart-types';
import type { YearRange } from './case-timeline-props';
import { caseTimelineWords } from './case-timeline-words';

/** Two sliders for the first and last year of the axis. They come with the script, which they need. */
export function YearBrush(props: {
  readonly bounds: YearRange;
  readonly years: YearRange;
  readonly locale: Locale;
  readonly onChange: (years: YearRange) => void;
}): ReactElement {
  const { bounds, years, locale, onChange } = props;
  const words = caseTimelineWords(locale);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="tz-years" hidden={!ready}>
      <label>
        <span>{words.fromYear}</span>
        <input
          type="range"
          min={bounds.from}
          max={bounds.to}
          value={years.from}
          onChange={({ target }) => {
            const from = Number(target.value);
            onChange({ from, to: Math.max(from, years.to) });
          }}
        />
        <span className="tz-year">{years.from}</span>
      </label>
      <label>
        <span>{words.toYear}</span>
        <input
          type="range"
          min={bounds.from}
          max={bounds.to}
          value={years.to}
          onChange={({ target }) => {
            const to = Number(target.value);
            onChange({ from: Math.min(years.from, to), to });
          }}
        />
        <span className="tz-year">{years.to}</span>
      </label>
    </div>
  );
}
