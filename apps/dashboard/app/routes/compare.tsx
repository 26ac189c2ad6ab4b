import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import { curatedScenarios } from '@tarazy/views/scenarios';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { ComparePage } from '../pages/compare/ComparePage';
import { compareTexts } from '../pages/compare/compare-texts';
import { onlyArranges } from '../pages/compare/only-arranges';
import { readComparePage } from '../pages/compare/read-compare-page';
import { readFrontierSection } from '../pages/compare/read-frontier-section';
import compareStyles from '../styles/compare.css?url';
import frontierStyles from '../styles/frontier.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: compareStyles },
  { rel: 'stylesheet', href: frontierStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(
    { location },
    () => (data ? compareTexts[data.page.locale].title : null),
    data && compareTexts[data.page.locale].lede,
  );

export function loader({ request }: LoaderFunctionArgs) {
  const view = readModelView(request.url);
  const { scenarios } = curatedScenarios;
  return {
    page: readComparePage(view, request.url, scenarios),
    frontier: readFrontierSection(view, scenarios, request.url),
  };
}

/** Order and filters change what is shown of the same data; anything else asks anew. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return !onlyArranges(currentUrl, nextUrl);
}

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
