import { articleNumber, locatorPlace, model, type Texts } from '@tarazy/model';
import type { ArticleRef, Locator } from '@tarazy/rules';
import type { ViewReader } from '../reader';

/** A link in words. */
export interface TextLink {
  readonly label: string;
  readonly href: string;
}

type Linking = Pick<ViewReader, 'texts' | 'link'>;

/** A place in a source, with the remark on it: `HRW 2016, III, Right to Strike (p. 52), fn 171`. Leads to the source's page. */
export function locatorLink({ texts, link }: Linking, locator: Locator): TextLink {
  const { source } = locator;
  return {
    label: `${sourceName(texts, source)}, ${locatorPlace(texts, locator)}`,
    href: link(`/sources/${source}`),
  };
}

/** Several articles in one line, instruments named once: `Labour Code, 164(2), 171(2)`. */
export function articleLine(texts: Texts, articles: readonly ArticleRef[]): string {
  const byInstrument = new Map<string, string[]>();
  for (const { instrument, article } of articles) {
    const numbers = byInstrument.get(instrument) ?? [];
    if (!numbers.includes(article)) byInstrument.set(instrument, [...numbers, article]);
  }
  return [...byInstrument]
    .map(([instrument, numbers]) =>
      [instrumentName(texts, instrument), ...numbers.map((number) => articleNumber(texts, number))].join(
        ', ',
      ),
    )
    .join(' · ');
}

/** The path of an article's page. Article numbers hold brackets and slashes, so they are escaped. */
export function articlePath({ instrument, article }: ArticleRef): string {
  return `/law/${instrument}/${encodeURIComponent(article)}`;
}

/** Short name of an instrument. */
export function instrumentName(texts: Texts, id: string): string {
  return (texts.instruments as Readonly<Record<string, { readonly short: string }>>)[id]?.short ?? id;
}

function sourceName(texts: Texts, id: string): string {
  return (texts.sources as Readonly<Record<string, { readonly short: string }>>)[id]?.short ?? id;
}

/** The articles in force on a date that a list of parameters rests on, each once. */
export function articlesOf(paths: readonly string[], asOf: string): readonly ArticleRef[] {
  const all = paths.flatMap((path) => model.law.provenance(path, asOf)?.dated?.articles ?? []);
  const seen = new Set<string>();
  return all.filter(({ instrument, article }) => {
    const key = `${instrument} ${article}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
