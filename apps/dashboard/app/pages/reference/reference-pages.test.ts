import { model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readCasesPage } from '../cases/read-cases-page';
import { readHarmsPage } from '../harms/read-harms-page';
import { readHelpPage } from '../help/read-help-page';
import { readInstrumentPage } from '../instrument/read-instrument-page';
import { readLawPage } from '../law/read-law-page';
import { readReformsPage } from '../reforms/read-reforms-page';
import { matchesQuery } from '../shared/match-query';
import { readSourcePage } from '../source/read-source-page';
import { readSourcesPage } from '../sources/read-sources-page';
import { readTreatiesPage } from '../treaties/read-treaties-page';
import { readTreatyPage } from '../treaty/read-treaty-page';
import { holdsArticle, wholeArticle } from './relations';

const view = (search = '') => readModelView(`/${search}`);

describe('lists', () => {
  it('hold every case once, and what was recorded beyond the law', () => {
    const page = readCasesPage(view(), '');
    const listed = page.themes.flatMap(({ procedures }) =>
      procedures.flatMap(({ cases }) => cases.map(({ id }) => id)),
    );
    expect(listed.sort()).toEqual(Object.keys(model.cases).sort());
    const beyond = Object.entries(model.beyondLaw).filter(([, { kind }]) => kind === 'case');
    expect(page.beyond.flatMap(({ entries }) => entries)).toHaveLength(beyond.length);
  });

  it('hold every harm and every reform once', () => {
    const harms = readHarmsPage(view(), '').themes.flatMap((theme) => theme.harms);
    const reforms = readReformsPage(view(), '').themes.flatMap((theme) => theme.reforms);
    expect(harms).toHaveLength(Object.keys(model.harms).length);
    expect(reforms).toHaveLength(Object.keys(model.reforms).length);
  });

  it('count what the package settles', () => {
    expect(readHarmsPage(view('?reform=narrow-hazard-ban'), '').finding).toMatch(/the package [1-9]/);
  });

  it('find by a word of another language, by article and by path', () => {
    const found = (query: string) =>
      readLawPage(view(), query).kinds.flatMap(({ acts }) =>
        acts.flatMap(({ articles }) => articles.flatMap(({ rows }) => rows.map(({ path }) => path))),
      );
    expect(found('strikes.signatureShare')).toEqual(['strikes.signatureShare']);
    expect(found('171(2)')).toContain('strikes.signatureShare');
    expect(found('конституции')).toContain('strikes.rightInConstitution');
    expect(found('no such rule anywhere')).toEqual([]);
  });

  it('name every treaty and every source', () => {
    const treaties = Object.values(model.instruments).filter(({ kind }) => kind === 'treaty');
    const listed = readTreatiesPage(view());
    expect([...listed.treaties, ...listed.cited]).toHaveLength(treaties.length);
    const sources = readSourcesPage(view()).kinds.flatMap((kind) => kind.sources);
    expect(sources).toHaveLength(Object.keys(model.sources).length);
  });
});

describe('pages of one thing', () => {
  it('are there for every act, treaty and source, and for no other', () => {
    for (const id of Object.keys(model.instruments)) {
      expect(readInstrumentPage(view(), id)?.title).toBeTruthy();
    }
    for (const id of Object.keys(model.sources)) expect(readSourcePage(view(), id)?.title).toBeTruthy();
    const c87 = Object.values(model.obligations).filter(({ treaty }) => treaty === 'ilo-c87');
    expect(readTreatyPage(view(), 'ilo-c87')?.obligations).toHaveLength(c87.length);
    expect(readTreatyPage(view(), 'labour-code-2015')).toBeUndefined();
    expect(readInstrumentPage(view(), 'none')).toBeUndefined();
    expect(readSourcePage(view(), 'none')).toBeUndefined();
  });

  it('cite the original source first', () => {
    expect(readSourcePage(view(), 'hrw-2016')?.citation).toMatch(/^Human Rights Watch.*Tarazy/);
  });

  it('say what was left out of a source, and why', () => {
    const left = readSourcePage(view(), 'hrw-2016')?.beyond.flatMap(({ entries }) => entries) ?? [];
    expect(left.length).toBeGreaterThan(0);
    for (const { reason } of left) expect(reason).not.toBe('');
  });

  it('explain every status in every language', () => {
    for (const language of ['en', 'ru', 'kk']) {
      expect(readHelpPage(view(`?lang=${language}`)).statuses).toHaveLength(5);
    }
  });
});

describe('articles', () => {
  it('hold their parts and nothing that only looks alike', () => {
    expect(holdsArticle('171', '171(2)')).toBe(true);
    expect(holdsArticle('176(1)', '176(1)2-1')).toBe(true);
    expect(holdsArticle('17', '171')).toBe(false);
    expect(holdsArticle('176(1)2', '176(1)2-1')).toBe(false);
    expect(wholeArticle('176(1)2-1')).toBe('176');
    expect(wholeArticle('not stated')).toBe('not stated');
  });
});

describe('search', () => {
  it('asks for every word, whatever the case, and takes ё for е', () => {
    expect(matchesQuery('STRIKE  half', ['A strike needs half'])).toBe(true);
    expect(matchesQuery('strike ban', ['A strike needs half'])).toBe(false);
    expect(matchesQuery('отчет', ['Отчёт'])).toBe(true);
    expect(matchesQuery('', ['anything'])).toBe(true);
  });

  it('says that a package makes a treaty bind, and names the reform that ratifies', () => {
    const alone = readTreatyPage(view('?reform=ratify-c190'), 'ilo-c190');
    expect(alone?.binds).toBe('Does not bind; with the package it binds');
    expect(alone?.reforms.map(({ href }) => href)).toContain('/reforms/ratify-c190?reform=ratify-c190');
    expect(readTreatyPage(view(), 'ilo-c190')?.binds).toBe('Does not bind');
  });
});
