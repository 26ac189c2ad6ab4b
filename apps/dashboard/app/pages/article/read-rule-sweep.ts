import type { SweepSparklineProps } from '@tarazy/charts';
import { viewSweepOfCases } from '@tarazy/views';
import type { ModelView } from '../../model-view';

/** The documented cases that turn on a number of an article, as a mark beside a sentence. */
export interface RuleSweep {
  readonly mark: SweepSparklineProps;
  readonly finding: string;
}

/** What turns on a number under the package of the view; `null` where nothing does, or where the rule is no number. */
export function readRuleSweep(view: ModelView, path: string): RuleSweep | null {
  const figure = viewSweepOfCases(view, path, view);
  if (figure === null || figure.rows.length === 0) return null;
  const { title, rows, rowsAre, domain, format, unit, outcomeWords, countLabel, locale, marks = [] } = figure;
  return {
    mark: {
      rows: rows.map(({ id, label, sought, intervals }) => ({
        id,
        label,
        sought,
        intervals: intervals.map(({ note: _said, ...interval }) => interval),
      })),
      rowsAre,
      domain,
      format,
      unit,
      outcomeWords,
      countLabel,
      locale,
      today: marks.find(({ kind }) => kind === 'law')?.value,
    },
    finding: title,
  };
}
