import type { ReactElement, ReactNode } from 'react';
import type { MarkProps } from './marks-props';

function Mark(
  props: MarkProps & { readonly box: string; readonly className: string; readonly children: ReactNode },
): ReactElement {
  const [, , boxWidth = 16, boxHeight = 16] = props.box.split(' ').map(Number);
  const height = props.size ?? boxHeight;
  const drawn = {
    viewBox: props.box,
    width: (height * boxWidth) / boxHeight,
    height,
    className: `tz-mark ${props.className}`,
  };
  return props.label === undefined ? (
    <svg {...drawn} aria-hidden="true">
      {props.children}
    </svg>
  ) : (
    <svg {...drawn} role="img" aria-label={props.label}>
      {props.children}
    </svg>
  );
}

/** From a status to the next: the line between two glyphs. */
export function Arrow(props: MarkProps): ReactElement {
  return (
    <Mark {...props} box="0 0 30 10" className="tz-arrow">
      <path d="M2 5h25M23.5 1.5 27 5l-3.5 3.5" />
    </Mark>
  );
}

/** A small chevron that points right; turned by the styles where a group is open. */
export function Chevron(props: MarkProps): ReactElement {
  return (
    <Mark {...props} box="0 0 16 16" className="tz-chevron">
      <path d="m6 4 4 4-4 4" />
    </Mark>
  );
}

/** Three dots: what follows is inferred, not stated by a source. */
export function InferenceDots(props: MarkProps): ReactElement {
  return (
    <Mark {...props} size={props.size ?? 11} box="0 0 12 12" className="tz-dots">
      <circle cx="6" cy="2.4" r="1.4" />
      <circle cx="2.2" cy="9" r="1.4" />
      <circle cx="9.8" cy="9" r="1.4" />
    </Mark>
  );
}

/** Not equal: two reforms give one rule different values. */
export function ConflictFlag(props: MarkProps): ReactElement {
  return (
    <Mark {...props} size={props.size ?? 14} box="0 0 14 14" className="tz-conflict">
      <path d="M1 4.5h12M1 9.5h12M10.5 1 3.5 13" />
    </Mark>
  );
}

/** A disc and a dashed ring: a reform whose companions are missing. */
export function CompanionFlag(props: MarkProps): ReactElement {
  return (
    <Mark {...props} size={props.size ?? 14} box="0 0 14 14" className="tz-companion">
      <circle cx="4" cy="7" r="3.2" />
      <circle cx="10.2" cy="7" r="2.9" className="tz-companion-gap" />
    </Mark>
  );
}
