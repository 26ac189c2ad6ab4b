import type { Value, ValueSpec } from '@tarazy/rules';
import { UNKNOWN } from '@tarazy/rules';
import type { Locale, Texts } from './types.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' };

/** Browsers do not all carry Kazakh numbers; the Russian ones are written alike and are everywhere. */
const numberTags: Readonly<Record<Locale, string>> = { ...tags, kk: 'ru-RU' };

// Making a formatter takes longer than all that it formats: each is made once.
const formatters = new Map<string, Intl.NumberFormat | Intl.PluralRules>();

function madeOnce<F extends Intl.NumberFormat | Intl.PluralRules>(key: string, make: () => F): F {
  const found = (formatters.get(key) as F | undefined) ?? make();
  formatters.set(key, found);
  return found;
}

/** A number in the manner of the language. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 1): string {
  const tag = numberTags[locale];
  return madeOnce(
    `number ${tag} ${maximumFractionDigits}`,
    () => new Intl.NumberFormat(tag, { maximumFractionDigits }),
  ).format(value);
}

/** A share as a percentage, or as a fraction such as 1/3 where a percentage would only be near. */
export function formatShare(share: number, locale: Locale): string {
  if (Math.abs(share * 1000 - Math.round(share * 1000)) > 1e-9) {
    const bottom = [3, 6, 7, 9].find(
      (divisor) => Math.abs(share * divisor - Math.round(share * divisor)) < 1e-9,
    );
    if (bottom !== undefined) return `${Math.round(share * bottom)}/${bottom}`;
  }
  return `${formatNumber(share * 100, locale)} %`;
}

/** A value in its unit, in words: `33.3 %`, `5 working days`, `yes`, `not known`. */
export function formatInUnit(value: Value, spec: ValueSpec, locale: Locale, texts: Texts): string {
  if (value === UNKNOWN) return texts.words.unknown;
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? texts.words.yes : texts.words.no;
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, held]) => held === true)
      .map(([member]) => (texts.terms as Readonly<Record<string, string>>)[member] ?? member)
      .join(', ');
  }
  if (typeof value === 'string') return value;
  switch (spec.unit) {
    case 'share':
      return formatShare(value, locale);
    case 'hours':
    case 'days':
    case 'workingDays':
    case 'months':
    case 'years': {
      const category = pluralCategory(value, locale);
      const forms = texts.words.units[spec.unit];
      return `${formatNumber(value, locale)} ${forms[category] ?? forms['other'] ?? ''}`;
    }
    default:
      return formatNumber(value, locale);
  }
}

function pluralCategory(value: number, locale: Locale): string {
  if (locale === 'kk') return value === 1 ? 'one' : 'other';
  const tag = tags[locale];
  return madeOnce(`plural ${tag}`, () => new Intl.PluralRules(tag)).select(value);
}
