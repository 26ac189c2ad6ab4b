import type { ReactElement, ReactNode } from 'react';
import { sharedWords } from '../words/shared-words';
import type { Locale, Locator } from './chart-types';
import { LocatorLink } from './LocatorLink';

/** Props of {@link ReadingLine}. */
export interface ReadingLineProps {
  /** What is read: the row and the column. */
  readonly subject: string;
  readonly children: ReactNode;
  readonly locator?: Locator | undefined;
  readonly whyHref?: string | undefined;
  readonly locale: Locale;
}

/** The fixed line under a figure that says in a sentence what the focused mark says. */
export function ReadingLine({ subject, children, locator, whyHref, locale }: ReadingLineProps): ReactElement {
  return (
    <div className="tz-reading" role="status">
      <p className="strong">{subject}</p>
      <div className="tz-reading-text">
        {children} <LocatorLink locator={locator} />
      </div>
      {whyHref === undefined ? null : <a href={whyHref}>{sharedWords(locale).why}</a>}
    </div>
  );
}
