import type { Locale } from '@tarazy/model';

/** Words of the matrix of the real law. Numbers come written; titles and names without quotation marks. */
export interface StatusMatrixWords {
  readonly settledOf: (all: string) => string;
  readonly reformsIn: string;
  readonly subtitle: (all: string, base: string) => string;
  readonly lawOf: (date: string) => string;
  readonly lawToday: string;
  /** One column settles more than any other; `more` is how many more than the base. */
  readonly leads: (title: string, settled: string, all: string, more: string, base: string) => string;
  /** Several columns settle the most. */
  readonly tie: (titles: readonly string[], settled: string, all: string) => string;
  /** No column settles more than the base. */
  readonly none: (base: string, settled: string, all: string) => string;
  /** Nothing stands beside the base. */
  readonly alone: (base: string, settled: string, all: string) => string;
}

/** Joins names: `a, b and c`. */
function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

export const statusMatrixWords: Readonly<Record<Locale, StatusMatrixWords>> = {
  en: {
    settledOf: (all) => `Harms settled, of ${all}`,
    reformsIn: 'Reforms in the package',
    subtitle: (all, base) => `${all} documented harms by state of the law. Grey: same as under “${base}”.`,
    lawOf: (date) => `Law of ${date}`,
    lawToday: 'Law today',
    leads: (title, settled, all, more, base) =>
      `“${title}” settles ${settled} of ${all}, ${more} more than “${base}”.`,
    tie: (titles, settled, all) =>
      `No package leads alone: ${joinNames(
        titles.map((title) => `“${title}”`),
        'and',
      )} settle ${settled} of ${all} each.`,
    none: (base, settled, all) => `No package settles more than “${base}”: ${settled} of ${all}.`,
    alone: (base, settled, all) => `“${base}” settles ${settled} of ${all}.`,
  },
  ru: {
    settledOf: (all) => `Решено проблем, из ${all}`,
    reformsIn: 'Реформ в пакете',
    subtitle: (all, base) =>
      `Описанные проблемы (${all}) по состояниям закона. Серым: как в столбце «${base}».`,
    lawOf: (date) => `Закон на ${date}`,
    lawToday: 'Закон сейчас',
    leads: (title, settled, all, more, base) =>
      `«${title}» решает ${settled} из ${all}, на ${more} больше, чем «${base}».`,
    tie: (titles, settled, all) =>
      `Впереди не один пакет: ${joinNames(
        titles.map((title) => `«${title}»`),
        'и',
      )} решают по ${settled} из ${all}.`,
    none: (base, settled, all) => `Ни один пакет не решает больше, чем «${base}»: ${settled} из ${all}.`,
    alone: (base, settled, all) => `«${base}» решает ${settled} из ${all}.`,
  },
  kk: {
    settledOf: (all) => `Шешілген мәселелер, барлығы ${all}`,
    reformsIn: 'Топтамадағы реформалар',
    subtitle: (all, base) =>
      `Сипатталған ${all} мәселе заңның күйлері бойынша. Сұр: «${base}» бағанындағыдай.`,
    lawOf: (date) => `${date} заңы`,
    lawToday: 'Қазіргі заң',
    leads: (title, settled, all, more, base) =>
      `«${title}» ${all} ішінен ${settled} мәселені шешеді, «${base}» бағанынан ${more} артық.`,
    tie: (titles, settled, all) =>
      `Алда тұрған топтама біреу емес: ${joinNames(
        titles.map((title) => `«${title}»`),
        'және',
      )}, әрқайсысы ${all} ішінен ${settled} мәселені шешеді.`,
    none: (base, settled, all) =>
      `Бірде-бір топтама «${base}» бағанынан артық шешпейді: ${all} ішінен ${settled}.`,
    alone: (base, settled, all) => `«${base}» ${all} ішінен ${settled} мәселені шешеді.`,
  },
};
