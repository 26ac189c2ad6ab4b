import { factText, formatInUnit, model } from '@tarazy/model';
import type { CaseFact } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { wordOf } from './text-of';

/** A fact of a case in a sentence, or as a name and a number. */
export function sayFact(
  { texts, locale }: Pick<ViewReader, 'texts' | 'locale'>,
  procedure: string,
  name: string,
  { value }: CaseFact,
): string {
  const text = factText(texts, procedure, name);
  if (typeof value === 'boolean') return (value ? text.yes : text.no) ?? text.title;
  if (typeof value === 'string') return `${text.title}: ${wordOf(texts.terms, value)}.`;
  const spec = model.procedures[procedure]?.facts[name] ?? { unit: 'count' as const };
  return `${text.title}: ${formatInUnit(value, spec, locale, texts)}.`;
}
