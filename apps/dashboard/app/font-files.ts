import sansCyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-opsz-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';
import type { Language } from './view-state';

// The letters І and Ұ are in `cyrillic`, the other Kazakh letters in `cyrillic-ext`; figures and
// punctuation are in `latin` for every language.
const FONT_FILES: Readonly<Record<Language, readonly string[]>> = {
  en: [sansLatin, serifLatin],
  ru: [sansLatin, serifLatin, sansCyrillic, serifCyrillic],
  kk: [sansLatin, serifLatin, sansCyrillic, serifCyrillic, sansCyrillicExt, serifCyrillicExt],
};

/** Addresses of the font files that the first paint in a language needs. */
export function fontFiles(language: Language): readonly string[] {
  return FONT_FILES[language];
}
