import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { readTreatiesPage } from '../pages/treaties/read-treaties-page';
import { TreatiesPage } from '../pages/treaties/TreatiesPage';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readTreatiesPage(readModelView(request.url));
}

export default function Treaties() {
  return <TreatiesPage page={useLoaderData<typeof loader>()} />;
}
