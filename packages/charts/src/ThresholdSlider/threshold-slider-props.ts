import type { Locale, ValueFormat, ValueUnit } from '../shared/chart-types';

/** A documented case set on the track of the control it bears on. */
export interface SliderCase {
  readonly value: number;
  readonly label: string;
  /** Second line, e.g. "reached 38.9 %". */
  readonly note?: string | undefined;
}

/** Props of {@link ThresholdSlider}. Give `value` and `onChange`, or `defaultValue` alone for a form. */
export interface ThresholdSliderProps {
  /** Name of the control, said by assistive technology. */
  readonly label: string;
  readonly locale: Locale;
  readonly min: number;
  readonly max: number;
  /** One arrow key. `any` is not accepted: the form needs a definite grid. */
  readonly step: number;
  /** Name of the field in a form without script. */
  readonly name?: string | undefined;
  readonly value?: number | undefined;
  readonly defaultValue?: number | undefined;
  readonly onChange?: ((value: number) => void) | undefined;
  /** The value in force, a tick on the track. */
  readonly today?: { readonly value: number; readonly label?: string | undefined } | undefined;
  readonly cases?: readonly SliderCase[] | undefined;
  readonly format?: ValueFormat | undefined;
  /** Unit of a plain number. */
  readonly unit?: ValueUnit | undefined;
  /** Words after the chosen value, e.g. "must sign". */
  readonly valueNote?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Width in px on the server and at first paint; 320 unless told. */
  readonly width?: number | undefined;
}
