import { locales, model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readQuery } from '../reference/search-text';
import { readCaseChoice } from './read-case-choice';
import { readCasesPage } from './read-cases-page';

const read = (address: string) =>
  readCasesPage(readModelView(address), readQuery(address), readCaseChoice(address));
const listed = (address: string) =>
  read(address).themes.flatMap(({ procedures }) =>
    procedures.flatMap(({ cases }) => cases.map(({ id }) => id)),
  );
const every = Object.keys(model.cases);
const at = (place: string) => every.filter((id) => model.cases[id]?.place === place);

describe('the choice of a place and a theme', () => {
  it('narrows the list, and keeps the other figure’s choices open', () => {
    expect([...listed('/cases')].sort()).toEqual([...every].sort());
    expect([...listed('/cases?place=aktau')].sort()).toEqual([...at('aktau')].sort());
    const both = at('aktau').filter((id) => model.cases[id]?.theme === 'strikes');
    expect([...listed('/cases?place=aktau&topic=strikes')].sort()).toEqual([...both].sort());
    const { map, timeline, open } = read('/cases?place=aktau&topic=strikes');
    expect(open).toBe(true);
    expect(map.places.length).toBeGreaterThan(1);
    expect(timeline.groups.length).toBeGreaterThan(1);
    expect(timeline.openIds).toEqual(['strikes']);
  });

  it('is a link that keeps the view, and the same again gives it up', () => {
    const place = (address: string, id: string) => read(address).map.places.find((one) => one.id === id);
    expect(place('/cases?lang=kk&q=TechnoTrading', 'aktau')?.href).toBe(
      '/cases?lang=kk&q=TechnoTrading&place=aktau',
    );
    expect(place('/cases?place=aktau&topic=strikes', 'aktau')?.href).toBe('/cases?topic=strikes');
    expect(place('/cases?place=aktau', 'aktau')?.chosen).toBe(true);
  });

  it('says what it is narrowed to, with a way back', () => {
    expect(read('/cases?place=unknown').narrowed).toEqual([
      { says: 'Place not named', clear: 'Every place', href: '/cases' },
    ]);
    expect(read('/cases').narrowed).toEqual([]);
  });

  it('passes over a place or theme that no case has, and never takes the colours for one', () => {
    expect(readCaseChoice('/cases?place=atlantis&topic=maternity&theme=dark')).toEqual({});
  });
});

describe('the law of the figures', () => {
  it('is that of each case, then that of the chosen date, then the package', () => {
    expect(read('/cases').map.title).toMatch(/^Aktau: \d+ of the \d+ documented cases$/);
    expect(read('/cases?asOf=2016-11-23').map.title).toMatch(/^The law of the date decides \d+ of \d+ cases/);
    expect(read('/cases?reform=lower-strike-threshold').map.title).toMatch(/^The package decides/);
  });

  it('agrees with the list beside it', () => {
    const page = read('/cases?reform=ratify-c87&asOf=2016-11-23');
    const outcomes = new Map(
      page.timeline.groups.flatMap(({ cases }) => cases.map(({ id, outcome }) => [id, outcome])),
    );
    for (const { procedures } of page.themes) {
      for (const { cases } of procedures) {
        for (const { id, after } of cases) expect(outcomes.get(id)).toBe(after.outcome);
      }
    }
  });

  it.each(locales)('has words in %s', (locale) => {
    const { map, timeline } = read(`/cases?lang=${locale}`);
    for (const text of [map.title, map.subtitle, timeline.title, timeline.subtitle])
      expect(text).toBeTruthy();
  });
});
