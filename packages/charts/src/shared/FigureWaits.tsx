import type { ReactElement } from 'react';
import { sharedWords } from '../words/shared-words';
import type { FigureState, Locale } from './chart-types';

/** In place of the marks: the lines of a figure that waits, or what is wrong with its data and where. */
export function FigureWaits(props: { readonly state: FigureState; readonly locale: Locale }): ReactElement {
  const { state, locale } = props;
  const words = sharedWords(locale);
  if (state.kind === 'loading') {
    return (
      <div className="tz-loading" aria-busy="true">
        <span className="tz-loading-lines" aria-hidden="true" />
        <p className="note tz-loading-words" role="status">
          {state.what ?? words.loading}
        </p>
      </div>
    );
  }
  return (
    <div className="tz-problem" role="alert">
      <p className="strong rust">{state.place}</p>
      <p>{words.problemExpected(state.expected, state.found)}</p>
      <p>{words.nothingDrawn}</p>
    </div>
  );
}
