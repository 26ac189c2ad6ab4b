import { drawText } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import { LEVEL_HEIGHT } from '../shared/AxisLabel';
import { describeSignatureBar, toSignatureData, writeSignatureTexts } from './describe-signature-bar';
import { layoutSignatureBar } from './signature-bar-layout';
import type { TitledSignatureBar } from './signature-bar-props';

const BAR_TOP = 24;
const BAR_HEIGHT = 29;
const FOOT = BAR_TOP + BAR_HEIGHT;
/** From the text in the bar to its edge, px. */
const PADDING = 11;

/** Draws the bar, the shortfall over it and what it is compared with under it. */
function drawSignatureBar(props: TitledSignatureBar, width: number): Scene {
  const { locale, collected, needed } = props;
  const texts = writeSignatureTexts(props, locale);
  const placed = layoutSignatureBar(toSignatureData(props, texts), width);
  const isShort = collected.value < needed.value;
  const filled = placed.collected * width;
  const neededX = Math.min(width - 1, placed.needed * width);
  const textY = BAR_TOP + 19;
  const comparisons = placed.comparisons.flatMap((at): readonly Shape[] => {
    const x = at * width;
    const isInside = at <= placed.collected;
    return [
      {
        kind: 'line',
        x1: x,
        x2: x,
        y1: isInside ? FOOT : BAR_TOP,
        y2: FOOT + 15,
        stroke: { ink: 'ink', width: 1.5 },
      },
      ...(isInside
        ? [
            {
              kind: 'line' as const,
              x1: x,
              x2: x,
              y1: BAR_TOP,
              y2: FOOT,
              stroke: { ink: 'paper' as const, width: 1.5, dash: [3, 3] },
            },
          ]
        : []),
    ];
  });
  const collectedX = placed.collectedTextAt * width + PADDING;
  const items: readonly Shape[] = [
    {
      kind: 'rect',
      x: 0.5,
      y: BAR_TOP + 0.5,
      width: width - 1,
      height: BAR_HEIGHT - 1,
      fill: 'paper',
      stroke: { ink: 'rule-2' },
    },
    { kind: 'rect', x: 0, y: BAR_TOP, width: filled, height: BAR_HEIGHT, fill: 'ink' },
    ...(isShort
      ? [
          {
            kind: 'line' as const,
            x1: filled,
            x2: neededX,
            y1: BAR_TOP + BAR_HEIGHT / 2,
            y2: BAR_TOP + BAR_HEIGHT / 2,
            stroke: { ink: 'rust' as const, width: 2, dash: [3, 3] },
          },
        ]
      : []),
    ...comparisons,
    {
      kind: 'line',
      x1: neededX,
      x2: neededX,
      y1: BAR_TOP - 5,
      y2: FOOT + 15,
      stroke: { ink: 'rust', width: 2 },
    },
    ...drawText(
      texts.gap,
      { x: placed.gap.at * width, top: 2, width },
      { anchor: placed.gap.anchor, face: 'sans-strong', ink: isShort ? 'rust' : 'petrol' },
    ).shapes,
    ...(placed.collectedInside
      ? []
      : [
          {
            kind: 'rect' as const,
            x: collectedX - 4,
            y: BAR_TOP + 5,
            width: measureText(texts.collected, 13) + 8,
            height: BAR_HEIGHT - 10,
            fill: 'paper' as const,
          },
        ]),
    {
      kind: 'text',
      x: collectedX,
      y: textY,
      text: texts.collected,
      ...(placed.collectedInside ? { ink: 'paper', face: 'sans-strong' } : {}),
    },
    ...(placed.totalInside
      ? [
          {
            kind: 'text' as const,
            x: width - PADDING,
            y: textY,
            text: texts.total,
            anchor: 'end' as const,
            ink: 'ink-2' as const,
          },
        ]
      : []),
    ...placed.below.flatMap(
      ({ id, text, at, anchor, level }) =>
        drawText(
          text,
          { x: at * width, top: FOOT + 16 + level * LEVEL_HEIGHT, width },
          { anchor, ...(id === 'needed' ? { face: 'sans-strong' } : { ink: 'ink-2' }) },
        ).shapes,
    ),
  ];
  return { width, height: FOOT + 18 + placed.belowLevels * LEVEL_HEIGHT, items };
}

/** A signature bar as a picture. */
export const signatureBarPicture: ChartPicture<TitledSignatureBar> = {
  draw: drawSignatureBar,
  describe: (props) => describeSignatureBar(props, props.locale),
};
