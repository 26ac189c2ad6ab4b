import { type Problem, unknownName } from '@tarazy/rules';
import type { Command } from 'commander';
import type { Context } from './context.ts';
import { byTheme } from './count.ts';
import type { Cell, Row } from './tables.ts';

/** Adds the option that narrows a list to one theme. */
export function withThemeOption(command: Command): Command {
  return command.option('--theme <theme>', 'only this theme');
}

/** What is wrong with the theme asked for, where something is. */
export function themeProblems({ model }: Context, theme: string | undefined): readonly Problem[] {
  if (theme === undefined || model.themes.includes(theme)) return [];
  return [unknownName('--theme', theme, model.themes, 'a theme')];
}

/** Rows under the name of their theme, what `--theme` takes for it and how many there are, where there is more than one theme. */
export function themedRows<T extends { readonly theme: string }>(
  { model, words }: Context,
  entries: readonly T[],
  rowOf: (entry: T) => readonly Cell[],
): readonly Row[] {
  const groups = byTheme(entries, ({ theme }) => theme, model.themes);
  if (groups.length === 1) return entries.map(rowOf);
  return groups.flatMap(([theme, found]): readonly Row[] => [
    { group: `${words.theme(theme)} (${theme}, ${found.length})` },
    ...found.map(rowOf),
  ]);
}
