import { scaleUtc } from 'd3-scale';
import { drawText, NOTE } from '../picture/draw';
import { drawOutcome, OUTCOME_HEIGHT, OUTCOME_WIDTH, outcomeInk } from '../picture/draw-outcome';
import { drawTotals } from '../picture/draw-tally';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import { wrapText } from '../picture/wrap-text';
import { sharedWords } from '../words/shared-words';
import type { CaseGroup, CaseTimelineProps, TimedCase } from './case-timeline-props';
import { nameCaseGroup, nameTimedCase } from './describe-case-timeline';
import { layoutEditions } from './edition-labels';
import { isWithin, sortByTime, spanOfYears, timeOfCase } from './time-of-case';

/** Below this width the names of groups stand over their cases, px. */
const WIDE = 640;
/** The column of names, px. */
const NAMES = { width: 178, gap: 14 };
/** Of which a name leaves so much to the number after it, px. */
const NUMBER = 22;
/** Px from one packed line to the next, and from one titled line to the next. */
const PACKED = OUTCOME_HEIGHT + 4;
const TITLED = 22;
/** Free px between two cases on one packed line. */
const APART = 3;
const PADDING = 9;
const LINE = 17;
/** Room at either end of the axis, for half a form or for the point of a case that goes on, px. */
const END = 8;
/** Least px between two written years. */
const YEAR_ROOM = 40;
/** Groups of so few cases always show their titles. */
const ALWAYS_OPEN = 2;

interface Axis {
  readonly left: number;
  readonly right: number;
  readonly at: (time: number) => number;
}

/** A case in px: where it may lie, and where its form stands. */
interface PlacedCase {
  readonly one: TimedCase;
  readonly left: number;
  readonly right: number;
  readonly coreLeft: number;
  readonly coreRight: number;
  /** It goes on beyond the axis. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** Whether a group shows each case on a line of its own. */
function isGroupOpen({ id, cases }: CaseGroup, openIds: readonly string[] = []): boolean {
  return cases.length <= ALWAYS_OPEN || openIds.includes(id);
}

/** Whether Enter folds and opens a group: one that leads elsewhere, or always shows its titles, it does not. */
function canFold({ href, cases }: CaseGroup): boolean {
  return href === undefined && cases.length > ALWAYS_OPEN;
}

/** The axis, the versions of the law across it, and every group with its cases, at a width in px. */
export function layoutCaseTimeline(props: CaseTimelineProps, width: number): Scene {
  const { groups, years, editions = [], openIds, locale } = props;
  const shown = groups
    .map((group) => ({ ...group, cases: group.cases.filter((one) => isWithin(one, years)) }))
    .filter(({ cases }) => cases.length > 0);
  const isWide = width >= WIDE;
  const axis = makeAxis(props, isWide ? NAMES.width + NAMES.gap : 0, width);
  const totals = drawTotals(
    shown.flatMap(({ cases }) => cases),
    width,
    locale,
  );
  const [start, end] = spanOfYears(years);
  const inside = editions.filter(({ date }) => Date.parse(date) >= start && Date.parse(date) < end);
  const heads = layoutEditions(
    inside.map(({ date, label }) => ({ x: axis.at(Date.parse(date)), label })),
    { top: totals.height + 6, width },
  );
  const yearsTop = heads.foot;
  const bodyTop = yearsTop + LINE + 6;
  const body = shown.reduce<{ readonly items: readonly (Shape | Mark)[]; readonly y: number }>(
    ({ items, y }, group, row) => {
      const drawn = isGroupOpen(group, openIds)
        ? drawOpenGroup(group, { axis, isWide, row, props })
        : drawPackedGroup(group, { axis, isWide, row, props });
      const rule: Shape = {
        kind: 'line',
        x1: 0,
        x2: width,
        y1: y + 0.5,
        y2: y + 0.5,
        stroke: { ink: 'rule' },
      };
      return {
        items: [...items, rule, ...drawn.marks.map((mark) => ({ ...mark, y: mark.y + y }))],
        y: y + drawn.height,
      };
    },
    { items: [], y: bodyTop },
  );
  const count = (list: readonly CaseGroup[]) => list.reduce((sum, { cases }) => sum + cases.length, 0);
  const left =
    count(shown) === count(groups)
      ? ''
      : `${sharedWords(locale).shownOf(count(shown), count(groups))} (${years.from}–${years.to})`;
  const note = drawText(left, { x: 0, top: body.y + 8, width }, { ink: 'ink-2' });
  return {
    width,
    height: body.y + (note.height === 0 ? 1 : note.height + 12),
    items: [
      ...totals.shapes,
      ...drawYears(axis, years, yearsTop, body.y),
      ...heads.rules(body.y),
      ...heads.labels,
      ...body.items,
      { kind: 'line', x1: 0, x2: width, y1: body.y + 0.5, y2: body.y + 0.5, stroke: { ink: 'rule' } },
      ...note.shapes,
    ],
  };
}

function makeAxis({ years }: CaseTimelineProps, left: number, width: number): Axis {
  const [start, end] = spanOfYears(years);
  const range = [left + END, width - END] as const;
  const scale = scaleUtc([start, end], range);
  return { left, right: width, at: (time) => scale(time) };
}

/** The years over the cases, as many as find room, each with a short tick. */
function drawYears(
  axis: Axis,
  { from, to }: CaseTimelineProps['years'],
  top: number,
  foot: number,
): readonly Shape[] {
  const yearWidth = (axis.right - axis.left) / (to - from + 1);
  const every = Math.max(1, Math.ceil(YEAR_ROOM / yearWidth));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year): Shape[] => {
    const x = axis.at(Date.UTC(year, 0));
    const line: Shape = { kind: 'line', x1: x, x2: x, y1: top + LINE, y2: foot, stroke: { ink: 'paper-3' } };
    if ((year - from) % every !== 0) return [line];
    return [line, { kind: 'text', x: x + 3, y: top + 13, text: String(year), ink: 'ink-3', halo: true }];
  });
}

interface GroupRoom {
  readonly axis: Axis;
  readonly isWide: boolean;
  /** Row of the group among the places that take focus. */
  readonly row: number;
  readonly props: CaseTimelineProps;
}

interface DrawnGroup {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The name of a group and its number, at the left or over its cases. */
function drawHead(group: CaseGroup, { axis, isWide, row, props }: GroupRoom) {
  const width = isWide ? NAMES.width : axis.right - NUMBER;
  const name = drawText(
    group.label,
    { x: 0, top: PADDING - 3, width: width - NUMBER },
    { face: 'sans-strong', line: LINE, underlined: group.chosen === true },
  );
  const last = name.shapes.at(-1);
  const lastWidth = measureText(last?.text ?? '', NOTE.size, 'sans-strong');
  const number = String(group.cases.length);
  const fits = lastWidth + 5 + measureText(number, NOTE.size) <= width;
  const height = name.height + (fits ? 0 : LINE);
  const mark: Mark = {
    kind: 'mark',
    id: `group:${group.id}`,
    x: 0,
    y: 0,
    shapes: [
      ...name.shapes,
      {
        kind: 'text',
        x: fits ? lastWidth + 5 : 0,
        y: (last?.y ?? 0) + (fits ? 0 : LINE),
        text: number,
      },
    ],
    place: { row, column: 0 },
    name: nameCaseGroup(group, props.locale),
    href: group.href,
    expanded: canFold(group) ? isGroupOpen(group, props.openIds) : undefined,
    box: { x: -4, y: 3, width: width + 8, height: height + 4 },
  };
  return { mark, height };
}

function placeCase(one: TimedCase, axis: Axis): PlacedCase {
  const { earliest, begun, lasting, latest } = timeOfCase(one);
  const ends = [axis.left + END, axis.right - END] as const;
  const clamp = (x: number) => Math.min(ends[1], Math.max(ends[0], x));
  const left = clamp(axis.at(earliest));
  const right = clamp(axis.at(latest));
  const sure = axis.at(lasting) - axis.at(begun) > OUTCOME_WIDTH;
  const [from, to] = sure
    ? [clamp(axis.at(begun)), clamp(axis.at(lasting))]
    : [(left + right) / 2, (left + right) / 2];
  return {
    one,
    left: Math.min(left, (from + to - OUTCOME_WIDTH) / 2),
    right: Math.max(right, (from + to + OUTCOME_WIDTH) / 2),
    coreLeft: from,
    coreRight: to,
    cutLeft: axis.at(earliest) < ends[0] - 1,
    cutRight: axis.at(latest) > ends[1] + 1,
  };
}

/** The form of a case over what is sure, a thin line over what may be, and a point where it leaves the axis. */
function drawCase({
  one,
  left,
  right,
  coreLeft,
  coreRight,
  cutLeft,
  cutRight,
}: PlacedCase): readonly Shape[] {
  const ink = outcomeInk(one);
  const middle = (coreLeft + coreRight) / 2;
  const shapes: Shape[] = [];
  if (right - left > Math.max(OUTCOME_WIDTH, coreRight - coreLeft) + 2) {
    shapes.push({
      kind: 'line',
      x1: left - middle,
      x2: right - middle,
      y1: 0,
      y2: 0,
      stroke: { ink, width: 1.5 },
    });
  }
  shapes.push(...drawOutcome(one, 0, 0, coreRight - coreLeft));
  const point = (x: number, way: number): Shape => ({
    kind: 'path',
    d: `M${x - way * 4} -4L${x} 0L${x - way * 4} 4`,
    stroke: { ink, width: 1.5 },
  });
  if (cutLeft) shapes.push(point(left - middle - 7, -1));
  if (cutRight) shapes.push(point(right - middle + 7, 1));
  return shapes;
}

function markCase(
  placed: PlacedCase,
  at: { readonly y: number; readonly row: number; readonly column: number },
  label: {
    readonly shapes: readonly Shape[];
    readonly left: number;
    readonly right: number;
    readonly above: number;
  },
  { locale }: CaseTimelineProps,
): Mark {
  const { one, left, right, coreLeft, coreRight } = placed;
  const x = (coreLeft + coreRight) / 2;
  const boxLeft = Math.min(left, label.left) - x - 3;
  return {
    kind: 'mark',
    id: one.id,
    x,
    y: at.y,
    shapes: [...drawCase(placed), ...label.shapes],
    place: { row: at.row, column: at.column },
    name: nameTimedCase(one, locale),
    href: one.href,
    box: {
      x: boxLeft,
      y: -PACKED / 2 - label.above,
      width: Math.max(right, label.right) - x + 3 - boxLeft,
      height: PACKED + label.above,
    },
  };
}

/** As many cases on a line as do not touch. */
function drawPackedGroup(group: CaseGroup, room: GroupRoom): DrawnGroup {
  const head = drawHead(group, room);
  const top = room.isWide ? PADDING : PADDING + head.height + 2;
  const ends: number[] = [];
  const marks = sortByTime(group.cases).map((one, index) => {
    const placed = placeCase(one, room.axis);
    const free = ends.findIndex((end) => end + APART <= placed.left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = placed.right;
    const y = top + lane * PACKED + OUTCOME_HEIGHT / 2;
    const bare = { shapes: [], left: placed.left, right: placed.right, above: 0 };
    return markCase(placed, { y, row: room.row, column: index + 1 }, bare, room.props);
  });
  const height = Math.max(top + ends.length * PACKED, head.height + PADDING) + PADDING - 4;
  return { marks: [head.mark, ...marks], height };
}

/** Each case on a line with its title: beside its form where there is room, over it where there is none. */
function drawOpenGroup(group: CaseGroup, room: GroupRoom): DrawnGroup {
  const { axis, isWide, row, props } = room;
  const head = drawHead(group, room);
  let y = isWide ? PADDING - 3 : PADDING + head.height;
  const marks = sortByTime(group.cases).map((one, index) => {
    const placed = placeCase(one, axis);
    const at = { row, column: index + 1 };
    const x = (placed.coreLeft + placed.coreRight) / 2;
    const textWidth = measureText(one.title, NOTE.size);
    const after = axis.right - placed.right - 8;
    const before = placed.left - axis.left - 8;
    if (textWidth <= after || textWidth <= before) {
      const isAfter = textWidth <= after;
      const edge = isAfter ? placed.right + 8 : placed.left - 8;
      const middle = y + TITLED / 2;
      y += TITLED;
      return markCase(
        placed,
        { ...at, y: middle },
        {
          shapes: [
            {
              kind: 'text',
              x: edge - x,
              y: 4.5,
              text: one.title,
              anchor: isAfter ? 'start' : 'end',
              halo: true,
            },
          ],
          left: isAfter ? placed.left : edge - textWidth,
          right: isAfter ? edge + textWidth : placed.right,
          above: 0,
        },
        props,
      );
    }
    const lines = wrapText(one.title, axis.right - axis.left - 8, NOTE.size);
    const widest = Math.max(...lines.map((line) => measureText(line, NOTE.size)));
    const { left } = axis;
    const above = lines.length * LINE;
    const middle = y + above + TITLED / 2 - 2;
    y += above + TITLED;
    return markCase(
      placed,
      { ...at, y: middle },
      {
        shapes: lines.map((text, line) => ({
          kind: 'text',
          x: left - x,
          y: -TITLED / 2 - above + 2 + line * LINE + 13,
          text,
          halo: true,
        })),
        left,
        right: left + widest,
        above,
      },
      props,
    );
  });
  return { marks: [head.mark, ...marks], height: Math.max(y, head.height + PADDING) + PADDING - 3 };
}
