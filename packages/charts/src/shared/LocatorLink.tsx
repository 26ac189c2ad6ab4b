import type { ReactElement } from 'react';
import type { Locator } from './chart-types';
import type { RovingItemProps } from './use-roving-focus';

/** A citation: a link where the locator has a page, words where it has none, nothing without a locator. */
export function LocatorLink(props: {
  readonly locator: Locator | undefined;
  readonly roving?: RovingItemProps | undefined;
}): ReactElement | null {
  const { locator, roving } = props;
  if (locator === undefined) return null;
  if (locator.href === undefined) return <span className="loc">{locator.label}</span>;
  return (
    <a className="loc" href={locator.href} {...roving}>
      {locator.label}
    </a>
  );
}
