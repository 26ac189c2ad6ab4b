import { model, type Texts } from '@tarazy/model';

type Named = Readonly<Record<string, { readonly title: string }>>;

/** Title of a harm, reform, case, obligation, source or instrument; its id where it has no words yet. */
export function titleOf(
  texts: Texts,
  kind:
    | 'harms'
    | 'reforms'
    | 'cases'
    | 'obligations'
    | 'instruments'
    | 'sources'
    | 'procedures'
    | 'beyondLaw',
  id: string,
): string {
  return entryOf(texts[kind] as unknown as Named, id)?.title ?? id;
}

/** Words of an entry by its id; `undefined` where there are none. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** A name from a table of words, or the id itself. */
export function wordOf(words: object, id: string): string {
  return entryOf(words as Readonly<Record<string, string>>, id) ?? id;
}

/** Themes that hold something, in the order of the model, each with its entries. */
export function byTheme<T extends { readonly theme: string }>(
  texts: Texts,
  entries: Readonly<Record<string, T>>,
): readonly { readonly id: string; readonly title: string; readonly ids: readonly string[] }[] {
  return model.themes
    .map((theme) => ({
      id: theme,
      title: wordOf(texts.themes, theme),
      ids: Object.entries(entries)
        .filter(([, entry]) => entry.theme === theme)
        .map(([id]) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** Organisation, place and years of a case, each once. */
export function noteOfCase(texts: Texts, id: string): string {
  const documented = model.cases[id];
  const short = entryOf(texts.cases as Readonly<Record<string, { readonly short: string }>>, id)?.short ?? '';
  if (documented === undefined) return short;
  const years = [...new Set([documented.from.slice(0, 4), documented.to.slice(0, 4)])].join('–');
  return short.includes(years) ? short : [short, years].filter((text) => text !== '').join(', ');
}

/** The title of a reform, or its short name for the head of a column. */
export function reformName(texts: Texts, id: string, form: 'title' | 'short'): string {
  return (
    (texts.reforms as Readonly<Record<string, Readonly<Record<'title' | 'short', string>>>>)[id]?.[form] ?? id
  );
}
