import { drawText, hatchPath, NOTE, round, type TextBlock, UI } from '../picture/draw';
import { drawKey, type KeyEntry } from '../picture/draw-key';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import { endSentence, formatShare } from '../shared/format';
import { sharedWords } from '../words/shared-words';
import { askedSentence, nameAnswer, sayAnswer, sayAsked } from './describe-survey-figure';
import { axisEnd, findBadSum, sayFaults, showPanels } from './survey-facts';
import type { SurveyAnswer, SurveyFigureProps, SurveyPanel } from './survey-figure-props';
import { surveyWords } from './survey-figure-words';

/** Ids of marks: what they stand for can be read back from them. */
export const answerMarkId = (panelId: string, answerId: string): string => `answer:${panelId}/${answerId}`;
export const sumMarkId = (panelId: string): string => `sum:${panelId}`;
export const linkMarkId = (panelId: string, index: number): string => `link:${panelId}/${index}`;

/** Least width of a panel that shares a row with others, px. */
const PANEL_MIN = 300;
/** From this width on, labels stand beside their bars, px. */
const BESIDE = 420;
const APART = 36;
const BAR = 12;

/** A panel laid out from its own upper left corner; `row` of its marks counts from 0. */
interface PlacedPanel {
  readonly marks: readonly Mark[];
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** How wide things are in every panel of a figure: one axis for all. */
interface Frame {
  readonly props: SurveyFigureProps;
  readonly width: number;
  readonly labelWidth: number;
  readonly barLeft: number;
  /** px of the whole, 100 %. */
  readonly whole: number;
  readonly valueWidth: number;
}

function frameOf(props: SurveyFigureProps, panels: readonly SurveyPanel[], width: number): Frame {
  const beside = width >= BESIDE;
  const labelWidth = beside ? width * 0.36 : width;
  const barLeft = beside ? labelWidth + 12 : 0;
  const values = panels.flatMap((panel) => {
    const sum = findBadSum(panel)?.sum;
    return [
      ...panel.answers.map((answer) => sayValue(answer, props)),
      ...(sum === undefined ? [] : [formatShare(props.locale, sum)]),
    ];
  });
  const widths = values.map((value) => Math.ceil(measureText(value, UI.size, 'sans-strong')));
  const valueWidth = Math.min(Math.max(44, ...widths) + 12, (width - barLeft) * 0.5);
  const whole = (width - barLeft - valueWidth) / axisEnd(panels);
  return { props, width, labelWidth, barLeft, whole, valueWidth };
}

/** What stands at the end of a bar: the printed share, or the count where a count alone is printed. */
function sayValue({ printed, people }: SurveyAnswer, { locale }: SurveyFigureProps): string {
  return printed ?? people ?? surveyWords[locale].noShare;
}

/** The sign of two numbers that are not equal, drawn: colour is not the only sign of a fault. */
function drawUnequal(x: number, y: number): Shape {
  const d = `M${x} ${y + 4}h10M${x} ${y + 8}h10M${x + 8} ${y + 1}l-6 10`;
  return { kind: 'path', d, stroke: { ink: 'rust', width: 1.5 } };
}

function drawBar(share: number, known: boolean, frame: Frame, y: number): readonly Shape[] {
  const { barLeft: x, whole } = frame;
  const track: Shape = { kind: 'rect', x, y, width: whole, height: BAR, fill: 'paper-3' };
  const width = whole * Math.min(1, Math.max(0, share));
  if (width === 0) return [track];
  return known
    ? [track, { kind: 'rect', x, y, width, height: BAR, fill: 'ink-2' }]
    : [
        track,
        {
          kind: 'rect',
          x: x + 0.75,
          y: y + 0.75,
          width: Math.max(0.5, width - 1.5),
          height: BAR - 1.5,
          fill: 'paper',
          stroke: { ink: 'ink-2', width: 1.5 },
        },
      ];
}

/** The value at the end of a bar, in lines where it is long. */
function drawValue(answer: SurveyAnswer, frame: Frame, top: number): TextBlock {
  const { props, width, valueWidth } = frame;
  const none = answer.printed === undefined && answer.people === undefined;
  return drawText(
    sayValue(answer, props),
    { x: width - valueWidth + 12, top, width: valueWidth - 12 },
    none ? { ink: 'ink-3', line: UI.line } : { size: UI.size, face: 'sans-strong' },
  );
}

/** Writes one panel from the top down. */
class PanelWriter {
  readonly marks: Mark[] = [];
  readonly shapes: Shape[] = [];
  y = 10;
  readonly #frame: Frame;
  readonly #panel: SurveyPanel;

  constructor(frame: Frame, panel: SurveyPanel) {
    this.#frame = frame;
    this.#panel = panel;
  }

  head(): void {
    const { width, props } = this.#frame;
    this.shapes.push({ kind: 'line', x1: 0, x2: width, y1: 0.5, y2: 0.5, stroke: { ink: 'ink' } });
    const heading = drawText(
      this.#panel.heading,
      { x: 0, top: this.y, width },
      { size: UI.size, face: 'sans-strong' },
    );
    const asked = drawText(
      sayAsked(props, this.#panel),
      { x: 0, top: this.y + heading.height, width },
      { ink: 'ink-3' },
    );
    this.shapes.push(...heading.shapes, ...asked.shapes);
    this.y += heading.height + asked.height + 6;
  }

  answer(answer: SurveyAnswer): void {
    const { props, width, labelWidth, barLeft } = this.#frame;
    const beside = barLeft > 0;
    // A count that stands at the end of the bar is not said twice.
    const people = answer.printed === undefined ? '' : (answer.people ?? '');
    const peopleWidth = people === '' ? 0 : measureText(people, NOTE.size) + 16;
    const label = drawText(
      answer.label,
      { x: 0, top: 2, width: beside ? labelWidth : labelWidth - peopleWidth },
      { size: UI.size },
    );
    const count = beside
      ? drawText(people, { x: 0, top: 2 + label.height, width: labelWidth }, { ink: 'ink-3' })
      : drawText(people, { x: width, top: 3, width: peopleWidth }, { ink: 'ink-3', anchor: 'end' });
    const barTop = beside ? 2 : 2 + label.height;
    const value = drawValue(answer, this.#frame, barTop);
    const height = beside
      ? Math.max(label.height + count.height, value.height) + 4
      : barTop + value.height + 4;
    const known = this.#panel.n !== null;
    this.#mark(
      answerMarkId(this.#panel.id, answer.id),
      nameAnswer(props, this.#panel, answer),
      width,
      height,
      [
        ...label.shapes,
        ...count.shapes,
        ...(answer.share === null ? [] : drawBar(answer.share, known, this.#frame, barTop + 4)),
        ...value.shapes,
      ],
    );
    this.y += height + 2;
  }

  /** Where the shares of parts do not make the whole: all of them end to end, and hatched what lacks or exceeds. */
  sum(): void {
    const bad = findBadSum(this.#panel);
    if (bad === null) return;
    const { props, width, labelWidth, barLeft: x, whole, valueWidth } = this.#frame;
    const words = surveyWords[props.locale];
    const beside = x > 0;
    const label = drawText(
      words.together,
      { x: 0, top: 4, width: labelWidth },
      { size: UI.size, ink: 'ink-2' },
    );
    const y = (beside ? 4 : 4 + label.height) + 4;
    const shares = this.#panel.answers.map(({ share }) => share ?? 0);
    let from = 0;
    const segments = shares.flatMap((share): readonly Shape[] => {
      const start = from;
      from += share;
      const end = Math.min(1, from);
      return end <= start
        ? []
        : [
            {
              kind: 'rect',
              x: x + start * whole,
              y,
              width: Math.max(0.5, (end - start) * whole - 1),
              height: BAR,
              fill: 'rule-2',
            },
          ];
    });
    const [low, high] = [Math.min(1, bad.sum), Math.max(1, bad.sum)].map((share) => round(x + share * whole));
    const gap = { x: low ?? 0, width: Math.max(1, (high ?? 0) - (low ?? 0)) };
    const ends = x + whole;
    const height = Math.max(beside ? label.height + 6 : 0, y + BAR + 6);
    this.#mark(
      sumMarkId(this.#panel.id),
      `${this.#panel.heading} ${words.together}: ${sayFaults(this.#panel, props.locale)[0] ?? ''}`,
      width,
      height,
      [
        ...label.shapes,
        ...segments,
        { kind: 'rect', x: gap.x, y, width: gap.width, height: BAR, stroke: { ink: 'rust' } },
        { kind: 'path', d: hatchPath(gap.x, y, gap.width, BAR, 4), stroke: { ink: 'rust' } },
        { kind: 'line', x1: ends, x2: ends, y1: y - 4, y2: y + BAR + 4, stroke: { ink: 'ink', width: 1.5 } },
        {
          kind: 'text',
          x: width - valueWidth + 12,
          y: y + 11,
          text: formatShare(props.locale, bad.sum),
          size: UI.size,
          face: 'sans-strong',
          ink: 'rust',
        },
      ],
    );
    this.y += height;
  }

  faults(): void {
    const { props, width } = this.#frame;
    for (const fault of sayFaults(this.#panel, props.locale)) {
      const text = drawText(fault, { x: 18, top: this.y, width: width - 18 }, { ink: 'rust' });
      this.shapes.push(drawUnequal(0, this.y + 3), ...text.shapes);
      this.y += text.height + 2;
    }
  }

  /** Where it is printed, and what it documents: links of their own. */
  links(): void {
    const { props, width } = this.#frame;
    const { locator, documents = [] } = this.#panel;
    const words = surveyWords[props.locale];
    const links = [
      ...(locator === undefined ? [] : [{ label: locator.label, href: locator.href }]),
      ...documents.map(({ label, href }) => ({ label: `${words.documents} ${label}`, href })),
    ];
    for (const [index, { label, href }] of links.entries()) {
      const text = drawText(label, { x: 0, top: 1, width }, { ink: 'ink-3', underlined: href !== undefined });
      const drawn = { height: text.height + 2, shapes: text.shapes };
      if (href === undefined)
        this.shapes.push(...text.shapes.map((shape) => ({ ...shape, y: shape.y + this.y })));
      else this.#mark(linkMarkId(this.#panel.id, index), label, width, drawn.height, drawn.shapes, href);
      this.y += drawn.height;
    }
  }

  #mark(
    id: string,
    name: string,
    width: number,
    height: number,
    shapes: readonly Shape[],
    href?: string,
  ): void {
    this.marks.push({
      kind: 'mark',
      id,
      x: 0,
      y: this.y,
      place: { row: this.marks.length, column: 0 },
      name,
      href,
      box: { x: -4, y: 0, width: width + 4, height },
      shapes,
    });
  }
}

function placePanel(frame: Frame, panel: SurveyPanel): PlacedPanel {
  const writer = new PanelWriter(frame, panel);
  writer.head();
  for (const answer of panel.answers) writer.answer(answer);
  writer.sum();
  writer.faults();
  writer.links();
  return { marks: writer.marks, shapes: writer.shapes, height: writer.y };
}

function keyEntries(
  panels: readonly SurveyPanel[],
  locale: SurveyFigureProps['locale'],
): readonly KeyEntry[] {
  const words = surveyWords[locale];
  const known = panels.some(({ n }) => n !== null);
  const notKnown = panels.some(({ n }) => n === null);
  const gap = panels.some((panel) => findBadSum(panel) !== null);
  const entries: readonly (KeyEntry | null)[] = [
    known && notKnown
      ? {
          label: words.keyKnown,
          draw: (x, y) => [{ kind: 'rect', x, y: y + 2, width: 16, height: BAR, fill: 'ink-2' }],
        }
      : null,
    notKnown
      ? {
          label: words.keyNotKnown,
          draw: (x, y) => [
            {
              kind: 'rect',
              x: x + 0.75,
              y: y + 2.75,
              width: 14.5,
              height: BAR - 1.5,
              stroke: { ink: 'ink-2', width: 1.5 },
            },
          ],
        }
      : null,
    gap
      ? {
          label: words.keyGap,
          draw: (x, y) => [
            { kind: 'rect', x: x + 0.5, y: y + 2.5, width: 15, height: 11, stroke: { ink: 'rust' } },
            { kind: 'path', d: hatchPath(x + 0.5, y + 2.5, 15, 11, 4), stroke: { ink: 'rust' } },
          ],
        }
      : null,
  ];
  return entries.filter((entry) => entry !== null);
}

/** The figure at a width in px: panels side by side where they fit, all on one axis. */
export function layoutSurveyFigure(props: SurveyFigureProps, width: number): Scene {
  const panels = showPanels(props);
  if (panels.length === 0) return { width, height: 0, items: [] };
  const columns = Math.max(1, Math.min(panels.length, 2, Math.floor((width + APART) / (PANEL_MIN + APART))));
  const panelWidth = (width - APART * (columns - 1)) / columns;
  const frame = frameOf(props, panels, panelWidth);
  const items: (Shape | Mark)[] = [];
  const nextRow = Array.from({ length: columns }, () => 0);
  let top = 1;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns).map((panel) => placePanel(frame, panel));
    for (const [column, placed] of row.entries()) {
      const x = column * (panelWidth + APART);
      items.push(
        ...placed.shapes.map((shape, index) => wrapShape(shape, `panel-${first + column}-${index}`, x, top)),
      );
      const rows = nextRow[column] ?? 0;
      for (const mark of placed.marks) {
        items.push({
          ...mark,
          x,
          y: mark.y + top,
          place: { row: rows + (mark.place?.row ?? 0), column },
        });
      }
      nextRow[column] = rows + placed.marks.length;
    }
    top += Math.max(...row.map(({ height }) => height)) + 22;
  }
  const key = drawKey(keyEntries(panels, props.locale), { x: 0, top: top - 6, width });
  items.push(...key.shapes);
  top += key.height;
  if (panels.length < props.panels.length) {
    const note = sharedWords(props.locale).shownOf(panels.length, props.panels.length);
    const text = drawText(note, { x: 0, top, width }, { ink: 'ink-3' });
    items.push(...text.shapes);
    top += text.height;
  }
  return { width, height: top, items };
}

/** A shape of a panel at the place of the panel. */
function wrapShape(shape: Shape, id: string, x: number, y: number): Mark {
  return { kind: 'mark', id, x, y, shapes: [shape] };
}

/** What the reading line says of an answer besides its name. */
export function readAnswer(props: SurveyFigureProps, panel: SurveyPanel, answer: SurveyAnswer): string {
  const said = `${answer.label}: ${sayAnswer(props, answer)}`;
  return [said, askedSentence(props, panel)].map(endSentence).join(' ');
}
