import { NOTE, round } from '../picture/draw';
import { measureText } from '../picture/measure-text';
import type { Shape, TextShape } from '../picture/scene';
import type { Spot } from './frontier-spots';
import {
  type Box,
  type LabelWish,
  type PlacedPointLabel,
  placePointLabels,
  type Side,
} from './place-point-labels';

/** A label of more lines is too tall to be told from its neighbours. */
const MOST_LINES = 3;
/** How far a number may stand from its point, px. */
const NUMBER_REACH = 76;
/** How far a number may reach under the axis without touching those of the axis, px. */
const OVER_AXIS = 8;
const NUMBER_SIDES: readonly Side[] = [
  'right',
  'left',
  'above',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];

/** What labels keep clear of. */
export interface Obstacles {
  readonly frame: Box;
  /** Points and words: nothing lies over them. */
  readonly hard: readonly Box[];
  /** A line that only a label with no other place may cross. */
  readonly soft: readonly Box[];
  /** A line that only a number may cross. */
  readonly firm: readonly Box[];
}

/** Labels in their places, and the numbers of the points that had no room for one. */
export interface PlacedLabels {
  readonly shapes: readonly Shape[];
  readonly numberOf: ReadonlyMap<string, string>;
}

function wishFor(spot: Spot, reach: number): LabelWish {
  const { key: id, x, y, lines, sides } = spot;
  const width = Math.max(...lines.map(({ text, face }) => measureText(text, NOTE.size, face)));
  return { id, x, y, width, height: lines.length * NOTE.line, sides, reach };
}

function drawLabel(spot: Spot, place: PlacedPointLabel): readonly Shape[] {
  const leader: readonly Shape[] =
    place.leader === '' ? [] : [{ kind: 'path', d: place.leader, stroke: { ink: 'rule-2' } }];
  return [
    ...leader,
    ...spot.lines.map(
      ({ text, face, ink }, index): TextShape => ({
        kind: 'text',
        x: round(place.x),
        y: round(place.top + NOTE.line * (index + 0.5) + NOTE.size * 0.33),
        text,
        face,
        ink,
        anchor: place.anchor,
        halo: true,
      }),
    ),
  ];
}

/**
 * Labels the spots, the first with the first choice. Those that find no room are tried again over the soft line; those
 * of `numbered` that still find none take a number, which `write` gives for its place in the list. `reach` in px.
 */
export function labelSpots(
  spots: readonly Spot[],
  numbered: readonly Spot[],
  obstacles: Obstacles,
  reach: number,
  write: (position: number) => string,
): PlacedLabels {
  const { frame, hard, soft, firm } = obstacles;
  const placed = new Map<string, PlacedPointLabel>();
  const takenBy = (): readonly Box[] => [...placed.values()].flatMap(({ taken }) => taken);
  const place = (wishes: readonly LabelWish[], blocked: readonly Box[], within = frame): void => {
    const open = wishes.filter(({ id }) => !placed.has(id));
    for (const [id, label] of placePointLabels(open, within, [...blocked, ...takenBy()]))
      placed.set(id, label);
  };
  const readable = spots.filter(({ lines }) => lines.length <= MOST_LINES);
  const wishes = readable.map((spot) => wishFor(spot, reach));
  place(wishes, [...hard, ...firm, ...soft]);
  place(wishes, [...hard, ...firm]);
  const drawn = readable.filter(({ key }) => placed.has(key));
  const left = numbered.filter(({ key }) => !placed.has(key));
  const numbers = left.map(
    (spot, index): Spot => ({
      ...spot,
      lines: [{ text: write(index + 1), face: 'sans-strong', ink: 'ink' }],
      sides: NUMBER_SIDES,
    }),
  );
  const numberWishes = numbers.map((spot) => wishFor(spot, NUMBER_REACH));
  // A number may lie over the axis too.
  const wider = { ...frame, bottom: frame.bottom + OVER_AXIS };
  place(numberWishes, [...hard, ...firm, ...soft], wider);
  place(numberWishes, hard, wider);
  return {
    shapes: [...drawn, ...numbers].flatMap((spot) => {
      const label = placed.get(spot.key);
      return label === undefined ? [] : drawLabel(spot, label);
    }),
    numberOf: new Map(numbers.map((spot, index) => [spot.key, write(index + 1)])),
  };
}
