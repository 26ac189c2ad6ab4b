import type { CSSProperties, ReactElement } from 'react';
import type { CountProps } from './marks-props';
import { fillOf, sayCount } from './write-marks';

/** A part of a whole within a sentence or a table: “24 of 142” over a thin bar. */
export function Count(props: CountProps): ReactElement {
  const { count, total, locale } = props;
  return (
    <span className="tz-count">
      {sayCount(locale, count, total)}
      <span
        className="tz-count-bar"
        aria-hidden="true"
        style={{ '--fill': `${Math.round(fillOf(props) * 1000) / 10}%` } as CSSProperties}
      />
    </span>
  );
}
