import { capitalise, formatValue } from '../shared/format';
import {
  type DescribedSweep,
  describeRange,
  nameCount,
  readSweep,
  sayNothing,
  summariseSweepRow,
} from '../ThresholdSweep/describe-threshold-sweep';
import { countSought, findCount } from '../ThresholdSweep/sweep-count-layout';
import { sweepWords } from '../ThresholdSweep/threshold-sweep-words';
import type { SweepSparklineProps } from './sweep-sparkline-props';
import { sparklineWords } from './sweep-sparkline-words';

/** What a sparkline shows, in one sentence: where the case turns, or how many cases pass today and at best. */
export function describeSweepSparkline(props: SweepSparklineProps): string {
  const { locale, today } = props;
  const data = readSweep(props);
  const [first] = data.rows;
  if (first === undefined) return sayNothing(data, locale);
  const told =
    data.rowsAre === 'cases' ? sayCounts(data, props) : summariseSweepRow(first, data, locale).text;
  const law =
    today === undefined
      ? []
      : [sparklineWords(locale).lawToday(formatValue(locale, today, data.format, data.unit))];
  return `${[capitalise(told), ...law].join('; ')}.`;
}

function sayCounts(data: DescribedSweep, { locale, today }: SweepSparklineProps): string {
  const { countOf } = sweepWords(locale);
  const all = data.rows.length;
  const pieces = countSought(data.rows, data.domain);
  const most = pieces.reduce((best, piece) => (piece.count > best.count ? piece : best));
  const best = sparklineWords(locale).most(countOf(most.count, all), describeRange(most, data, locale));
  const here = today === undefined ? undefined : findCount(pieces, today);
  const now = here === undefined ? '' : `${countOf(here.count, all)}, `;
  return `${nameCount(data, locale)}: ${now}${best}`;
}
