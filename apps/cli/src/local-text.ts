/** A text of a scenario file in a language, or in the first it has. */
export function localText(texts: Readonly<Record<string, string>>, locale: string): string {
  return texts[locale] ?? Object.values(texts)[0] ?? '';
}
