import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { ArticlePage } from '../pages/article/ArticlePage';
import { readArticlePage } from '../pages/article/read-article-page';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => (data === undefined ? null : `${data.heading}, ${data.title}`));

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = readArticlePage(
    readModelView(request.url),
    params['instrument'] ?? '',
    params['article'] ?? '',
  );
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export default function Article() {
  return <ArticlePage page={useLoaderData<typeof loader>()} />;
}
