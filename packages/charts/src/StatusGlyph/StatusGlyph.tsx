import type { ReactElement } from 'react';
import type { StatusGlyphProps } from './status-glyph-props';

export function StatusGlyph(_props: StatusGlyphProps): ReactElement {
  return <div />;
}
