import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTexts, useView } from '../../use-view';
import { linkTo } from '../../view-state';

interface DeadEndProps {
  readonly title: string;
  readonly text: string;
  /** A way back in that is better than the general ones, shown first. */
  readonly children?: ReactNode;
}

/** A page that cannot show what was asked for, and where to go from it. */
export function DeadEnd({ title, text, children }: DeadEndProps) {
  const texts = useTexts();
  const { state } = useView();
  const { pathname } = useLocation();
  const parent = parentSection(pathname);
  return (
    <main id="content" tabIndex={-1} className="page dead-end">
      <h1 className="h1">{title}</h1>
      <p className="lede">{text}</p>
      <p className="sub">{texts.nextStep}</p>
      <ul className="ways">
        {children && <li>{children}</li>}
        {parent && (
          <li>
            <Link to={linkTo(`/${parent}`, state)}>{texts.sections[parent]}</Link>
          </li>
        )}
        <li>
          <Link to={linkTo('/', state)}>{texts.headings.home}</Link>
        </li>
        <li>
          <Link to={linkTo('/build', state)}>{texts.headings.build}</Link>
        </li>
      </ul>
    </main>
  );
}

const LISTS = ['cases', 'harms', 'reforms', 'law', 'treaties', 'sources'] as const;

function parentSection(pathname: string): (typeof LISTS)[number] | undefined {
  return LISTS.find((section) => pathname.startsWith(`/${section}/`));
}
