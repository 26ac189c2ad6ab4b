import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { ReformPage } from '../pages/reform/ReformPage';
import { readReformPage } from '../pages/reform/read-reform-page';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.summary);

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = readReformPage(readModelView(request.url), params['id'] ?? '');
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export default function Reform() {
  return <ReformPage page={useLoaderData<typeof loader>()} />;
}
