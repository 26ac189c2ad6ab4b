import { checkScene, explanationTreePicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { applyPackage, emptyPackage, judgeHarm, type Package } from '@tarazy/rules';
import { describe, expect, it, test } from 'vitest';
import { readerIn } from '../reader';
import { viewExplanationTree } from './view-explanation-tree';

const asOf = model.horizon.to;
const en = readerIn('en');
const view = (harm: string, chosen: Package = emptyPackage) =>
  viewExplanationTree(en, { harm, package: chosen, asOf });

describe('viewExplanationTree', () => {
  it('offers mends that settle the harm, and nothing smaller', () => {
    const id = 'strike-signature-threshold';
    const harm = model.harms[id];
    const { mends } = view(id);
    expect(mends.title).toBe('Any one of 2 reforms would settle it');
    for (const mend of mends.list) {
      const chosen = { reforms: mend.id.split(' ').map((one) => ({ id: one })), changes: [] };
      const { state } = applyPackage(model.law, model.reforms, chosen, asOf);
      expect(harm && judgeHarm(id, harm, state).status).toBe('settled');
    }
  });

  it('needs no mend where the package settles it', () => {
    const { mends, title } = view('strike-signature-threshold', {
      reforms: [{ id: 'lower-strike-threshold' }],
      changes: [],
    });
    expect(mends).toMatchObject({ title: 'It is settled: nothing has to be added', list: [] });
    expect(title).toMatch(/hold/);
  });

  it('says of a value that the package changed that it stands with the package', () => {
    const chosen = { reforms: [{ id: 'lower-strike-threshold' }], changes: [] };
    const articles = view('strike-signature-threshold', chosen).nodes.flatMap(({ reads = [] }) =>
      reads.map(({ article }) => article),
    );
    expect(articles).toContain('with the package');
  });

  it('throws for a harm that the model does not have', () => {
    expect(() => view('no-such-harm')).toThrow(/no-such-harm/);
  });
});

describe.each(locales)('in %s', (locale) => {
  it('overlaps nothing at three widths, of the harms that ask most', () => {
    const most = Object.entries(model.harms)
      .map(([id, { tiers }]) => ({
        id,
        size: Object.values(tiers).flatMap((tier) => Object.keys(tier ?? {})).length,
      }))
      .sort((a, b) => b.size - a.size)
      .slice(0, 3);
    for (const { id } of most) {
      const props = viewExplanationTree(readerIn(locale), { harm: id, package: emptyPackage, asOf });
      for (const width of [358, 700, 934]) {
        expect(checkScene(explanationTreePicture.draw(props, width))).toEqual([]);
      }
    }
  });
});

test.each(['en', 'kk'] as const)('the picture in %s', async (locale) => {
  const props = viewExplanationTree(readerIn(locale), {
    harm: 'strike-signature-threshold',
    package: emptyPackage,
    asOf,
  });
  const from = { source: 'Tarazy', date: asOf, version: 'test', width: 700 };
  await expect(toSvg(explanationTreePicture, props, from)).toMatchFileSnapshot(
    `./__pictures__/explanation-tree-signatures-${locale}.svg`,
  );
});
