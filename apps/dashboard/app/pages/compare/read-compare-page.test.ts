import { locales } from '@tarazy/model';
import { curatedScenarios } from '@tarazy/views/scenarios';
import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { parseViewState } from '../../view-state';
import { readComparePage } from './read-compare-page';
import { writeArrangement } from './read-compare-query';

const read = (search = '') => {
  const url = `/compare${search}`;
  return readComparePage(readModelView(url), url, curatedScenarios.scenarios);
};
const setsOf = (page: ReturnType<typeof read>) => page.sets.sets.map(({ mark, id }) => `${mark} ${id}`);
const effortOf = (page: ReturnType<typeof read>, id: string) =>
  page.effort.rows.find((row) => row.id === id)?.values;

describe('what is compared', () => {
  it('begins with the bill, the ILO and the report, and says what comes of them', () => {
    const page = read();
    expect(setsOf(page)).toEqual(['A bills-2025-2026', 'B ilo-supervision', 'C report-recommendations']);
    expect(page.title).toBe(
      'No package contains another: of any two, each settles harms that the other leaves open',
    );
    expect(page.problems).toEqual([]);
  });

  it('takes the packages of the address in its order, and the reader’s own with its name', () => {
    const page = read('?reform=lower-strike-threshold&name=Mine+alone&with=mine&with=full-package');
    expect(setsOf(page)).toEqual(['A mine', 'B full-package']);
    expect(page.offered[0]).toEqual({ id: 'mine', title: 'Mine alone', isChosen: true });
    expect(page.title).toMatch(/^B settles all that A settles, and \d+ more$/);
    expect(setsOf(read('?set=strikes.notice.workingDays=1'))[0]).toBe('A mine');
    expect(effortOf(read('?set=strikes.notice.workingDays=1'), 'custom')).toEqual([1, 0, 0]);
    expect(effortOf(read(), 'custom')).toBeUndefined();
  });

  it('reads the others against the base, which keeps its letter', () => {
    const page = read('?with=bills-2025-2026&with=ilo-supervision&base=bills-2025-2026');
    expect(page.sets.base).toMatchObject({ id: 'bills-2025-2026', mark: 'A' });
    expect(setsOf(page)).toEqual(['B ilo-supervision']);
    expect(page.bases.map(({ id }) => id)).toEqual(['law', 'bills-2025-2026', 'ilo-supervision']);
  });

  it('keeps order and filters of the address, and writes them back', () => {
    const search = '?with=bills-2025-2026&with=full-package&sort=size&least=3&only=1';
    const { sort, leastSize, onlyOne } = read(search).sets;
    expect({ sort, leastSize, onlyOne }).toEqual({ sort: 'size', leastSize: 3, onlyOne: true });
    const arrangement = { sort: 'size', leastSize: 3, onlyOne: true } as const;
    expect(`?${writeArrangement(new URLSearchParams(search), arrangement)}`).toBe(search);
    const plain = writeArrangement(new URLSearchParams(search), {
      sort: 'degree',
      leastSize: 1,
      onlyOne: false,
    });
    expect(plain.toString()).toBe('with=bills-2025-2026&with=full-package');
  });
});

describe('what cannot be compared', () => {
  it('names an unknown package with the nearest there is, and compares the rest', () => {
    const page = read('?with=full-pakage&with=ilo-supervision&with=bills-2025-2026');
    expect(page.problems).toEqual([
      'with: found full-pakage, expected the id of a scenario with reforms; did you mean full-package?',
    ]);
    expect(page.sets.sets).toHaveLength(2);
  });

  it('asks for two, and compares one with the law meanwhile', () => {
    const page = read('?with=ilo-supervision');
    expect(page.problems).toEqual(['Choose at least two packages.']);
    expect(page.title).toBe('A settles 17 harms beyond the base');
    expect(page.together).toBeNull();
  });

  it('says so where nothing is left, and offers the choice', () => {
    const page = read('?with=nothing&lang=kk');
    expect(page.isEmpty).toBe(true);
    expect(page.title).toBe('Топтамаларды салыстыру');
    expect(page.problems).toHaveLength(2);
  });

  it('takes six of seven, and names the one left out', () => {
    const ids = curatedScenarios.scenarios
      .filter(({ package: { reforms } }) => reforms.length > 0)
      .slice(0, 7)
      .map(({ id }) => `with=${id}`);
    const page = read(`?${ids.join('&')}`);
    expect(page.sets.sets).toHaveLength(6);
    expect(page.problems[0]).toBe(
      `At most 6 packages stand beside each other. Left out: ${page.offered.filter(({ isChosen }) => !isChosen)[0]?.title}.`,
    );
  });

  it('says which choice it could not read', () => {
    const page = read('?base=nobody&atLeast=open&least=0&sort=colour');
    expect(page.problems.map((problem) => problem.split(':')[0])).toEqual([
      'base',
      'atLeast',
      'sort',
      'least',
    ]);
    expect(page.baseId).toBe('law');
  });
});

describe('effort', () => {
  it('counts acts by form, and all packages as one', () => {
    const page = read();
    expect(effortOf(page, 'statute')).toEqual([6, 29, 31]);
    expect(effortOf(page, 'all')).toEqual([6, 37, 46]);
    expect(effortOf(page, 'settled')).toEqual([1, 17, 31]);
    const state = parseViewState(page.together?.href.split('?')[1] ?? '').state.package;
    expect(page.together?.says[0]).toContain(`with ${state.reforms.length} acts.`);
  });

  it('says that parts of the whole contradict each other', () => {
    const page = read('?reform=lower-strike-threshold:share=1/4&with=mine&with=lower-threshold-alone');
    expect(page.together?.conflicts).toMatch(/^1 conflict: /);
    expect(read('?with=bills-2025-2026&with=proof-maternity').together?.conflicts).toBeNull();
  });
});

it.each(locales)('speaks %s throughout', (locale) => {
  const page = read(`?lang=${locale}&with=bills-2025-2026&with=ilo-supervision`);
  const texts = [
    page.title,
    page.sets.title,
    ...(page.together?.says ?? []),
    ...page.effort.rows.map(({ label }) => label),
  ];
  for (const text of texts) {
    expect(text).not.toContain('undefined');
    if (locale !== 'en') expect(text).toMatch(/\p{Script=Cyrillic}/u);
  }
});
