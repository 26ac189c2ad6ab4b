import { applyPackage, emptyPackage } from '@tarazy/rules';
import type { Answer, Context } from '../context.ts';
import { explainObligation } from '../explain/explain-obligation.ts';

/** A treaty article: what it asks and whether the law of a date gives it. There is no more to it than its explanation. */
export function showObligation(context: Context, id: string, asOf: string): Answer {
  const { model } = context;
  const applied = applyPackage(model.law, model.reforms, emptyPackage, asOf);
  const chosen = { package: emptyPackage, asOf, without: new Set<string>(), scenario: undefined };
  return { ...explainObligation(context, id, chosen, applied), isResult: true };
}
