import type { BeforeAfter, JudgedObligation } from '@tarazy/rules';
import { readBinding } from '@tarazy/views';
import { formatVagueDate } from '../../format';
import type { ModelView } from '../../model-view';
import { referenceTexts } from './reference-texts';
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
  const binding = readBinding(treaty, view.asOf);
  if (binding.binds === true) return since(formatVagueDate(view.locale, binding.since));
  return binding.binds === false ? words.doesNotBind : words.bindingUnknown;
}
