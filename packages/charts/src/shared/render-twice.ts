import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect } from 'vitest';

/** Renders on the server twice, asks for the same bytes both times, and gives the markup. For tests. */
export function renderTwice(build: () => ReactElement): string {
  const markup = renderToStaticMarkup(build());
  expect(renderToStaticMarkup(build())).toBe(markup);
  expect(renderToString(build())).toBe(renderToString(build()));
  // Ids come from useId; anything that looks drawn by chance would differ between server and client.
  const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  for (const id of ids) expect(id).toMatch(/^:R[\da-z]*:$/i);
  return markup;
}
