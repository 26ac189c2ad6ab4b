import type { TimelineRow } from '@tarazy/charts';
import { model, parameterTitle } from '@tarazy/model';
import { type DatedValue, datePosition, UNKNOWN } from '@tarazy/rules';
import { entryOf, locatorLink } from '@tarazy/views';
import type { ModelView } from '../../model-view';
import { movesOf, parameterAt, sayDate, sayValue } from '../reference/say-law';
import { articleTexts } from './article-texts';

/** The rules of an article over time, and the finding: how many moved, how many never came. */
export function readTimeline(view: ModelView, paths: readonly string[], cases: readonly string[]) {
  const { locale, asOf } = view;
  const { say, labels } = articleTexts(locale);
  const rows = paths.map((path) => readRow(view, path)).filter(({ spans }) => spans.length > 0);
  const starts = rows.flatMap(({ spans }) => spans.map(({ from }) => from)).sort();
  const first = starts[0] ?? model.horizon.from;
  const moved = paths.filter((path) => movesOf(path, asOf).length > 0).length;
  const never = paths.filter((path) => isNever(path, asOf)).length;
  const unknown = paths.filter((path) => parameterAt(path, asOf).value === UNKNOWN).length;
  return {
    title: [
      say.moved(moved, rows.length, sayDate(locale, first)),
      never > 0 ? say.never(never) : '',
      unknown > 0 ? say.unknown(unknown) : '',
    ]
      .filter(Boolean)
      .join(' '),
    rows,
    editions: model.keyDates
      .filter(({ date }) => date > first && date < asOf && starts.some((start) => isNear(start, date)))
      .map(({ date }) => ({ date })),
    events: cases.flatMap((id) => readEvent(view, id, first)),
    asOf: { date: asOf, label: asOf === model.horizon.to ? undefined : labels.today },
  };
}

/** A case that the article decides, on its first day; one after the date of the view is not shown yet. */
function readEvent({ texts, asOf, link }: ModelView, id: string, first: string) {
  const date = datePosition(model.cases[id]?.from ?? '');
  const words = entryOf(texts.cases as Readonly<Record<string, { readonly short: string }>>, id);
  return date < first || date > asOf || words === undefined
    ? []
    : [{ date, label: words.short, href: link(`/cases/${id}`) }];
}

function readRow(view: ModelView, path: string): TimelineRow {
  const { value } = parameterAt(path, view.asOf);
  return {
    id: path,
    label: parameterTitle(view.texts, path),
    spans: model.law
      .history(path)
      .filter(({ from }) => datePosition(from) <= view.asOf)
      .map((dated, index, all) => ({
        from: datePosition(dated.from),
        value: spanValue(view, path, dated),
        // In the month or year of a change whose day is not known, the last value is not certain yet.
        certainty: value === UNKNOWN && index === all.length - 1 ? 'unknown' : dated.certainty,
        locator: locatorLink(view, dated.source),
      })),
  };
}

function spanValue(view: ModelView, path: string, { value }: DatedValue): string | null {
  return value === UNKNOWN || value === null ? null : sayValue(view, path, value);
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
