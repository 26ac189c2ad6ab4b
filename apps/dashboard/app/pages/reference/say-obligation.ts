import { model } from '@tarazy/model';
import { type BeforeAfter, heldSince, type JudgedObligation, lawPathsOf, UNKNOWN } from '@tarazy/rules';
import type { ModelView } from '../../model-view';
import { referenceTexts } from './reference-texts';
import { sayDate } from './say-law';
import { countMet, sayMet } from './say-status';

/** An obligation before and after the package in words. */
export function sayObligation(view: ModelView, { before, after }: BeforeAfter<JudgedObligation>) {
  const words = referenceTexts(view.locale);
  const side = (judged: JudgedObligation) => {
    const { met, all } = countMet(judged);
    return {
      status: judged.status,
      word: sayMet(words, judged.status),
      conditions: words.conditionsMet(met, all),
    };
  };
  return { before: side(before), after: side(after) };
}

/** Whether a treaty binds on the date of the view, and since when. */
export function sayBinding(view: ModelView, treaty: string, since: (date: string) => string): string {
  const words = referenceTexts(view.locale);
  const obligation = Object.values(model.obligations).find((entry) => entry.treaty === treaty);
  const [path] = obligation ? lawPathsOf(obligation.binds) : [];
  if (path === undefined) return words.bindingUnknown;
  const value = model.law.provenance(path, view.asOf)?.dated?.value;
  if (value === undefined || value === UNKNOWN) return words.bindingUnknown;
  if (value !== true) return words.doesNotBind;
  return since(sayDate(view.locale, heldSince(model.law, path, view.asOf)));
}
