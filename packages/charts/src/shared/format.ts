import { sharedWords } from '../words/shared-words';
import type { Locale, ValueFormat, ValueUnit } from './chart-types';
import { numberFormat, pluralRules } from './intl';

/** Between a number and its unit. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * Locale handed to Intl. Kazakh takes the Russian number data: separators are the same, and a browser
 * without Kazakh data would fall back to its own language and differ from the server.
 */
const INTL_LOCALE: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru-RU', kk: 'ru-RU' };

/** A number with the language's separators and at most `digits` decimals (1 unless told). */
export function formatNumber(locale: Locale, value: number, digits = 1): string {
  return numberFormat(INTL_LOCALE[locale], digits).format(value);
}

/** A share of 1 as per cent with at most one decimal, e.g. 0.3889 as "38.9 %". */
export function formatShare(locale: Locale, value: number): string {
  return `${formatNumber(locale, value * 100)}${NO_BREAK_SPACE}%`;
}

/** A value of an axis with its unit. */
export function formatValue(locale: Locale, value: number, format: ValueFormat, unit?: ValueUnit): string {
  if (format === 'share') return formatShare(locale, value);
  const number = formatNumber(locale, value, 2);
  return unit === undefined ? number : `${number}${NO_BREAK_SPACE}${unitFor(locale, value, unit)}`;
}

function unitFor(locale: Locale, value: number, unit: ValueUnit): string {
  if (typeof unit === 'string') return unit;
  return unit[pluralRules(INTL_LOCALE[locale]).select(value)] ?? unit['other'] ?? '';
}

/** An ISO date in the language's own order, e.g. "23 Nov 2015". Text that is not a date comes back as it is. */
export function formatDate(locale: Locale, iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [, year = '', month = '', day = ''] = match;
  const name = sharedWords(locale).months[Number(month) - 1] ?? month;
  return sharedWords(locale).date(String(Number(day)), name, year);
}

/** First letter in upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as a sentence that ends with one stop, also after an abbreviation. */
export function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
