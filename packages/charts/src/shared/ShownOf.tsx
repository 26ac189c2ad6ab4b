import type { ReactElement } from 'react';
import { wordsFor } from '../words/words-for';
import type { Locale } from './chart-types';

/** "n shown of m", where a figure is given more than it can draw to be read; nothing where all is drawn. */
export function ShownOf(props: {
  readonly shown: number;
  readonly all: number;
  readonly locale: Locale;
}): ReactElement | null {
  const { shown, all, locale } = props;
  return shown >= all ? null : <p className="note tz-shown">{wordsFor(locale).shownOf(shown, all)}</p>;
}
