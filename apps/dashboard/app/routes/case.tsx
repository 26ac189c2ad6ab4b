import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { CasePage } from '../pages/case/CasePage';
import { caseTexts } from '../pages/case/case-texts';
import { readCasePage } from '../pages/case/read-case-page';
import caseStyles from '../styles/case.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: caseStyles }];

export const meta: MetaFunction<typeof loader> = (input) =>
  pageMeta(input, (texts) => input.data?.title ?? texts.headings.case, input.data?.summary);

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = readCasePage(readModelView(request.url), params['id'] ?? '');
  if (page === null) throw data(null, { status: 404 });
  return page;
}

export default function Case() {
  const page = useLoaderData<typeof loader>();
  return <CasePage page={page} words={caseTexts[page.locale]} />;
}
