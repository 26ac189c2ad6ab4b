import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

/** The finding of the contributions and what is measured. Numbers and dates come written in the language. */
interface ContributionsViewWords {
  readonly one: (label: string, gain: string, total: string, n: number) => string;
  readonly several: (reforms: number, gain: string, total: string, n: number) => string;
  readonly none: (count: string) => string;
  readonly measure: (date: string) => string;
}

const harms = (n: number): string => choosePlural('en', n, { one: 'harm', other: 'harms' });
/** After “of”. */
const problems = (n: number): string => choosePlural('ru', n, { one: 'проблемы', other: 'проблем' });

/** Words of the view in each language. */
export const contributionsViewWords: Readonly<Record<Locale, ContributionsViewWords>> = {
  en: {
    one: (label, gain, total, n) => `“${label}” adds the most: ${gain} of ${total} ${harms(n)}`,
    several: (reforms, gain, total, n) =>
      `${reforms} reforms add the most: ${gain} of ${total} ${harms(n)} each`,
    none: (count) => `None of these ${count} reforms settles a harm, alone or together`,
    measure: (date) => `Harms settled beyond the law of ${date}. A notch parts one harm from the next.`,
  },
  ru: {
    one: (label, gain, total, n) => `Больше всего добавляет «${label}»: ${gain} из ${total} ${problems(n)}`,
    several: (reforms, gain, total, n) =>
      `Больше всего добавляют ${reforms} ${choosePlural('ru', reforms, { one: 'реформа', few: 'реформы', other: 'реформ' })}: по ${gain} из ${total} ${problems(n)}`,
    none: (count) => `Реформ: ${count}. Ни одной проблемы они не решают ни отдельно, ни вместе`,
    measure: (date) =>
      `Проблемы, урегулированные сверх закона на ${date}. Насечка отделяет одну проблему от другой.`,
  },
  kk: {
    one: (label, gain, total) => `Ең көп қосатыны «${label}»: ${total} мәселенің ішінен ${gain}`,
    several: (reforms, gain, total) =>
      `Ең көп қосатыны ${reforms} реформа: ${total} мәселенің ішінен әрқайсысы ${gain}`,
    none: (count) => `${count} реформаның ешқайсысы жеке де, бірге де мәселе реттемейді`,
    measure: (date) =>
      `Заңның ${date} күнгі күйінен артық реттелген мәселелер. Кертік бір мәселені келесісінен бөледі.`,
  },
};
