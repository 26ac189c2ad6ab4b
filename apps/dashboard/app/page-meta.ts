import type { MetaDescriptor } from '@remix-run/react';
import type { InterfaceTexts } from './interface-texts/interface-texts';
import { textsFor } from './interface-texts/texts-for';
import { parseViewState } from './view-state';

interface PageMetaInput {
  readonly location: { readonly search: string };
}

/**
 * Title and description of a page in the reader's language, for a route's `meta`. `titleOf` picks the
 * title; the brand follows it. A page without a title of its own gives `null`.
 */
export function pageMeta(
  { location }: PageMetaInput,
  titleOf: (texts: InterfaceTexts) => string | null,
  description?: string,
): MetaDescriptor[] {
  const texts = textsFor(parseViewState(location.search).state.language);
  const title = titleOf(texts);
  return [
    { title: title === null ? texts.brand : `${title} · ${texts.brand}` },
    { name: 'description', content: description ?? texts.description },
  ];
}
