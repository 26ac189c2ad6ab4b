import type { ReactElement } from 'react';
import { sharedWords } from '../words/shared-words';
import type { Locale } from './chart-types';

/** "n shown of m", where a figure is given more than it can draw to be read; nothing where all is drawn. */
export function ShownOf(props: {
  readonly shown: number;
  readonly all: number;
  readonly locale: Locale;
}): ReactElement | null {
  const { shown, all, locale } = props;
  return shown >= all ? null : <p className="note tz-shown">{sharedWords(locale).shownOf(shown, all)}</p>;
}
