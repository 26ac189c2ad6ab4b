import type { CSSProperties, ReactElement } from 'react';
import { measureText } from '../picture/measure-text';
import { GlyphStrip } from './GlyphStrip';
import type { GlyphStripProps } from './glyph-strip-props';

/** Size of a strip's label, px. */
const LABEL_SIZE = 15;

/** Strips under one another that begin at one line, so that their lengths can be compared. */
export function GlyphStrips({ strips }: { readonly strips: readonly GlyphStripProps[] }): ReactElement {
  const widest = Math.max(
    0,
    ...strips.map(({ label = '', strong }) =>
      measureText(label, LABEL_SIZE, strong ? 'sans-strong' : 'sans'),
    ),
  );
  return (
    <div className="tz-strips" style={{ '--label': `${Math.ceil(widest)}px` } as CSSProperties}>
      {strips.map((strip) => (
        <GlyphStrip key={strip.label} {...strip} />
      ))}
    </div>
  );
}
