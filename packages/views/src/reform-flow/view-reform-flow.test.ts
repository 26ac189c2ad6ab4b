import { checkScene, reformFlowPicture, toSvg } from '@tarazy/charts';
import { locales, model } from '@tarazy/model';
import { applyPackage, evaluatePackage, judgeHarm, type Package } from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { readerIn } from '../reader';
import { scenarioNamed } from '../stories/real-law';
import { viewReformFlow } from './view-reform-flow';

const en = readerIn('en');
const view = (chosen: Package, asOf?: string) => viewReformFlow(en, evaluatePackage(model, chosen, asOf));
const alone = (...ids: readonly string[]): Package => ({ reforms: ids.map((id) => ({ id })), changes: [] });
const harmsOf = (flow: ReturnType<typeof view>) => flow.harms.map(({ id }) => id);

describe('the flow of a package', () => {
  it('says its finding in Russian and in Kazakh', () => {
    const evaluation = evaluatePackage(model, alone('lower-strike-threshold'));
    expect(viewReformFlow(readerIn('ru'), evaluation).title).toBe(
      '1 реформа меняет 1 норму закона; из 2 зависящих от неё проблем урегулировано 1',
    );
    expect(viewReformFlow(readerIn('kk'), evaluation).title).toBe(
      '1 реформа заңның 1 нормасын өзгертеді; оған тәуелді 2 мәселенің реттелгені – 1',
    );
  });

  it('counts its finding', () => {
    expect(view(alone('lower-strike-threshold')).title).toBe(
      '1 reform changes 1 rule of law; 1 of the 2 harms that rest on it is settled',
    );
    expect(view(scenarioNamed('ratify-c190-alone').package).title).toBe(
      '1 reform changes 1 rule of law; no harm on record rests on it',
    );
    const own: Package = {
      ...alone('cap-conciliation'),
      changes: [{ path: 'strikes.notice.workingDays', to: 2 }],
    };
    expect(view(own).title).toBe(
      '3 rules of law change with 1 reform and 1 own change; none of the 3 harms that rest on them are settled',
    );
    expect(view({ reforms: [], changes: [] }).title).toBe('No rule of law changes');
  });

  it('shows every harm that moves, and the rules by which it does', () => {
    const { package: chosen } = scenarioNamed('report-recommendations');
    const evaluation = evaluatePackage(model, chosen);
    const flow = viewReformFlow(en, evaluation);
    const moved = evaluation.harms.filter(({ before, after }) => before.status !== after.status);
    expect(moved.length).toBeGreaterThan(20);
    expect(harmsOf(flow)).toEqual(expect.arrayContaining(moved.map(({ id }) => id)));
    // Without the reforms that lead to it, a harm stands where it stood.
    for (const { id, before } of moved) {
      const rules = flow.rests.filter(({ harmId }) => harmId === id).map(({ parameterId }) => parameterId);
      const leading = new Set(
        flow.changes.filter(({ parameterId }) => rules.includes(parameterId)).map(({ reformId }) => reformId),
      );
      const rest = { ...chosen, reforms: chosen.reforms.filter((reform) => !leading.has(reform.id)) };
      const { state } = applyPackage(model.law, model.reforms, rest, model.horizon.to);
      const harm = model.harms[id];
      if (harm !== undefined) expect(judgeHarm(id, harm, state).status, id).toBe(before.status);
    }
  });

  it('keeps both values of a conflict, and the reader’s own change', () => {
    const chosen: Package = {
      reforms: [{ id: 'lower-strike-threshold' }],
      changes: [{ path: 'strikes.signatureShare', to: 0.2 }],
    };
    const [rule] = view(chosen).parameters;
    expect(rule?.claims?.map(({ value }) => value).sort()).toEqual(['1/3', '20 %']);
    expect(view(chosen).reforms.map(({ kind }) => kind)).toEqual(['reform', 'custom']);
    expect(view(chosen).changes).toHaveLength(2);
    expect(view(chosen).harms.map(({ after }) => after)).toContain('undetermined');
  });

  it('says of a reform since when it is law, and what it changed before that', () => {
    const [now] = view(alone('free-service-sectors')).reforms;
    expect(now?.alreadyLawSince).toBe('16 May 2020');
    expect(view(alone('free-service-sectors'), '2016-11-23').parameters).toHaveLength(8);
  });

  it('leaves out what only a doubted condition reads', () => {
    const evaluation = evaluatePackage(model, alone('repeal-strike-call-offence'));
    const [harm] = viewReformFlow(en, evaluation).harms;
    const conditions = evaluation.harms.find(({ id }) => id === harm?.id)?.after.conditions ?? [];
    const without = new Set(conditions.map(({ id }) => id));
    expect(without.size).toBeGreaterThan(0);
    expect(viewReformFlow(en, evaluation, without).harms).toEqual([]);
  });

  it.each(['report-recommendations', 'full-package', 'seven-initiatives'])('is laid out whole: %s', (id) => {
    const evaluation = evaluatePackage(model, scenarioNamed(id).package);
    for (const locale of locales) {
      const flow = viewReformFlow(readerIn(locale), evaluation);
      const largest = flow.themes.find(({ id: theme }) => theme === 'strikes');
      for (const width of [358, 700, 934]) {
        expect(checkScene(reformFlowPicture.draw(flow, width)), `${locale} ${width}`).toEqual([]);
        const open = { ...flow, openThemeId: largest?.id };
        expect(checkScene(reformFlowPicture.draw(open, width)), `${locale} ${width} open`).toEqual([]);
      }
    }
  });

  it.each(['en', 'kk'] as const)('draws the same picture: %s', async (locale) => {
    const evaluation = evaluatePackage(model, scenarioNamed('seven-initiatives').package);
    const svg = toSvg(reformFlowPicture, viewReformFlow(readerIn(locale), evaluation), {
      source: 'Tarazy',
      date: evaluation.asOf,
      version: model.version,
    });
    await expect(svg).toMatchFileSnapshot(`./__pictures__/reform-flow-seven-initiatives-${locale}.svg`);
  });
});
