import { type CSSProperties, type KeyboardEvent, type ReactElement, useMemo } from 'react';
import { AxisLabel, LEVEL_HEIGHT } from '../shared/AxisLabel';
import { Figure } from '../shared/Figure';
import { formatNumber, formatValue } from '../shared/format';
import type { GridShape } from '../shared/move-in-grid';
import { ShownOf } from '../shared/ShownOf';
import { useContainerWidth } from '../shared/use-container-width';
import { useRovingFocus } from '../shared/use-roving-focus';
import {
  describeThresholdSweep,
  nameCount,
  nameOutcome,
  readSweep,
  sayNothing,
  summariseSweepRow,
  tabulateThresholdSweep,
} from './describe-threshold-sweep';
import { SweepCount } from './SweepCount';
import { OPTION_LIMIT, SweepOptions } from './SweepOptions';
import { SweepReading } from './SweepReading';
import { SweepTrack } from './SweepTrack';
import { measureSweepTexts } from './sweep-columns';
import { findCount } from './sweep-count-layout';
import { layoutThresholdSweep, listBreaks, snapToBreak, stepValue } from './threshold-sweep-layout';
import type { ThresholdSweepProps } from './threshold-sweep-props';
import { sweepWords } from './threshold-sweep-words';
import { useValueDrag } from './use-value-drag';

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** What documented events come to as one number of the law moves: one event under several laws, or many at once. */
export function ThresholdSweep(props: ThresholdSweepProps): ReactElement {
  const { title, subtitle, headingLevel, locale, state, axisLabel, value, onChange } = props;
  const { rows, marks, domain: givenDomain, format, unit, rowsAre, outcomeWords, countLabel } = props;
  const data = useMemo(
    () => readSweep({ rows, marks, domain: givenDomain, format, unit, rowsAre, outcomeWords, countLabel }),
    [rows, marks, givenDomain, format, unit, rowsAre, outcomeWords, countLabel],
  );
  const { domain } = data;
  const span = domain[1] - domain[0];
  const { step = span / 100, width: initialWidth = 456 } = props;
  const [axis, width] = useContainerWidth<HTMLDivElement>(initialWidth);
  const passes = nameOutcome('lawful', data, locale);
  const write = (number: number): string => formatValue(locale, number, data.format, unit);
  const endText = write(domain[1]);
  const placed = useMemo(
    () => layoutThresholdSweep(data, width, passes, endText),
    [data, width, passes, endText],
  );
  const breaks = useMemo(() => listBreaks(placed), [placed]);
  const share = (number: number): number => (number - domain[0]) / span;
  const lawToday = data.marks.find(({ kind }) => kind === 'law')?.value;
  const columns = useMemo((): CSSProperties => {
    if (data.rowsAre !== 'cases') return {};
    const { labels, said } = measureSweepTexts(data, locale);
    return { '--label-width': `${labels}px`, '--said-width': `${said}px` } as CSSProperties;
  }, [data, locale]);
  const isHeld = value !== undefined && onChange !== undefined;
  const areCases = data.rowsAre === 'cases';
  const pieces = placed.count?.pieces ?? [];
  // Where nothing changes along the axis there is nothing to choose.
  const optionCount = isHeld && areCases && pieces.length > 1 ? Math.min(OPTION_LIMIT, pieces.length) : 0;
  const shape = useMemo(
    (): GridShape => ({
      rows: placed.rows.length + optionCount,
      columns: 1,
      has: ({ row, column }) =>
        column === 0 && (row >= placed.rows.length || placed.rows[row]?.row.href !== undefined),
    }),
    [placed, optionCount],
  );
  const roving = useRovingFocus<HTMLDivElement>(shape, null);
  const moveTo = (next: number): void => onChange?.(snapToBreak(next, breaks, step * 1.5));
  const drag = useValueDrag(axis, (at) => moveTo(domain[0] + at * span));

  function sayCount(at: number | undefined): string {
    const most = Math.max(0, ...pieces.map(({ count }) => count));
    const count = at === undefined ? most : (findCount(pieces, at)?.count ?? 0);
    return sweepWords(locale).countOf(count, rows.length);
  }

  function moveByKey(event: KeyboardEvent): void {
    if (value === undefined) return;
    const steps = KEY_STEPS[event.key];
    const end = event.key === 'Home' ? domain[0] : event.key === 'End' ? domain[1] : undefined;
    const next = steps === undefined ? end : stepValue(value, steps * step, breaks, domain);
    if (next === undefined) return;
    event.preventDefault();
    onChange?.(next);
  }

  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      locale={locale}
      state={state}
      description={describeThresholdSweep(data, axisLabel, locale)}
      className={`tz-sweep-figure${areCases ? ' tz-sweep-of-cases' : ''}`}
      table={rows.length === 0 ? undefined : tabulateThresholdSweep(data, axisLabel, locale)}
    >
      {rows.length === 0 ? (
        <p className="tz-empty">{sayNothing(data, locale)}</p>
      ) : (
        <div className="tz-sweep" style={columns} ref={roving.container}>
          <div className="tz-sweep-marks" style={{ height: placed.markLevels * LEVEL_HEIGHT }}>
            {placed.marks.map(({ mark, at, anchor, level }) => (
              <AxisLabel
                key={`${mark.label}-${mark.value}`}
                at={at}
                anchor={anchor}
                className={mark.kind === 'case' ? 'tz-mark-case' : 'tz-mark-law'}
                style={{ bottom: level * LEVEL_HEIGHT }}
              >
                {mark.label}
              </AxisLabel>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the links inside it */}
          <div className="tz-sweep-plot" onKeyDown={roving.onKeyDown}>
            <div className="tz-sweep-lines">
              {placed.marks.map(({ mark, at, level }) => (
                <span
                  key={`${mark.label}-${mark.value}`}
                  className={`tz-sweep-line tz-line-${mark.kind}`}
                  style={{ left: `${at * 100}%`, top: -level * LEVEL_HEIGHT }}
                />
              ))}
              {value === undefined ? null : (
                <span className="tz-sweep-line tz-line-value" style={{ left: `${share(value) * 100}%` }} />
              )}
            </div>
            {placed.count === null ? null : (
              <div className="tz-sweep-row tz-sweep-count-row">
                <p className="tz-sweep-label">
                  <b>{nameCount(data, locale)}</b>
                  <span>{sayCount(value ?? lawToday)}</span>
                </p>
                <SweepCount count={placed.count} width={width} />
              </div>
            )}
            {placed.rows.map((placedRow, index) => {
              const { row } = placedRow;
              const summary = summariseSweepRow(row, data, locale);
              return (
                <div className="tz-sweep-row" key={row.id}>
                  <p className="tz-sweep-label">
                    {row.href === undefined ? (
                      <b>{row.label}</b>
                    ) : (
                      <a href={row.href} {...roving.linkProps({ row: index, column: 0 })}>
                        {row.label}
                      </a>
                    )}
                    <span className={`tz-said-${summary.outcome}`}>{summary.text}</span>
                  </p>
                  <SweepTrack placed={placedRow} width={width} passes={areCases ? '' : passes} />
                </div>
              );
            })}
            {isHeld ? (
              <div className="tz-sweep-lines tz-sweep-grips">
                <span
                  className="tz-sweep-grip"
                  style={{ left: `${share(value) * 100}%` }}
                  aria-hidden="true"
                  {...drag}
                />
              </div>
            ) : null}
          </div>
          <div className="tz-axis" ref={axis}>
            {placed.ticks.map(({ value: tick, at, anchor }, index) => (
              <AxisLabel key={tick} at={at} anchor={anchor} className="tz-tick">
                {index === placed.ticks.length - 1
                  ? write(tick)
                  : formatNumber(locale, data.format === 'share' ? tick * 100 : tick)}
              </AxisLabel>
            ))}
            {isHeld ? (
              <input
                type="range"
                className="tz-range"
                min={domain[0]}
                max={domain[1]}
                step="any"
                value={value}
                aria-label={axisLabel}
                aria-valuetext={write(value)}
                onKeyDown={moveByKey}
                onChange={(event) => moveTo(Number(event.target.value))}
              />
            ) : null}
          </div>
          {optionCount === 0 || !isHeld ? null : (
            <SweepOptions
              data={data}
              pieces={pieces}
              value={value}
              step={step}
              today={lawToday ?? value}
              locale={locale}
              itemProps={(index) => roving.itemProps({ row: placed.rows.length + index, column: 0 })}
              onKeyDown={roving.onKeyDown}
              onChange={onChange}
            />
          )}
        </div>
      )}
      {placed.rows.length === placed.rowCount ? null : (
        <>
          <ShownOf shown={placed.rows.length} all={placed.rowCount} locale={locale} />
          <p className="note">{sweepWords(locale).allCounted}</p>
        </>
      )}
      {value === undefined || rows.length === 0 ? null : (
        <SweepReading data={data} value={value} locale={locale} />
      )}
    </Figure>
  );
}
