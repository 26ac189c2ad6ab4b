import { Form, useLocation } from '@remix-run/react';
import { useId } from 'react';
import { useTexts, useView } from '../../use-view';
import { viewEntries } from '../../view-state';

/** The way to the search over everything. A form, so it works without JavaScript; absent where the page has its own. */
export function SearchForm() {
  const texts = useTexts();
  const { state } = useView();
  const { pathname } = useLocation();
  const input = useId();
  if (pathname === '/search') return null;
  return (
    <Form className="mast-search" method="get" action="/search" role="search" aria-label={texts.shell.search}>
      {viewEntries(state).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="vh" htmlFor={input}>
        {texts.shell.search}
      </label>
      <input id={input} type="search" name="q" placeholder={texts.shell.search} maxLength={200} />
      <button type="submit" className="btn">
        {texts.shell.find}
      </button>
    </Form>
  );
}
