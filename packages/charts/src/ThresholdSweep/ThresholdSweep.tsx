import { type KeyboardEvent, type ReactElement, useMemo } from 'react';
import { AxisLabel, LEVEL_HEIGHT } from '../shared/AxisLabel';
import { Figure } from '../shared/Figure';
import { capitalise, formatNumber, formatValue } from '../shared/format';
import { ReadingLine } from '../shared/ReadingLine';
import { useContainerWidth } from '../shared/use-container-width';
import { wordsFor } from '../words/words-for';
import {
  describeAtValue,
  describeThresholdSweep,
  summariseSweepRow,
  tabulateThresholdSweep,
} from './describe-threshold-sweep';
import { SweepTrack } from './SweepTrack';
import { layoutThresholdSweep, listBreaks, snapToBreak, stepValue } from './threshold-sweep-layout';
import type { ThresholdSweepProps } from './threshold-sweep-props';

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** What a documented event comes to as one number of the law moves, under several laws. */
export function ThresholdSweep(props: ThresholdSweepProps): ReactElement {
  const {
    title,
    subtitle,
    headingLevel,
    locale,
    rows,
    marks = [],
    domain = [0, 1],
    format = 'share',
    unit,
  } = props;
  const {
    axisLabel,
    value,
    onChange,
    step = (domain[1] - domain[0]) / 100,
    width: initialWidth = 456,
  } = props;
  const words = wordsFor(locale);
  const [container, width] = useContainerWidth<HTMLDivElement>(initialWidth);
  const data = useMemo(() => ({ rows, marks, domain, format, unit }), [rows, marks, domain, format, unit]);
  const passes = words.sweepOutcome.lawful;
  const placed = useMemo(() => layoutThresholdSweep(data, width, passes), [data, width, passes]);
  const breaks = listBreaks(placed);
  const write = (number: number): string => formatValue(locale, number, format, unit);
  const share = (number: number): number => (number - domain[0]) / (domain[1] - domain[0]);

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
      description={describeThresholdSweep(data, axisLabel, locale)}
      className="tz-sweep-figure"
      table={rows.length === 0 ? undefined : tabulateThresholdSweep(data, axisLabel, locale)}
    >
      {rows.length === 0 ? (
        <p className="tz-empty">{words.noSweep}</p>
      ) : (
        <div className="tz-sweep" ref={container}>
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
          <div className="tz-sweep-plot">
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
            {placed.rows.map((placedRow) => {
              const summary = summariseSweepRow(placedRow.row, data, locale);
              return (
                <div className="tz-sweep-row" key={placedRow.row.id}>
                  <p className="tz-sweep-label">
                    <b>{placedRow.row.label}</b>
                    <span className={`tz-said-${summary.outcome}`}>{summary.text}</span>
                  </p>
                  <SweepTrack placed={placedRow} width={width} passes={passes} />
                </div>
              );
            })}
          </div>
          <div className="tz-axis">
            {placed.ticks.map(({ value: tick, at, anchor }, index) => (
              <AxisLabel key={tick} at={at} anchor={anchor} className="tz-tick">
                {index === placed.ticks.length - 1
                  ? write(tick)
                  : formatNumber(locale, format === 'share' ? tick * 100 : tick)}
              </AxisLabel>
            ))}
            {value === undefined || onChange === undefined ? null : (
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
                onChange={(event) => onChange(snapToBreak(Number(event.target.value), breaks, step * 1.5))}
              />
            )}
          </div>
        </div>
      )}
      {value === undefined || rows.length === 0 ? null : (
        <ReadingLine subject={words.atValue(write(value))} locale={locale}>
          <ul className="tz-at-value">
            {describeAtValue(data, value).map(({ row, outcome, note }) => (
              <li key={row.id}>
                {row.label}: <b className={`tz-said-${outcome}`}>{words.sweepOutcome[outcome]}.</b>{' '}
                {note === undefined ? null : capitalise(note)}
              </li>
            ))}
          </ul>
        </ReadingLine>
      )}
    </Figure>
  );
}
