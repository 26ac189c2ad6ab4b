import type { CSSProperties, ReactElement } from 'react';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import type { Locale } from '../shared/chart-types';
import type { GridPlace } from '../shared/move-in-grid';
import type { RovingFocus } from '../shared/use-roving-focus';
import { wordsFor } from '../words/words-for';
import { describeSpanDates, describeSpanValue } from './describe-law-timeline';
import type { PlacedTimelineRow } from './law-timeline-layout';

/** One rule and its values. The spans are columns of a grid, so that a long value wraps inside its own time. */
export function TimelineLine(props: {
  readonly placed: PlacedTimelineRow;
  readonly row: number;
  readonly locale: Locale;
  readonly roving: RovingFocus<HTMLDivElement>;
  readonly onPoint: (place: GridPlace) => void;
}): ReactElement {
  const { placed, row, locale, roving, onPoint } = props;
  const words = wordsFor(locale);
  const lead = placed.spans[0]?.at ?? 0;
  const columns = [lead, ...placed.spans.map((span) => span.width)];
  const tail = Math.max(0, 1 - columns.reduce((sum, width) => sum + width, 0));
  const style = {
    '--spans': [...columns, tail].map((width) => `minmax(0, ${Math.round(width * 100_000)}fr)`).join(' '),
  } as CSSProperties;
  const { label, href } = placed.row;
  return (
    <div className={`tz-timeline-row${placed.never ? ' tz-never' : ''}`}>
      <p className="tz-timeline-label">
        {href === undefined ? (
          label
        ) : (
          <a href={href} {...roving.linkProps({ row, column: 0 })}>
            {label}
          </a>
        )}
      </p>
      <div className="tz-spans" style={style}>
        <span className="tz-lead" />
        {placed.spans.map((span, index) => {
          const place = { row, column: index + 1 };
          const item = roving.itemProps(place);
          const value = placed.never && index === 0 ? words.neverNorm : describeSpanValue(span, locale);
          return (
            <button
              key={span.span.from}
              type="button"
              className={`tz-span tz-span-${span.form}`}
              {...item}
              onFocus={() => {
                item.onFocus();
                onPoint(place);
              }}
              onMouseEnter={() => onPoint(place)}
              onClick={() => onPoint(place)}
            >
              <span className="vh">{label}, </span>
              <span className="tz-span-dates note">{describeSpanDates(span, locale)}</span>
              <span className="vh">: </span>
              <span className="tz-span-value">
                {span.span.certainty === 'reported' ? (
                  <StatusGlyph status="undetermined" locale={locale} size={12} decorative />
                ) : null}
                {value}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
