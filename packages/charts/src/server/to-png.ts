import { Resvg } from '@resvg/resvg-js';
import { fontFile, textFaces } from '../picture/font-files.ts';

/** How a PNG is made. */
export interface PngOptions {
  /** Px of the file for each px of the picture, 1 to 4; 2 unless told. */
  readonly scale?: number | undefined;
}

/**
 * An SVG of `toSvg` as a PNG file, with the shipped faces and none of the machine's: the same bytes on every
 * machine. Node only. Throws `RangeError` where the scale is out of bounds, `Error` where the text is no SVG.
 */
export function toPng(svg: string, options: PngOptions = {}): Uint8Array {
  const { scale = 2 } = options;
  if (!(scale >= 1 && scale <= 4)) throw new RangeError(`scale: expected 1 to 4, found ${scale}`);
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: textFaces.map(fontFile),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
  });
  return resvg.render().asPng();
}
