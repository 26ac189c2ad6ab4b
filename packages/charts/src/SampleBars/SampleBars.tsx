import { type ReactElement, useCallback } from 'react';
import { type MarkReading, SceneFigure } from '../picture/SceneFigure';
import { formatNumber } from '../shared/format';
import { describeSampleBars, tabulateSampleBars } from './describe-sample-bars';
import { layoutSampleBars } from './sample-bars-layout';
import type { SampleBarsProps } from './sample-bars-props';
import { sampleBarsWords } from './sample-bars-words';

/** Values by name, the longest first. The scaffold copies this folder; see "Add a chart". */
export function SampleBars(props: SampleBarsProps): ReactElement {
  const { bars, locale } = props;
  const layout = useCallback((width: number) => layoutSampleBars(props, width), [props]);
  function read(id: string): MarkReading | null {
    const bar = bars.find((candidate) => candidate.id === id);
    if (bar === undefined) return null;
    return { subject: bar.label, text: <b>{formatNumber(locale, bar.value)}</b>, locator: bar.locator };
  }
  return (
    <SceneFigure
      {...props}
      className="tz-sample-bars"
      layout={layout}
      description={describeSampleBars(props)}
      table={tabulateSampleBars(props)}
      read={read}
      empty={bars.length === 0 ? sampleBarsWords[locale].empty : undefined}
    />
  );
}
