import { formatDate } from '@tarazy/charts';
import { emptyPackage } from '@tarazy/rules';
import type { Scenario } from '@tarazy/rules/scenario-file';
import type { ViewReader } from '../reader';
import { sizeOfPackage } from './judge-package';
import { statusMatrixWords } from './status-matrix-words';
import type { MatrixColumn } from './view-status-matrix';

/** The day of the report, against which today's law is read. */
export const REPORT_DATE = '2016-11-23';

/** The law of a date as a column. */
export function lawColumn(reader: ViewReader, id: string, asOf: string): MatrixColumn {
  // The head of a column is narrow: the date may break between its parts.
  const date = formatDate(reader.locale, asOf).replaceAll('\u00a0', ' ');
  return {
    id,
    label: statusMatrixWords[reader.locale].lawOf(date),
    kind: 'law',
    package: emptyPackage,
    asOf,
  };
}

/** The law that the reader looks at, as a column with the id `today`. */
export function todayColumn(reader: ViewReader, asOf: string): MatrixColumn {
  return { ...lawColumn(reader, 'today', asOf), label: statusMatrixWords[reader.locale].lawToday };
}

/** Scenarios as columns on top of the law of a date; a scenario without a reform is left out. */
export function scenarioColumns(
  reader: ViewReader,
  scenarios: readonly Scenario[],
  asOf: string,
): readonly MatrixColumn[] {
  return scenarios
    .filter(({ package: chosen }) => sizeOfPackage(chosen) > 0)
    .map(({ id, title, package: chosen }) => ({
      id,
      label: title[reader.locale] ?? id,
      kind: 'package',
      package: chosen,
      asOf,
    }));
}
