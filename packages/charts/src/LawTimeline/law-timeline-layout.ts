import { drawText, NOTE, UI } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import { formatDate } from '../shared/format';
import { countLevels, placeLabels } from '../shared/place-labels';
import { wordsFor } from '../words/words-for';
import { describeSpanDates, describeSpanValue } from './describe-law-timeline';
import { drawBar, drawNoNorm, drawValue, fitValue, VALUE_LINE } from './draw-span';
import type { LawTimelineProps, TimelineEvent } from './law-timeline-props';
import { timelineWords } from './law-timeline-words';
import { type GroupLine, listLines, type TimelineLines } from './list-lines';
import { placeCases } from './place-cases';
import { type PlacedRow, type PlacedSpan, scaleTime } from './place-spans';

/** Under this width there is no axis: the values of a rule stand under each other with their dates, px. */
const NARROW = 560;
/** Cases drawn at most. */
const CASE_LIMIT = 16;
const LEVEL = 18;
const BAR = 27;
const PAD = 6;
const CHEVRON = 18;

/** Id of the mark of a span, for the reading line. */
export function spanId(row: string, from: string): string {
  return `${row} ${from}`;
}

/** Id of the mark of a case. */
export function caseId({ date, label }: TimelineEvent): string {
  return `case ${date} ${label}`;
}

/** Id of the head of a theme. */
export function groupId(title: string): string {
  return `theme ${title}`;
}

/** A drawing that grows downwards. */
interface Page {
  readonly props: LawTimelineProps;
  readonly width: number;
  /** Where the plot begins, and its width, px. */
  readonly plotX: number;
  readonly plotWidth: number;
  readonly items: (Shape | Mark)[];
  foot: number;
  /** Row of the grid that the arrows go through. */
  row: number;
}

function chevron(y: number, expanded: boolean): Shape {
  const d = expanded ? `M2 ${y - 2}l4 4l4 -4` : `M4 ${y - 4}l4 4l-4 4`;
  return { kind: 'path', d, stroke: { ink: 'ink', width: 1.5 } };
}

/** The head of a theme: what it holds and how much of it changed; folded, a tick at each change. */
function drawGroup(page: Page, group: GroupLine): void {
  const { props, width, plotX, plotWidth } = page;
  const words = timelineWords(props.locale);
  const { title, expanded, rules, changed } = group;
  page.foot += PAD;
  const room = { x: CHEVRON, width: (plotX === 0 ? width : plotX - 16) - CHEVRON };
  const head = drawText(title, { ...room, top: 5 }, { size: UI.size, face: 'sans-strong', halo: true });
  const size = drawText(
    words.groupSize(rules, changed),
    { ...room, top: 5 + head.height },
    { ink: 'ink-3', halo: true },
  );
  const height = 5 + head.height + size.height + 5;
  const ticks: readonly Shape[] =
    expanded || plotX === 0
      ? []
      : group.changes.map((at) => ({
          kind: 'rect',
          x: Math.min(plotX + at * plotWidth, width - 3),
          y: 8,
          width: 3,
          height: height - 16,
          fill: 'petrol',
        }));
  page.items.push({
    kind: 'mark',
    id: groupId(title),
    x: 0,
    y: page.foot,
    place: { row: page.row, column: 0 },
    name: `${(expanded ? words.fold : words.unfold)(title)}, ${words.groupSize(rules, changed)}`,
    expanded,
    box: { x: 0, y: 1, width, height: height - 2 },
    shapes: [
      { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, stroke: { ink: 'rule-2' } },
      chevron(5 + UI.line / 2, expanded),
      ...head.shapes,
      ...size.shapes,
      ...ticks,
    ],
  });
  page.foot += height;
  page.row += 1;
}

/** The name of a rule: a mark where it leads somewhere. */
function drawLabel(page: Page, placed: PlacedRow, top: number, width: number, strong: boolean): number {
  const { row, never } = placed;
  const text = drawText(
    row.label,
    { x: 0, top: 0, width },
    { size: UI.size, face: never || strong ? 'sans-strong' : 'sans', ink: never ? 'rust' : 'ink' },
  );
  page.items.push({
    kind: 'mark',
    id: `rule ${row.id}`,
    x: 0,
    y: top,
    shapes: text.shapes,
    ...(row.href === undefined
      ? {}
      : {
          href: row.href,
          name: row.label,
          place: { row: page.row, column: 0 },
          box: { x: -4, y: -2, width: width + 8, height: text.height + 4 },
        }),
  });
  return text.height;
}

function nameSpan(page: Page, placed: PlacedRow, span: PlacedSpan): string {
  const { locale } = page.props;
  return `${placed.row.label}, ${describeSpanDates(span, locale)}: ${describeSpanValue(span, locale)}`;
}

/** A rule along the axis; a value too long for its bar is numbered and stands under the row. */
function drawRow(page: Page, placed: PlacedRow): void {
  const { props, plotX, plotWidth } = page;
  const words = wordsFor(props.locale);
  const values = placed.spans.map((span) => {
    const width = span.width * plotWidth;
    const value = describeSpanValue(span, props.locale);
    const hasValue = span.form !== 'no-norm';
    const lines = hasValue ? fitValue(span, value, width) : null;
    return { span, width, value, lines, noted: span.span.value !== null && lines === null };
  });
  const notes = values.filter(({ noted }) => noted);
  // A number that has no room in its bar stands over it.
  const isOver = ({ width, noted }: (typeof values)[number]): boolean => noted && width < 18;
  const lift = notes.some(isOver) ? NOTE.line - 2 : 0;
  const most = Math.max(1, ...values.map(({ lines }) => lines?.length ?? 1));
  const height = Math.max(BAR, most * VALUE_LINE + 10);
  const label = drawText(placed.row.label, { x: 0, top: 0, width: plotX - 16 }, { size: UI.size });
  const top = page.foot + PAD + lift + Math.max(0, (label.height - height) / 2);
  drawLabel(page, placed, top + (height - label.height) / 2, plotX - 16, false);
  let free = plotX;
  for (const [index, one] of values.entries()) {
    const { span, width, value, lines } = one;
    const x = plotX + span.at * plotWidth;
    const number = String(notes.indexOf(one) + 1);
    const size = measureText(number, NOTE.size, 'sans-strong');
    const shapes: Shape[] = [...drawBar(span.form, width, height)];
    if (span.form === 'no-norm') {
      const never = placed.never && index === 0;
      shapes.push(...drawNoNorm(never ? words.neverNorm : value, width, height, placed.never));
    } else if (lines !== null) shapes.push(...drawValue(span, lines, height));
    else if (one.noted) {
      const at = isOver(one) ? Math.min(Math.max(x, free), page.width - size) : x + 7;
      if (isOver(one)) free = at + size + 4;
      shapes.push({
        kind: 'text',
        x: at - x,
        y: isOver(one) ? -4 : height / 2 + NOTE.size * 0.33,
        text: number,
        face: 'sans-strong',
        halo: isOver(one),
      });
    }
    page.items.push({
      kind: 'mark',
      id: spanId(placed.row.id, span.span.from),
      x,
      y: top,
      place: { row: page.row, column: index + 1 },
      name: nameSpan(page, placed, span),
      box: { x: 0, y: 0, width: Math.max(6, width - 1), height },
      shapes,
    });
  }
  let foot = top + height;
  for (const [index, { value, span }] of notes.entries()) {
    const lead = 16;
    const number = drawText(
      String(index + 1),
      { x: plotX, top: foot + 2, width: lead },
      { face: 'sans-strong', halo: true },
    );
    const text = drawText(
      `${value} (${describeSpanDates(span, props.locale)})`,
      { x: plotX + lead, top: foot + 2, width: plotWidth - lead },
      { ink: 'ink-2', halo: true },
    );
    page.items.push(...number.shapes, ...text.shapes);
    foot += text.height + 2;
  }
  page.foot = Math.max(foot, top + (height + label.height) / 2) + PAD;
  page.row += 1;
}

/** A rule without an axis: its name, then each value beside its dates. */
function drawStack(page: Page, placed: PlacedRow): void {
  const { props, width } = page;
  page.items.push({ kind: 'line', x1: 0, x2: width, y1: page.foot, y2: page.foot, stroke: { ink: 'rule' } });
  page.foot += 8;
  page.foot += drawLabel(page, placed, page.foot, width, true) + 4;
  // The next value tells when one ended, so a date each is enough.
  const days = placed.spans.map(({ span }) => formatDate(props.locale, span.from));
  const left = 10 + Math.max(0, ...days.map((day) => measureText(day, NOTE.size))) + 14;
  for (const [index, span] of placed.spans.entries()) {
    const never = placed.never && index === 0;
    const value = never ? wordsFor(props.locale).neverNorm : describeSpanValue(span, props.locale);
    const isReported = span.span.certainty === 'reported';
    const dates = drawText(days[index] ?? '', { x: 10, top: 4, width }, { ink: 'ink-3' });
    const lead = left + (isReported ? 17 : 0);
    const text = drawText(
      value,
      { x: lead, top: 4, width: width - lead - 6 },
      {
        face: never ? 'sans-strong' : 'sans',
        ink: never ? 'rust' : span.form === 'no-norm' ? 'ink-3' : span.form === 'unknown' ? 'ink-2' : 'ink',
      },
    );
    const height = Math.max(dates.height, text.height) + 8;
    const glyph: readonly Shape[] = isReported
      ? [{ kind: 'glyph', x: left, y: 7, size: 12, status: 'undetermined' }]
      : [];
    page.items.push({
      kind: 'mark',
      id: spanId(placed.row.id, span.span.from),
      x: 0,
      y: page.foot,
      place: { row: page.row, column: index + 1 },
      name: nameSpan(page, placed, span),
      box: { x: 0, y: 0, width, height },
      shapes: [...drawBar(span.form, width + 1, height), ...dates.shapes, ...glyph, ...text.shapes],
    });
    page.foot += height + 2;
  }
  page.foot += 6;
  page.row += 1;
}

/** The dates of the versions over the plot; gives where their rules stand. */
function drawDates(page: Page): readonly { readonly x: number; readonly today: boolean }[] {
  const { props, plotX, plotWidth } = page;
  const { locale, asOf, editions, compress = [] } = props;
  const scale = scaleTime(props);
  const dates = [
    { id: 'today', date: asOf.date, text: asOf.label ?? wordsFor(locale).today, anchors: ['end'] as const },
    ...[...editions]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ date, label }, index) => ({
        id: `edition-${index}`,
        date,
        text: label ?? formatDate(locale, date),
        anchors: ['start', 'end'] as const,
      })),
  ];
  const placed = placeLabels(
    dates.map(({ id, date, text, anchors }) => ({ id, text, anchors, x: scale(date) * plotWidth })),
    plotWidth,
  );
  page.foot = countLevels(placed) * LEVEL + 8;
  for (const [index, { x, anchor, level }] of placed.entries()) {
    const y = page.foot - 8 - (level + 1) * LEVEL;
    const label = drawText(
      dates[index]?.text ?? '',
      { x: plotX + x, top: y, width: page.width },
      { face: 'sans-strong', anchor, halo: true },
    );
    page.items.push(...label.shapes);
  }
  for (const { from, to } of compress) {
    const x = plotX + ((scale(from) + scale(to)) / 2) * plotWidth;
    const d = `M${x - 4} ${page.foot + 3}l3 -6M${x + 1} ${page.foot + 3}l3 -6`;
    page.items.push({ kind: 'path', d, stroke: { ink: 'ink-2' } });
  }
  return placed.map(({ x }, index) => ({ x: plotX + x, today: index === 0 }));
}

function sortCases(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [...events]
    .sort((a, b) => (a.date === b.date ? (a.label < b.label ? -1 : 1) : a.date < b.date ? -1 : 1))
    .slice(0, CASE_LIMIT);
}

/** The cases under the axis; their dotted rules reach up through the rows from `top`. */
function drawCases(page: Page, top: number): readonly Shape[] {
  const { props, plotX, plotWidth, width } = page;
  const cases = sortCases(props.events ?? []);
  if (cases.length === 0) return [];
  const scale = scaleTime(props);
  const rules = cases.map(({ date }) => plotX + scale(date) * plotWidth);
  const placed = placeCases(
    cases.map(({ label }, index) => ({ x: rules[index] ?? 0, text: label })),
    width,
  );
  const start = page.foot + 12;
  for (const [index, event] of cases.entries()) {
    const name = placed[index];
    const x = rules[index] ?? 0;
    if (name === undefined) continue;
    const y = start + name.level * LEVEL;
    page.items.push({
      kind: 'mark',
      id: caseId(event),
      x,
      y: page.foot,
      place: { row: page.row, column: index },
      name: `${timelineWords(props.locale).case}: ${event.label}, ${formatDate(props.locale, event.date)}`,
      href: event.href,
      box: { x: -8, y: -8, width: 16, height: 16 },
      shapes: [
        { kind: 'circle', cx: 0, cy: 0, r: 3.5, fill: 'paper', stroke: { ink: 'ink', width: 1.5 } },
        ...name.lines.map(
          (text, line): Shape => ({
            kind: 'text',
            x: name.x - x,
            y: y - page.foot + line * LEVEL + LEVEL / 2 + NOTE.size * 0.33,
            text,
            anchor: name.anchor,
            halo: true,
          }),
        ),
      ],
    });
  }
  const foot = page.foot;
  page.foot =
    start + countLevels(placed.map(({ level, lines }) => ({ level: level + lines.length - 1 }))) * LEVEL;
  page.row += 1;
  // Under all that is written: a rule through the rows, and a leader to a name that stands lower.
  return rules.flatMap((x, index): readonly Shape[] => {
    const level = placed[index]?.level ?? 0;
    const stroke = { ink: 'ink-3', width: 1.5, dash: [0.1, 4], round: true } as const;
    const rule: Shape = { kind: 'line', x1: x, x2: x, y1: top, y2: foot, stroke };
    const y2 = start + level * LEVEL + 12;
    return level === 0
      ? [rule]
      : [rule, { kind: 'line', x1: x, x2: x, y1: foot + 5, y2, stroke: { ink: 'rule-2' } }];
  });
}

/** The cases without an axis: each with its date, under each other. */
function listCases(page: Page): void {
  const { props, width } = page;
  for (const event of sortCases(props.events ?? [])) {
    const text = drawText(
      `${event.label}, ${formatDate(props.locale, event.date)}`,
      { x: 14, top: 3, width: width - 14 },
      { ink: 'ink-2' },
    );
    page.items.push({
      kind: 'mark',
      id: caseId(event),
      x: 0,
      y: page.foot,
      place: { row: page.row, column: 0 },
      name: `${timelineWords(props.locale).case}: ${event.label}, ${formatDate(props.locale, event.date)}`,
      href: event.href,
      box: { x: 0, y: 0, width, height: text.height + 6 },
      shapes: [
        { kind: 'circle', cx: 4.5, cy: 12, r: 3.5, fill: 'paper', stroke: { ink: 'ink', width: 1.5 } },
        ...text.shapes,
      ],
    });
    page.foot += text.height + 6;
    page.row += 1;
  }
}

/** What is left out and what is drawn shorter, in words. */
function drawRemarks(page: Page, { shown, all }: TimelineLines): void {
  const { locale, events = [], compress = [] } = page.props;
  const words = wordsFor(locale);
  const remarks = [
    ...(shown < all ? [words.shownOf(shown, all)] : []),
    ...(events.length > CASE_LIMIT
      ? [timelineWords(locale).casesShown(words.shownOf(CASE_LIMIT, events.length))]
      : []),
    ...compress.map(({ from, to }) => words.quiet(formatDate(locale, from), formatDate(locale, to))),
  ];
  for (const remark of remarks) {
    const text = drawText(remark, { x: 0, top: page.foot + 4, width: page.width }, { ink: 'ink-3' });
    page.items.push(...text.shapes);
    page.foot += text.height + 4;
  }
}

/**
 * Places rules, versions and cases on one axis of time, at a width in px. Under 560 px there is no axis: the values of
 * a rule stand under each other with their dates.
 */
export function layoutLawTimeline(props: LawTimelineProps, width: number): Scene {
  const narrow = width < NARROW;
  const labels = Math.round(Math.min(220, Math.max(140, width * 0.24)));
  const plotX = narrow ? 0 : labels + 16;
  const page: Page = { props, width, plotX, plotWidth: width - plotX - 1, items: [], foot: 0, row: 0 };
  const lines = listLines(props);
  if (narrow) {
    for (const line of lines.lines) {
      if (line.kind === 'group') drawGroup(page, line);
      else drawStack(page, line.placed);
    }
    listCases(page);
    drawRemarks(page, lines);
    return { width, height: page.foot, items: page.items };
  }
  const dates = drawDates(page);
  const top = page.foot - 4;
  for (const line of lines.lines) {
    if (line.kind === 'group') drawGroup(page, line);
    else drawRow(page, line.placed);
  }
  page.foot += 4;
  const foot = page.foot;
  const caseRules = drawCases(page, top);
  drawRemarks(page, lines);
  const rules = dates.map(
    ({ x, today }): Shape => ({
      kind: 'line',
      x1: x,
      x2: x,
      y1: top,
      y2: foot,
      stroke: { ink: today ? 'rule-2' : 'rule' },
    }),
  );
  return { width, height: page.foot, items: [...rules, ...caseRules, ...page.items] };
}
