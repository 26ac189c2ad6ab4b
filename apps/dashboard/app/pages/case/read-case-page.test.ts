import { describe, expect, it } from 'vitest';
import { readModelView } from '../../model-view';
import { readCasePage } from './read-case-page';

const read = (id: string, search = '') => {
  const page = readCasePage(readModelView(`/cases/${id}${search}`), id);
  if (page === null) throw new Error(`No page for ${id}`);
  return page;
};

describe('the page of the coal miners', () => {
  it('states as its finding what the first reform opens and what stays shut', () => {
    expect(read('coal-miners-2011').replay.title).toBe(
      '“Lower the strike-signature threshold” opens one gate. Two stay shut.',
    );
    expect(read('coal-miners-2011', '?lang=ru').replay.title).toContain('открывается шагов — 1');
  });

  it('compares the law of the time, that of the day, the package and each reform still missing', () => {
    const { columns, outcomes } = read('coal-miners-2011', '?reform=lower-strike-threshold').replay;
    expect(columns.map(({ label }) => label)).toEqual([
      'As it was',
      'Law of the day',
      'Lower threshold',
      '+ Talks capped',
      '+ Hazard ban narrowed',
    ]);
    expect(columns.map(({ id }) => outcomes[id]?.outcome)).toEqual([
      'blocked',
      'blocked',
      'blocked',
      'blocked',
      'lawful',
    ]);
  });

  it('names every blocking step of the package, with a reason in words', () => {
    const { cells } = read('coal-miners-2011', '?reform=lower-strike-threshold').replay;
    const blocking = Object.entries(cells).filter(([, laws]) => laws['package']?.verdict === 'block');
    expect(blocking.map(([step]) => step)).toEqual(['conciliation', 'arbitration']);
    for (const [, laws] of blocking) expect(laws['package']?.because).toMatch(/^[A-Z].*\.$/);
  });

  it('gives the exact range within which each number of a smallest package would do', () => {
    const { mends } = read('coal-miners-2011');
    expect(mends.map(({ reforms }) => reforms.map(({ label, settings }) => [label, settings]))).toEqual([
      [
        ['Cap conciliation', 'Days for the commission: below 54 working days'],
        ['Lower the strike-signature threshold', 'Share that must sign: below 38.9 %'],
        ['Narrow the hazardous-facility ban', null],
      ],
      [
        ['Cap conciliation', 'Days for the commission: below 54 working days'],
        ['Narrow the hazardous-facility ban', null],
        ['Union decides alone, no signatures', null],
      ],
    ]);
  });

  it('sweeps the share, with the break point at 7/18, and finds no threshold low enough alone', () => {
    const { sweep } = read('coal-miners-2011');
    expect(sweep?.figure.title).toBe('No threshold is low enough on its own');
    expect(sweep?.figure.rows[0]?.intervals.map(({ to }) => to)).toEqual([7 / 18, 1]);
    expect(sweep?.figure.rows.at(-1)?.intervals.map(({ outcome }) => outcome)).toEqual(['lawful', 'blocked']);
  });

  it('says what each amendment changed in the law that the case reads', () => {
    const { overTime } = read('coal-miners-2011');
    const changed = Object.fromEntries(overTime.rows.map(({ id, changed: list }) => [id, list]));
    expect(changed['law-321-vi']).toContain(
      'Where strikes are banned or limited, arbitration is compulsory and its award binds.',
    );
    expect(changed['law-199-vii']).toContain(
      'Where unions represent the workers, the union takes the decision to strike.',
    );
    expect(changed['hrw-report']).toBeUndefined();
  });

  it('turns a doubted fact into a missing one', () => {
    const { facts, replay } = read('coal-miners-2011', '?without=coal-miners-2011/hazardousFacility');
    expect(facts.find(({ id }) => id.endsWith('hazardousFacility'))?.off).toBe(true);
    expect(replay.cells['arbitration']?.['today']?.verdict).toBe('unknown');
  });
});

describe('pages of other cases', () => {
  it('seek the outcome that those harmed would want: that a dismissal is barred', () => {
    const page = read('technotrading-dismissals-2015');
    expect(page.replay.title).toBe(
      'Dismissal lawful today. With “Peaceful strikers keep their posts”: dismissal barred.',
    );
    expect(page.sweep?.figure.title).toBe('The outcome turns at 4 hours');
    expect(page.signatures).toBeNull();
  });

  it('say so where no package of the size would do', () => {
    expect(read('technotrading-2015').mends).toEqual([]);
    expect(read('technotrading-2015').replay.title).toContain(
      'no package of up to four reforms changes that',
    );
  });

  it('do not exist for an unknown id', () => {
    expect(readCasePage(readModelView('/cases/nobody'), 'nobody')).toBeNull();
  });
});
