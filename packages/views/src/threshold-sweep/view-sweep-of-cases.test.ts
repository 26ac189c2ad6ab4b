import { checkScene, thresholdSweepPicture, toSvg } from '@tarazy/charts';
import { type Locale, locales, model } from '@tarazy/model';
import { emptyPackage, isNumericUnit, type Package } from '@tarazy/rules';
import { expect, test } from 'vitest';
import { readerIn } from '../reader';
import type { ReplayQuestion } from '../replay-question';
import { scenarioNamed } from '../stories/real-law';
import { type SweepOfCases, viewSweepOfCases } from './view-sweep-of-cases';

const asking = (chosen: Package): ReplayQuestion => ({
  chosen,
  asOf: model.horizon.to,
  without: new Set(),
});
const none = asking(emptyPackage);
const full = asking(scenarioNamed('full-package').package);

const view = (path: string, asked: ReplayQuestion = none, locale: Locale = 'en'): SweepOfCases => {
  const found = viewSweepOfCases(readerIn(locale), path, asked);
  if (found === null) throw new Error(`${path} is no number`);
  return found;
};

test('holds every case whose outcome turns on the number, with the exact point', () => {
  const founding = view('unions.founding.workers');
  expect(founding.rows.map(({ id }) => id).sort()).toEqual([
    'knprk-registered-2016',
    'shymkent-registered-2015',
  ]);
  for (const row of founding.rows) {
    expect(row.intervals.map(({ to, outcome }) => [to, outcome])).toEqual(
      expect.arrayContaining([
        [10, 'lawful'],
        [12, 'blocked'],
      ]),
    );
  }
  expect(view('unions.founding.workers', full).rows).toHaveLength(5);
});

test('finds where most come out as sought, and says when no value does better', () => {
  expect(view('unions.reregistration.windowMonths').title).toMatch(
    /^.+ in 2 of 2 cases above 17.months to 48.months; in none as the rule stands$/,
  );
  expect(view('unions.founding.workers').title).toMatch(
    /in 2 of 2 cases as the rule stands: no value does better$/,
  );
  expect(view('assembly.notice.workingDays').title).toBe(
    '4 cases turn on it, and no value is enough on its own in any of them',
  );
});

test('counts what was sought: a dismissal that is barred', () => {
  const absence = view('strikes.dismissal.absenceHours');
  expect(absence.rows.map(({ sought }) => sought)).toEqual(['blocked', 'blocked']);
  expect(absence.title).toMatch(/^Dismissal barred in 2 of 2 cases/);
});

test('says so where a step turns and the outcome of none', () => {
  const share = view('strikes.signatureShare');
  expect(share.title).toBe('A step turns on it in 1 documented case, and the outcome of none');
  expect(share.rows[0]?.intervals.map(({ to, outcome }) => [to, outcome])).toEqual([
    [7 / 18, 'lawful'],
    [1, 'blocked'],
  ]);
  // With the other reforms the whole outcome turns at the same point.
  const report = view('strikes.signatureShare', asking(scenarioNamed('report-recommendations').package));
  expect(report.rows[0]?.intervals[0]?.to).toBe(7 / 18);
  expect(report.title).not.toContain('A step');
});

test('puts the handle where the package has the number', () => {
  const chosen = { reforms: [{ id: 'lower-strike-threshold', options: { share: 0.2 } }], changes: [] };
  expect(view('strikes.signatureShare', asking(chosen)).value).toBe(0.2);
  expect(view('strikes.signatureShare').value).toBe(0.5);
});

test('is nothing for a parameter that is no number', () => {
  expect(viewSweepOfCases(readerIn('en'), 'strikes.decision.unionAlone', none)).toBeNull();
});

const numbers = Object.values(model.reforms).flatMap(({ changes, options = {} }) =>
  changes.flatMap(({ path, to }) =>
    typeof to === 'object' && to !== null && isNumericUnit(options[to.option]?.unit ?? 'count') ? [path] : [],
  ),
);

test.each(locales)(
  'every number that a reform offers has a picture in which nothing overlaps: %s',
  (locale) => {
    for (const path of new Set(numbers)) {
      for (const asked of [none, full]) {
        const props = viewSweepOfCases(readerIn(locale), path, asked);
        if (props === null) continue;
        for (const width of [358, 700, 934]) {
          expect(checkScene(thresholdSweepPicture.draw(props, width)), `${path} at ${width} px`).toEqual([]);
        }
      }
    }
  },
);

test('draws the founding of unions', async () => {
  const from = { source: 'HRW 2016', date: model.horizon.to, version: '0.1.0' };
  for (const locale of ['en', 'kk'] as const) {
    await expect(
      toSvg(thresholdSweepPicture, view('unions.founding.workers', full, locale), from),
    ).toMatchFileSnapshot(`./__pictures__/sweep-of-cases-${locale}.svg`);
  }
});
