import { NOTE } from '../picture/draw';
import type { TextFace } from '../picture/font-faces';
import type { Ink } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import { wrapText } from '../picture/wrap-text';
import type { Locale } from '../shared/chart-types';
import { formatNumber } from '../shared/format';
import { namePlace, nameStep } from './describe-pareto-frontier';
import type { Axes } from './frontier-axes-layout';
import type { PackageGroup } from './frontier-groups';
import type { BestStep } from './pareto-frontier-props';
import { frontierWords } from './pareto-frontier-words';
import type { Side } from './place-point-labels';

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  readonly face: TextFace;
  readonly ink: Ink;
}

/** A point of the plot and what is to be written at it. */
export interface Spot {
  readonly key: string;
  /** px. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LabelLine[];
  /** Where the label may stand, the best first. */
  readonly sides: readonly Side[];
}

/** Over the stairs there is room on the left and above; under them on the right and below. */
const OVER: readonly Side[] = ['left', 'above-left', 'above-right', 'above'];
const UNDER: readonly Side[] = ['right', 'below-right', 'left', 'below-left'];
const LINE_LABEL_WIDTH = 120;

/** Lines of a label, none much longer than the next: the narrowest setting that takes no more lines. `width` in px. */
export function setLines(text: string, width: number, face: TextFace, ink: Ink): readonly LabelLine[] {
  const lines = wrapText(text, width, NOTE.size, face);
  const count = lines.length;
  if (count < 2) return lines.map((line) => ({ text: line, face, ink }));
  const widestWord = Math.max(...text.split(/\s+/).map((word) => measureText(word, NOTE.size, face)));
  let [narrow, wide] = [Math.min(width, Math.max(width / 3, widestWord)), width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, NOTE.size, face).length > count) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, NOTE.size, face).map((line) => ({ text: line, face, ink }));
}

/** The label of packages at one place: the name of one, or how many tie; with its numbers where it is `strong`. */
export function spotOfGroup(
  group: PackageGroup,
  axes: Axes,
  set: {
    readonly locale: Locale;
    readonly width: number;
    readonly strong: boolean;
    /** Whether the label may stand over the stairs, where nothing else is. */
    readonly over: boolean;
  },
): Spot {
  const { locale, width, strong, over } = set;
  const count = group.packages.length;
  const [first] = group.packages;
  const text =
    count === 1 ? (first?.label ?? '') : frontierWords[locale].tie(formatNumber(locale, count), count);
  return {
    key: group.id,
    x: axes.x(group.effort),
    y: axes.y(group.settled),
    lines: [
      ...setLines(text, width, strong ? 'sans-strong' : 'sans', strong ? 'ink' : 'ink-2'),
      ...(strong ? setLines(namePlace(group, locale), width, 'sans', 'ink-2') : []),
    ],
    sides: over ? [...OVER, ...UNDER] : [...UNDER, 'above-right', 'above-left'],
  };
}

/** The label of a selected step of the best line. */
export function spotOfStep(step: BestStep, axes: Axes, locale: Locale, width: number): Spot {
  return {
    key: step.id,
    x: axes.x(step.effort),
    y: axes.y(step.settled),
    lines: setLines(nameStep(step, locale), width, 'sans-strong', 'ink'),
    sides: OVER,
  };
}

/** The name of a line, hung from the middle of a tread low on its stairs; `null` where it has no step. */
export function spotOfLine(
  key: string,
  text: string,
  steps: readonly { readonly effort: number; readonly settled: number }[],
  axes: Axes,
  isBest: boolean,
): Spot | null {
  const index = Math.floor(steps.length / 3);
  const [step, next] = [steps[index], steps[index + 1]];
  if (step === undefined) return null;
  const end = next === undefined ? axes.right : axes.x(next.effort);
  return {
    key,
    x: (axes.x(step.effort) + end) / 2,
    y: axes.y(step.settled),
    lines: setLines(text, LINE_LABEL_WIDTH, isBest ? 'sans-strong' : 'sans', 'ink'),
    sides: isBest ? ['above', 'above-left', 'above-right'] : ['below-right', 'below-left', 'above-left'],
  };
}

/** What lies beyond the last step, over the end of its line; `null` where nothing is said. */
export function spotOfTail(
  text: string | undefined,
  last: BestStep | undefined,
  axes: Axes,
  width: number,
): Spot | null {
  if (text === undefined || last === undefined) return null;
  const lines = setLines(text, width, 'sans', 'ink-2');
  const half = (lines.length * NOTE.line) / 2;
  // As if it stood to the left of a point beyond the edge.
  const y = Math.max(axes.y(last.settled) - half - 14, half);
  return { key: 'tail', x: axes.right + 11, y, lines, sides: ['left'] };
}
