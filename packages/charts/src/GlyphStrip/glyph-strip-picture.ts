import { drawText, NOTE, UI } from '../picture/draw';
import { inkOfStatus } from '../picture/ink';
import { measureText } from '../picture/measure-text';
import type { Mark, Scene, Shape } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import type { FigureProps, Locale } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { describeGlyphStrip } from './describe-glyph-strip';
import { drawStatusLength } from './draw-status-bar';
import { layoutGlyphStrip, layoutStatusBars, MOST_GLYPHS } from './glyph-strip-layout';
import type { GlyphStripProps, StatusCounts } from './glyph-strip-props';

/** One or more strips, one under the other, under one title. */
export interface GlyphStripPictureProps extends FigureProps {
  readonly strips: readonly Omit<GlyphStripProps, 'locale'>[];
}

/** px. */
const GLYPH = 14;
const STEP = 17;
const COUNT_LINE = 15;
const LABEL_SIDE = 150;
const NARROW = 480;
const GAP = 14;

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}
interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

function drawGlyphs(counts: StatusCounts, same: boolean, { x, top, width }: Place): Drawn {
  const glyphs = layoutGlyphStrip(counts);
  const perLine = Math.max(1, Math.floor(width / STEP));
  const lineHeight = COUNT_LINE + GLYPH + 3;
  const shapes = glyphs.flatMap(({ status, count }, index): Shape[] => {
    const left = x + (index % perLine) * STEP;
    const lineTop = top + Math.floor(index / perLine) * lineHeight;
    const glyph: Shape = {
      kind: 'glyph',
      x: left,
      y: lineTop + COUNT_LINE,
      size: GLYPH,
      status,
      ...(same && { same }),
    };
    if (count === null || same) return [glyph];
    // A count of two figures is wider than its glyph: it stands from the glyph's left edge, over the next of its kind.
    const text: Shape = {
      kind: 'text',
      x: left + GLYPH / 2,
      y: lineTop + 11,
      text: String(count),
      face: 'sans-strong',
      ink: inkOfStatus(status),
      anchor: 'middle',
    };
    return [text, glyph];
  });
  return { shapes, height: Math.ceil(glyphs.length / perLine) * lineHeight };
}

const BAR_GAP = 2;

/** As wide as their shares, but never narrower than what stands over them. */
function sizeBars(counts: StatusCounts, width: number) {
  const bars = layoutStatusBars(counts).map((bar) => ({
    ...bar,
    least: GLYPH + 4 + measureText(String(bar.count), NOTE.size, 'sans-strong') + 6,
  }));
  const room = width - BAR_GAP * (bars.length - 1);
  const tight = bars.filter(({ share, least }) => share * room < least);
  const left = room - tight.reduce((sum, { least }) => sum + least, 0);
  const loose = bars.reduce((sum, bar) => sum + (tight.includes(bar) ? 0 : bar.share), 0);
  return bars.map((bar) => ({ ...bar, width: tight.includes(bar) ? bar.least : (bar.share / loose) * left }));
}

function drawBars(counts: StatusCounts, same: boolean, { x, top, width }: Place): Drawn {
  let left = x;
  const shapes = sizeBars(counts, width).flatMap(({ status, count, width: own }): Shape[] => {
    const at = left;
    left += own + BAR_GAP;
    return [
      { kind: 'glyph', x: at, y: top + 1, size: 13, status, ...(same && { same }) },
      {
        kind: 'text',
        x: at + 17,
        y: top + 12,
        text: String(count),
        face: 'sans-strong',
        ink: inkOfStatus(status, same),
      },
      ...drawStatusLength(status, { x: at, y: top + 18, width: own, height: 6 }, same),
    ];
  });
  return { shapes, height: 26 };
}

function drawStrip(strip: GlyphStripPictureProps['strips'][number], locale: Locale, width: number): Drawn {
  const { counts, label, strong = false, same = false } = strip;
  const aside = label !== undefined && width > NARROW;
  const name =
    label === undefined
      ? { shapes: [], height: 0 }
      : drawText(
          label,
          { x: 0, top: aside ? 12 : 0, width: aside ? LABEL_SIDE : width },
          { size: UI.size, face: strong ? 'sans-strong' : 'sans', ink: strong ? 'ink' : 'ink-2' },
        );
  const place = aside
    ? { x: LABEL_SIDE + 16, top: 0, width: width - LABEL_SIDE - 16 }
    : { x: 0, top: name.height, width };
  const count = layoutGlyphStrip(counts).length;
  const marks =
    count === 0
      ? drawText(wordsFor(locale).nothingToShow, { ...place, top: place.top + 12 }, { ink: 'ink-3' })
      : count > MOST_GLYPHS
        ? drawBars(counts, same, { ...place, top: place.top + (aside ? 6 : 2) })
        : drawGlyphs(counts, same, place);
  const height = Math.max(name.height + (aside ? 12 : 0), place.top + marks.height + 12);
  return { shapes: [...name.shapes, ...marks.shapes], height };
}

function drawGlyphStrips({ strips, locale }: GlyphStripPictureProps, width: number): Scene {
  let top = 0;
  const items: Mark[] = [];
  for (const [index, strip] of strips.entries()) {
    const drawn = drawStrip(strip, locale, width);
    items.push({ kind: 'mark', id: `strip-${index}`, x: 0, y: top, shapes: drawn.shapes });
    top += drawn.height + GAP;
  }
  return { width, height: Math.max(1, top - GAP), items };
}

/** Strips as a picture for a file. */
export const glyphStripPicture: ChartPicture<GlyphStripPictureProps> = {
  draw: drawGlyphStrips,
  describe: ({ strips, locale }) =>
    strips.map(({ counts, label }) => describeGlyphStrip(counts, locale, label)).join(' '),
};
