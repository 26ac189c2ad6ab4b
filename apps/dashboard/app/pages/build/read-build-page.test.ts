import { locales, model, textsIn } from '@tarazy/model';
import { viewContributions, viewReformFlow } from '@tarazy/views';
import { describe, expect, it } from 'vitest';
import { readModelView, wordView } from '../../model-view';
import { buildTexts } from './build-texts';
import { readBuildPage } from './read-build-page';
import { readSubmittedForm } from './read-form';
import { slimTexts } from './slim-texts';

const read = (search = '') => readBuildPage(readModelView(`/build${search}`), buildTexts.en);

/** A package of every reform, several times over, ms. */
const EVERY_REFORM = 30_000;

describe('the builder', () => {
  it.each(locales)(
    'says the same in %s with the words that travel to the browser as with all',
    (locale) => {
      const everything = Object.keys(model.reforms).map((id) => `reform=${id}`);
      for (const search of ['', `&${everything.join('&')}`, '&set=strikes.notice.workingDays=1']) {
        const view = readModelView(`/build?lang=${locale}${search}`);
        const slim = wordView(view, slimTexts(textsIn(locale)));
        const page = readBuildPage(view, buildTexts[locale]);
        expect(readBuildPage(slim, buildTexts[locale])).toEqual(page);
        expect(viewReformFlow(slim, page.evaluation).parameters).toEqual(
          viewReformFlow(view, page.evaluation).parameters,
        );
      }
    },
    EVERY_REFORM,
  );

  it.each(locales)(
    'says who adds what in %s with the words that travel to the browser',
    (locale) => {
      const reforms = Object.keys(model.reforms).map((id) => `reform=${id}`);
      const view = readModelView(
        `/build?lang=${locale}&${reforms.join('&')}&set=strikes.notice.workingDays=1`,
      );
      const slim = wordView(view, slimTexts(textsIn(locale)));
      const said = viewContributions(view, view.chosen, view.asOf);
      expect(viewContributions(slim, view.chosen, view.asOf)).toEqual(said);
      expect(said.rows).toHaveLength(view.chosen.reforms.length + 1);
    },
    EVERY_REFORM,
  );

  it('counts the harms before and after, and moves those that change', () => {
    const page = read('?reform=lower-strike-threshold');
    expect(page.settled - (page.before.settled ?? 0)).toBe(1);
    expect(page.answer).toBe(
      `Settles ${page.settled} of ${Object.keys(model.harms).length} harms. The law of the day settles ${page.before.settled ?? 0}.`,
    );
    expect(page.moves.filter(({ before, after }) => before !== after).map(({ id }) => id)).toEqual([
      'strike-signature-threshold',
    ]);
  });

  it('files every reform once, with the articles it changes', () => {
    const rows = read().groups.flatMap((group) => group.fields.flatMap((field) => field.rows));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(model.reforms).sort());
    expect(rows.find(({ id }) => id === 'lower-strike-threshold')?.articles).toBe(
      'Labour Code, 164(2), 171(2)',
    );
  });

  it('sets the miners on the track of the threshold, at the exact place', () => {
    const row = read('?reform=lower-strike-threshold').groups[0]?.fields[0]?.rows[0];
    expect(row?.options[0]).toMatchObject({ value: 1 / 3, max: 1 / 2, today: { value: 1 / 2 } });
    expect(row?.options[0]?.cases).toEqual([
      { value: 7 / 18, label: 'Coal miners, Karaganda', note: 'reached 38.9 %' },
    ]);
  });

  it('offers a way out of each conflict that leaves the rest of the package alone', () => {
    const page = read('?reform=cap-conciliation&reform=lower-strike-threshold&reform=union-calls-strike');
    expect(page.conflicts.map(({ id }) => id)).toEqual([
      'strikes.signatureShare',
      'lower-strike-threshold union-calls-strike',
    ]);
    expect(page.conflicts[0]?.choices.map(({ href }) => href)).toEqual([
      '/build?reform=cap-conciliation&reform=lower-strike-threshold',
      '/build?reform=cap-conciliation&reform=union-calls-strike',
    ]);
    expect(
      page.redline.entries.find(({ id }) => id === 'strikes.signatureShare')?.conflict?.values,
    ).toHaveLength(2);
  });

  it('drops an own change, and not the reform, when the reform is kept', () => {
    const page = read('?reform=lower-strike-threshold&set=strikes.signatureShare=0.2');
    expect(page.conflicts[0]?.choices.map(({ label, href }) => [label, href])).toEqual([
      ['20 % (own change)', '/build?set=strikes.signatureShare=0.2'],
      ['1/3 (Lower the strike-signature threshold)', '/build?reform=lower-strike-threshold'],
    ]);
  });

  it('tells cases decided differently from those with fewer steps in the way', () => {
    const page = read('?reform=lower-strike-threshold&reform=excuse-peaceful-strikers');
    expect(page.cases.map(({ id }) => id)).toEqual([
      'technotrading-dismissals-2015',
      'technotrading-commission-2015',
    ]);
    expect(page.closer.map(({ id, still }) => [id, still])).toEqual([
      ['coal-miners-2011', 'Finish conciliation, No binding arbitration in the way'],
    ]);
  });
});

describe('a form sent without script', () => {
  it('means the link with the same package', () => {
    const sent =
      '?form=1&lang=ru&reform=lower-strike-threshold&option.lower-strike-threshold.share=0.25&path=&value=';
    expect(readSubmittedForm(sent)).toBe('/build?lang=ru&reform=lower-strike-threshold:share=0.25');
  });

  it('adds an own change, and keeps one that cannot be read for the page to name', () => {
    expect(readSubmittedForm('?form=1&path=strikes.notice.workingDays&value=2')).toBe(
      '/build?set=strikes.notice.workingDays=2',
    );
    expect(readSubmittedForm('?form=1&path=strikes.notice.workingDays&value=two')).toBe(
      '/build?set=strikes.notice.workingDays=two',
    );
  });

  it('is nothing for an ordinary link', () => {
    expect(readSubmittedForm('?reform=lower-strike-threshold')).toBeNull();
  });
});
