import { scaleLinear } from 'd3-scale';
import { type Anchor, countLevels, estimateTextWidth, placeLabels } from '../shared/place-labels';

/** What the layout of a signature bar needs; texts are already written in the reader's language. */
export interface SignatureData {
  readonly collected: { readonly value: number; readonly text: string };
  readonly needed: { readonly value: number; readonly text: string };
  readonly total: { readonly value: number; readonly text: string };
  readonly comparisons: readonly { readonly value: number; readonly text: string }[];
  /** "2,000 short". */
  readonly gapText: string;
}

/** A signature bar in place; every position is a share of the bar, 0 to 1. */
export interface PlacedSignatures {
  readonly collected: number;
  readonly needed: number;
  readonly comparisons: readonly number[];
  /** Whether the collected text stands in the filled part. */
  readonly collectedInside: boolean;
  /** Where the collected text begins: the start of the bar, the end of the filled part, or past what is needed. */
  readonly collectedTextAt: number;
  /** Whether the total fits in the bar; below the bar otherwise. */
  readonly totalInside: boolean;
  readonly gap: { readonly at: number; readonly anchor: Anchor };
  readonly below: readonly {
    readonly id: string;
    readonly text: string;
    readonly at: number;
    readonly anchor: Anchor;
    readonly level: number;
  }[];
  readonly belowLevels: number;
}

const PADDING = 24;

/** Places the bar, the shortfall and the thresholds for a width in px. */
export function layoutSignatureBar(data: SignatureData, width: number): PlacedSignatures {
  const most = Math.max(data.total.value, data.collected.value, data.needed.value, 1);
  const scale = scaleLinear().domain([0, most]).range([0, 1]).clamp(true);
  const collected = scale(data.collected.value);
  const needed = scale(data.needed.value);
  const collectedWidth = estimateTextWidth(data.collected.text) + PADDING;
  const collectedInside = collected * width >= collectedWidth;
  // Text must not be crossed by the mark of what is needed.
  const fitsBefore = (needed - collected) * width >= collectedWidth;
  const collectedTextAt = collectedInside ? 0 : fitsBefore ? collected : Math.max(collected, needed);
  const filledTo = Math.max(collected, needed) * width + (collectedInside || fitsBefore ? 0 : collectedWidth);
  const totalInside = width - filledTo >= estimateTextWidth(data.total.text) + PADDING;
  const below = placeLabels(
    [
      { id: 'needed', x: needed * width, text: data.needed.text, anchors: ['start', 'end'] },
      ...data.comparisons.map((comparison, index) => ({
        id: `comparison-${index}`,
        x: scale(comparison.value) * width,
        text: comparison.text,
        anchors: ['end', 'start'] as const,
      })),
      ...(totalInside ? [] : [{ id: 'total', x: width, text: data.total.text, anchors: ['end'] as const }]),
    ],
    width,
  );
  const texts = new Map<string, string>([
    ['needed', data.needed.text],
    ['total', data.total.text],
    ...data.comparisons.map((comparison, index): [string, string] => [
      `comparison-${index}`,
      comparison.text,
    ]),
  ]);
  const [gap] = placeLabels(
    [
      {
        id: 'gap',
        x: ((collected + needed) / 2) * width,
        text: data.gapText,
        anchors: ['middle', 'start', 'end'],
      },
    ],
    width,
  );
  return {
    collected,
    needed,
    comparisons: data.comparisons.map((comparison) => scale(comparison.value)),
    collectedInside,
    collectedTextAt,
    totalInside,
    gap: { at: (gap?.hangsAt ?? 0) / width, anchor: gap?.anchor ?? 'middle' },
    below: below.map((label) => ({
      id: label.id,
      text: texts.get(label.id) ?? '',
      at: label.hangsAt / width,
      anchor: label.anchor,
      level: label.level,
    })),
    belowLevels: countLevels(below),
  };
}
