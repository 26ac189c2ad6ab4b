import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { CasesPage } from '../pages/cases/CasesPage';
import { readCaseChoice } from '../pages/cases/read-case-choice';
import { readCasesPage } from '../pages/cases/read-cases-page';
import { readQuery } from '../pages/reference/search-text';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.labels.lede);

export function loader({ request }: LoaderFunctionArgs) {
  return readCasesPage(readModelView(request.url), readQuery(request.url), readCaseChoice(request.url));
}

export default function Cases() {
  return <CasesPage page={useLoaderData<typeof loader>()} />;
}
