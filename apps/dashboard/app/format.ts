import { vagueDate } from '@tarazy/views';
import type { PluralForms } from './interface-texts/interface-texts';
import { textsFor } from './interface-texts/texts-for';
import type { Language } from './view-state';

/** Kazakh numbers are written like Russian ones, and not every browser carries Kazakh data. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', kk: 'ru-RU' };

/** A number in the reader's script of digits and separators. At most `fractionDigits` decimals, 2 unless told. */
export function formatNumber(language: Language, value: number, fractionDigits = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: fractionDigits }).format(value);
}

/** A share between 0 and 1 as a percentage, with at most one decimal: `38.9 %`. */
export function formatShare(language: Language, share: number): string {
  return `${formatNumber(language, share * 100, 1)}\u00a0%`;
}

/**
 * A day given as `YYYY-MM-DD`. The months come from the interface texts: Node and browsers carry
 * different editions of the locale data, and server and client must write the same.
 */
export function formatDate(language: Language, isoDate: string, length: 'long' | 'short' = 'long'): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const { months, shortMonths, inOrder } = textsFor(language).date;
  const name = (length === 'long' ? months : shortMonths)[Number(month) - 1];
  return name === undefined ? isoDate : inOrder(String(Number(day)), name, year).replaceAll(' ', '\u00a0');
}

/** A counted phrase: the form that the number asks for, with the number in it. */
export function formatCount(language: Language, forms: PluralForms<Language>, count: number): string {
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  const category =
    language === 'kk'
      ? count === 1
        ? 'one'
        : 'other'
      : new Intl.PluralRules(LOCALES[language]).select(count);
  const form = byCategory[category] ?? forms.other;
  return form.replaceAll('{n}', formatNumber(language, count));
}

/** A date of any precision, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no more exact than it is known. */
export function formatVagueDate(
  language: Language,
  date: string,
  length: 'long' | 'short' = 'short',
): string {
  return date.length === 10 ? formatDate(language, date, length) : vagueDate(language, date);
}
