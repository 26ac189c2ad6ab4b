import { drawText, UI } from '../picture/draw';
import type { Mark, Scene } from '../picture/scene';
import type { ChartPicture } from '../picture/to-svg';
import { type FigureProps, STATUS_ORDER, type Status } from '../shared/chart-types';
import { wordsFor } from '../words/words-for';
import { describeStatusGlyph } from './describe-status-glyph';

/** The key of the statuses. */
export interface StatusGlyphPictureProps extends FigureProps {
  /** Statuses in the order shown; all unless told. */
  readonly statuses?: readonly Status[] | undefined;
}

/** px. */
const GLYPH = 24;
const WORD_X = 40;
const MEANING_X = 200;
const NARROW = 480;
const ROW_GAP = 10;

function drawStatusKey({ statuses = STATUS_ORDER, locale }: StatusGlyphPictureProps, width: number): Scene {
  const words = wordsFor(locale);
  const aside = width > NARROW;
  let top = 0;
  const items: Mark[] = [];
  for (const status of statuses) {
    const name = drawText(
      words.status[status],
      { x: WORD_X, top: 2, width: (aside ? MEANING_X : width) - WORD_X },
      { size: UI.size, face: 'sans-strong' },
    );
    const meaning = drawText(
      words.statusMeaning[status],
      aside
        ? { x: MEANING_X, top: 2, width: width - MEANING_X }
        : { x: WORD_X, top: 2 + name.height, width: width - WORD_X },
      { size: UI.size, ink: 'ink-2' },
    );
    items.push({
      kind: 'mark',
      id: status,
      x: 0,
      y: top,
      shapes: [{ kind: 'glyph', x: 0, y: 0, size: GLYPH, status }, ...name.shapes, ...meaning.shapes],
    });
    const height = aside ? Math.max(name.height, meaning.height) : name.height + meaning.height;
    top += Math.max(GLYPH, height + 2) + ROW_GAP;
  }
  return { width, height: Math.max(1, top - ROW_GAP), items };
}

/** The key of the statuses as a picture for a file. */
export const statusGlyphPicture: ChartPicture<StatusGlyphPictureProps> = {
  draw: drawStatusKey,
  describe: ({ statuses = STATUS_ORDER, locale }) =>
    statuses
      .map((status) => `${describeStatusGlyph(status, locale)}: ${wordsFor(locale).statusMeaning[status]}.`)
      .join(' '),
};
