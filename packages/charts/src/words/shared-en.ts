import { choosePlural } from './choose-plural';
import type { SharedWords } from './shared-words';

/** A number with its noun. */
export const plural = (count: number, one: string, other: string): string =>
  `${count} ${choosePlural('en', count, { one, other })}`;

/** English. */
export const shared: SharedWords = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  date: (day, month, year) => `${day} ${month} ${year}`,
  asTable: 'As a table',
  why: 'Why',
  loading: 'Working it out',
  problemExpected: (expected, found) => `Expected ${expected}; found ${found}.`,
  nothingDrawn: 'Nothing is drawn from it.',
  shownOf: (shown, all) => `${shown} shown of ${all}`,
  pictureSource: (source, date, version) => `Source: ${source}. Law as of ${date}. Tarazy, model ${version}.`,
  status: {
    open: 'Open',
    'on-paper': 'On paper',
    enforceable: 'Enforceable',
    settled: 'Settled',
    undetermined: 'Undetermined',
  },
  notAsked: 'Not asked of this harm',
  harm: 'Harm',
  harmCount: (count) => plural(count, 'harm', 'harms'),
  before: 'Before',
  after: 'After',
  movement: (before, after) => `from ${before.toLowerCase()} to ${after.toLowerCase()}`,
  matrixCell: (row, column, status) => `${row}, ${column}: ${status}`,
  parameter: 'Rule',
  reform: 'Reform',
};
