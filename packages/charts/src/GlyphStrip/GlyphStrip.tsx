import type { ReactElement } from 'react';
import type { GlyphStripProps } from './glyph-strip-props';

export function GlyphStrip(_props: GlyphStripProps): ReactElement {
  return <div />;
}
