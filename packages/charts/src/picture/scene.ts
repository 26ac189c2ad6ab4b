import type { Status } from '../shared/chart-types';
import type { GridPlace, GridShape } from '../shared/move-in-grid';
import type { TextFace } from './font-faces';
import type { Ink } from './ink';

/** A line that is drawn. `width` in px, 1 unless told; `dash` in px. */
export interface Stroke {
  readonly ink: Ink;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly round?: boolean | undefined;
}

/** How a shape is painted; a shape without either is not seen. */
export interface Paint {
  readonly fill?: Ink | undefined;
  readonly stroke?: Stroke | undefined;
  /** 0 to 1; 1 unless told. */
  readonly opacity?: number | undefined;
}

/** A straight line, px. */
export interface LineShape extends Paint {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle, px. */
export interface RectShape extends Paint {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A circle, px. */
export interface CircleShape extends Paint {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A path in the language of SVG, px. */
export interface PathShape extends Paint {
  readonly kind: 'path';
  readonly d: string;
  /** Where the origin of the path lies, px; 0 unless told. Only in a framed picture. */
  readonly at?: { readonly x: number; readonly y: number } | undefined;
}

/** One line of text; `y` is the baseline. Nothing is set below 13 px. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** px; 13 unless told. */
  readonly size?: number | undefined;
  readonly face?: TextFace | undefined;
  readonly ink?: Ink | undefined;
  /** Which end of the text stands at `x`; its start unless told. */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** A halo of paper, for a label that lies over a line. */
  readonly halo?: boolean | undefined;
  readonly struck?: boolean | undefined;
  readonly underlined?: boolean | undefined;
}

/** The glyph of a status, its box of `size` px with the upper left corner at `x`, `y`. `same`: as in the base, grey. */
export interface GlyphShape {
  readonly kind: 'glyph';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly status: Status;
  readonly same?: boolean | undefined;
}

/** Something that can be drawn alone. */
export type Shape = LineShape | RectShape | CircleShape | PathShape | TextShape | GlyphShape;

/**
 * Shapes that belong together and move together. A mark with a `place` can be focused and is read aloud by its
 * `name`; the arrows go from place to place. Its id is kept from one state to the next, so that it is seen to move.
 */
export interface Mark {
  readonly kind: 'mark';
  /** Stable and single in the scene. */
  readonly id: string;
  /** Where the origin of its shapes lies, px. */
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
  readonly place?: GridPlace | undefined;
  /** What a screen reader says; needed where there is a `place`. */
  readonly name?: string | undefined;
  /** Set on a mark that folds what stands under it: whether that is seen. */
  readonly expanded?: boolean | undefined;
  /** Keys that lead elsewhere than the grid does: each to the id of a placed mark, or nowhere. */
  readonly leads?: Readonly<Record<string, string | null>> | undefined;
  /** Page that the mark leads to. */
  readonly href?: string | undefined;
  /** Box that takes the pointer and carries the ring of focus, from the origin of the mark. */
  readonly box?:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | undefined;
}

/** A picture: its size in px, and what is drawn, the first lowest. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly items: readonly (Shape | Mark)[];
}

/** A mark that can be focused. */
export type PlacedMark = Mark & { readonly place: GridPlace };

/** The marks of a scene that can be focused, in the order in which they are drawn. */
export function findPlaces(scene: Scene): readonly PlacedMark[] {
  return scene.items.filter((item): item is PlacedMark => item.kind === 'mark' && item.place !== undefined);
}

/** The grid through which arrows move. */
export function shapeOf(scene: Scene): GridShape {
  const marks = findPlaces(scene);
  const places = marks.map((mark) => mark.place);
  const byPlace = new Map(marks.map((mark) => [`${mark.place.row}:${mark.place.column}`, mark]));
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return {
    rows: Math.max(0, ...places.map(({ row }) => row + 1)),
    columns: Math.max(0, ...places.map(({ column }) => column + 1)),
    has: ({ row, column }) => byPlace.has(`${row}:${column}`),
    follow: ({ row, column }, key) => {
      const target = byPlace.get(`${row}:${column}`)?.leads?.[key];
      return typeof target === 'string' ? (byId.get(target)?.place ?? null) : target;
    },
  };
}
