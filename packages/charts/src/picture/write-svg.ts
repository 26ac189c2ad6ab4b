import { type GlyphPart, layoutStatusGlyph } from '../StatusGlyph/status-glyph-layout';
import { escapeText } from '../shared/escape-text';
import { NOTE, round } from './draw';
import type { TextFace } from './font-faces';
import { type Ink, inkOfStatus, inks, type PictureTheme } from './ink';
import type { GlyphShape, Mark, Paint, Scene, Shape, Stroke, TextShape } from './scene';

/** Families of each face, the shipped one first; the last are on every machine. */
const FAMILIES = {
  sans: "'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif",
  serif: "'Source Serif 4', 'Noto Serif', 'DejaVu Serif', serif",
};

/** The value of each ink in one theme. */
type Colours = Readonly<Record<Ink, string>>;

/** An attribute with the space before it; nothing where there is no value. */
function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? round(value) : escapeText(value).replaceAll('"', '&quot;')}"`;
}

/** A face as the attributes of a text; the plain face is inherited. */
const FACES: Readonly<Record<TextFace, string>> = {
  sans: '',
  'sans-strong': ' font-weight="600"',
  'sans-italic': ' font-style="italic"',
  serif: ` font-family="${FAMILIES.serif}"`,
};

function writeStroke({ ink, width, dash, round: isRound }: Stroke, colours: Colours): string {
  return (
    attribute('stroke', colours[ink]) +
    attribute('stroke-width', width === 1 ? undefined : width) +
    attribute('stroke-dasharray', dash?.join(' ')) +
    attribute('stroke-linecap', isRound ? 'round' : undefined)
  );
}

/** A fill, unless there is no inside to be filled, and a stroke as attributes. */
function writePaint({ fill, stroke, opacity }: Paint, colours: Colours, hasInside = true): string {
  return (
    (hasInside ? attribute('fill', fill === undefined ? 'none' : colours[fill]) : '') +
    (stroke === undefined ? '' : writeStroke(stroke, colours)) +
    attribute('opacity', opacity === 1 ? undefined : opacity)
  );
}

/** A part of a status glyph, in its box of 16 by 16. */
function writeGlyphPart(part: GlyphPart, colour: string): string {
  switch (part.kind) {
    case 'ring': {
      const dash = attribute('stroke-dasharray', part.dashed ? '2.3 1.31' : undefined);
      return `<circle cx="8" cy="8" r="5.75" fill="none" stroke="${colour}" stroke-width="1.5"${dash}/>`;
    }
    case 'disc':
      return `<circle cx="8" cy="8" r="6.5" fill="${colour}"/>`;
    case 'fill':
      return `<path d="${part.path}" fill="${colour}"/>`;
    case 'strokes':
      return `<path d="${part.path}" fill="none" stroke="${colour}" stroke-width="1.1"/>`;
  }
}

function writeGlyph({ x, y, size, status, same = false }: GlyphShape, colours: Colours): string {
  const colour = colours[inkOfStatus(status, same)];
  const parts = layoutStatusGlyph(status).map((part) => writeGlyphPart(part, colour));
  const place = `translate(${round(x)} ${round(y)}) scale(${round((size / 16) * 1000) / 1000})`;
  const named = same ? `same ${status}` : status;
  return `<g data-status="${named}" transform="${place}">${parts.join('')}</g>`;
}

function writeText(shape: TextShape, colours: Colours): string {
  const { x, y, text, size, face = 'sans', ink = 'ink', anchor, halo, struck, underlined } = shape;
  const decoration = [struck ? 'line-through' : '', underlined ? 'underline' : ''].join(' ').trim();
  const backing = halo
    ? ` stroke="${colours.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return (
    `<text${attribute('x', x)}${attribute('y', y)}${FACES[face]}` +
    attribute('font-size', size === NOTE.size ? undefined : size) +
    attribute('fill', ink === 'ink' ? undefined : colours[ink]) +
    attribute('text-anchor', anchor === 'start' ? undefined : anchor) +
    attribute('text-decoration', decoration === '' ? undefined : decoration) +
    `${backing}>${escapeText(text)}</text>`
  );
}

function writePlace({ x, y }: { readonly x: number; readonly y: number }): string {
  return ` transform="translate(${round(x)} ${round(y)})"`;
}

const isEnd = (key: string): key is 'x1' | 'x2' | 'y1' | 'y2' => /^[xy][12]$/.test(key);

/** One shape on one line. */
function writeShape(shape: Shape, colours: Colours): string {
  switch (shape.kind) {
    case 'text':
      return writeText(shape, colours);
    case 'glyph':
      return writeGlyph(shape, colours);
    case 'line': {
      // The ends come in the order in which the layout gives them: some say x1, x2, others x1, y1.
      let ends = '';
      for (const key of Object.keys(shape)) if (isEnd(key)) ends += attribute(key, shape[key]);
      // A line has no inside.
      return `<line${ends}${writePaint(shape, colours, false)}/>`;
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      const box =
        attribute('x', x) + attribute('y', y) + attribute('width', width) + attribute('height', height);
      return `<rect${box}${writePaint(shape, colours)}/>`;
    }
    case 'circle': {
      const { cx, cy, r } = shape;
      return `<circle${attribute('cx', cx)}${attribute('cy', cy)}${attribute('r', r)}${writePaint(shape, colours)}/>`;
    }
    case 'path': {
      const at = shape.at === undefined ? '' : writePlace(shape.at);
      return `<path${at}${attribute('d', shape.d)}${writePaint(shape, colours)}/>`;
    }
  }
}

function writeMark({ id, x, y, shapes }: Mark, colours: Colours): string {
  const head = `<g${attribute('data-mark', id)}${writePlace({ x, y })}>\n`;
  let inside = '';
  for (const shape of shapes) inside += `  ${writeShape(shape, colours)}\n`;
  return `${head}${inside}</g>`;
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
  const colours = inks[theme];
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` role="img"${attribute('xml:lang', language)}` +
      // What most texts are is said once.
      `${attribute('font-family', FAMILIES.sans)}${attribute('font-size', NOTE.size)}${attribute('fill', colours.ink)}>`,
    `<title>${escapeText(title)}</title>`,
    `<desc>${escapeText(description)}</desc>`,
    writeShape({ kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' }, colours),
  ];
  for (const item of scene.items) {
    if (item.kind !== 'mark') lines.push(writeShape(item, colours));
    // A mark without shapes is there to be focused on a page; in a file it is nothing.
    else if (item.shapes.length > 0) lines.push(writeMark(item, colours));
  }
  return `${lines.join('\n')}\n</svg>\n`;
}
