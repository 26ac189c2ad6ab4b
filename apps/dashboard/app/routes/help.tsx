import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { HelpPage } from '../pages/help/HelpPage';
import { readHelpPage } from '../pages/help/read-help-page';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.texts.title ?? null, data?.texts.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readHelpPage(readModelView(request.url));
}

export default function Help() {
  return <HelpPage page={useLoaderData<typeof loader>()} />;
}
