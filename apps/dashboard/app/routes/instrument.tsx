import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { InstrumentPage } from '../pages/instrument/InstrumentPage';
import { readInstrumentPage } from '../pages/instrument/read-instrument-page';
import referenceStyles from '../styles/reference.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: referenceStyles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ location }, () => data?.title ?? null, data?.finding);

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = readInstrumentPage(readModelView(request.url), params['instrument'] ?? '');
  if (page === undefined) throw new Response(null, { status: 404 });
  return page;
}

export default function Instrument() {
  return <InstrumentPage page={useLoaderData<typeof loader>()} />;
}
