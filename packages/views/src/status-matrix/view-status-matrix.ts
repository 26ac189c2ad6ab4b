import type { StatusCell, StatusColumn, StatusGroup, StatusMatrixProps, StatusRow } from '@tarazy/charts';
import { formatNumber, model } from '@tarazy/model';
import type { JudgedHarm, Package } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { locatorLink } from '../words/links';
import { sayWhy } from '../words/say-why';
import { byTheme, titleOf } from '../words/text-of';
import { countSettled, type JudgedHarms, judgePackage, sizeOfPackage } from './judge-package';
import { statusMatrixWords } from './status-matrix-words';

/** A state of the law that stands as a column: a date, and a package on top of it. */
export interface MatrixColumn {
  /** Single among the columns. */
  readonly id: string;
  /** In the reader's language; long words are parted by the figure. */
  readonly label: string;
  /** Laws stand before packages. */
  readonly kind: 'law' | 'package';
  readonly package: Package;
  /** ISO date of the law under the package. */
  readonly asOf: string;
  readonly href?: string | undefined;
}

/** What {@link viewStatusMatrix} is asked. */
export interface StatusMatrixQuestion {
  readonly columns: readonly MatrixColumn[];
  /** Any of the columns: the others are compared with it. */
  readonly baseColumnId: string;
  /** Ids of inferred conditions that are left out; none unless told. */
  readonly without?: ReadonlySet<string> | undefined;
}

interface Judged {
  readonly column: MatrixColumn;
  readonly harms: JudgedHarms;
  readonly settled: number;
}

/** More harms than this, and the themes are folded into counts. */
const MOST_OPEN_ROWS = 40;

/**
 * Every harm of the model under several states of the law, with the finding that follows: which column settles most.
 * Throws `RangeError`, naming the columns there are, where the base is none of them.
 */
export function viewStatusMatrix(reader: ViewReader, question: StatusMatrixQuestion): StatusMatrixProps {
  const { locale } = reader;
  const words = statusMatrixWords[locale];
  const judged = question.columns.map((column): Judged => {
    const harms = judgePackage(column.package, column.asOf, question.without);
    return { column, harms, settled: countSettled(harms) };
  });
  const base = judged.find(({ column }) => column.id === question.baseColumnId);
  if (base === undefined) {
    const known = question.columns.map(({ id }) => id).join(', ');
    throw new RangeError(`base column: found “${question.baseColumnId}”, expected one of ${known}`);
  }
  const groups = readGroups(reader, judged);
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    locale,
    title: sayFinding(reader, judged, base, all),
    subtitle: words.subtitle(formatNumber(all, locale, 0), base.column.label),
    baseColumnId: question.baseColumnId,
    columns: judged.map((one) => placeColumn(reader, one, base)),
    groups,
    totalLabel: words.settledOf(formatNumber(all, locale, 0)),
    countLabel: words.reformsIn,
    foldedGroupIds: all > MOST_OPEN_ROWS ? groups.map(({ id }) => id) : [],
  };
}

function placeColumn({ locale }: ViewReader, { column, settled }: Judged, base: Judged): StatusColumn {
  const { id, kind, label, href, package: chosen } = column;
  // The base, and a law beside a base that is a law, say how many they settle; the others how many more.
  const stands = id === base.column.id || (kind === 'law' && base.column.kind === 'law');
  return {
    id,
    kind,
    href,
    label,
    total: stands ? formatNumber(settled, locale, 0) : formatMore(settled - base.settled, locale),
    ...(kind === 'package' && { count: formatNumber(sizeOfPackage(chosen), locale, 0) }),
  };
}

/** A difference with its sign; none is written `+0`. */
function formatMore(difference: number, locale: ViewReader['locale']): string {
  const size = formatNumber(Math.abs(difference), locale, 0);
  return difference < 0 ? `\u2212${size}` : `+${size}`;
}

function sayFinding(
  { locale }: ViewReader,
  judged: readonly Judged[],
  base: Judged,
  harmCount: number,
): string {
  const words = statusMatrixWords[locale];
  const number = (value: number): string => formatNumber(value, locale, 0);
  const all = number(harmCount);
  const rivals = judged.filter(({ column }) => column.kind === 'package' && column.id !== base.column.id);
  const most = Math.max(base.settled, ...rivals.map(({ settled }) => settled));
  const leading = rivals.filter(({ settled }) => settled === most);
  const [first] = leading;
  if (rivals.length === 0) return words.alone(base.column.label, number(base.settled), all);
  if (first === undefined || most === base.settled) {
    return words.none(base.column.label, number(base.settled), all);
  }
  return leading.length === 1
    ? words.leads(first.column.label, number(most), all, number(most - base.settled), base.column.label)
    : words.tie(
        leading.map(({ column }) => column.label),
        number(most),
        all,
      );
}

function readGroups(reader: ViewReader, judged: readonly Judged[]): readonly StatusGroup[] {
  return byTheme(reader.texts, model.harms).map(({ id, title, ids }) => ({
    id,
    label: title,
    rows: ids.map((harm) => readRow(reader, harm, judged)),
  }));
}

function readRow(reader: ViewReader, id: string, judged: readonly Judged[]): StatusRow {
  return {
    id,
    label: titleOf(reader.texts, 'harms', id),
    href: reader.link(`/harms/${id}`),
    cells: Object.fromEntries(
      judged.flatMap(({ column, harms }) => {
        const found = harms.get(id);
        return found === undefined ? [] : [[column.id, readCell(reader, id, found)]];
      }),
    ),
  };
}

function readCell(reader: ViewReader, id: string, found: JudgedHarm): StatusCell {
  const evidence = Object.values(model.harms[id]?.evidence ?? {})[0];
  return {
    status: found.status,
    sentence: sayWhy(reader.texts, found, reader.locale),
    ...(evidence && { locator: locatorLink(reader, evidence.at) }),
    whyHref: reader.link(`/harms/${id}`),
  };
}
