import { Form, Link, useLocation } from '@remix-run/react';
import { useId } from 'react';
import { formatDate } from '../../format';
import type { ModelFacts } from '../../model-facts.server';
import { useTexts, useView } from '../../use-view';
import { linkHere, ownParameters, viewEntries } from '../../view-state';

interface LawDateProps {
  readonly facts: ModelFacts;
}

/** "Law as of 16 May 2020": the date that the page in view speaks of. */
export function LawDate({ facts }: LawDateProps) {
  const texts = useTexts();
  const { state } = useView();
  const date = state.asOf ?? facts.latestDate;
  return (
    <span>
      {texts.shell.lawAsOf}{' '}
      <b>
        <time dateTime={date}>{formatDate(state.language, date, 'short')}</time>
      </b>
    </span>
  );
}

/** Moves the date of the law: key dates as links, any other by a form. Everything else in the address stays. */
export function LawDateForm({ facts }: LawDateProps) {
  const texts = useTexts();
  const { state } = useView();
  const location = useLocation();
  const input = useId();
  const kept = [...viewEntries({ ...state, asOf: null }), ...ownParameters(location.search)];

  return (
    <div className="law-date">
      <p className="note">{texts.shell.keyDates}</p>
      <ul className="law-dates">
        {facts.keyDates.map(({ date, label }) => (
          <li key={date}>
            <Link
              to={linkHere(location, { asOf: date })}
              aria-current={state.asOf === date ? 'date' : undefined}
              preventScrollReset
            >
              <span className="num">{formatDate(state.language, date, 'short')}</span> <span>{label}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link
            to={linkHere(location, { asOf: null })}
            aria-current={state.asOf === null ? 'date' : undefined}
            preventScrollReset
          >
            <span className="num">{formatDate(state.language, facts.latestDate, 'short')}</span>{' '}
            <span>{texts.shell.lawToday}</span>
          </Link>
        </li>
      </ul>
      <Form method="get" action={location.pathname} preventScrollReset>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={input}>{texts.shell.otherDate}</label>
        <input
          key={state.asOf}
          id={input}
          type="date"
          name="asOf"
          defaultValue={state.asOf ?? facts.latestDate}
          max={facts.latestDate}
          required
        />
        <button type="submit" className="btn">
          {texts.shell.show}
        </button>
      </Form>
    </div>
  );
}
