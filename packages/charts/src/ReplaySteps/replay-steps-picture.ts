import { drawText, NOTE, type TextBlock, UI } from '../picture/draw';
import type { Ink } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import type { Outcome } from '../shared/chart-types';
import { capitalise } from '../shared/format';
import { wordsFor } from '../words/words-for';
import { describeGate, describeOutcome, describeReplaySteps, writeReason } from './describe-replay-steps';
import { drawGateEnd, drawGateMark, drawGateTrack } from './draw-gate';
import { layoutReplaySteps, type PlacedReplay, type PlacedStep, placeBracket } from './replay-steps-layout';
import type { ReplayStepsProps } from './replay-steps-props';

/** From the left edge of a column to the middle of its track, and to the words beside it, px. */
const TRACK_X = 21;
const BESIDE = 41;
const LEAST_STEPS = 208;
const LEAST_ROW = 44;
const BRACKET_HEIGHT = 28;
/** A bar is 30 px wide, and bars must not touch. */
const LEAST_COLUMN = 36;

const END_INKS: Readonly<Record<Outcome, Ink>> = {
  lawful: 'petrol',
  blocked: 'rust',
  undetermined: 'ink-2',
};

/** How the columns stand, px. */
interface Grid {
  /** Words stand beside the marks; else the columns go by numbers and the words stand under the steps. */
  readonly hasWords: boolean;
  /** A step stands over its gates, which take the whole width. */
  readonly isStacked: boolean;
  readonly stepsWidth: number;
  readonly columnWidth: number;
  /** Middle of the track of a column. */
  readonly trackOf: (column: number) => number;
}

function widestWord(texts: readonly string[], face: 'sans' | 'sans-strong'): number {
  const words = texts.flatMap((text) => text.split(/[\s\u00ad]+|(?<=-)/u));
  return Math.max(0, ...words.map((word) => measureText(word, NOTE.size, face)));
}

function placeGrid(placed: PlacedReplay, props: ReplayStepsProps, width: number): Grid {
  const { locale } = props;
  const count = Math.max(1, placed.columns.length);
  const reasons = placed.steps.flatMap(({ gates }) => gates.map((gate) => writeReason(gate, locale)));
  const ends = placed.outcomes.flatMap((outcome) => describeOutcome(outcome, locale));
  const widest = Math.max(widestWord(reasons, 'sans'), widestWord(ends, 'sans-strong'));
  const needed = BESIDE + widest + 4;
  if (!placed.isNumbered && width - count * needed >= LEAST_STEPS) {
    const stepsWidth = Math.min(width - count * needed, Math.max(248, width * 0.32));
    const columnWidth = (width - stepsWidth) / count;
    return {
      hasWords: true,
      isStacked: false,
      stepsWidth,
      columnWidth,
      trackOf: (column) => stepsWidth + column * columnWidth + TRACK_X,
    };
  }
  const isStacked = (width * 0.6) / count < LEAST_COLUMN;
  const columnWidth = isStacked ? width / count : Math.min(64, (width * 0.6) / count);
  const left = width - count * columnWidth;
  return {
    hasWords: false,
    isStacked,
    stepsWidth: isStacked ? width : left,
    columnWidth,
    trackOf: (column) => left + (column + 0.5) * columnWidth,
  };
}

interface Block {
  readonly items: readonly Shape[];
  readonly height: number;
}

/** Texts one under the other. */
function stack(blocks: readonly ((top: number) => TextBlock)[], from: number): Block {
  const items: Shape[] = [];
  let top = from;
  for (const draw of blocks) {
    const block = draw(top);
    items.push(...block.shapes);
    top += block.height;
  }
  return { items, height: top - from };
}

/** The names of numbered columns. */
function drawKey(placed: PlacedReplay, top: number, width: number): Block {
  return stack(
    placed.columns.map(
      ({ label, note }, index) =>
        (at: number) =>
          drawText(`${index + 1}. ${[label, note].filter(Boolean).join(', ')}`, { x: 0, top: at, width }),
    ),
    top,
  );
}

function drawHeads(placed: PlacedReplay, grid: Grid, top: number): Block {
  const heads = placed.columns.map((column, index): Block => {
    const ink: Ink = column.kind === 'law' ? 'ink-2' : 'ink';
    if (!grid.hasWords) {
      const at = { x: grid.trackOf(index), top, width: grid.columnWidth };
      const number = drawText(String(index + 1), at, { face: 'sans-strong', anchor: 'middle', ink });
      return { items: number.shapes, height: number.height };
    }
    const x = grid.stepsWidth + index * grid.columnWidth + 6;
    const width = grid.columnWidth - 10;
    return stack(
      [
        (at) => drawText(column.label, { x, top: at, width }, { face: 'sans-strong', ink, line: 16 }),
        (at) => drawText(column.note ?? '', { x, top: at, width }, { ink, line: 16 }),
      ],
      top,
    );
  });
  return {
    items: heads.flatMap(({ items }) => items),
    height: Math.max(0, ...heads.map(({ height }) => height)) + 7,
  };
}

function drawBracket(placed: PlacedReplay, grid: Grid, props: ReplayStepsProps, top: number): Block {
  const range = placeBracket(placed.columns, props.bracket);
  if (range === null) return { items: [], height: 0 };
  const half = grid.hasWords ? TRACK_X - 6 : grid.columnWidth / 2 - 4;
  const left = grid.trackOf(range[0]) - half;
  const right = grid.hasWords
    ? grid.stepsWidth + (range[1] + 1) * grid.columnWidth - 4
    : grid.trackOf(range[1]) + half;
  const label = drawText(
    props.bracket?.label ?? wordsFor(props.locale).addingReforms,
    { x: grid.hasWords ? left + 12 : right, top, width: grid.hasWords ? right - left - 12 : right },
    { ink: 'ink-3', anchor: grid.hasWords ? 'start' : 'end' },
  );
  const y = top + label.height + 4;
  return {
    items: [
      ...label.shapes,
      {
        kind: 'path',
        d: `M${left} ${y + 6}V${y}H${right}M${right - 5} ${y - 4}l5 4-5 4`,
        stroke: { ink: 'ink-3' },
      },
    ],
    height: label.height - NOTE.line + BRACKET_HEIGHT,
  };
}

/** What the laws say of a step where no words stand beside the marks: each reason once, with the numbers of its columns. */
function listReasons({ gates }: PlacedStep, props: ReplayStepsProps): string {
  const byText = new Map<string, number[]>();
  for (const [index, gate] of gates.entries()) {
    const text = describeGate(gate, props.locale);
    byText.set(text, [...(byText.get(text) ?? []), index + 1]);
  }
  return [...byText].map(([text, numbers]) => `${numbers.join(', ')}: ${text}`).join('; ');
}

function drawStep(
  placedStep: PlacedStep,
  grid: Grid,
  props: ReplayStepsProps,
  top: number,
  width: number,
): Block {
  const { step, gates } = placedStep;
  const { fact = '', locator } = step;
  const column = { x: 0, width: grid.stepsWidth - 12 };
  const under = grid.hasWords ? column : { x: 0, width };
  const toldFact =
    step.inferred === true && fact !== '' ? `${wordsFor(props.locale).inference}: ${fact}` : fact;
  const label = (at: number): TextBlock =>
    drawText(step.label, { ...column, top: at }, { size: UI.size, face: 'sans-strong' });
  const facts = (at: number): TextBlock =>
    drawText(
      toldFact,
      { ...under, top: at },
      { size: UI.size, line: NOTE.line, ink: 'ink-2', face: step.inferred === true ? 'sans-italic' : 'sans' },
    );
  const place = (at: number): TextBlock =>
    drawText(locator?.label ?? '', { ...under, top: at }, { ink: 'ink-3' });

  if (grid.hasWords) {
    const left = stack([label, facts, place], 0).height;
    const words = gates.map(
      (gate, index) => (at: number) =>
        drawText(
          writeReason(gate, props.locale),
          {
            x: grid.stepsWidth + index * grid.columnWidth + BESIDE,
            top: at,
            width: grid.columnWidth - BESIDE,
          },
          { ink: gate.mark === 'bar' ? 'rust' : 'ink-2', line: 16 },
        ),
    );
    const tallest = Math.max(0, ...words.map((draw) => draw(0).height));
    const height = Math.max(LEAST_ROW, left + 10, tallest + 10);
    const middle = top + height / 2;
    return {
      items: [
        ...stack([label, facts, place], top + (height - left) / 2).items,
        ...drawGates(placedStep, grid, top, middle, top + height),
        ...words.flatMap((draw) => draw(middle - draw(0).height / 2).shapes),
      ],
      height,
    };
  }
  const head = stack([label], top).height;
  const gatesHeight = grid.isStacked ? LEAST_ROW - 10 : Math.max(LEAST_ROW - 10, head + 10);
  const gatesTop = grid.isStacked ? top + 6 + head : top;
  const foot = gatesTop + gatesHeight;
  const rest = stack(
    [(at) => drawText(listReasons(placedStep, props), { ...under, top: at }, { ink: 'ink-2' }), facts, place],
    foot,
  );
  return {
    items: [
      ...stack([label], grid.isStacked ? top + 6 : top + (gatesHeight - head) / 2).items,
      ...drawGates(placedStep, grid, gatesTop, (gatesTop + foot) / 2, foot),
      ...rest.items,
    ],
    height: foot - top + rest.height + 6,
  };
}

function drawGates(
  { gates }: PlacedStep,
  grid: Grid,
  top: number,
  middle: number,
  foot: number,
): readonly Shape[] {
  return gates.flatMap((gate, index) => {
    const x = grid.trackOf(index);
    return [
      drawGateTrack(gate.trackIn, x, top, middle),
      drawGateTrack(gate.trackOut, x, middle, foot),
      ...drawGateMark(gate.mark, x, middle),
    ];
  });
}

function drawEnds(placed: PlacedReplay, grid: Grid, props: ReplayStepsProps, top: number): Block {
  const label = drawText(
    props.outcomeLabel,
    { x: 0, top: top + 8, width: grid.stepsWidth - 12 },
    { size: UI.size, face: 'sans-strong' },
  );
  const endsTop = grid.isStacked ? top + 8 + label.height : top + 9;
  const ends = placed.outcomes.map((outcome, index): Block => {
    const x = grid.trackOf(index);
    const ink: Ink = outcome.outcome === 'lawful' ? 'petrol-deep' : 'ink';
    if (!grid.hasWords) {
      const short = wordsFor(props.locale).outcomeShort[outcome.outcome];
      const drawn = drawText(
        short,
        { x, top: endsTop, width: grid.columnWidth },
        { face: 'sans-strong', anchor: 'middle', ink: END_INKS[outcome.outcome] },
      );
      return { items: drawn.shapes, height: endsTop - top + drawn.height };
    }
    const left = grid.stepsWidth + index * grid.columnWidth + BESIDE;
    const lines = describeOutcome(outcome, props.locale).map(
      (line, at) => (lineTop: number) =>
        drawText(
          line,
          { x: left, top: lineTop, width: grid.columnWidth - BESIDE },
          at === 0 ? { face: 'sans-strong', ink, line: 16 } : { ink: 'ink-2', line: 16 },
        ),
    );
    const words = stack(lines, top + 8);
    const middle = top + 16;
    return {
      items: [
        drawGateTrack(outcome.trackIn, x, top, middle),
        ...drawGateEnd(outcome.outcome, x, middle),
        ...words.items,
      ],
      height: Math.max(28, 8 + words.height),
    };
  });
  return {
    items: [...label.shapes, ...ends.flatMap(({ items }) => items)],
    height: Math.max(8 + label.height, ...ends.map(({ height }) => height)) + 2,
  };
}

/** Draws a replay: steps down, laws across; where words have no room beside the marks they stand under their step. */
function drawReplaySteps(props: ReplayStepsProps, width: number): Scene {
  const placed = layoutReplaySteps(props);
  const words = wordsFor(props.locale);
  if (placed.steps.length === 0 || placed.columns.length === 0) {
    const said = drawText(words.noSteps, { x: 0, top: 0, width }, { size: UI.size });
    return { width, height: said.height, items: said.shapes };
  }
  const grid = placeGrid(placed, props, width);
  const items: Shape[] = [];
  let y = 0;
  const add = (block: Block): void => {
    items.push(...block.items);
    y += block.height;
  };
  const rule = (ink: Ink): void => {
    items.push({ kind: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: { ink } });
  };
  if (!grid.hasWords) {
    add(drawKey(placed, y, width));
    y += 10;
  }
  add(drawBracket(placed, grid, props, y));
  add(drawHeads(placed, grid, y));
  rule('rule');
  for (const step of placed.steps) {
    add(drawStep(step, grid, props, y, width));
    rule('rule');
  }
  add(drawEnds(placed, grid, props, y));
  if (placed.columnCount > placed.columns.length) {
    const note = capitalise(words.shownOf(placed.columns.length, placed.columnCount));
    const drawn = drawText(note, { x: 0, top: y + 4, width }, { ink: 'ink-3' });
    add({ items: drawn.shapes, height: drawn.height + 4 });
  }
  return { width, height: y, items };
}

/** A replay as a picture. */
export const replayStepsPicture: ChartPicture<ReplayStepsProps> = {
  draw: drawReplaySteps,
  describe: (props) => describeReplaySteps(props, props.locale),
};
