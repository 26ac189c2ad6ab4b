import { model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readReformPage } from './read-reform-page';

const read = (id: string, search = '') => readReformPage(readModelView(`/reforms/${id}${search}`), id);

describe('the page of a reform', () => {
  it.each(Object.keys(model.reforms))('is there for %s in every language', (id) => {
    for (const language of ['en', 'ru', 'kk']) {
      const page = read(id, `?lang=${language}`);
      expect(page?.title).not.toBe('');
      expect((page?.redline.entries.length ?? 0) + (page?.held.length ?? 0)).toBe(
        model.reforms[id]?.changes.length,
      );
    }
  });

  it('is not there for an unknown id', () => {
    expect(read('no-such-reform')).toBeUndefined();
  });

  it('says since when it is law, and what it would change before that', () => {
    expect(read('free-service-sectors')?.alreadyLaw).toBe('Already law since 16\u00a0May\u00a02020');
    const before = read('free-service-sectors', '?asOf=2016-11-23');
    expect(before?.alreadyLaw).toBeNull();
    expect(before?.redline.title).toBe('It changes 8 rules');
  });

  it('says what it does alone, whatever the package holds', () => {
    const alone = read('narrow-hazard-ban');
    const beside = read('narrow-hazard-ban', '?reform=cap-conciliation');
    expect(alone?.harms.title).toBe('Alone it settles 1 harm');
    expect(beside?.harms.rows.map(({ after }) => after)).toEqual(alone?.harms.rows.map(({ after }) => after));
  });

  it('shows how it works through the law, unless it changes nothing', () => {
    const flow = read('narrow-hazard-ban')?.flow;
    expect(flow?.reforms.map(({ id }) => id)).toEqual(['narrow-hazard-ban']);
    expect(flow?.harms.map(({ id }) => id)).toEqual(
      read('narrow-hazard-ban')?.harms.rows.map(({ id }) => id),
    );
    expect(read('free-service-sectors')?.flow).toBeNull();
  });

  it('leads to the builder with the package and the reform', () => {
    expect(read('narrow-hazard-ban', '?reform=cap-conciliation')?.build.href).toBe(
      '/build?reform=cap-conciliation&reform=narrow-hazard-ban',
    );
    expect(read('narrow-hazard-ban', '?reform=narrow-hazard-ban')?.build.href).toBe(
      '/build?reform=narrow-hazard-ban',
    );
  });

  it('takes the options of the view', () => {
    const [option] =
      read('lower-strike-threshold', '?reform=lower-strike-threshold:share=1/5')?.options ?? [];
    expect(option?.chosen).toBe('20 %');
    expect(option?.suggested.find(({ current }) => current)?.label).toBe('20 %');
  });

  it('tells a reform that no source asks for', () => {
    expect(read('end-local-consent')?.askedBy).toEqual([]);
    expect(read('cap-conciliation')?.askedBy.length).toBeGreaterThan(0);
  });

  it('sweeps the documented cases over the number that it leaves open, with this reform alone', () => {
    const extend = read('extend-re-registration', '?reform=narrow-hazard-ban');
    expect(extend?.sweep?.figure.rows.map(({ id }) => id).sort()).toEqual([
      'aktau-deadline-2015',
      'shymkent-late-2015',
    ]);
    expect(extend?.sweep?.figure.value).toBe(24);
    expect(extend?.sweep?.href).toBe(
      '/reforms/extend-re-registration?reform=narrow-hazard-ban&reform=extend-re-registration:months={value}',
    );
  });

  it('has no sweep where no number is left open', () => {
    expect(read('narrow-hazard-ban')?.sweep).toBeNull();
  });
});
