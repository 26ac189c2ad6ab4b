import { round } from '../picture/draw';

/** A box in the picture, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label may stand to its point. All but `right` and `left` stand off and are joined by a leader. */
export type Side = 'right' | 'left' | 'above' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

/** A label that looks for a place; sizes in px. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The best first. */
  readonly sides: readonly Side[];
  /** How far a label may stand off, px. */
  readonly reach: number;
}

/** A label in its place; `x` is where its anchor stands, `top` its upper edge. */
export interface PlacedPointLabel {
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Line from the point to the label, a path of SVG; empty where the label stands at the point. */
  readonly leader: string;
  readonly box: Box;
  /** The box and that of the leader: what no other label may enter. */
  readonly taken: readonly Box[];
}

/** px from the middle of a point to its label, and to the beginning of a leader. */
const BESIDE = 11;
const CLEAR = 9;
/** Length of the elbow of a leader, and the space between it and the text, px. */
const ELBOW = 7;
const AFTER_ELBOW = 4;
/** How far apart the distances are that are tried, px. */
const PITCH = 8;
const FIRST = 20;

function boxAt(wish: LabelWish, x: number, top: number, anchor: PlacedPointLabel['anchor']): Box {
  const left = x - (anchor === 'end' ? wish.width : anchor === 'middle' ? wish.width / 2 : 0);
  return { left, right: left + wish.width, top, bottom: top + wish.height };
}

/** A place that is tried. Its leader is written only where it is taken: most are not. */
interface Candidate extends Omit<PlacedPointLabel, 'leader'> {
  readonly writeLeader: () => string;
}

const noLeader = (): string => '';

function standBeside(wish: LabelWish, side: 'right' | 'left'): Candidate {
  const anchor = side === 'right' ? 'start' : 'end';
  const x = wish.x + (side === 'right' ? BESIDE : -BESIDE);
  const top = wish.y - wish.height / 2;
  const box = boxAt(wish, x, top, anchor);
  return { x, top, anchor, writeLeader: noLeader, box, taken: [box] };
}

function standOff(wish: LabelWish, side: Side, distance: number): Candidate {
  const down = side.startsWith('below') ? 1 : -1;
  const from = wish.y + down * CLEAR;
  const to = wish.y + down * distance;
  const upright = {
    left: wish.x - 3,
    right: wish.x + 3,
    top: Math.min(from, to),
    bottom: Math.max(from, to),
  };
  const writeUpright = (): string => `M${round(wish.x)} ${round(from)}V${round(to)}`;
  if (side === 'above') {
    const top = to - wish.height - 3;
    const box = boxAt(wish, wish.x, top, 'middle');
    return { x: wish.x, top, anchor: 'middle', writeLeader: writeUpright, box, taken: [box, upright] };
  }
  const right = side.endsWith('right') ? 1 : -1;
  const anchor = right === 1 ? 'start' : 'end';
  const x = wish.x + right * (ELBOW + AFTER_ELBOW);
  const top = to - wish.height / 2;
  const box = boxAt(wish, x, top, anchor);
  const writeLeader = (): string => `${writeUpright()}H${round(wish.x + right * ELBOW)}`;
  return { x, top, anchor, writeLeader, box, taken: [box, upright] };
}

/** Places to try, the nearest first and, of one distance, in the order of the sides. */
function* listCandidates(wish: LabelWish): Generator<Candidate> {
  for (const side of wish.sides) {
    if (side === 'right' || side === 'left') yield standBeside(wish, side);
  }
  for (let distance = FIRST; distance <= wish.reach; distance += PITCH) {
    for (const side of wish.sides) {
      if (side !== 'right' && side !== 'left') yield standOff(wish, side, distance);
    }
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** All that the places of a label can touch. */
function reachOf({ x, y, width, height, reach }: LabelWish): Box {
  const [across, upright] = [BESIDE + width, Math.max(FIRST, reach) + height];
  return { left: x - across, right: x + across, top: y - upright, bottom: y + upright };
}

/**
 * Places labels by their points, in the order given: each takes the nearest place where neither it nor its leader lies
 * over a label, a leader or an obstacle, nor leaves the frame. A label that finds none is left out.
 */
export function placePointLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  obstacles: readonly Box[],
): ReadonlyMap<string, PlacedPointLabel> {
  const taken = [...obstacles];
  const placed = new Map<string, PlacedPointLabel>();
  for (const wish of wishes) {
    const around = reachOf(wish);
    const near = taken.filter((box) => overlap(box, around));
    for (const candidate of listCandidates(wish)) {
      const isFree = candidate.taken.every(
        (box) => isWithin(box, frame) && !near.some((other) => overlap(box, other)),
      );
      if (!isFree) continue;
      const { writeLeader, ...place } = candidate;
      placed.set(wish.id, { leader: writeLeader(), ...place });
      taken.push(...candidate.taken);
      break;
    }
  }
  return placed;
}
