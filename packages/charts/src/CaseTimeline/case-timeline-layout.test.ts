import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeGroups, toyEditions, toyGroups } from '../fixtures/case-timeline-fixture';
import { checkScene } from '../picture/check-scene';
import { findPlaces } from '../picture/scene';
import { layoutCaseTimeline } from './case-timeline-layout';
import type { CaseTimelineProps } from './case-timeline-props';
import { timeOfCase } from './time-of-case';

const WIDTHS = [358, 700, 934];
const base: CaseTimelineProps = {
  title: '',
  locale: 'en',
  groups: toyGroups,
  editions: toyEditions,
  years: { from: 2011, to: 2021 },
};
const long = {
  ru: 'Задокументированный случай об отказе в регистрации профессионального союза работников нефтегазовой отрасли',
  kk: 'Мұнай-газ саласы жұмыскерлерінің кәсіподағын тіркеуден бас тарту туралы құжатталған оқиға',
};
const renamed = (locale: 'ru' | 'kk') =>
  toyGroups.map((group) => ({
    ...group,
    label: long[locale],
    cases: group.cases.map((one) => ({ ...one, title: long[locale] })),
  }));
const editionsIn = (locale: 'ru' | 'kk') => [
  ...toyEditions,
  { date: '2014-07-12', label: long[locale] },
  { date: '2020-05-16', label: long[locale] },
  { date: '2021-12-01', label: long[locale] },
];
const everyId = toyGroups.map(({ id }) => id);

const states: readonly (readonly [string, Partial<CaseTimelineProps>])[] = [
  ['typical', {}],
  ['nothing', { groups: [] }],
  ['everything open', { openIds: everyId }],
  ['one year', { years: { from: 2013, to: 2013 }, openIds: everyId }],
  ['Russian', { locale: 'ru', groups: renamed('ru'), editions: editionsIn('ru'), openIds: everyId }],
  ['Kazakh', { locale: 'kk', groups: renamed('kk'), editions: editionsIn('kk'), openIds: everyId }],
  ['170 cases', { groups: makeGroups(10, 17), openIds: ['group-2'] }],
];

describe('layoutCaseTimeline', () => {
  it.each(states)('keeps %s in the frame and apart at three widths', (_name, props) => {
    for (const width of WIDTHS) {
      expect(checkScene(layoutCaseTimeline({ ...base, ...props }, width))).toEqual([]);
    }
  });

  it('is the same however the cases and versions are ordered', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...(toyGroups[0]?.cases ?? [])], { minLength: 5 }),
        fc.shuffledSubarray([...toyEditions], { minLength: 2 }),
        (cases, editions) => {
          const groups = toyGroups.map((group, index) => (index === 0 ? { ...group, cases } : group));
          expect(layoutCaseTimeline({ ...base, groups, editions }, 700)).toEqual(
            layoutCaseTimeline(base, 700),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('never lays two packed cases over each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.constantFrom(...WIDTHS), (count, width) => {
        const scene = layoutCaseTimeline({ ...base, groups: makeGroups(2, count) }, width);
        const boxes = findPlaces(scene)
          .filter(({ place }) => place.column > 0)
          .map(({ id, x, y, box }) => ({
            id,
            left: x + (box?.x ?? 0),
            right: x + (box?.x ?? 0) + (box?.width ?? 0),
            y,
          }));
        for (const a of boxes) {
          for (const b of boxes) {
            if (a.id < b.id && a.y === b.y) expect(a.right <= b.left + 4 || b.right <= a.left + 4).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives a group its row, its name first and then its cases in the order of time', () => {
    const places = findPlaces(layoutCaseTimeline(base, 934));
    const row = (index: number) => places.filter(({ place }) => place.row === index).map(({ id }) => id);
    expect(row(0)).toEqual(['group:strikes', 'miners', 'drivers', 'drillers', 'welders', 'bakers']);
    expect(row(1)[1]).toBe('judges');
  });

  it('writes titles of open groups and of groups of one or two', () => {
    const texts = (openIds: readonly string[]) =>
      JSON.stringify(layoutCaseTimeline({ ...base, openIds }, 934).items).match(/The case of \w+"/g) ?? [];
    const titled = (openIds: readonly string[]) => texts(openIds).filter((text) => text.endsWith('"'));
    expect(titled([]).map((text) => text.slice(12, -1))).toEqual(['clerks', 'sailors']);
    expect(titled(['unions'])).toHaveLength(5);
  });

  it('counts what lies outside the years, and leaves it out', () => {
    const scene = layoutCaseTimeline({ ...base, years: { from: 2013, to: 2014 } }, 934);
    const ids = findPlaces(scene).map(({ id }) => id);
    expect(ids).not.toContain('miners');
    expect(ids).not.toContain('group:telework');
    expect(JSON.stringify(scene.items)).toContain('6 shown of 10 (2013–2014)');
  });

  it('draws versions of the law inside the years only', () => {
    const rules = (years: CaseTimelineProps['years']) =>
      layoutCaseTimeline({ ...base, years }, 934).items.filter(
        (item) => item.kind === 'line' && item.stroke?.ink === 'rule-2',
      );
    expect(rules(base.years)).toHaveLength(2);
    expect(rules({ from: 2015, to: 2017 })).toHaveLength(1);
  });
});

describe('timeOfCase', () => {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

  it('keeps what is sure apart from what may be', () => {
    const { earliest, begun, lasting, latest } = timeOfCase({ id: 'a', from: '2013-06', to: '2015' });
    expect([earliest, begun, lasting, latest].map(iso)).toEqual([
      '2013-06-01',
      '2013-07-01',
      '2015-01-01',
      '2016-01-01',
    ]);
  });

  it('takes a day as it is', () => {
    const { earliest, begun, latest } = timeOfCase({ id: 'a', from: '2015-06-24', to: '2015-06-24' });
    expect([earliest, begun, latest].map(iso)).toEqual(['2015-06-24', '2015-06-25', '2015-06-25']);
  });

  it('refuses what is no date, and an end before the start', () => {
    expect(() => timeOfCase({ id: 'a', from: 'spring', to: '2015' })).toThrow(/found “spring”/);
    expect(() => timeOfCase({ id: 'a', from: '2016', to: '2015' })).toThrow(/2016 to 2015/);
  });
});
