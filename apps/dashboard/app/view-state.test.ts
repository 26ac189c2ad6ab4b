import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VIEW,
  formatViewState,
  linkHere,
  linkTo,
  NAME_LIMIT,
  ownParameters,
  parseViewState,
  readIsoDate,
  type ViewState,
} from './view-state';

const FULL: ViewState = {
  language: 'kk',
  theme: 'dark',
  asOf: '2020-05-16',
  package: {
    reforms: ['lower-signature-share:share=1/3', 'union-decides'],
    sets: ['strikes.noticeDays=3'],
    without: ['miners.signatures'],
    name: 'Ереуіл құқығы & дәлел',
  },
};

describe('parseViewState', () => {
  it('gives the default view for an empty search, without problems', () => {
    expect(parseViewState('')).toEqual({ state: DEFAULT_VIEW, problems: [] });
  });

  it('reads every shared parameter and keeps the order of repeated ones', () => {
    const search =
      '?lang=ru&theme=light&asOf=2016-11-23&reform=b&reform=a:share=0.3,days=10&set=x.y=1&without=c1&name=Two+words';
    expect(parseViewState(search)).toEqual({
      state: {
        language: 'ru',
        theme: 'light',
        asOf: '2016-11-23',
        package: {
          reforms: ['b', 'a:share=0.3,days=10'],
          sets: ['x.y=1'],
          without: ['c1'],
          name: 'Two words',
        },
      },
      problems: [],
    });
  });

  it('falls back to the default for a bad value and says what was found and what was expected', () => {
    const parsed = parseViewState('lang=de&theme=blue&asOf=2021-02-30');
    expect(parsed.state).toEqual(DEFAULT_VIEW);
    expect(parsed.problems).toEqual([
      { parameter: 'lang', found: 'de', expected: { kind: 'choice', choices: ['en', 'ru', 'kk'] } },
      { parameter: 'theme', found: 'blue', expected: { kind: 'choice', choices: ['light', 'dark'] } },
      { parameter: 'asOf', found: '2021-02-30', expected: { kind: 'date', example: '2020-05-16' } },
    ]);
  });

  it('reports a second, different value of a parameter that may stand once', () => {
    const parsed = parseViewState('lang=ru&lang=kk&asOf=2020-01-01&asOf=2020-01-01');
    expect(parsed.state.language).toBe('ru');
    expect(parsed.problems).toEqual([{ parameter: 'lang', found: 'kk', expected: { kind: 'once' } }]);
  });

  it('reports a name beyond the limit', () => {
    const long = 'x'.repeat(NAME_LIMIT + 1);
    expect(parseViewState(`name=${long}`).problems).toEqual([
      { parameter: 'name', found: long, expected: { kind: 'length', most: NAME_LIMIT } },
    ]);
  });

  it('treats empty values as absent and repeated reforms as one', () => {
    expect(parseViewState('lang=&asOf=&reform=&reform=a&reform=a&name=+').state).toEqual({
      ...DEFAULT_VIEW,
      package: { ...DEFAULT_VIEW.package, reforms: ['a'] },
    });
  });

  it('survives malformed percent encoding', () => {
    expect(parseViewState('?lang=%E0%A4%A&name=%').state.language).toBe('en');
  });
});

describe('formatViewState', () => {
  it('is empty for the default view', () => {
    expect(formatViewState(DEFAULT_VIEW)).toBe('');
  });

  it('comes back through parseViewState unchanged', () => {
    expect(parseViewState(formatViewState(FULL))).toEqual({ state: FULL, problems: [] });
  });

  it('keeps package entries readable', () => {
    const view = { ...DEFAULT_VIEW, package: { ...DEFAULT_VIEW.package, reforms: ['a:share=1/3,days=10'] } };
    expect(formatViewState(view)).toBe('?reform=a:share=1/3,days=10');
  });

  it('escapes what would end a value', () => {
    const view = { ...DEFAULT_VIEW, package: { ...DEFAULT_VIEW.package, name: 'a&b=c#d+e %' } };
    expect(parseViewState(formatViewState(view)).state.package.name).toBe('a&b=c#d+e %');
  });

  it('puts parameters of the page after the shared ones', () => {
    expect(formatViewState({ ...DEFAULT_VIEW, language: 'ru' }, [['share', '0.3']])).toBe(
      '?lang=ru&share=0.3',
    );
  });
});

describe('links', () => {
  it('linkTo carries the view to another page, with a part of it changed', () => {
    expect(linkTo('/cases', { ...DEFAULT_VIEW, asOf: '2020-05-16' }, { language: 'kk' })).toBe(
      '/cases?lang=kk&asOf=2020-05-16',
    );
  });

  it('linkHere keeps the parameters of the page itself', () => {
    expect(linkHere({ pathname: '/cases/a', search: '?share=0.3&reform=x' }, { language: 'ru' })).toBe(
      '/cases/a?lang=ru&reform=x&share=0.3',
    );
  });

  it('linkHere drops a value that could not be read', () => {
    expect(linkHere({ pathname: '/', search: '?asOf=never' }, {})).toBe('/');
  });

  it('ownParameters leaves out the shared ones', () => {
    expect(ownParameters('?lang=ru&tab=law&set=a=1&tab=harms')).toEqual([
      ['tab', 'law'],
      ['tab', 'harms'],
    ]);
  });
});

describe('readIsoDate', () => {
  it.each(['2024-02-29', '2015-11-23'])('accepts %s', (text) => {
    expect(readIsoDate(text)).toBe(text);
  });

  it.each(['2023-02-29', '2015-13-01', '2015-1-1', '23.11.2015', '2015-11-23T00:00', '', '9999999'])(
    'refuses %j',
    (text) => {
      expect(readIsoDate(text)).toBeNull();
    },
  );
});
