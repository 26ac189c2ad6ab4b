import { expect, it } from 'vitest';
import { squareCountry, squarePlaces } from '../fixtures/case-map-fixture';
import { renderTwice } from '../shared/render-twice';
import { CaseMap } from './CaseMap';

it('renders the same markup twice, with a link for a place that has a page', () => {
  const places = squarePlaces.map((place) => ({ ...place, href: `/cases?place=${place.id}` }));
  const markup = renderTwice(() => (
    <CaseMap title="Where" locale="en" outline={squareCountry} places={places} width={700} />
  ));
  expect(markup).toContain('href="/cases?place=harbour"');
  expect(markup.match(/<a [^>]*tabindex="-1"/g)).toBeNull();
});

it('says in words that there is nothing', () => {
  const markup = renderTwice(() => <CaseMap title="Where" locale="en" outline={squareCountry} places={[]} />);
  expect(markup).toContain('No case matches');
  expect(markup).not.toContain('<table');
});
