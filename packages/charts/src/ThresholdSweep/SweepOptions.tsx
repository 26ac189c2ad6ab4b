import type { KeyboardEvent, ReactElement } from 'react';
import type { Locale } from '../shared/chart-types';
import { capitalise } from '../shared/format';
import { ShownOf } from '../shared/ShownOf';
import type { RovingItemProps } from '../shared/use-roving-focus';
import { type DescribedSweep, describeRange } from './describe-threshold-sweep';
import { type CountPiece, chooseInside, findCount } from './sweep-count-layout';
import { sweepWords } from './threshold-sweep-words';

/** Stretches that are offered at most. */
export const OPTION_LIMIT = 8;

/** The stretches of the axis that make a difference, each as a choice: what lies between two break points is all one. */
export function SweepOptions(props: {
  readonly data: DescribedSweep;
  readonly pieces: readonly CountPiece[];
  readonly value: number;
  readonly step: number;
  /** Value in force, which a choice stays as near to as it can. */
  readonly today: number;
  readonly locale: Locale;
  readonly itemProps: (index: number) => RovingItemProps;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChange: (value: number) => void;
}): ReactElement {
  const { data, pieces, value, step, today, locale, itemProps, onKeyDown, onChange } = props;
  const words = sweepWords(locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls of one value
    <div className="tz-sweep-options" role="group" aria-label={words.options} onKeyDown={onKeyDown}>
      <p className="note">{words.options}</p>
      {pieces.slice(0, OPTION_LIMIT).map((piece, index) => (
        <button
          key={`${piece.from}-${piece.to}`}
          type="button"
          aria-pressed={findCount([piece], value) !== undefined}
          onClick={() => onChange(chooseInside(piece, today, step))}
          {...itemProps(index)}
        >
          <span>{capitalise(describeRange(piece, data, locale))}</span>{' '}
          <b>{words.countOf(piece.count, data.rows.length)}</b>
        </button>
      ))}
      <ShownOf shown={Math.min(OPTION_LIMIT, pieces.length)} all={pieces.length} locale={locale} />
    </div>
  );
}
