import { caseMapPicture, checkScene, toSvg } from '@tarazy/charts';
import { type Locale, locales, model } from '@tarazy/model';
import { describe, expect, it } from 'vitest';
import { type CaseLaw, decideCases } from '../decide-cases';
import { readerIn } from '../reader';
import { scenarioNamed } from '../stories/real-law';
import { placeOfCase, viewCaseMap } from './view-case-map';

const chosen = scenarioNamed('report-recommendations').package;
const asOf = model.horizon.to;
const everyCase = Object.keys(model.cases).length;

function mapOf(locale: Locale, law: CaseLaw) {
  return viewCaseMap(readerIn(locale), { cases: decideCases({ law, chosen }), law, asOf });
}

describe('viewCaseMap', () => {
  it('puts every case at its place, once', () => {
    const { places } = mapOf('en', 'at-the-time');
    const drawn = places.flatMap(({ id, cases }) => cases.map((one) => [one.id, id]));
    expect(drawn).toHaveLength(everyCase);
    for (const [id = '', place] of drawn) expect(place).toBe(placeOfCase(id));
  });

  it('keeps what has no town off the map', () => {
    const kinds = Object.fromEntries(mapOf('en', 'at-the-time').places.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({
      aktau: 'town',
      zhetibay: 'town',
      mangistau: 'region',
      kazakhstan: 'country',
      unknown: 'unknown',
    });
  });

  it('says where most cases are, or what the package changes', () => {
    const then = mapOf('en', 'at-the-time');
    const inAktau = Object.values(model.cases).filter(({ place }) => place === 'aktau').length;
    expect(then.title).toBe(`Aktau: ${inAktau} of the ${everyCase} documented cases`);
    const changed = decideCases({ law: 'package', chosen }).filter(({ same }) => same === false).length;
    expect(changed).toBeGreaterThan(0);
    expect(mapOf('en', 'package').title).toBe(
      `The package decides ${changed} of ${everyCase} documented cases otherwise`,
    );
    const nothing = { cases: decideCases({ law: 'package' }), law: 'package', asOf } as const;
    expect(viewCaseMap(readerIn('en'), nothing).title).toBe(
      'The package decides no documented case otherwise',
    );
  });

  it('says that nothing is left, and names the only place that is', () => {
    const reader = readerIn('en');
    expect(viewCaseMap(reader, { cases: [], law: 'at-the-time', asOf }).title).toBe(
      'No documented case matches',
    );
    const cases = decideCases({ law: 'at-the-time' }).filter(({ id }) => placeOfCase(id) === 'zhetibay');
    expect(viewCaseMap(reader, { cases, law: 'at-the-time', asOf }).title).toBe(
      'Zhetibay: 1 documented case',
    );
  });

  it.each(locales)('stays in the frame and apart in %s', (locale) => {
    for (const law of ['at-the-time', 'package'] as const) {
      for (const width of [358, 700, 934]) {
        expect(checkScene(caseMapPicture.draw(mapOf(locale, law), width))).toEqual([]);
      }
    }
  });

  it.each(['en', 'kk'] as const)('draws a picture in %s', async (locale) => {
    const svg = toSvg(caseMapPicture, mapOf(locale, 'at-the-time'), {
      source: 'HRW 2016',
      date: asOf,
      version: model.version,
    });
    await expect(svg).toMatchFileSnapshot(`./__pictures__/case-map-${locale}.svg`);
  });
});
