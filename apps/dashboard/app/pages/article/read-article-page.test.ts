import { model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readArticlePage } from './read-article-page';

const read = (instrument: string, article: string, search = '') =>
  readArticlePage(readModelView(`/law/${instrument}/${article}${search}`), instrument, article);

/** Hundreds of pages, ms. */
const EVERY_PAGE = 30_000;

describe('the page of an article', () => {
  it(
    'is there for every place that the model cites',
    () => {
      for (const [id, { articles }] of Object.entries(model.instruments)) {
        for (const article of articles) expect(read(id, article)?.title, `${id} ${article}`).toBeTruthy();
      }
    },
    EVERY_PAGE,
  );

  it('is there for a whole article of which only parts are cited, and for no other', () => {
    expect(read('labour-code-2015', '166')?.parts.map(({ label }) => label)).toEqual([
      '166(1)',
      '166(5-1)',
      '166(6)',
      '166(7)',
    ]);
    expect(read('labour-code-2015', '16')).toBeUndefined();
    expect(read('labour-code-2015', '999')).toBeUndefined();
    expect(read('no-such-code', '171')).toBeUndefined();
  });

  it('finds how many rules moved', () => {
    expect(read('labour-code-2015', '171(2)')?.timeline.title).toBe(
      '2 of 5 rules moved since 1\u00a0Oct\u00a02011.',
    );
  });

  it('shows what the package changes here, and nothing of elsewhere', () => {
    expect(read('labour-code-2015', '176', '?reform=narrow-hazard-ban')?.redline?.entries).toHaveLength(2);
    expect(read('labour-code-2015', '171', '?reform=narrow-hazard-ban')?.redline).toBeNull();
  });

  it('shows both values where sources contradict each other', () => {
    const contested = read('labour-code-2015', '176')?.contested ?? [];
    expect(contested.length).toBeGreaterThan(0);
    for (const { values } of contested) expect(values.length).toBeGreaterThan(1);
  });

  it('sets the sweep of the documented cases beside a number on which one turns', () => {
    const rules = read('labour-code-2015', '171(2)')?.rules ?? [];
    const share = rules.find(({ path }) => path === 'strikes.signatureShare');
    expect(share?.sweep?.finding).toBe('A step turns on it in 1 documented case, and the outcome of none');
    expect(share?.sweep?.mark.today).toBe(0.5);
    expect(rules.every(({ sweep }) => sweep !== null)).toBe(false);
  });
});
