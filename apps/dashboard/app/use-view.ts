import { useLocation, useRouteLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import type { InterfaceTexts } from './interface-texts/interface-texts';
import { textsFor } from './interface-texts/texts-for';
import type { ModelFacts } from './model-facts.server';
import { type ParsedView, parseViewState } from './view-state';

/** The view of the current address, and what in it could not be read. */
export function useView(): ParsedView {
  const { search } = useLocation();
  return useMemo(() => parseViewState(search), [search]);
}

/** The words of the interface in the reader's language. */
export function useTexts(): InterfaceTexts {
  return textsFor(useView().state.language);
}

/** Facts about the model, or `null` where the root failed before it could read them. */
export function useModelFacts(): ModelFacts | null {
  return useRouteLoaderData<ModelFacts>('root') ?? null;
}
