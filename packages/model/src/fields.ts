import type { Reform } from '@tarazy/rules';
import { content, type FieldId } from './content.ts';
import { type ThemeId, themes } from './themes.ts';

interface Field {
  readonly theme: ThemeId;
  /** Heads of the paths of its parameters. */
  readonly heads: readonly string[];
}

/** The parts of every theme: a reform belongs to the part whose law it changes first. In the order in which they are shown. */
export const fields = Object.fromEntries(
  themes.flatMap((theme) =>
    Object.entries<{ readonly heads: readonly string[] }>(content[theme].fields).map(([id, { heads }]) => [
      id,
      { theme, heads },
    ]),
  ),
) as Readonly<Record<FieldId, Field>>;

/** The field of a reform; `undefined` where no field claims the first parameter it changes, which a test forbids. */
export function fieldOf({ theme, changes }: Reform): FieldId | undefined {
  const first = changes[0]?.path ?? '';
  const ids = Object.keys(fields) as FieldId[];
  return ids.find(
    (id) =>
      fields[id].theme === theme &&
      fields[id].heads.some((head) => first === head || first.startsWith(`${head}.`)),
  );
}
