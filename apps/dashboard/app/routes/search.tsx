import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { readQuery } from '../pages/reference/search-text';
import { readSearchPage } from '../pages/search/read-search-page';
import { SearchPage } from '../pages/search/SearchPage';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readSearchPage(readModelView(request.url), readQuery(request.url));
}

export default function Search() {
  return <SearchPage page={useLoaderData<typeof loader>()} />;
}
