import { type ReactElement, type ReactNode, useId } from 'react';
import { sharedWords } from '../words/shared-words';
import type { FigureState, HeadingLevel, Locale } from './chart-types';
import { FigureWaits } from './FigureWaits';
import { TableTwin, type TwinTable } from './TableTwin';

/** Props of {@link Figure}. */
export interface FigureFrameProps {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly headingLevel: HeadingLevel | undefined;
  readonly locale: Locale;
  readonly state?: FigureState | undefined;
  /** What the figure shows, in words, derived from its data. */
  readonly description: string;
  readonly className: string;
  /** The same data as a table; left out where the figure is empty. */
  readonly table?: TwinTable | undefined;
  readonly children: ReactNode;
}

/** Frame of every figure: the finding, the measure, the marks, a description and the table twin. */
export function Figure(props: FigureFrameProps): ReactElement {
  const { title, subtitle, headingLevel = 2, locale, state, description, className, table, children } = props;
  const descriptionId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className={`tz-figure ${className}`} aria-describedby={descriptionId}>
      {title === undefined ? null : (
        <figcaption className="tz-caption">
          <Heading className="fig-title">{title}</Heading>
          {subtitle === undefined ? null : <p className="sub">{subtitle}</p>}
        </figcaption>
      )}
      <p className="vh" id={descriptionId}>
        {description}
      </p>
      {state === undefined ? children : <FigureWaits state={state} locale={locale} />}
      {table === undefined || state !== undefined ? null : (
        <TableTwin
          table={table}
          caption={`${title ?? description} (${sharedWords(locale).asTable.toLowerCase()})`}
          locale={locale}
        />
      )}
    </figure>
  );
}
