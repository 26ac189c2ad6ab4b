const SIGNS = /[&<>]/;

/** A text as the content of an element of HTML or SVG. */
export function escapeText(text: string): string {
  // Hardly any text of a chart holds a sign, and looking is cheaper than replacing.
  if (!SIGNS.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
