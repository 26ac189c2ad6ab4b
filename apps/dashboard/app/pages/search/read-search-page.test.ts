import { locales } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readSearchPage } from './read-search-page';
import { searchTexts } from './search-texts';

const read = (query: string, search = '') => readSearchPage(readModelView(`/search${search}`), query);
const found = (query: string, kind: string, search = '') =>
  read(query, search)
    .kinds.filter((group) => group.kind === kind)
    .flatMap(({ shown, folded }) => [...shown, ...folded].map(({ id }) => id));

describe('the search over everything', () => {
  it('finds each kind of thing', () => {
    expect(found('signatures of half', 'harms')).toContain('strike-signature-threshold');
    expect(found('lower strike-signature', 'reforms')).toContain('lower-strike-threshold');
    expect(found('Karaganda', 'cases')).toContain('coal-miners-2011');
    expect(found('171(2)', 'rules')).toContain('strikes.signatureShare');
    expect(found('C190 violence', 'obligations').length).toBeGreaterThan(0);
    expect(found('labour code', 'acts')).toContain('labour-code-2015');
    expect(found('Human Rights Watch 2016', 'sources')).toContain('hrw-2016');
  });

  it('finds in one language what is shown in another', () => {
    expect(found('забастовк', 'harms')).toEqual(found('забастовк', 'harms', '?lang=kk'));
    expect(found('забастовк', 'harms')).not.toEqual([]);
  });

  it.each(locales)('offers in %s examples that find something, and keeps the view', (locale) => {
    for (const example of searchTexts(locale).try) expect(read(example).kinds).not.toEqual([]);
    expect(read('', '?lang=ru&reform=cap-conciliation').examples[0]?.href).toMatch(
      /^\/search\?lang=ru&reform=cap-conciliation&q=/,
    );
  });

  it('says so where nothing is found, and asks nothing before a query', () => {
    expect(read('no such thing anywhere').nothingFound).not.toBeNull();
    expect(read('').nothingFound).toBeNull();
    expect(read('').kinds).toEqual([]);
  });
});
