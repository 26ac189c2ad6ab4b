import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { CoveragePage } from '../pages/coverage/CoveragePage';
import { readCoveragePage } from '../pages/coverage/read-coverage-page';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readCoveragePage(readModelView(request.url));
}

export default function Coverage() {
  return <CoveragePage page={useLoaderData<typeof loader>()} />;
}
