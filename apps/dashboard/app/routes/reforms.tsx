import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { readQuery } from '../pages/reference/search-text';
import { ReformsPage } from '../pages/reforms/ReformsPage';
import { readReformsPage } from '../pages/reforms/read-reforms-page';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readReformsPage(readModelView(request.url), readQuery(request.url));
}

export default function Reforms() {
  return <ReformsPage page={useLoaderData<typeof loader>()} />;
}
