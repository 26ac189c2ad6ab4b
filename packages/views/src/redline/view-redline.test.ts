import { checkScene, redlinePicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { evaluatePackage, type Package } from '@tarazy/rules';
import { describe, expect, it, test } from 'vitest';
import { readerIn } from '../reader';
import { scenarioNamed } from '../stories/real-law';
import { viewRedline } from './view-redline';

const en = readerIn('en');
const evaluate = (reforms: readonly string[], changes: Package['changes'] = []) =>
  evaluatePackage(model, { reforms: reforms.map((id) => ({ id })), changes });
const miners = evaluatePackage(model, scenarioNamed('let-the-miners-strike').package);

describe('viewRedline', () => {
  it('has every change once, by act and article, with both sentences', () => {
    const { entries, title } = viewRedline(en, miners);
    expect(entries.map(({ id }) => id).sort()).toEqual(miners.changes.map(({ path }) => path).sort());
    expect(entries.map(({ group, article }) => `${group}, ${article}`)).toEqual(
      entries
        .map(({ group, article }) => `${group}, ${article}`)
        .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    );
    for (const { before, after } of entries) expect(before).not.toBe(after);
    expect(title).toBe(
      `5 rules change in 1 act, and ${
        miners.harms.filter(({ before, after }) => before.status !== after.status).length
      } harms move.`,
    );
  });

  it('gives as grounds who asks, with the place, and the harms that rest on the rule, moved ones first', () => {
    const change = evaluate(['lower-strike-threshold']);
    const share = viewRedline(en, change).entries.find(({ id }) => id === 'strikes.signatureShare');
    const asked = model.reforms['lower-strike-threshold']?.recommendedBy ?? [];
    const sources = share?.grounds?.filter(({ kind }) => kind === 'source') ?? [];
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.length).toBeLessThanOrEqual(asked.length);
    const harms = share?.grounds?.filter((ground) => ground.kind === 'harm') ?? [];
    expect(harms[0]).toMatchObject({ href: '/harms/strike-signature-threshold', after: 'settled' });
    const moved = harms.map(({ before, after }) => before !== after);
    expect(moved).toEqual(moved.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('says of a reform that no source asks for that the model offers it, and of an own change nothing', () => {
    const id = Object.keys(model.reforms).find((one) => model.reforms[one]?.recommendedBy.length === 0);
    expect(id).toBeDefined();
    const grounds = viewRedline(en, evaluate([id ?? '']))
      .entries.flatMap((entry) => entry.grounds ?? [])
      .filter(({ kind }) => kind !== 'harm');
    expect(new Set(grounds.map(({ kind }) => kind))).toEqual(new Set(['inference']));
    const own = viewRedline(en, evaluate([], [{ path: 'strikes.signatureShare', to: 0.2 }])).entries[0];
    expect(own?.reform).toEqual({ label: 'Own change', href: undefined });
    expect(own?.grounds?.filter(({ kind }) => kind !== 'harm')).toEqual([]);
  });

  it('keeps both values of a conflict, and takes neither', () => {
    const { entries, title } = viewRedline(en, evaluate(['lower-strike-threshold', 'union-calls-strike']));
    const share = entries.find(({ id }) => id === 'strikes.signatureShare');
    expect(share?.conflict?.values).toHaveLength(2);
    expect(share?.after).toBe(share?.before);
    expect(title).toContain('1 rule has two values.');
  });

  it('says that nothing changes', () => {
    expect(viewRedline(en, evaluate([]))).toMatchObject({ title: 'No rule changes.', entries: [] });
  });
});

const full = evaluatePackage(model, scenarioNamed('full-package').package);

describe.each(locales)('in %s', (locale) => {
  test.each([358, 700, 934])('nothing overlaps or leaves the frame at %i px', (width) => {
    for (const view of ['table', 'inline'] as const) {
      const props = { ...viewRedline(readerIn(locale), full), view };
      expect(checkScene(redlinePicture.draw(props, width))).toEqual([]);
    }
  });
});

test.each(['en', 'kk'] as const)('the picture in %s', async (locale) => {
  const props = { ...viewRedline(readerIn(locale), miners), view: 'table' as const };
  const from = { source: 'Tarazy', date: miners.asOf, version: 'test' };
  await expect(toSvg(redlinePicture, props, from)).toMatchFileSnapshot(
    `./__pictures__/redline-miners-${locale}.svg`,
  );
});
