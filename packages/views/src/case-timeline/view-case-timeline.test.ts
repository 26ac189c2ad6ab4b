import { caseTimelinePicture, checkScene, toSvg } from '@tarazy/charts';
import { type Locale, locales, model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { type CaseLaw, decideCases } from '../decide-cases';
import { readerIn } from '../reader';
import { scenarioNamed } from '../stories/real-law';
import { viewCaseTimeline } from './view-case-timeline';

const chosen = scenarioNamed('report-recommendations').package;
const asOf = model.horizon.to;

function timelineOf(locale: Locale, law: CaseLaw, theme: string | null = null) {
  return viewCaseTimeline(readerIn(locale), {
    cases: decideCases({ law, chosen }),
    law,
    asOf,
    chosen: theme,
  });
}

describe('viewCaseTimeline', () => {
  it('holds every case once, in the order of the themes, with its dates as the model has them', () => {
    const { groups } = timelineOf('en', 'at-the-time');
    const ids = groups.map(({ id }) => id);
    expect(ids).toEqual(model.themes.filter((theme) => ids.includes(theme)));
    const cases = groups.flatMap((group) => group.cases);
    expect(cases.map(({ id }) => id).sort()).toEqual(Object.keys(model.cases).sort());
    const miners = cases.find(({ id }) => id === 'coal-miners-2011');
    expect(miners).toMatchObject({
      from: '2011-10',
      to: '2012-06',
      when: 'October\u00a02011 – June\u00a02012',
      outcome: 'blocked',
      href: '/cases/coal-miners-2011',
    });
  });

  it('groups by procedure where asked', () => {
    const cases = decideCases({ law: 'at-the-time' });
    const { groups } = viewCaseTimeline(readerIn('en'), { cases, law: 'at-the-time', asOf, by: 'procedure' });
    const strikes = Object.entries(model.cases).filter(([, { procedure }]) => procedure === 'call-strike');
    expect(groups.find(({ id }) => id === 'call-strike')?.cases).toHaveLength(strikes.length);
  });

  it('says in which year most cases began, or where the package changes most', () => {
    const in2015 = Object.values(model.cases).filter(({ from }) => from.startsWith('2015')).length;
    const all = Object.keys(model.cases).length;
    expect(timelineOf('en', 'at-the-time').title).toBe(
      `${in2015} of the ${all} documented cases began in 2015`,
    );
    const { groups, title } = timelineOf('en', 'package');
    const counts = groups.map(({ label, cases }) => {
      const count = cases.filter(({ same }) => same === false).length;
      return { count, says: `Most of what is decided otherwise: ${label}, ${count} of ${cases.length}` };
    });
    const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
    expect(title).toBe(most.says);
  });

  it.each(locales)('stays in the frame and apart in %s', (locale) => {
    for (const theme of [null, 'unions']) {
      for (const width of [358, 700, 934]) {
        const scene = caseTimelinePicture.draw(timelineOf(locale, 'package', theme), width);
        expect(checkScene(scene)).toEqual([]);
      }
    }
  });

  it.each(['en', 'kk'] as const)('draws a picture in %s', async (locale) => {
    const svg = toSvg(caseTimelinePicture, timelineOf(locale, 'at-the-time'), {
      source: 'HRW 2016',
      date: asOf,
      version: model.version,
    });
    await expect(svg).toMatchFileSnapshot(`./__pictures__/case-timeline-${locale}.svg`);
  });
});
