import type { Status } from '../shared/chart-types';

/** A stroke or a filled shape of a glyph, in a box of 16 by 16. */
export type GlyphPart =
  | { readonly kind: 'ring'; readonly dashed: boolean }
  | { readonly kind: 'disc' }
  | { readonly kind: 'fill'; readonly path: string }
  | { readonly kind: 'strokes'; readonly path: string };

const RING: GlyphPart = { kind: 'ring', dashed: false };

const PARTS: Readonly<Record<Status, readonly GlyphPart[]>> = {
  open: [RING],
  'on-paper': [RING, { kind: 'fill', path: 'M8 8V2.25A5.75 5.75 0 0 1 13.75 8Z' }],
  enforceable: [RING, { kind: 'fill', path: 'M8 2.25a5.75 5.75 0 0 1 0 11.5Z' }],
  settled: [{ kind: 'disc' }],
  undetermined: [
    { kind: 'ring', dashed: true },
    { kind: 'strokes', path: 'M4.6 8.9 8.9 4.6M5 11.2 11.2 5M7.3 11.6 11.6 7.3' },
  ],
};

/** The parts that draw a status: each status has its own form, so that none is told by colour alone. */
export function layoutStatusGlyph(status: Status): readonly GlyphPart[] {
  return PARTS[status];
}
