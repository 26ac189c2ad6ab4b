import { measureText } from './measure-text';
import type { Mark, Scene, Shape, TextShape } from './scene';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOfText(
  { x, y, text, size = 13, face, anchor = 'start' }: TextShape,
  at: { x: number; y: number },
): Box {
  const width = measureText(text, size, face);
  const start = at.x + x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  // Heights of the letters of both faces: what stands over the baseline, and under it.
  return {
    what: `“${text}”`,
    left: start,
    right: start + width,
    top: at.y + y - size * 0.72,
    bottom: at.y + y + size * 0.2,
  };
}

function boxOfShape(shape: Shape, at: { x: number; y: number }): Box | null {
  const what = shape.kind;
  switch (shape.kind) {
    case 'text':
      return boxOfText(shape, at);
    case 'line':
      return {
        what,
        left: at.x + Math.min(shape.x1, shape.x2),
        right: at.x + Math.max(shape.x1, shape.x2),
        top: at.y + Math.min(shape.y1, shape.y2),
        bottom: at.y + Math.max(shape.y1, shape.y2),
      };
    case 'rect':
      return {
        what,
        left: at.x + shape.x,
        right: at.x + shape.x + shape.width,
        top: at.y + shape.y,
        bottom: at.y + shape.y + shape.height,
      };
    case 'circle':
      return {
        what,
        left: at.x + shape.cx - shape.r,
        right: at.x + shape.cx + shape.r,
        top: at.y + shape.cy - shape.r,
        bottom: at.y + shape.cy + shape.r,
      };
    case 'glyph':
      return {
        what: `glyph ${shape.status}`,
        left: at.x + shape.x,
        right: at.x + shape.x + shape.size,
        top: at.y + shape.y,
        bottom: at.y + shape.y + shape.size,
      };
    case 'path':
      return null;
  }
}

const ORIGIN = { x: 0, y: 0 };

function shapesOf(
  item: Shape | Mark,
): readonly (readonly [Shape, { readonly x: number; readonly y: number }])[] {
  return item.kind === 'mark' ? item.shapes.map((shape) => [shape, item] as const) : [[item, ORIGIN]];
}

/** Px that two boxes may share: the side bearings of letters. */
const TOLERANCE = 1;

function overlap(a: Box, b: Box): boolean {
  return (
    a.left + TOLERANCE < b.right &&
    b.left + TOLERANCE < a.right &&
    a.top + TOLERANCE < b.bottom &&
    b.top + TOLERANCE < a.bottom
  );
}

function findTwice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/**
 * What is wrong with a scene, in words; empty where all is well: nothing leaves the frame, no two texts or glyphs
 * lie over each other, no text is smaller than 13 px or empty, ids and places are single, and every mark that can
 * be focused has a name. For tests.
 */
export function checkScene(scene: Scene): readonly string[] {
  const shapes = scene.items.flatMap(shapesOf);
  const boxes = shapes.flatMap(([shape, at]) => boxOfShape(shape, at) ?? []);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      !(
        left >= -TOLERANCE &&
        top >= -TOLERANCE &&
        right <= scene.width + TOLERANCE &&
        bottom <= scene.height + TOLERANCE
      ),
  );
  const labels = shapes
    .flatMap(([shape, at]) =>
      shape.kind === 'text' || shape.kind === 'glyph' ? (boxOfShape(shape, at) ?? []) : [],
    )
    .sort((a, b) => a.top - b.top);
  const collisions: string[] = [];
  for (const [index, a] of labels.entries()) {
    for (let next = index + 1; next < labels.length; next += 1) {
      const b = labels[next];
      if (b === undefined || b.top > a.bottom) break;
      if (overlap(a, b)) collisions.push(`${a.what} lies over ${b.what}`);
    }
  }
  const marks = scene.items.filter((item) => item.kind === 'mark');
  const placed = marks.filter(({ place }) => place !== undefined);
  return [
    ...outside.map(({ what, left, right, top, bottom }) => {
      const at = [left, top, right, bottom].map(Math.round).join(' ');
      return `${what} leaves the frame of ${scene.width} by ${scene.height}: ${at}`;
    }),
    ...collisions,
    ...shapes.flatMap(([shape]) => {
      if (shape.kind !== 'text') return [];
      if (shape.text.trim() === '') return ['an empty text'];
      return (shape.size ?? 13) < 13 ? [`“${shape.text}” is set at ${shape.size} px`] : [];
    }),
    ...findTwice(marks.map(({ id }) => id)).map((id) => `two marks have the id ${id}`),
    ...findTwice(placed.map(({ place }) => `${place?.row}:${place?.column}`)).map(
      (at) => `two marks at ${at}`,
    ),
    ...placed.filter(({ name = '' }) => name === '').map(({ id }) => `the mark ${id} has no name`),
  ];
}
