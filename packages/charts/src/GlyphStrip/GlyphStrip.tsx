import type { CSSProperties, ReactElement } from 'react';
import { StatusGlyph } from '../StatusGlyph/StatusGlyph';
import { wordsFor } from '../words/words-for';
import { describeGlyphStrip } from './describe-glyph-strip';
import { layoutGlyphStrip, layoutStatusBars, MOST_GLYPHS } from './glyph-strip-layout';
import type { GlyphStripProps } from './glyph-strip-props';

/** One glyph a harm, grouped by status, the counts above; of many harms one bar a status. */
export function GlyphStrip(props: GlyphStripProps): ReactElement {
  const { counts, locale, label, strong = false, same = false } = props;
  const glyphs = layoutGlyphStrip(counts);
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
        {glyphs.length > MOST_GLYPHS ? <StatusBars {...props} /> : <Glyphs {...props} />}
      </span>
    </div>
  );
}

function Glyphs({ counts, locale, same = false }: GlyphStripProps): ReactElement {
  const glyphs = layoutGlyphStrip(counts);
  const marksStyle = { '--glyphs': Math.max(glyphs.length, 1) } as CSSProperties;
  return (
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
  );
}

function StatusBars({ counts, locale, same = false }: GlyphStripProps): ReactElement {
  return (
    <span className="tz-strip-bars">
      {layoutStatusBars(counts).map(({ status, count, share }) => (
        <span className="tz-strip-bar" key={status} style={{ '--share': share } as CSSProperties}>
          <span className={`tz-strip-count${same ? '' : ` s-${status}`}`}>
            <StatusGlyph status={status} locale={locale} same={same} decorative /> {count}
          </span>
          <span className={`tz-strip-length${same ? '' : ` s-${status}`} tz-length-${status}`} />
        </span>
      ))}
    </span>
  );
}
