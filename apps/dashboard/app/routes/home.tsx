import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatProblem } from '@tarazy/rules';
import { curatedScenarios } from '@tarazy/views/scenarios';
import { readModelView } from '../model-view';
import { pageMeta } from '../page-meta';
import { HomePage } from '../pages/home/HomePage';
import { readHomePage } from '../pages/home/read-home-page';
import homeStyles from '../styles/home.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: homeStyles }];

export const meta: MetaFunction = (input) => pageMeta(input, (texts) => texts.headings.home);

export function loader({ request }: LoaderFunctionArgs) {
  const { scenarios, problems } = curatedScenarios;
  return { page: readHomePage(readModelView(request.url), scenarios), problems: problems.map(formatProblem) };
}

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
