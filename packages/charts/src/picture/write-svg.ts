import { type GlyphPart, layoutStatusGlyph } from '../StatusGlyph/status-glyph-layout';
import type { Status } from '../shared/chart-types';
import { NOTE, round } from './draw';
import type { TextFace } from './font-faces';
import { type Ink, inks, type PictureTheme } from './ink';
import type { GlyphShape, Mark, Paint, Scene, Shape, Stroke, TextShape } from './scene';

/** Families of each face, the shipped one first; the last are on every machine. */
const FAMILIES = {
  sans: "'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif",
  serif: "'Source Serif 4', 'Noto Serif', 'DejaVu Serif', serif",
};
const STATUS_INKS: Readonly<Record<Status, Ink>> = {
  open: 'rust',
  'on-paper': 'ochre',
  enforceable: 'petrol',
  settled: 'petrol-deep',
  undetermined: 'ink-3',
};

/** The ink of a status glyph; grey where it is the same as in the base. */
export function inkOfStatus(status: Status, same = false): Ink {
  return same ? 'rule-2' : STATUS_INKS[status];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A face as the attributes of a text; the plain face is inherited. */
function faceAttributes(face: TextFace): Attributes {
  return {
    'font-family': face === 'serif' ? FAMILIES.serif : undefined,
    ...(face === 'sans-strong' ? { 'font-weight': '600' } : {}),
    ...(face === 'sans-italic' ? { 'font-style': 'italic' } : {}),
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function writeTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          ` ${key}="${escapeText(String(typeof value === 'number' ? round(value) : value)).replaceAll('"', '&quot;')}"`,
        ],
  );
  return `<${name}${written.join('')}`;
}

/** A stroke and a fill as attributes; `colourOf` gives the value of an ink. */
function paintAttributes(paint: Paint, colourOf: (ink: Ink) => string): Attributes {
  const { fill, stroke, opacity } = paint;
  return {
    fill: fill === undefined ? 'none' : colourOf(fill),
    ...(stroke === undefined ? {} : strokeAttributes(stroke, colourOf)),
    opacity: opacity === 1 ? undefined : opacity,
  };
}

function strokeAttributes(
  { ink, width, dash, round: isRound }: Stroke,
  colourOf: (ink: Ink) => string,
): Attributes {
  return {
    stroke: colourOf(ink),
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': isRound ? 'round' : undefined,
  };
}

/** A part of a status glyph, in its box of 16 by 16. */
function writeGlyphPart(part: GlyphPart, colour: string): string {
  switch (part.kind) {
    case 'ring': {
      const ring = { cx: 8, cy: 8, r: 5.75, fill: 'none', stroke: colour, 'stroke-width': 1.5 };
      return `${writeTag('circle', { ...ring, 'stroke-dasharray': part.dashed ? '2.3 1.31' : undefined })}/>`;
    }
    case 'disc':
      return `${writeTag('circle', { cx: 8, cy: 8, r: 6.5, fill: colour })}/>`;
    case 'fill':
      return `${writeTag('path', { d: part.path, fill: colour })}/>`;
    case 'strokes':
      return `${writeTag('path', { d: part.path, fill: 'none', stroke: colour, 'stroke-width': 1.1 })}/>`;
  }
}

/** Writes shapes as lines of SVG in one theme. */
class SvgWriter {
  readonly #lines: string[] = [];
  readonly #colourOf: (ink: Ink) => string;

  constructor(theme: PictureTheme) {
    this.#colourOf = (ink) => inks[theme][ink];
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  item(item: Shape | Mark): void {
    if (item.kind === 'mark') this.#mark(item);
    else this.#shape(item, '');
  }

  #mark({ id, x, y, shapes }: Mark): void {
    this.line(`${writeTag('g', { 'data-mark': id, transform: `translate(${round(x)} ${round(y)})` })}>`);
    for (const shape of shapes) this.#shape(shape, '  ');
    this.line('</g>');
  }

  #shape(shape: Shape, indent: string): void {
    switch (shape.kind) {
      case 'text':
        this.line(`${indent}${this.#text(shape)}`);
        break;
      case 'glyph':
        this.line(`${indent}${this.#glyph(shape)}`);
        break;
      default: {
        const { kind, fill, stroke, opacity, ...geometry } = shape;
        const { fill: filled, ...paint } = paintAttributes({ fill, stroke, opacity }, this.#colourOf);
        // A line has no inside.
        const inside = kind === 'line' ? undefined : filled;
        this.line(`${indent}${writeTag(kind, { ...geometry, fill: inside, ...paint })}/>`);
      }
    }
  }

  #text(shape: TextShape): string {
    const {
      x,
      y,
      text,
      size = 13,
      face = 'sans',
      ink = 'ink',
      anchor = 'start',
      halo,
      struck,
      underlined,
    } = shape;
    const decoration = [struck ? 'line-through' : '', underlined ? 'underline' : ''].join(' ').trim();
    const attributes: Attributes = {
      x,
      y,
      ...faceAttributes(face),
      'font-size': size === NOTE.size ? undefined : size,
      fill: ink === 'ink' ? undefined : this.#colourOf(ink),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'text-decoration': decoration === '' ? undefined : decoration,
      ...(halo
        ? {
            stroke: this.#colourOf('paper'),
            'stroke-width': 5,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }
        : {}),
    };
    return `${writeTag('text', attributes)}>${escapeText(text)}</text>`;
  }

  #glyph({ x, y, size, status, same = false }: GlyphShape): string {
    const colour = this.#colourOf(inkOfStatus(status, same));
    const parts = layoutStatusGlyph(status).map((part) => writeGlyphPart(part, colour));
    const place = `translate(${round(x)} ${round(y)}) scale(${round((size / 16) * 1000) / 1000})`;
    return `${writeTag('g', { 'data-status': same ? `same ${status}` : status, transform: place })}>${parts.join('')}</g>`;
  }
}

/** How a picture is written. */
export interface WriteOptions {
  readonly theme?: PictureTheme | undefined;
  /** Name and description of the picture, for whoever cannot see it. */
  readonly title: string;
  readonly description: string;
  /** Language of the texts, as a tag. */
  readonly language: string;
}

/**
 * A scene as an SVG file: one element a line and two decimals, so that a change can be read in a diff. The same
 * scene gives the same bytes on every machine.
 */
export function writeSvg(scene: Scene, options: WriteOptions): string {
  const { theme = 'light', title, description, language } = options;
  const { width, height } = scene;
  const writer = new SvgWriter(theme);
  writer.line(
    `${writeTag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'img',
      'xml:lang': language,
      'font-family': FAMILIES.sans,
      'font-size': NOTE.size,
      // What most texts are is said once.
      fill: inks[theme].ink,
    })}>`,
  );
  writer.line(`<title>${escapeText(title)}</title>`);
  writer.line(`<desc>${escapeText(description)}</desc>`);
  writer.item({
    kind: 'rect',
    x: 0,
    y: 0,
    width: Math.ceil(width),
    height: Math.ceil(height),
    fill: 'paper',
  });
  for (const item of scene.items) writer.item(item);
  writer.line('</svg>');
  return `${writer.text}\n`;
}
