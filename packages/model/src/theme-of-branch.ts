import { content } from './content.ts';
import { law } from './law.ts';
import type { Theme } from './theme.ts';
import type { ThemeId } from './themes.ts';

/** The theme whose law is a branch; none for the treaties, which belong to no theme. */
export function themeOfBranch(branch: string): ThemeId | undefined {
  const tree: object | undefined = Object.entries(law.tree).find(([name]) => name === branch)?.[1];
  return themesWithLaw.find(([, theme]) => theme.law === tree)?.[0];
}

const themesWithLaw = Object.entries(content) as readonly (readonly [ThemeId, Theme])[];
