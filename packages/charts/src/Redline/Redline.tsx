import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { Figure } from '../shared/Figure';
import { ShownOf } from '../shared/ShownOf';
import { useOneTabStop } from '../shared/use-one-tab-stop';
import { wordsFor } from '../words/words-for';
import { describeRedline, tabulateRedline } from './describe-redline';
import { RedlineInline } from './RedlineInline';
import { RedlineTable } from './RedlineTable';
import { layoutRedline } from './redline-layout';
import type { RedlineProps, RedlineView } from './redline-props';
import { redlineWords } from './redline-words';

/** The text of the law before and after a package, word by word: in one text, or as the comparative table. */
export function Redline(props: RedlineProps): ReactElement {
  const { entries, locale, view, canSwitch = true, onView, limit, title, subtitle, note } = props;
  const words = redlineWords(locale);
  const [choice, setChoice] = useState({ given: view, shown: view });
  const shown = choice.given === view ? choice.shown : view;
  const [all, setAll] = useState(false);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const table = useMemo(
    () => layoutRedline({ entries, limit: all ? entries.length : limit }),
    [entries, limit, all],
  );
  const stop = useOneTabStop<HTMLDivElement>();
  const empty = entries.length === 0;

  function choose(chosen: RedlineView): void {
    setChoice({ given: view, shown: chosen });
    onView?.(chosen);
  }

  return (
    <Figure
      title={title}
      subtitle={subtitle}
      headingLevel={props.headingLevel}
      locale={locale}
      state={props.state}
      description={describeRedline(props)}
      className="tz-redline-figure"
      table={empty ? undefined : tabulateRedline(props)}
    >
      {/* Without script the view that was given stands, and the table under the figure has both texts. */}
      {live && canSwitch && !empty ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
        <div className="tz-redline-switch" role="group" aria-label={words.views}>
          {(['inline', 'table'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={shown === one} onClick={() => choose(one)}>
              {words[one]}
            </button>
          ))}
        </div>
      ) : null}
      {empty ? (
        <p className="tz-empty">{wordsFor(locale).noAmendments}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: its links take the keys, it only passes them on
        <div ref={stop.container} onKeyDown={stop.onKeyDown} onFocus={stop.onFocus}>
          {shown === 'inline' ? (
            <RedlineInline table={table} locale={locale} />
          ) : (
            <RedlineTable table={table} locale={locale} title={title} />
          )}
        </div>
      )}
      <ShownOf shown={table.shown} all={table.all} locale={locale} />
      {live && table.shown < table.all ? (
        <button type="button" className="tz-link" onClick={() => setAll(true)}>
          {words.showAll(table.all)}
        </button>
      ) : null}
      {note === undefined ? null : <p className="note">{note}</p>}
    </Figure>
  );
}
