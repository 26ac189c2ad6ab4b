export { embedFonts } from './embed-fonts.ts';
export { type PngOptions, toPng } from './to-png.ts';
