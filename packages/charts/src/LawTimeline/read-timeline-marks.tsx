import type { MarkReading } from '../picture/SceneFigure';
import { capitalise, formatDate } from '../shared/format';
import { wordsFor } from '../words/words-for';
import { describeSpanDates, describeSpanValue } from './describe-law-timeline';
import { caseId, groupId, spanId } from './law-timeline-layout';
import type { LawTimelineProps } from './law-timeline-props';
import { timelineWords } from './law-timeline-words';
import { listLines } from './list-lines';

/** What the reading line says of each mark of a timeline, by the id of the mark. */
export function readTimelineMarks(props: LawTimelineProps): ReadonlyMap<string, MarkReading> {
  const { locale, events = [] } = props;
  const words = wordsFor(locale);
  const own = timelineWords(locale);
  const readings = new Map<string, MarkReading>();
  for (const line of listLines(props).lines) {
    if (line.kind === 'group') {
      readings.set(groupId(line.title), {
        subject: line.title,
        text: capitalise(`${own.groupSize(line.rules, line.changed)}.`),
      });
      continue;
    }
    const { row, spans } = line.placed;
    readings.set(`rule ${row.id}`, { subject: row.label, text: describeLast() });
    for (const span of spans) {
      readings.set(spanId(row.id, span.span.from), {
        subject: `${row.label} × ${describeSpanDates(span, locale)}`,
        text: (
          <>
            <b>{capitalise(describeSpanValue(span, locale))}.</b>{' '}
            {span.form === 'unknown' ? null : `${capitalise(words.certainty[span.span.certainty])}.`}
          </>
        ),
        locator: span.span.locator,
      });
    }
    function describeLast(): string {
      const last = spans.at(-1);
      return last === undefined
        ? words.noNorm
        : `${capitalise(describeSpanValue(last, locale))}, ${describeSpanDates(last, locale)}.`;
    }
  }
  for (const event of events) {
    readings.set(caseId(event), {
      subject: event.label,
      text: `${own.case}, ${formatDate(locale, event.date)}.`,
    });
  }
  return readings;
}
