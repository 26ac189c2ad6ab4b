import { GlyphStrip, type Locale, type StatusCounts } from '@tarazy/charts';
import type { ReactNode } from 'react';

interface ThemeFoldProps {
  readonly id: string;
  readonly title: string;
  /** What the fold holds, in a few words: a number, a finding. */
  readonly note: string;
  /** Statuses of its harms, where it holds harms. */
  readonly counts?: StatusCounts;
  readonly locale: Locale;
  readonly open: boolean;
  /** Whether it stands inside a section that has a heading of its own. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A part of a long list: one line that says what is in it, and opens. Works without JavaScript. */
export function ThemeFold({ id, title, note, counts, locale, open, small, children }: ThemeFoldProps) {
  return (
    <details className={small ? 'ref-fold ref-fold-small' : 'ref-fold'} open={open}>
      <summary>
        {small ? <h3 className="strong">{title}</h3> : <h2 className="fig-title">{title}</h2>}
        <span className={small ? 'note' : 'sub'}>{note}</span>
        {counts === undefined ? null : <GlyphStrip counts={counts} locale={locale} />}
      </summary>
      {/* A fragment opens the fold only where it leads to something inside. */}
      <div id={id}>{children}</div>
    </details>
  );
}
