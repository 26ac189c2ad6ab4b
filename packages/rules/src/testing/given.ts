import { compile } from '../expression/compile.ts';
import { evaluate, type Finding } from '../expression/evaluate.ts';
import type { Condition } from '../expression/terms.ts';
import type { CaseFact, CaseFacts } from '../fact.ts';
import { type LawState, withValues } from '../law.ts';
import type { Truth, Value } from '../value.ts';
import { toyLaw } from './toy-law.ts';
import { fromSource } from './toy-model.ts';

/** The toy law on a day of 2014, with some paths set. */
export function stateWith(values: Readonly<Record<string, Value>> = {}): LawState {
  return withValues(
    toyLaw.at('2014-05-20'),
    Object.entries(values).map(([path, to]) => ({ path, to })),
  );
}

/** Facts that a source gives. */
export function factsOf(values: Readonly<Record<string, CaseFact['value']>>): CaseFacts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fromSource(value)]));
}

/** The finding on a condition under the toy law with some paths set. */
export function findingOn(
  condition: Condition,
  values: Readonly<Record<string, Value>> = {},
  facts: Readonly<Record<string, CaseFact['value']>> = {},
): Finding {
  return evaluate(condition.node, { state: stateWith(values), facts: factsOf(facts) });
}

/** What a condition comes to on both paths, which must agree. */
export function truthOn(
  condition: Condition,
  values: Readonly<Record<string, Value>> = {},
  facts: Readonly<Record<string, CaseFact['value']>> = {},
): Truth {
  const { value } = findingOn(condition, values, facts);
  const compiled = compile(condition.node)(stateWith(values), factsOf(facts));
  const truth = value === 'unknown' ? value : value === true;
  if (compiled !== truth) throw new Error(`compiled ${compiled}, explained ${truth}`);
  return truth;
}
