import { type Locale, locales } from '../texts/types.ts';
import { themeOfBranch } from '../theme-of-branch.ts';
import type { ThemeId } from '../themes.ts';
import { modelFolder, type WrittenPlace } from './written-place.ts';

/** Where a text is written: in the folder of its theme, or among those of the language. */
export function placeOfText(
  locale: Locale,
  path: readonly string[],
  theme: ThemeId | undefined,
): WrittenPlace {
  const [part = '', ...keys] = path;
  const folderIn = (language: Locale) =>
    `${modelFolder}/texts/${language}${theme === undefined ? '' : `/${theme}`}`;
  return {
    in: folderIn(locale),
    elsewhere: locales.filter((other) => other !== locale).map(folderIn),
    named: commonNames.has(part) ? 'common' : part,
    ...keysOf(part, keys),
  };
}

/** Names that more than one theme may use; one that stands nowhere is likely missing from the common ones. */
const commonNames: ReadonlySet<string> = new Set(['places', 'terms', 'figures']);

function keysOf(part: string, keys: readonly string[]): Pick<WrittenPlace, 'keys' | 'loose'> {
  if (part === 'themes') return { keys: ['title'], loose: 0 };
  if (part === 'branches') return { keys: ['treatiesTitle'], loose: 0 };
  if (part === 'law') {
    const [branch = '', ...path] = keys;
    const written = themeOfBranch(branch) === undefined ? branch : 'law';
    return { keys: [written, ...path], loose: 1 };
  }
  return { keys: [part, ...keys], loose: keys.length > 0 ? 1 : 0 };
}
