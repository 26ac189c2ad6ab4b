import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { CoveredSourcePage } from '../pages/coverage/CoveredSourcePage';
import { readCoveredSource } from '../pages/coverage/read-covered-source';
import { readQuery } from '../pages/reference/search-text';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.finding);

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = readCoveredSource(readModelView(request.url), params['source'] ?? '', readQuery(request.url));
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export default function CoveredSource() {
  return <CoveredSourcePage page={useLoaderData<typeof loader>()} />;
}
