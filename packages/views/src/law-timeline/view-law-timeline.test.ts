import { checkScene, lawTimelinePicture, toSvg } from '@tarazy/charts';
import { locales, model, themeOfBranch } from '@tarazy/model';
import { datePosition } from '@tarazy/rules';
import { describe, expect, it, test } from 'vitest';
import { readerIn } from '../reader';
import { viewLawTimeline } from './view-law-timeline';

const asOf = model.horizon.to;
const ofTheme = (theme: string) =>
  [...model.law.parameters.keys()].filter((path) => themeOfBranch(path.split('.')[0] ?? '') === theme);
const strikes = ofTheme('strikes');
const cases = Object.keys(model.cases);
const en = readerIn('en');

describe('viewLawTimeline', () => {
  it('has every value of the law up to the date, and none after it', () => {
    const early = '2016-01-01';
    const { rows } = viewLawTimeline(en, { paths: strikes, asOf: early });
    for (const { id, spans } of rows) {
      const known = model.law.history(id).filter(({ from }) => datePosition(from) <= early);
      expect(spans.map(({ from }) => from)).toEqual(known.map(({ from }) => datePosition(from)));
    }
  });

  it('begins the whole law where the model knows it', () => {
    const paths = [...model.law.parameters.keys()];
    const { rows, from } = viewLawTimeline(en, { paths, asOf, byTheme: true });
    expect(from).toBe(model.horizon.from);
    for (const { spans } of rows)
      expect(spans.filter(({ from: day }) => day <= (from ?? '')).length).toBeLessThan(2);
  });

  it('marks no case outside the axis', () => {
    const { events = [], rows } = viewLawTimeline(en, { paths: strikes, cases, asOf: '2016-01-01' });
    const first = rows.flatMap(({ spans }) => spans.map(({ from }) => from)).sort()[0] ?? '';
    expect(events.length).toBeGreaterThan(0);
    for (const { date } of events) expect(date >= first && date <= '2016-01-01').toBe(true);
  });

  it('puts rules under their themes only where asked', () => {
    expect(viewLawTimeline(en, { paths: strikes, asOf }).rows[0]?.group).toBeUndefined();
    expect(viewLawTimeline(en, { paths: strikes, asOf, byTheme: true }).rows[0]?.group).toBeTruthy();
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each([358, 700, 934])('nothing overlaps or leaves the frame at %i px', (width) => {
    const paths = [...model.law.parameters.keys()];
    const props = viewLawTimeline(readerIn(locale), { paths, cases, asOf, byTheme: true });
    expect(checkScene(lawTimelinePicture.draw({ ...props, limit: 120 }, width))).toEqual([]);
  });
});

test.each(['en', 'kk'] as const)('the picture in %s', async (locale) => {
  const props = viewLawTimeline(readerIn(locale), {
    paths: strikes.slice(0, 10),
    cases: cases.slice(0, 4),
    asOf,
  });
  const from = { source: 'Tarazy', date: asOf, version: 'test' };
  await expect(toSvg(lawTimelinePicture, props, from)).toMatchFileSnapshot(
    `./__pictures__/law-timeline-strikes-${locale}.svg`,
  );
});
