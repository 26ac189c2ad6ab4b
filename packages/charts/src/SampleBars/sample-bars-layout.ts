import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { drawText, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene } from '../picture/scene';
import { formatNumber } from '../shared/format';
import { sharedWords } from '../words/shared-words';
import type { SampleBar, SampleBarsProps } from './sample-bars-props';
import { sampleBarsWords } from './sample-bars-words';

/** More bars than this are not read: the rest is counted in a line under them. */
export const MOST_BARS = 60;

const BAR_HEIGHT = 14;
const ROW_GAP = 6;
const GAP = 12;
/** The largest part of the width that the labels take; under {@link NARROW} px they stand over their bars. */
const LABEL_SHARE = 0.4;
const NARROW = 480;

/** The longest first; equal ones in the order of their ids, so that the order of the input does not matter. */
function orderBars(bars: readonly SampleBar[]): readonly SampleBar[] {
  return [...bars].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}

/** Bars in place, the longest first. `width` in px. */
export function layoutSampleBars(props: SampleBarsProps, width: number): Scene {
  const { bars, locale } = props;
  const shown = orderBars(bars).slice(0, MOST_BARS);
  const isNarrow = width < NARROW;
  const widest = Math.ceil(Math.max(0, ...shown.map(({ label }) => measureText(label, UI.size))));
  const labelWidth = isNarrow ? width : Math.min(widest, width * LABEL_SHARE);
  const start = isNarrow ? 0 : labelWidth + GAP;
  const numbers = shown.map(({ value }) => formatNumber(locale, value));
  const room = Math.max(0, ...numbers.map((number) => measureText(number, 13, 'sans-strong'))) + GAP;
  const scale = scaleLinear([0, max(shown, ({ value }) => value) || 1], [0, width - start - room]);
  let top = 0;
  const marks = shown.map((bar, row): Mark => {
    const number = numbers[row] ?? '';
    const label = drawText(
      bar.label,
      { x: isNarrow ? 0 : labelWidth, top: 0, width: labelWidth },
      { size: UI.size, anchor: isNarrow ? 'start' : 'end' },
    );
    const barTop = isNarrow ? label.height : (UI.line - BAR_HEIGHT) / 2;
    const height = isNarrow ? label.height + BAR_HEIGHT : Math.max(label.height, UI.line);
    const y = top;
    top += height + ROW_GAP;
    return {
      kind: 'mark',
      id: bar.id,
      x: 0,
      y,
      place: { row, column: 0 },
      name: sampleBarsWords[locale].bar(bar.label, number),
      box: { x: 0, y: -ROW_GAP / 2, width, height: height + ROW_GAP },
      shapes: [
        ...label.shapes,
        { kind: 'rect', x: start, y: barTop, width: scale(bar.value), height: BAR_HEIGHT, fill: 'petrol' },
        {
          kind: 'text',
          x: start + scale(bar.value) + 6,
          y: barTop + BAR_HEIGHT - 2.5,
          text: number,
          face: 'sans-strong',
        },
      ],
    };
  });
  const rest =
    bars.length > shown.length
      ? drawText(
          sharedWords(locale).shownOf(shown.length, bars.length),
          { x: 0, top, width },
          { ink: 'ink-3' },
        )
      : { shapes: [], height: 0 };
  return { width, height: top + rest.height, items: [...marks, ...rest.shapes] };
}
