import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { readSourcePage } from '../pages/source/read-source-page';
import { SourcePage } from '../pages/source/SourcePage';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.finding);

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = readSourcePage(readModelView(request.url), params['id'] ?? '');
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export default function Source() {
  return <SourcePage page={useLoaderData<typeof loader>()} />;
}
