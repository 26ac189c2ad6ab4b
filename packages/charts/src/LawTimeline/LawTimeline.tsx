import { type CSSProperties, type ReactElement, useMemo, useState } from 'react';
import { AxisLabel, LEVEL_HEIGHT } from '../shared/AxisLabel';
import { Figure } from '../shared/Figure';
import { capitalise, formatDate } from '../shared/format';
import type { GridPlace } from '../shared/move-in-grid';
import { ReadingLine } from '../shared/ReadingLine';
import { useContainerWidth } from '../shared/use-container-width';
import { useRovingFocus } from '../shared/use-roving-focus';
import { wordsFor } from '../words/words-for';
import {
  describeLawTimeline,
  describeSpanDates,
  describeSpanValue,
  tabulateLawTimeline,
} from './describe-law-timeline';
import { layoutLawTimeline } from './law-timeline-layout';
import type { LawTimelineProps } from './law-timeline-props';
import { TimelineLine } from './TimelineLine';

/** Part of the width that the plot takes; the labels of the rows take the rest. */
const PLOT_SHARE = 0.78;

/** What the law said of several rules, version by version. */
export function LawTimeline(props: LawTimelineProps): ReactElement {
  const { title, subtitle, headingLevel, locale, rows, width: initialWidth = 900 } = props;
  const words = wordsFor(locale);
  const [box, width] = useContainerWidth<HTMLDivElement>(initialWidth);
  const placed = useMemo(
    () => layoutLawTimeline(props, width * PLOT_SHARE, (iso) => formatDate(locale, iso), words.today),
    [props, width, locale, words],
  );
  const roving = useRovingFocus<HTMLDivElement>(placed.shape, placed.start);
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const place = pointed ?? roving.active;
  const readRow = place === null ? undefined : placed.rows[place.row];
  const readSpan = place === null ? undefined : readRow?.spans[Math.max(0, place.column - 1)];
  const empty = rows.length === 0;
  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      description={describeLawTimeline(props, locale)}
      className="tz-timeline-figure"
      table={empty ? undefined : tabulateLawTimeline(props, locale)}
    >
      {empty ? (
        <p className="tz-empty">{words.noTimeline}</p>
      ) : (
        <div ref={box}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
          <div
            className="tz-timeline"
            ref={roving.container}
            role="group"
            aria-label={title}
            onKeyDown={(event) => {
              setPointed(null);
              roving.onKeyDown(event);
            }}
            onMouseLeave={() => setPointed(null)}
          >
            <div className="tz-timeline-dates" style={{ height: placed.editionLevels * LEVEL_HEIGHT + 6 }}>
              {placed.editions.map(({ date, text, at, anchor, level }) => (
                <AxisLabel
                  key={`${date}-${text}`}
                  at={at}
                  anchor={anchor}
                  className="tz-date"
                  style={{ bottom: level * LEVEL_HEIGHT + 6 }}
                >
                  {text}
                </AxisLabel>
              ))}
            </div>
            <div className="tz-timeline-rules" aria-hidden="true">
              {placed.editions.map(({ date, at, text }, index) => (
                <span
                  key={`${date}-${text}`}
                  className={index === 0 ? 'tz-today' : undefined}
                  style={{ left: `${at * 100}%` }}
                />
              ))}
              {placed.events.map(({ date, text, at }) => (
                <span key={`${date}-${text}`} className="tz-event-line" style={{ left: `${at * 100}%` }} />
              ))}
              {placed.breaks.map(({ from, at }) => (
                <svg
                  key={from}
                  className="tz-time-break"
                  viewBox="0 0 10 8"
                  width="10"
                  height="8"
                  style={{ left: `${at * 100}%` }}
                  aria-hidden="true"
                >
                  <path d="M1 7 4 1M6 7 9 1" />
                </svg>
              ))}
            </div>
            {placed.rows.map((placedRow, row) => (
              <TimelineLine
                key={placedRow.row.id}
                placed={placedRow}
                row={row}
                locale={locale}
                roving={roving}
                onPoint={setPointed}
              />
            ))}
            {placed.events.length === 0 ? null : (
              <div
                className="tz-timeline-events"
                style={{ '--height': `${placed.eventLevels * LEVEL_HEIGHT + 4}px` } as CSSProperties}
              >
                {placed.events.map(({ date, text, at, anchor, level, href }) => (
                  <AxisLabel
                    key={`${date}-${text}`}
                    at={at}
                    anchor={anchor}
                    className="tz-event"
                    style={
                      {
                        top: level * LEVEL_HEIGHT + 4,
                        '--lift': `${level * LEVEL_HEIGHT}px`,
                      } as CSSProperties
                    }
                  >
                    {href === undefined ? text : <a href={href}>{text}</a>}
                    <span className="tz-event-date">{formatDate(locale, date)}</span>
                  </AxisLabel>
                ))}
              </div>
            )}
          </div>
          {placed.breaks.map(({ from, to }) => (
            <p key={from} className="note">
              {words.quiet(formatDate(locale, from), formatDate(locale, to))}
            </p>
          ))}
        </div>
      )}
      {readRow === undefined || readSpan === undefined ? null : (
        <ReadingLine
          subject={`${readRow.row.label} × ${describeSpanDates(readSpan, locale)}`}
          locator={readSpan.span.locator}
          locale={locale}
        >
          <b>{capitalise(describeSpanValue(readSpan, locale))}.</b>{' '}
          {readSpan.form === 'unknown' ? null : `${capitalise(words.certainty[readSpan.span.certainty])}.`}
        </ReadingLine>
      )}
    </Figure>
  );
}
