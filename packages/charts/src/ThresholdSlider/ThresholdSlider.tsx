import { type ReactElement, useId, useState } from 'react';
import { AxisLabel, LEVEL_HEIGHT } from '../shared/AxisLabel';
import { useContainerWidth } from '../shared/use-container-width';
import { describeThresholdSlider, writeSliderData } from './describe-threshold-slider';
import { layoutThresholdSlider } from './threshold-slider-layout';
import type { ThresholdSliderProps } from './threshold-slider-props';

/** Padding that keeps half of the disc inside the control, px at each end. */
const END_PADDING = 10;
const CASE_HEIGHT = 2 * LEVEL_HEIGHT;

/** A number of the law as a control, with the evidence on its track. Works in a form without script. */
export function ThresholdSlider(props: ThresholdSliderProps): ReactElement {
  const { label, locale, min, max, step, name, onChange, today, cases = [], format = 'share', unit } = props;
  const { disabled = false, width: initialWidth = 320 } = props;
  const descriptionId = useId();
  const [own, setOwn] = useState(props.defaultValue ?? today?.value ?? min);
  const value = props.value ?? own;
  const [container, outerWidth] = useContainerWidth<HTMLDivElement>(initialWidth - 2 * END_PADDING);
  const data = writeSliderData(props, value);
  const placed = layoutThresholdSlider(data, outerWidth);
  const description = describeThresholdSlider({ today, cases, format, unit }, locale);
  const aboveHeight = placed.caseLevels * CASE_HEIGHT + (cases.length > 0 ? 20 : 0);
  return (
    <div className="tz-slider" ref={container}>
      <p className="vh" id={descriptionId}>
        {description}
      </p>
      <div className="tz-slider-above" style={{ height: aboveHeight }} aria-hidden="true">
        {placed.cases.map(({ item, at, level }) => (
          <span
            key={`${item.label}-${item.value}`}
            className="tz-slider-leader"
            style={{ left: `${at * 100}%`, height: level * CASE_HEIGHT + 18 }}
          />
        ))}
        {placed.cases.map(({ item, at, anchor, level }) => (
          <AxisLabel
            key={`${item.label}-${item.value}`}
            at={at}
            anchor={anchor}
            className="tz-slider-case-label"
            style={{ bottom: level * CASE_HEIGHT + 20 }}
          >
            <b>{item.label}</b>
            <span>{item.note}</span>
          </AxisLabel>
        ))}
      </div>
      <div className="tz-slider-track">
        <span className="tz-slider-line" />
        <span className="tz-slider-fill" style={{ width: `${placed.value * 100}%` }} />
        {placed.ticks.map((at) => (
          <span key={at} className="tz-slider-tick" style={{ left: `${at * 100}%` }} />
        ))}
        {placed.cases.map(({ item, at }) => (
          <span
            key={`${item.label}-${item.value}`}
            className="tz-slider-case"
            style={{ left: `${at * 100}%` }}
          />
        ))}
        {placed.today === null ? null : (
          <span className="tz-slider-today" style={{ left: `${placed.today * 100}%` }} />
        )}
        <input
          type="range"
          className="tz-range"
          name={name}
          min={min}
          max={max}
          step={step}
          disabled={disabled}
          aria-label={label}
          aria-valuetext={data.valueText}
          aria-describedby={description === '' ? undefined : descriptionId}
          {...(props.value === undefined ? { defaultValue: own } : { value })}
          onChange={(event) => {
            setOwn(Number(event.target.value));
            onChange?.(Number(event.target.value));
          }}
        />
      </div>
      <div
        className="tz-slider-below"
        style={{ height: placed.belowLevels * LEVEL_HEIGHT + 2 }}
        aria-hidden="true"
      >
        {placed.below.map(({ id, text, at, anchor, level }) => (
          <AxisLabel
            key={id}
            at={at}
            anchor={anchor}
            className={id === 'value' ? 'tz-chosen' : undefined}
            style={{ top: level * LEVEL_HEIGHT }}
          >
            {text}
          </AxisLabel>
        ))}
      </div>
    </div>
  );
}
