import type { ThemeId } from '../themes.ts';

/** A text that the content asks for. */
export interface AskedText {
  /** Its keys among the texts: `harms`, `strike-dismissals`, `title`. */
  readonly path: readonly string[];
  /** The theme that asks for it; none where it belongs to no single one. */
  readonly theme?: ThemeId | undefined;
  /** Whether it may be left out. */
  readonly optional?: true;
}

/** Texts by the last part of their path. */
export function askedAt(
  theme: ThemeId | undefined,
  path: readonly string[],
  keys: readonly string[],
): readonly AskedText[] {
  return keys.map((key) => ({ path: [...path, key], theme }));
}
