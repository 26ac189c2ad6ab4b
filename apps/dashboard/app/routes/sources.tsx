import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { readSourcesPage } from '../pages/sources/read-sources-page';
import { SourcesPage } from '../pages/sources/SourcesPage';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readSourcesPage(readModelView(request.url));
}

export default function Sources() {
  return <SourcesPage page={useLoaderData<typeof loader>()} />;
}
