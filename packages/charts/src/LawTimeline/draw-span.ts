import { drawText, NOTE } from '../picture/draw';
import type { Ink } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { Shape } from '../picture/scene';
import { wrapText } from '../picture/wrap-text';
import type { PlacedSpan, SpanForm } from './place-spans';

/** Line of a value inside its bar, px. */
export const VALUE_LINE = 17;
/** Lines that a value may take inside its bar; more, and it stands under the row with a number. */
const MOST_LINES = 3;
const GLYPH = 12;

/** What lies left and right of a value inside its bar, px. */
function leadOf(span: PlacedSpan): number {
  return span.span.certainty === 'reported' ? 9 + GLYPH + 5 : 9;
}

/** The lines of a value inside a bar of `width` px; `null` where they do not fit whole. */
export function fitValue(span: PlacedSpan, value: string, width: number): readonly string[] | null {
  const inner = width - leadOf(span) - 4;
  if (inner <= 0) return null;
  const face = 'sans';
  const widest = Math.max(0, ...value.split(/\s+/u).map((word) => measureText(word, NOTE.size, face)));
  if (widest > inner) return null;
  const lines = wrapText(value, inner, NOTE.size, face);
  return lines.length <= MOST_LINES ? lines : null;
}

/** Colour of the edge and of the ground of a bar. */
const BAR_INKS: Readonly<Record<SpanForm, { readonly edge: Ink; readonly ground: Ink }>> = {
  first: { edge: 'rule-2', ground: 'paper-2' },
  changed: { edge: 'petrol', ground: 'paper-2' },
  current: { edge: 'petrol', ground: 'petrol-wash' },
  'no-norm': { edge: 'paper', ground: 'paper' },
  unknown: { edge: 'ink-3', ground: 'paper' },
};

/** A heavy edge marks a change; where none is known it is thin. */
function edgeWidth(form: SpanForm): number {
  return form === 'changed' || form === 'current' ? 3 : 1.5;
}

/** The ground of a value: a bar with its edge, a dashed box for what is not known; nothing for no norm. */
export function drawBar(form: SpanForm, width: number, height: number): readonly Shape[] {
  const { edge, ground } = BAR_INKS[form];
  if (form === 'no-norm') return [];
  if (form === 'unknown') {
    return [
      {
        kind: 'rect',
        x: 0.5,
        y: 0.5,
        width: Math.max(1, width - 2),
        height: height - 1,
        fill: ground,
        stroke: { ink: edge, width: 1.25, dash: [3.5, 2.5] },
      },
    ];
  }
  return [
    { kind: 'rect', x: 0, y: 0, width: Math.max(1, width - 1), height, fill: ground },
    { kind: 'rect', x: 0, y: 0, width: Math.min(edgeWidth(form), Math.max(1, width)), height, fill: edge },
  ];
}

/** A value inside its bar, its lines in the middle of the height. */
export function drawValue(span: PlacedSpan, lines: readonly string[], height: number): readonly Shape[] {
  const lead = leadOf(span);
  const top = (height - lines.length * VALUE_LINE) / 2;
  const ink = span.form === 'unknown' ? 'ink-2' : 'ink';
  const glyph: readonly Shape[] =
    span.span.certainty === 'reported'
      ? [{ kind: 'glyph', x: 9, y: top + 2.5, size: GLYPH, status: 'undetermined' }]
      : [];
  return [
    ...glyph,
    ...lines.map(
      (text, index): Shape => ({
        kind: 'text',
        x: lead,
        y: top + index * VALUE_LINE + VALUE_LINE / 2 + NOTE.size * 0.33,
        text,
        ink,
      }),
    ),
  ];
}

/** The words of a stretch without a norm, then a line to its end: dotted, or rust where no norm ever came. */
export function drawNoNorm(words: string, width: number, height: number, never: boolean): readonly Shape[] {
  const face = never ? 'sans-strong' : 'sans';
  const size = measureText(words, NOTE.size, face);
  const fits = size + 14 <= width;
  const middle = height / 2;
  const text = drawText(
    words,
    { x: 7, top: middle - NOTE.line / 2, width: Math.max(1, width) },
    { face, ink: never ? 'rust' : 'ink-3', halo: true },
  ).shapes;
  const from = fits ? size + 14 : 2;
  const line: readonly Shape[] =
    width - from < 6
      ? []
      : [
          {
            kind: 'line',
            x1: from,
            x2: width - 4,
            y1: middle,
            y2: middle,
            stroke: never
              ? { ink: 'rust', width: 1.5 }
              : { ink: 'rule-2', width: 1.5, dash: [0.1, 4.5], round: true },
          },
        ];
  return fits ? [...line, ...text] : line;
}
