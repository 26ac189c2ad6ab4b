import type { LawTimelineProps, TimelineEvent, TimelineRow, TimelineSpan } from '@tarazy/charts';
import { model, parameterTitle, themeOfBranch } from '@tarazy/model';
import { type DatedValue, datePosition, UNKNOWN } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { locatorLink } from '../words/links';
import { movesOf, parameterAt } from '../words/parameter-at';
import { sayDay } from '../words/say-day';
import { sayValue } from '../words/say-value';
import { entryOf, wordOf } from '../words/text-of';
import { lawTimelineViewWords } from './law-timeline-view-words';

/** What {@link viewLawTimeline} is asked. */
export interface LawTimelineQuestion {
  /** Paths of the parameters, in the order of the rows. */
  readonly paths: readonly string[];
  /** Ids of the cases to mark; none unless told. Those outside the axis are left out. */
  readonly cases?: readonly string[] | undefined;
  /** ISO date of the law: right end of the axis. */
  readonly asOf: string;
  /** Whether the rules stand under their themes. */
  readonly byTheme?: boolean | undefined;
  /** Where the name of a rule leads; nowhere unless told. */
  readonly hrefOf?: ((path: string) => string | undefined) | undefined;
}

/** Rules of the law over time, and the finding: how many moved, how many never came, how many are not known. */
export function viewLawTimeline(reader: ViewReader, question: LawTimelineQuestion): LawTimelineProps {
  const { paths, cases = [], asOf, byTheme = false } = question;
  const { locale } = reader;
  const words = lawTimelineViewWords[locale];
  const rows = paths.map((path) => viewRow(reader, path, question)).filter(({ spans }) => spans.length > 0);
  const starts = rows.flatMap(({ spans }) => spans.map(({ from }) => from)).sort();
  const start = starts[0] ?? model.horizon.from;
  // The whole law begins where the model knows it; what was repealed before is no part of the picture.
  const first = byTheme && start < model.horizon.from ? model.horizon.from : start;
  const moved = paths.filter((path) =>
    movesOf(path, asOf).some(({ from }) => datePosition(from) > first),
  ).length;
  const never = paths.filter((path) => isNever(path, asOf)).length;
  const unknown = paths.filter((path) => parameterAt(path, asOf).value === UNKNOWN).length;
  return {
    locale,
    title: [
      words.moved(moved, rows.length, sayDay(locale, first)),
      never > 0 ? words.never(never) : '',
      unknown > 0 ? words.unknown(unknown) : '',
    ]
      .filter(Boolean)
      .join(' '),
    subtitle: words.subtitle,
    rows: rows.map((row) => ({ ...row, spans: row.spans.filter(isAfter(first)) })),
    from: first,
    editions: model.keyDates
      .filter(({ date }) => date > first && date < asOf && starts.some((start) => isNear(start, date)))
      .map(({ date }) => ({ date })),
    events: cases.flatMap((id) => viewCase(reader, id, first, asOf)),
    asOf: { date: asOf, label: asOf === model.horizon.to ? undefined : words.dateOfLaw },
  };
}

/** Whether a value still held on a day or came after it. */
function isAfter(day: string): (span: TimelineSpan, index: number, all: readonly TimelineSpan[]) => boolean {
  return (_span, index, all) => (all[index + 1]?.from ?? '9999') > day;
}

/** A case on its first day; one before the axis, or after the date of the law, is not shown. */
function viewCase(
  { texts, link }: ViewReader,
  id: string,
  first: string,
  asOf: string,
): readonly TimelineEvent[] {
  const date = datePosition(model.cases[id]?.from ?? '');
  const words = entryOf(texts.cases as Readonly<Record<string, { readonly short: string }>>, id);
  return date < first || date > asOf || words === undefined
    ? []
    : [{ date, label: words.short, href: link(`/cases/${id}`) }];
}

function viewRow(
  reader: ViewReader,
  path: string,
  { asOf, byTheme = false, hrefOf }: LawTimelineQuestion,
): TimelineRow {
  const { value } = parameterAt(path, asOf);
  const theme = themeOfBranch(path.split('.')[0] ?? '');
  return {
    id: path,
    label: parameterTitle(reader.texts, path),
    href: hrefOf?.(path),
    group: byTheme && theme !== undefined ? wordOf(reader.texts.themes, theme) : undefined,
    spans: model.law
      .history(path)
      .filter(({ from }) => datePosition(from) <= asOf)
      .map((dated, index, all) => ({
        from: datePosition(dated.from),
        value: spanValue(reader, path, dated),
        // In the month or year of a change whose day is not known, the last value is not certain yet.
        certainty: value === UNKNOWN && index === all.length - 1 ? 'unknown' : dated.certainty,
        locator: locatorLink(reader, dated.source),
      })),
  };
}

function spanValue(reader: ViewReader, path: string, { value }: DatedValue): string | null {
  return value === UNKNOWN || value === null ? null : sayValue(reader, path, value);
}

/** Whether no version of the law up to a date had a norm. */
function isNever(path: string, asOf: string): boolean {
  const past = model.law.history(path).filter(({ from }) => datePosition(from) <= asOf);
  return past.length > 0 && past.every(({ value }) => value === null);
}

/** Whether a change lies on a key date, or within the two months before it where its day is not known. */
function isNear(start: string, keyDate: string): boolean {
  const days = (Date.parse(keyDate) - Date.parse(start)) / 86_400_000;
  return days >= 0 && days <= 62;
}
