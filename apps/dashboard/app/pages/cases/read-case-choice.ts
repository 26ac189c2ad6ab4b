import { model } from '@tarazy/model';
import { placeOfCase } from '@tarazy/views';
import { formatViewState, type ViewState } from '../../view-state';

// `theme` is the colours of every page.
const TOPIC = 'topic';

/** The place and the theme that the list of cases is narrowed to. */
export interface CaseChoice {
  readonly place?: string | undefined;
  readonly theme?: string | undefined;
}

/** Reads the choice of an address. A place or theme that no case has is passed over. */
export function readCaseChoice(url: string): CaseChoice {
  const { searchParams } = new URL(url, 'http://local');
  const ids = Object.keys(model.cases);
  const place = ids.map(placeOfCase).find((id) => id === searchParams.get('place'));
  const theme = ids.map((id) => model.cases[id]?.theme).find((id) => id === searchParams.get(TOPIC));
  return { ...(place === undefined ? {} : { place }), ...(theme === undefined ? {} : { theme }) };
}

/** A choice as pairs for a search string or the hidden fields of a form. */
export function choiceEntries({ place, theme }: CaseChoice): readonly (readonly [string, string])[] {
  return [
    ...(place === undefined ? [] : [['place', place] as const]),
    ...(theme === undefined ? [] : [[TOPIC, theme] as const]),
  ];
}

/** The address of the cases in the same view, with a query and a choice. */
export function linkChoice(
  { state }: { readonly state: ViewState },
  query: string,
  choice: CaseChoice,
): string {
  const search = query === '' ? [] : [['q', query] as const];
  return `/cases${formatViewState(state, [...search, ...choiceEntries(choice)])}`;
}
