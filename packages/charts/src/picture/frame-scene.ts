import type { Locale } from '../shared/chart-types';
import { formatDate } from '../shared/format';
import { sharedWords } from '../words/shared-words';
import { drawText } from './draw';
import type { Mark, Scene, Shape } from './scene';

/** What a picture carries besides its marks, so that it can be understood and checked where it is found. */
export interface PictureFrame {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly locale: Locale;
  /** Whose data it is, e.g. "HRW 2016; Labour Code 2015". */
  readonly source: string;
  /** ISO date of the law. */
  readonly date: string;
  /** Version of the model. */
  readonly version: string;
}

/** Space round a picture, px. */
const MARGIN = 24;
const TITLE = { size: 20, line: 26 };
const GAP = 16;

function moveItem(item: Shape | Mark, dy: number): Mark | Shape {
  switch (item.kind) {
    case 'mark':
      return { ...item, x: item.x + MARGIN, y: item.y + dy };
    case 'line':
      return { ...item, x1: item.x1 + MARGIN, x2: item.x2 + MARGIN, y1: item.y1 + dy, y2: item.y2 + dy };
    case 'circle':
      return { ...item, cx: item.cx + MARGIN, cy: item.cy + dy };
    case 'path':
      return { at: { x: MARGIN, y: dy }, ...item };
    default:
      return { ...item, x: item.x + MARGIN, y: item.y + dy };
  }
}

/** Puts a scene between its title and its source line: the whole picture as one scene. */
export function frameScene(scene: Scene, frame: PictureFrame): Scene {
  const { locale, title, subtitle = '', source, date, version } = frame;
  const words = sharedWords(locale);
  const inner = { x: MARGIN, width: scene.width };
  const head = drawText(title, { top: MARGIN, ...inner }, { face: 'serif', ...TITLE });
  const under = drawText(subtitle, { top: MARGIN + head.height, ...inner }, { size: 15, ink: 'ink-2' });
  const top = MARGIN + head.height + under.height + GAP;
  const foot = top + scene.height + GAP;
  const line = words.pictureSource(source, formatDate(locale, date), version);
  const sourceLines = drawText(line, { top: foot + 6, ...inner }, { ink: 'ink-3' });
  return {
    width: scene.width + 2 * MARGIN,
    height: foot + 6 + sourceLines.height + MARGIN / 2,
    items: [
      ...head.shapes,
      ...under.shapes,
      ...scene.items.map((item) => moveItem(item, top)),
      {
        kind: 'line',
        x1: MARGIN,
        x2: MARGIN + scene.width,
        y1: foot,
        y2: foot,
        stroke: { ink: 'rule' },
      },
      ...sourceLines.shapes,
    ],
  };
}
