import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { type ShouldRevalidateFunctionArgs, useLoaderData } from '@remix-run/react';
import { type Texts, textsIn } from '@tarazy/model';
import { pageMeta } from '../page-meta';
import { BuildPage } from '../pages/build/BuildPage';
import { buildTexts } from '../pages/build/build-texts';
import { readSubmittedForm } from '../pages/build/read-form';
import { slimTexts } from '../pages/build/slim-texts';
import buildStyles from '../styles/build.css?url';
import { parseViewState } from '../view-state';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: buildStyles }];

export const meta: MetaFunction = (input) => {
  const { state } = parseViewState(input.location.search);
  return pageMeta(input, () => state.package.name ?? buildTexts[state.language].title);
};

export function loader({ request }: LoaderFunctionArgs): { readonly texts: Texts } {
  const { search } = new URL(request.url);
  const meant = readSubmittedForm(search);
  if (meant !== null) throw redirect(meant);
  return { texts: slimTexts(textsIn(parseViewState(search).state.language)) };
}

/** A toggle changes the address and needs nothing from the server; another language does. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return (
    nextUrl.searchParams.get('lang') !== currentUrl.searchParams.get('lang') ||
    nextUrl.searchParams.has('form')
  );
}

export default function Build() {
  const { texts } = useLoaderData<typeof loader>();
  return <BuildPage texts={texts} />;
}
