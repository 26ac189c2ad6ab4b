import { formatDate } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

/** Months as they stand alone, without a day. */
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
};

/** A date of any precision, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no more exact than it is known; it stays on one line. */
export function vagueDate(locale: Locale, date: string): string {
  if (date.length === 10) return formatDate(locale, date).replaceAll(' ', '\u00a0');
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  return `${MONTHS[locale][Number(month) - 1] ?? month}\u00a0${year}`;
}
