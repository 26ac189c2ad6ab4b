import { bench, describe } from 'vitest';
import {
  applyPackage,
  caseGoal,
  compileCase,
  compileHarm,
  evaluatePackage,
  smallestMends,
  sweep,
} from '../src/index.ts';
import type { DocumentedCase, Procedure } from '../src/procedure.ts';
import { toyModel } from '../src/testing/toy-model.ts';

const asOf = '2014-05-20';
const chosen = {
  reforms: ['create-inspector', 'pay-inspector', 'lower-crew-share', 'open-waters'].map((id) => ({ id })),
  changes: [],
};
const { state } = applyPackage(toyModel.law, toyModel.reforms, chosen, asOf);
const harms = Object.values(toyModel.harms).map(compileHarm);
const storm = toyModel.cases['storm-crew'] as DocumentedCase;
const sailing = toyModel.procedures['sailing'] as Procedure;
const cases = [compileCase('storm-crew', storm, sailing)];

describe('a package on the toy model', () => {
  bench('apply', () => {
    applyPackage(toyModel.law, toyModel.reforms, chosen, asOf);
  });

  bench('evaluate everything, before and after, with explanations', () => {
    evaluatePackage(toyModel, chosen, asOf);
  });

  bench('decide harms and a case on the compiled path', () => {
    for (const decide of [...harms, ...cases]) decide(state);
  });

  bench('sweep a case over a share', () => {
    sweep('storm-crew', storm, sailing, state, 'boats.crewShare', { min: 0, max: 1 });
  });

  bench('all smallest mends of a case', () => {
    smallestMends(toyModel, caseGoal(toyModel, 'storm-crew'), { asOf });
  });
});
