import { createRequire } from 'node:module';
import { type TextFace, textFaces } from './font-faces.ts';

export { type TextFace, textFaces };

const FILES: Readonly<Record<TextFace, string>> = {
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-strong': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'sans-italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
};

/** The file of a face, on a machine with Node: all of its letters in one TrueType file. */
export function fontFile(face: TextFace): string {
  return createRequire(import.meta.url).resolve(FILES[face]);
}
