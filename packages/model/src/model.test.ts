import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkModel,
  compileCase,
  compileHarm,
  evaluatePackage,
  judgeHarm,
  procedureOf,
  replay,
} from '@tarazy/rules';
import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { fieldOf } from './fields.ts';
import { model } from './model.ts';
import { readScenarios, scenarioFolder, scenarioSchemaText } from './scenarios.ts';
import type { Theme } from './theme.ts';

describe('the model', () => {
  it('has no broken locator, unknown article, date out of order, wrong unit or unsound expression', () => {
    expect(checkModel(model)).toEqual([]);
  });

  it('has a hundred reforms and more, and hardly one that nobody asks for', () => {
    const all = Object.values(model.reforms);
    const unasked = all.filter(({ recommendedBy }) => recommendedBy.length === 0);
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(unasked.length).toBeLessThanOrEqual(all.length / 5);
  });

  it('gives an id to one entry only, whatever its theme', () => {
    for (const part of [
      'fields',
      'reforms',
      'harms',
      'obligations',
      'procedures',
      'cases',
      'beyondLaw',
    ] as const) {
      const ids = Object.values<Theme>(content).flatMap((theme) => Object.keys(theme[part]));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('files every entry under the theme whose folder holds it', () => {
    for (const [id, theme] of Object.entries<Theme>(content)) {
      const { reforms, harms, obligations, procedures, cases, beyondLaw } = theme;
      const all = [reforms, harms, obligations, procedures, cases, beyondLaw].flatMap((part) =>
        Object.values<{ readonly theme: string }>(part),
      );
      expect(all.filter((entry) => entry.theme !== id)).toEqual([]);
    }
  });

  it('says whom every recommendation beyond the law addresses', () => {
    const unaddressed = Object.entries(model.beyondLaw).filter(
      ([, { kind, addressee }]) => kind === 'recommendation' && !addressee,
    );
    expect(unaddressed.map(([id]) => id)).toEqual([]);
  });

  it('has a field for every reform, so that none is missing from the builder', () => {
    for (const [id, reform] of Object.entries(model.reforms)) expect(fieldOf(reform), id).toBeDefined();
  });

  it('never verifies a value by what could not be checked', () => {
    for (const { values } of model.law.parameters.values()) {
      for (const { certainty, source } of values) {
        if (certainty === 'verified') expect(model.sources[source.source]?.canVerify).toBe(true);
      }
    }
  });

  it('judges every harm and case alike by the explaining and the compiled path, on every key date', () => {
    for (const { date } of model.keyDates) {
      const state = model.law.at(date);
      for (const [id, harm] of Object.entries(model.harms)) {
        expect(compileHarm(harm)(state)).toBe(judgeHarm(id, harm, state).status);
      }
      for (const [id, documented] of Object.entries(model.cases)) {
        const procedure = procedureOf(model, documented);
        expect(compileCase(id, documented, procedure)(state)).toBe(
          replay(id, documented, procedure, state).outcome,
        );
      }
    }
  });

  it('replays the documented outcomes of the cases that the report calls unlawful as blocked', () => {
    for (const id of ['technotrading-2015', 'kazstroy-2015', 'oil-construction-2013', 'burgylau-2016']) {
      const documented = model.cases[id];
      if (!documented) throw new Error(id);
      const decided = replay(id, documented, procedureOf(model, documented), model.law.at('2015-06-01'));
      expect(decided.outcome).toBe('blocked');
      expect(decided.blocking).toContain('backing');
    }
  });
});

describe('scenario files', () => {
  const { scenarios, problems } = readScenarios();

  it('can all be read', () => {
    expect(problems).toEqual([]);
    expect(scenarios.length).toBeGreaterThanOrEqual(5);
  });

  it('stand beside a JSON schema that is generated from the code', () => {
    const written = readFileSync(join(scenarioFolder, 'scenario.schema.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(scenarioSchemaText()));
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s comes out as it expects',
    (_id, scenario) => {
      const evaluation = evaluatePackage(model, scenario.package, scenario.asOf, new Set(scenario.without));
      const statusOf = Object.fromEntries(evaluation.harms.map(({ id, after }) => [id, after.status]));
      const metBy = Object.fromEntries(evaluation.obligations.map(({ id, after }) => [id, after.status]));
      const outcomeOf = Object.fromEntries(evaluation.cases.map(({ id, after }) => [id, after.outcome]));
      expect(statusOf).toMatchObject(scenario.expect.harms);
      expect(metBy).toMatchObject(scenario.expect.obligations);
      expect(outcomeOf).toMatchObject(scenario.expect.cases);
      expect(evaluation.conflicts).toEqual([]);
      expect(evaluation.missing).toEqual([]);
    },
  );
});
