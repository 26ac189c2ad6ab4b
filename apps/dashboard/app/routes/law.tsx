import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { LawPage } from '../pages/law/LawPage';
import { readLawPage } from '../pages/law/read-law-page';
import { readQuery } from '../pages/reference/search-text';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readLawPage(readModelView(request.url), readQuery(request.url));
}

export default function Law() {
  return <LawPage page={useLoaderData<typeof loader>()} />;
}
