import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { fontFile, type TextFace, textFaces } from '../picture/font-files.ts';

const FACE_RULES: Readonly<Record<TextFace, string>> = {
  sans: "font-family:'Source Sans 3';font-weight:400",
  'sans-strong': "font-family:'Source Sans 3';font-weight:600",
  'sans-italic': "font-family:'Source Sans 3';font-weight:400;font-style:italic",
  serif: "font-family:'Source Serif 4';font-weight:400",
};

function faceOf(attributes: string): TextFace {
  if (attributes.includes('Source Serif 4')) return 'serif';
  if (attributes.includes('font-weight="600"')) return 'sans-strong';
  return attributes.includes('font-style="italic"') ? 'sans-italic' : 'sans';
}

/** The letters that an SVG sets in each face. */
function findLetters(svg: string): ReadonlyMap<TextFace, string> {
  const letters = new Map<TextFace, Set<string>>();
  for (const [, attributes = '', text = ''] of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)) {
    const face = faceOf(attributes);
    const set = letters.get(face) ?? new Set();
    for (const letter of text) set.add(letter);
    letters.set(face, set);
  }
  return new Map([...letters].map(([face, set]) => [face, [...set].sort().join('')]));
}

/**
 * Puts the letters that an SVG of `toSvg` uses into the file itself, so that it looks the same where the faces are
 * not installed. Some 10 to 20 kB a face. Node only.
 */
export async function embedFonts(svg: string): Promise<string> {
  const letters = findLetters(svg);
  const rules = await Promise.all(
    textFaces.flatMap((face) => {
      const used = letters.get(face);
      if (used === undefined) return [];
      return [
        subsetFont(readFileSync(fontFile(face)), used, { targetFormat: 'woff2' }).then(
          (font) =>
            `@font-face{${FACE_RULES[face]};src:url(data:font/woff2;base64,${font.toString('base64')})format('woff2')}`,
        ),
      ];
    }),
  );
  return svg.replace('<title>', `<style>${rules.join('\n')}</style>\n<title>`);
}
