import type { CSSProperties, ReactElement } from 'react';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import { wordsFor } from '../words/words-for';
import { describeGlyphStrip } from './describe-glyph-strip';
import { layoutGlyphStrip } from './glyph-strip-layout';
import type { GlyphStripProps } from './glyph-strip-props';

/** One glyph a harm, grouped by status, the counts above. */
export function GlyphStrip(props: GlyphStripProps): ReactElement {
  const { counts, locale, label, strong = false, same = false } = props;
  const glyphs = layoutGlyphStrip(counts);
  const marksStyle = { '--glyphs': Math.max(glyphs.length, 1) } as CSSProperties;
  return (
    <div
      className={`tz-strip${same ? ' tz-strip-same' : ''}`}
      role="img"
      aria-label={describeGlyphStrip(counts, locale, label)}
    >
      {label === undefined ? null : (
        <span className={`tz-strip-label ${strong ? 'strong' : 'sub'}`}>{label}</span>
      )}
      <span className="tz-strip-box">
        <span className="tz-strip-marks" style={marksStyle}>
          {glyphs.length === 0 ? <span className="note">{wordsFor(locale).nothingToShow}</span> : null}
          {glyphs.map((glyph) => (
            <span className="tz-strip-cell" key={glyph.key}>
              {same || glyph.count === null ? null : (
                <span className={`tz-strip-count s-${glyph.status}`}>{glyph.count}</span>
              )}
              <StatusGlyph status={glyph.status} locale={locale} same={same} decorative />
            </span>
          ))}
        </span>
      </span>
    </div>
  );
}
