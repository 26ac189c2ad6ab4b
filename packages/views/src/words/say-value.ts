import { formatInUnit, type Locale, lawStatement, model } from '@tarazy/model';
import { UNKNOWN, type Value } from '@tarazy/rules';
import type { ViewReader } from '../reader';

const noneInSet: Readonly<Record<Locale, string>> = { en: 'none', ru: 'никакие', kk: 'ешқайсысы' };

/** A value in a few words: a number in its unit, yes or no; an option of a choice as the sentence it stands for. */
export function sayValue(
  { wording, texts, locale }: Pick<ViewReader, 'wording' | 'texts' | 'locale'>,
  path: string,
  value: Value,
): string {
  const spec = model.law.spec(path);
  if (spec === undefined) return path;
  if (typeof value === 'string' && value !== UNKNOWN) return lawStatement(path, value, wording);
  const isEmptySet = typeof value === 'object' && value !== null && !Object.values(value).includes(true);
  return isEmptySet ? noneInSet[locale] : formatInUnit(value, spec, locale, texts);
}
