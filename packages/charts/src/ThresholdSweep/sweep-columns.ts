import { NOTE } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Locale } from '../shared/chart-types';
import { type DescribedSweep, nameCount, summariseSweepRow } from './describe-threshold-sweep';
import { sweepWords } from './threshold-sweep-words';

/** What the names of the cases and what is said of them take on one line, px. */
export interface SweepTexts {
  readonly labels: number;
  readonly said: number;
}

/** Measures the texts that stand beside the tracks of cases. */
export function measureSweepTexts(data: DescribedSweep, locale: Locale): SweepTexts {
  const labels = [nameCount(data, locale), ...data.rows.map(({ label }) => label)];
  const said = [
    sweepWords(locale).countOf(data.rows.length, data.rows.length),
    ...data.rows.map((row) => summariseSweepRow(row, data, locale).text),
  ];
  return {
    labels: widest(labels.map((text) => measureText(text, NOTE.size, 'sans-strong'))),
    said: widest(said.map((text) => measureText(text, NOTE.size))),
  };
}

/** A px more than measured, for what the browser rounds. */
function widest(widths: readonly number[]): number {
  return Math.ceil(Math.max(0, ...widths)) + 1;
}
