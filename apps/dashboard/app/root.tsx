import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useLocation,
  useNavigation,
  useRouteError,
} from '@remix-run/react';
import chartStyles from '@tarazy/charts/styles.css?url';
import { type ReactNode, useEffect, useRef } from 'react';
import { DeadEnd } from './components/DeadEnd/DeadEnd';
import { Footer } from './components/Footer/Footer';
import { Masthead } from './components/Masthead/Masthead';
import { ViewProblems } from './components/ViewProblems/ViewProblems';
import { fontFiles } from './font-files';
import { type ModelFacts, readModelFacts } from './model-facts.server';
import { useNonce } from './nonce';
import { pageMeta } from './page-meta';
import { onlyArranges } from './pages/compare/only-arranges';
import shellStyles from './styles/shell.css?url';
import { useTexts, useView } from './use-view';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: chartStyles },
  { rel: 'stylesheet', href: shellStyles },
];

export const meta: MetaFunction = (input) =>
  pageMeta(input, (texts) => {
    if (input.error === undefined) return null;
    return isMissing(input.error) ? texts.notFound.title : texts.failure.title;
  });

export function loader({ request }: LoaderFunctionArgs): ModelFacts {
  return readModelFacts(request.url);
}

/** Toggles of the builder change only the package; what the frame says stays. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const stays = ['lang', 'asOf'].every(
    (name) => currentUrl.searchParams.get(name) === nextUrl.searchParams.get(name),
  );
  if (onlyArranges(currentUrl, nextUrl)) return false;
  const builds = currentUrl.pathname === '/build' && nextUrl.pathname === '/build';
  return builds && stays && !nextUrl.searchParams.has('form') ? false : defaultShouldRevalidate;
}

/** The document around every page, an error's page included. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { state } = useView();
  const texts = useTexts();
  const nonce = useNonce();
  return (
    <html lang={state.language} data-theme={state.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={state.theme ?? 'light dark'} />
        {fontFiles(state.language).map((file) => (
          <link key={file} rel="preload" as="font" type="font/woff2" href={file} crossOrigin="anonymous" />
        ))}
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#content">
          {texts.shell.skip}
        </a>
        <Masthead />
        <PendingLine />
        <ViewProblems />
        {children}
        <Footer />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useFocusOnNewPage();
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const texts = useTexts();
  const location = useLocation();
  if (isMissing(error)) {
    return <DeadEnd title={texts.notFound.title} text={texts.notFound.text} />;
  }
  return (
    <DeadEnd title={texts.failure.title} text={texts.failure.text}>
      <a href={location.pathname + location.search}>{texts.failure.retry}</a>
    </DeadEnd>
  );
}

function isMissing(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status === 404;
}

function PendingLine() {
  const pending = useNavigation().state !== 'idle';
  return <div className="pending" data-pending={pending || undefined} aria-hidden="true" />;
}

/** Moves the focus to the content when another page comes, as a browser would do on a full load. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}
