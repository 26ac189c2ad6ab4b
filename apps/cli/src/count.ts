/** How often each key comes up, in the order of `keys`; those that never do are left out. */
function countBy<K extends string>(
  found: readonly K[],
  keys: readonly K[],
): readonly (readonly [K, number])[] {
  return keys
    .map((key) => [key, found.filter((other) => other === key).length] as const)
    .filter(([, count]) => count > 0);
}

/** Counts in words: `3 open, 1 settled`. */
export function writeCounts<K extends string>(
  found: readonly K[],
  names: Readonly<Record<K, string>>,
): string {
  const keys = Object.keys(names) as K[];
  return countBy(found, keys)
    .map(([key, count]) => `${count} ${names[key].toLowerCase()}`)
    .join(', ');
}

/** Entries by theme, in the order of the themes; themes without entries are left out. */
export function byTheme<T>(
  entries: readonly T[],
  themeOf: (entry: T) => string,
  themes: readonly string[],
): readonly (readonly [string, readonly T[]])[] {
  const others = entries.map(themeOf).filter((theme) => !themes.includes(theme));
  return [...new Set([...themes, ...others])]
    .map((theme) => [theme, entries.filter((entry) => themeOf(entry) === theme)] as const)
    .filter(([, found]) => found.length > 0);
}
