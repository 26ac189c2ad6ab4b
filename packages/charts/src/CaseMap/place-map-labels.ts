/** A point of the map with the label that it asks for, px. */
export interface LabelWish extends Disc {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and the line that leads to it where it stands off. */
export interface MapLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly leader: Segment | null;
}

/** A straight line, px. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A disc at its point, px. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly farthest: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px that stay free round a label. */
const AIR = 6;
/** Distances between disc and label to try, px. */
const DISTANCES = [4, 9, 16, 26, 38, 52, 68, 86, 106, 130];
/** Directions to try, in sixteenths of a turn from the east clockwise: beside first, then aslant, then over and under. */
const DIRECTIONS = [0, 8, 15, 1, 7, 9, 14, 2, 6, 10, 13, 3, 5, 11, 12, 4];
/** A label nearer than this needs no leader, px. */
const NEAR = 8;
/** Paper round a label, px: a label moved to the edge of the frame keeps it inside. */
const EDGE = 2;

/**
 * Places labels in the order given, each as near to its point as it can stand without touching another label, a
 * disc or the frame, and without a leader that crosses any of them. `farthest` in px. A label for which there is
 * no room is left out.
 */
export function placeMapLabels(
  wishes: readonly LabelWish[],
  discs: readonly (Disc & { readonly id: string })[],
  frame: Frame,
): readonly MapLabel[] {
  const taken: { readonly box: Box; readonly leader: Segment | null }[] = [];
  const placed: MapLabel[] = [];
  for (const wish of wishes) {
    const others = discs.filter(({ id }) => id !== wish.id);
    const beside = others.filter((disc) => isOver(disc, wish));
    const spot = spotsFor(wish, beside, frame).find(
      ({ box, leader }) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= frame.width &&
        box.bottom <= frame.height &&
        distanceTo(box, wish) >= wish.r + 2 &&
        others.every(
          (disc) =>
            distanceTo(box, disc) > disc.r + 2 &&
            // Discs that touch cannot be told apart by a leader anyway.
            (leader === null || isOver(disc, wish) || distanceToSegment(leader, disc) > disc.r + 1),
        ) &&
        taken.every(
          (other) =>
            !touch(widen(box, AIR), other.box) &&
            (leader === null || !crosses(leader, widen(other.box, 2))) &&
            (other.leader === null || !crosses(other.leader, widen(box, 2))) &&
            (leader === null || other.leader === null || !meet(leader, other.leader)),
        ),
    );
    if (spot === undefined) continue;
    taken.push(spot);
    placed.push({ id: wish.id, left: spot.box.left, top: spot.box.top, leader: spot.leader });
  }
  return placed;
}

/**
 * Spots by distance, then by direction; after them the same spots moved into the frame, for a wide label at its edge.
 * Of discs that touch, each has its label on its own side of the other.
 */
function spotsFor({ x, y, r, width, height }: LabelWish, beside: readonly Disc[], frame: Frame) {
  const directions = DIRECTIONS.map((sixteenth) => (sixteenth * Math.PI) / 8)
    .map((angle) => [Math.cos(angle), Math.sin(angle)] as const)
    .filter(([dx, dy]) => beside.every((disc) => dx * (disc.x - x) + dy * (disc.y - y) <= 0.01));
  const corners = DISTANCES.filter((distance) => distance <= frame.farthest).flatMap((distance) =>
    directions.map(([dx, dy]) => ({
      left: x + dx * (r + distance + width / 2) - width / 2,
      top: y + dy * (r + distance + height / 2) - height / 2,
    })),
  );
  const within = corners.map(({ left, top }) => ({
    left: clamp(left, EDGE, Math.max(EDGE, frame.width - width - EDGE)),
    top: clamp(top, EDGE, Math.max(EDGE, frame.height - height - EDGE)),
  }));
  return [...corners, ...within].map(({ left, top }) => {
    const box = { left, top, right: left + width, bottom: top + height };
    return { box, leader: leaderTo(box, { x, y, r }) };
  });
}

function leaderTo(box: Box, { x, y, r }: Disc): Segment | null {
  const end = { x: clamp(x, box.left - 3, box.right + 3), y: clamp(y, box.top - 1, box.bottom + 1) };
  const length = Math.hypot(end.x - x, end.y - y);
  if (length - r < NEAR) return null;
  return {
    x1: x + ((end.x - x) / length) * r,
    y1: y + ((end.y - y) / length) * r,
    x2: end.x,
    y2: end.y,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function widen({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function distanceTo(box: Box, at: { readonly x: number; readonly y: number }): number {
  return Math.hypot(at.x - clamp(at.x, box.left, box.right), at.y - clamp(at.y, box.top, box.bottom));
}

function isOver(a: Disc, b: Disc): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + 2;
}

function distanceToSegment({ x1, y1, x2, y2 }: Segment, at: { readonly x: number; readonly y: number }) {
  const long = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const share = long === 0 ? 0 : clamp(((at.x - x1) * (x2 - x1) + (at.y - y1) * (y2 - y1)) / long, 0, 1);
  return Math.hypot(at.x - x1 - share * (x2 - x1), at.y - y1 - share * (y2 - y1));
}

function meet(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}

function crosses(segment: Segment, { left, top, right, bottom }: Box): boolean {
  const isIn = (x: number, y: number) => x > left && x < right && y > top && y < bottom;
  return (
    isIn(segment.x1, segment.y1) ||
    isIn(segment.x2, segment.y2) ||
    meet(segment, { x1: left, y1: top, x2: right, y2: bottom }) ||
    meet(segment, { x1: right, y1: top, x2: left, y2: bottom })
  );
}
