import { model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readHarmPage } from './read-harm-page';

const read = (id: string, search = '') => readHarmPage(readModelView(`/harms/${id}${search}`), id);

describe('the page of a harm', () => {
  it.each(Object.keys(model.harms))('is there for %s in every language', (id) => {
    for (const language of ['en', 'ru', 'kk']) {
      const page = read(id, `?lang=${language}`);
      expect(page?.title).not.toBe('');
      expect(page?.evidence.length).toBeGreaterThan(0);
      expect(page?.overTime.points.length).toBeGreaterThan(1);
      expect(page?.overTime.points.length).toBeLessThanOrEqual(model.keyDates.length);
    }
  });

  it('is not there for an unknown id', () => {
    expect(read('no-such-harm')).toBeUndefined();
    expect(read('toString')).toBeUndefined();
  });

  it('says what the package makes of it', () => {
    const page = read('hazardous-facility-ban', '?reform=narrow-hazard-ban');
    expect(page?.standing.title).toBe('The package moves it from open to settled');
    expect(page?.conditions.mends.title).toBe('It is settled: nothing has to be added');
    expect(page?.conditions.title).toBe('All 2 conditions hold');
  });

  it('tells a law that moved from law that only came to be known', () => {
    // Dates hold spaces that do not break.
    const title = (id: string) => read(id)?.overTime.title.replaceAll('\u00a0', ' ');
    expect(title('mandatory-affiliation')).toBe('The law moved it on 16 May 2020');
    expect(title('domestic-work-informal')).toBe(
      'Known from 20 Jan 2025 on; no change of the law has moved it since',
    );
    expect(title('mediation-blocks-strike')).toMatch(/^No change of the law since /);
  });

  it('names every smallest mend and leads to the builder with it', () => {
    const page = read('strike-signature-threshold');
    expect(page?.conditions.mends.list.map(({ href }) => href)).toEqual([
      '/build?reform=lower-strike-threshold',
      '/build?reform=union-calls-strike',
    ]);
  });

  it('switches a condition by a link, and says that the conclusion rests on it', () => {
    const doubt = 'strike-signature-threshold/documented-list-suffices';
    const [condition] = read('strike-signature-threshold')?.conditions.nodes ?? [];
    expect(condition?.toggleHref).toBe(`/harms/strike-signature-threshold?without=${doubt}`);
    const doubted = read('strike-signature-threshold', `?without=${doubt}`);
    expect(doubted?.conditions.nodes[0]?.toggleHref).toBe('/harms/strike-signature-threshold');
    expect(doubted?.conditions.doubt).toContain('The conclusion rests on what is left out.');
  });

  it('keeps package, date and language in its links', () => {
    const search = '?lang=ru&asOf=2020-05-16&reform=cap-conciliation';
    const page = read('mediation-blocks-strike', search);
    for (const { href } of [...(page?.reforms ?? []), ...(page?.cases ?? [])]) {
      expect(href).toContain(search);
    }
  });
});
