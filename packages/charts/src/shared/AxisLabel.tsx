import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { Anchor } from './place-labels';

/** Height of one level of labels, px. */
export const LEVEL_HEIGHT = 18;

/** A label that hangs from a point of an axis, given as a share of the axis. */
export function AxisLabel(props: {
  readonly at: number;
  readonly anchor: Anchor;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { at, anchor, className = '', style, children } = props;
  // Hung from the nearer edge, so that a label near the right end does not wrap for want of room.
  const place: CSSProperties = anchor === 'end' ? { right: `${(1 - at) * 100}%` } : { left: `${at * 100}%` };
  return (
    <span className={`tz-axis-label tz-anchor-${anchor} ${className}`} style={{ ...place, ...style }}>
      {children}
    </span>
  );
}
