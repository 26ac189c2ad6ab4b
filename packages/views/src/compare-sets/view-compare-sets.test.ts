import { checkScene, compareSetsPicture, pairGridPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { contenderOf, emptyPackage, exclusiveHarms, settledWithout } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { readerIn } from '../reader';
import { scenarioNamed } from '../stories/real-law';
import { type CompareQuestion, uniteScenarios } from './compare-question';
import { judgeScenario } from './judge-scenario';
import { viewCompareSets } from './view-compare-sets';

const asOf = model.horizon.to;

function ask(ids: readonly string[], change: Partial<CompareQuestion> = {}): CompareQuestion {
  return {
    scenarios: ids.map((id) => {
      const { title, package: chosen } = scenarioNamed(id);
      return { id, title: title['en'] ?? id, package: chosen };
    }),
    baseId: null,
    asOf,
    without: new Set(),
    atLeast: 'settled',
    beyondBase: true,
    ...change,
  };
}
const typical = ['bills-2025-2026', 'ilo-supervision', 'report-recommendations'];
const view = (ids: readonly string[], change: Partial<CompareQuestion> = {}) =>
  viewCompareSets(readerIn('en'), ask(ids, change));
const contender = (id: string) =>
  contenderOf(id, judgeScenario(scenarioNamed(id).package, asOf, new Set()), model.reforms);
const law = contenderOf('law', judgeScenario(emptyPackage, asOf, new Set()), model.reforms).settled;

describe('the comparison', () => {
  it('agrees with the engine on what only one settles and on every pair', () => {
    const { sets, pairs } = view(typical);
    const said = compareSetsPicture.describe(sets);
    const contenders = typical.map(contender);
    const only = exclusiveHarms(contenders);
    for (const [index, mark] of ['A', 'B', 'C'].entries()) {
      const count = only.get(typical[index] ?? '')?.length ?? 0;
      if (count > 0) expect(said).toContain(`Only ${mark} settles: ${count}.`);
      else expect(said).not.toContain(`Only ${mark} settles`);
      expect(said).toContain(
        `: ${[...(contenders[index]?.settled ?? [])].filter((harm) => !law.has(harm)).length}`,
      );
    }
    for (const [a, one] of contenders.entries()) {
      for (const [b, other] of contenders.entries()) {
        if (a === b) continue;
        const name = `${'ABC'[a]}, but not ${'ABC'[b]}: ${settledWithout(one, other).length}`;
        expect(pairGridPicture.describe(pairs)).toContain(name);
      }
    }
  });

  it.each([
    [['ratify-c190-alone'], 'None of these packages settles a harm that the law does not settle already'],
    [['proof-maternity', 'ratify-c190-alone'], 'None of these packages settles'],
    [['lower-threshold-alone', 'proof-maternity'], 'A dominates: it settles all that the others settle'],
    [
      ['proof-all-claims', 'monitoring-limits'],
      'Neither contains the other: only A settles 1, only B settles 3',
    ],
    [['full-package', 'ilo-supervision'], 'A settles all that B settles, and 120 more'],
    [['ilo-supervision', 'full-package', 'telework-proposals'], 'B settles all that the others settle, and '],
    [
      ['proof-all-claims', 'proof-maternity', 'monitoring-limits'],
      'No package settles all that the others do; B is contained in another',
    ],
    [typical, 'No package contains another: of any two, each settles'],
    [['repeal-article-402', 'repeal-article-402'], 'All settle the same 6 harms'],
  ])('finds of %j: %s', (ids, finding) => {
    const scenarios = ask(ids).scenarios.map((one, index) => ({ ...one, id: `${one.id}-${index}` }));
    expect(viewCompareSets(readerIn('en'), { ...ask(ids), scenarios }).finding).toContain(finding);
  });

  it('reads the others against a scenario that is the base, which keeps its letter', () => {
    const { sets, pairs } = view(typical, { baseId: 'ilo-supervision' });
    expect(sets.base).toMatchObject({ id: 'ilo-supervision', mark: 'B' });
    expect(sets.sets.map(({ mark }) => mark)).toEqual(['A', 'C']);
    expect(compareSetsPicture.describe(sets)).toContain('22 harms left out');
    expect(pairGridPicture.describe(pairs)).toContain('B, but not A: 17');
  });

  it('counts from enforceable on, in all, and under another date', () => {
    const total = (change: Partial<CompareQuestion>) =>
      Number(
        /ILO bodies asked for: (\d+)/.exec(compareSetsPicture.describe(view(typical, change).sets))?.[1],
      );
    expect(total({})).toBe(17);
    expect(total({ beyondBase: false })).toBe(22);
    expect(total({ atLeast: 'enforceable', beyondBase: false })).toBe(23);
    expect(view(typical, { asOf: '2016-11-23' }).sets.base.label).toBe('Law of 23 Nov 2016');
  });

  it('sends no words twice: a cell that says what the base says has none', () => {
    const { harms, base } = view(typical).sets;
    const repeated = harms.filter(({ cells }) => {
      const said = cells[base.id];
      return Object.entries(cells).some(
        ([id, { status, sentence }]) =>
          id !== base.id && status === said?.status && sentence === said.sentence,
      );
    });
    expect(repeated).toEqual([]);
    expect(harms.filter(({ cells }) => !cells[base.id]?.sentence)).toEqual([]);
  });

  it('unites what the scenarios ask for, and keeps what they set differently', () => {
    const united = uniteScenarios(ask(typical).scenarios);
    const together = judgeScenario(united, asOf, new Set());
    const all = new Set(
      typical.flatMap((id) => scenarioNamed(id).package.reforms.map((reform) => reform.id)),
    );
    expect(new Set(together.package.reforms.map(({ id }) => id))).toEqual(all);
  });
});

describe('the drawing', () => {
  const most = [
    'bills-2025-2026',
    'ilo-supervision',
    'report-recommendations',
    'telework-proposals',
    'c190-with-updates',
    'full-package',
  ];

  it.each(locales)('stands apart and inside at three widths in %s', (locale) => {
    for (const ids of [typical, most]) {
      const scenarios = ask(ids).scenarios.map((one) => ({
        ...one,
        title: scenarioNamed(one.id).title[locale] ?? '',
      }));
      const { sets, pairs } = viewCompareSets(readerIn(locale), { ...ask(ids), scenarios });
      const openIds = ['A', 'B', 'C', 'A+B', 'B+C', 'A+F', 'F', 'none'];
      for (const width of [358, 700, 934]) {
        expect(checkScene(compareSetsPicture.draw({ ...sets, openIds }, width))).toEqual([]);
        expect(checkScene(pairGridPicture.draw(pairs, width))).toEqual([]);
      }
    }
  });

  it.each(['en', 'kk'] as const)('is a picture in %s', async (locale) => {
    const scenarios = ask(typical).scenarios.map((one) => ({
      ...one,
      title: scenarioNamed(one.id).title[locale] ?? '',
    }));
    const { sets } = viewCompareSets(readerIn(locale), { ...ask(typical), scenarios });
    const svg = toSvg(compareSetsPicture, sets, { source: 'HRW 2016', date: asOf, version: '0' });
    await expect(svg).toMatchFileSnapshot(`./__pictures__/compare-sets-${locale}.svg`);
  });
});
