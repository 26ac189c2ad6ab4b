import { checkScene, contributionsPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { evaluatePackage } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { readerIn } from '../reader';
import { scenarioNamed } from '../stories/real-law';
import { viewContributions } from './view-contributions';

const asOf = model.horizon.to;
const view = (scenario: string, locale: (typeof locales)[number] = 'en') =>
  viewContributions(readerIn(locale), scenarioNamed(scenario).package, asOf);

describe('what each reform of a real package adds', () => {
  it.each(['monitoring-limits', 'c190-with-updates', 'report-recommendations', 'full-package'])(
    'adds up to what %s settles',
    (id) => {
      const { rows, total, unresolved } = view(id);
      const { harms } = evaluatePackage(model, scenarioNamed(id).package, asOf);
      const settled = (when: 'before' | 'after') =>
        harms.filter((harm) => harm[when].status === 'settled').length;
      expect(total).toBe(settled('after') - settled('before'));
      expect(unresolved).toBe(0);
      expect(rows.reduce((sum, { average }) => sum + average, 0)).toBeCloseTo(total, 9);
      expect(rows).toHaveLength(scenarioNamed(id).package.reforms.length);
    },
  );

  it('says who adds the most, in words of the reader, with a page for each reform', () => {
    const { title, rows } = view('monitoring-limits');
    const most = rows.reduce((best, row) => (row.average > best.average ? row : best));
    expect(title).toBe(`“${most.label}” adds the most: 1.8 of 3 harms`);
    expect(rows.every(({ href, id }) => href === `/reforms/${id.split(':')[0]}`)).toBe(true);
    expect(view('ratify-c190-alone', 'kk').title).toBe(
      '1 реформаның ешқайсысы жеке де, бірге де мәселе реттемейді',
    );
  });

  it('names an own change by the rule that it makes, and leads it nowhere', () => {
    const chosen = { reforms: [], changes: [{ path: 'strikes.signatureShare', to: 0.2 }] };
    const { rows } = viewContributions(readerIn('en'), chosen, asOf);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.href).toBeUndefined();
    expect(rows[0]?.label).toMatch(/20 %/);
  });

  it('fits every width in every language, with all reforms too', () => {
    for (const locale of locales) {
      for (const id of ['report-recommendations', 'full-package']) {
        const props = view(id, locale);
        for (const width of [358, 700, 934]) {
          expect(checkScene(contributionsPicture.draw(props, width))).toEqual([]);
        }
      }
    }
  });

  it.each(['en', 'kk'] as const)('picture in %s', async (locale) => {
    const svg = toSvg(contributionsPicture, view('telework-proposals', locale), {
      source: 'Tarazy',
      date: asOf,
      version: '0',
    });
    await expect(svg).toMatchFileSnapshot(`./__pictures__/contributions-${locale}.svg`);
  });
});
