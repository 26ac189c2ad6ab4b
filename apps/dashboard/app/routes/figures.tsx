import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { FiguresPage } from '../pages/figures/FiguresPage';
import { readFiguresPage } from '../pages/figures/read-figures-page';
import { readQuery } from '../pages/reference/search-text';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readFiguresPage(readModelView(request.url), readQuery(request.url));
}

export default function Figures() {
  return <FiguresPage page={useLoaderData<typeof loader>()} />;
}
