import { contributionsOf, type Package } from '@tarazy/rules';
import { bench, describe } from 'vitest';
import { model } from '../src/model.ts';
import { readScenarios } from '../src/scenarios.ts';
import { themes } from '../src/themes.ts';

/** The first reform of each of ten themes. */
const ten: Package = {
  reforms: themes.slice(0, 10).flatMap((theme) => {
    const found = Object.entries(model.reforms).find(([, reform]) => reform.theme === theme);
    return found ? [{ id: found[0] }] : [];
  }),
  changes: [],
};
const packages = readScenarios().scenarios.map((scenario) => [scenario.id, scenario.package] as const);
const full = new Map(packages).get('full-package');
if (!full || ten.reforms.length !== 10) throw new Error('the full package and ten reforms are needed');
const { parts, before, after, unresolved } = contributionsOf(model, full);
if (unresolved.length > 0) throw new Error('every harm of the full package is to be resolved');

describe(`contributions to ${Object.keys(model.harms).length} harms`, () => {
  bench('a package of ten reforms', () => {
    contributionsOf(model, ten);
  });

  bench(`the full package: ${parts.length} reforms, from ${before} to ${after} settled`, () => {
    contributionsOf(model, full);
  });
});
