import { Form, Link, useLocation } from '@remix-run/react';
import { useId } from 'react';
import { useView } from '../../use-view';
import { formatViewState, viewEntries } from '../../view-state';

/** Words of a search box. */
export interface FilterWords {
  readonly label: string;
  readonly find: string;
  readonly clear: string;
  readonly query: string;
  /** How much was found; empty without a query. */
  readonly result: string;
}

/** A search box that keeps the view of the address. It is a form, so it works without JavaScript. */
export function FilterForm({
  words,
  keep = [],
}: {
  readonly words: FilterWords;
  /** Parameters of the page that a search keeps. */
  readonly keep?: readonly (readonly [name: string, value: string])[];
}) {
  const input = useId();
  const { pathname } = useLocation();
  const { state } = useView();
  return (
    <Form
      className="ref-filter"
      method="get"
      action={pathname}
      role="search"
      aria-label={words.label}
      preventScrollReset
    >
      {[...viewEntries(state), ...keep].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={input}>{words.label}</label>
      <input key={words.query} id={input} type="search" name="q" defaultValue={words.query} maxLength={200} />
      <button type="submit" className="btn">
        {words.find}
      </button>
      {words.query === '' ? null : (
        <p className="sub" role="status">
          {words.result} <Link to={pathname + formatViewState(state, keep)}>{words.clear}</Link>
        </p>
      )}
    </Form>
  );
}
