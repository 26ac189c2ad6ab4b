import type { ReactElement } from 'react';
import { describeStatusGlyph } from './describe-status-glyph';
import { type GlyphPart, layoutStatusGlyph } from './status-glyph-layout';
import type { StatusGlyphProps } from './status-glyph-props';

function drawPart(part: GlyphPart): ReactElement {
  switch (part.kind) {
    case 'ring':
      return (
        <circle
          key="ring"
          cx="8"
          cy="8"
          r="5.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={part.dashed ? '2.3 1.31' : undefined}
        />
      );
    case 'disc':
      return <circle key="disc" cx="8" cy="8" r="6.5" fill="currentColor" />;
    case 'fill':
      return <path key="fill" d={part.path} fill="currentColor" />;
    case 'strokes':
      return <path key="strokes" d={part.path} fill="none" stroke="currentColor" strokeWidth="1.1" />;
  }
}

/** The status of a harm as a drawn sign. Put the word beside it wherever there is room. */
export function StatusGlyph(props: StatusGlyphProps): ReactElement {
  const { status, locale, size, same = false, label, decorative = false } = props;
  const drawn = {
    viewBox: '0 0 16 16',
    className: `g ${same ? 'g-same' : `g-${status}`}`,
    style: size === undefined ? undefined : { fontSize: `${size}px` },
  };
  const parts = layoutStatusGlyph(status).map(drawPart);
  return decorative ? (
    <svg {...drawn} aria-hidden="true">
      {parts}
    </svg>
  ) : (
    <svg {...drawn} role="img" aria-label={label ?? describeStatusGlyph(status, locale)}>
      {parts}
    </svg>
  );
}
