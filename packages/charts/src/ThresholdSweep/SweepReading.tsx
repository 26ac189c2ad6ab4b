import type { ReactElement } from 'react';
import type { Locale } from '../shared/chart-types';
import { capitalise, formatValue } from '../shared/format';
import { ReadingLine } from '../shared/ReadingLine';
import { wordsFor } from '../words/words-for';
import {
  type DescribedSweep,
  describeAtValue,
  groupAtValue,
  nameCount,
  nameOutcome,
} from './describe-threshold-sweep';
import { countSought, findCount } from './sweep-count-layout';
import { sweepWords } from './threshold-sweep-words';

/** Names that are given of each outcome; the rest are counted. */
const NAMES = 6;

interface SweepReadingProps {
  readonly data: DescribedSweep;
  readonly value: number;
  readonly locale: Locale;
}

/** The line under a sweep: what every row comes to where the handle stands. */
export function SweepReading({ data, value, locale }: SweepReadingProps): ReactElement {
  const at = wordsFor(locale).atValue(formatValue(locale, value, data.format, data.unit));
  return (
    <ReadingLine subject={at} locale={locale}>
      {data.rowsAre === 'cases' ? (
        <CasesAtValue data={data} value={value} locale={locale} />
      ) : (
        <ul className="tz-at-value">
          {describeAtValue(data, value).map(({ row, outcome, note }) => (
            <li key={row.id}>
              {row.label}:{' '}
              <b className={`tz-said-${outcome}`}>{capitaliseNot(nameOutcome(outcome, data, locale))}.</b>{' '}
              {note === undefined ? null : capitalise(note)}
            </li>
          ))}
        </ul>
      )}
    </ReadingLine>
  );
}

function capitaliseNot(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function CasesAtValue({ data, value, locale }: SweepReadingProps): ReactElement {
  const words = sweepWords(locale);
  const count = findCount(countSought(data.rows, data.domain), value)?.count ?? 0;
  return (
    <>
      <p>
        {nameCount(data, locale)}: <b>{words.countOf(count, data.rows.length)}</b>
      </p>
      <ul className="tz-at-value">
        {groupAtValue(data, value).map(({ outcome, rows }) => (
          <li key={outcome}>
            <b className={`tz-said-${outcome}`}>{capitalise(nameOutcome(outcome, data, locale))}:</b>{' '}
            {rows
              .slice(0, NAMES)
              .map(({ label }) => label)
              .join('; ')}
            {rows.length > NAMES ? ` ${words.andMore(rows.length - NAMES)}` : null}
          </li>
        ))}
      </ul>
    </>
  );
}
