import type { Locale } from '@tarazy/model';

interface Texts {
  readonly subtitle: string;
  readonly lawOf: (date: string) => string;
  readonly bindsSince: (date: string) => string;
  readonly doesNotBind: string;
  readonly notKnown: string;
  /** What the law of the date meets. */
  readonly today: (met: number, all: number) => string;
  /** What one package adds: articles met, and articles that come to bind. */
  readonly adds: (name: string, more: number, met: number, all: number, bind: number) => string;
  /** Where fewer are met with the package than without. */
  readonly loses: (name: string, fewer: number, met: number, all: number) => string;
  /** Of several packages, the one that meets most. */
  readonly most: (name: string, met: number, all: number, today: number) => string;
  readonly noneAdds: (met: number, all: number) => string;
}

/** Words of the grid of treaty articles of the real law. */
export const obligationGridTexts: Readonly<Record<Locale, Texts>> = {
  en: {
    subtitle: 'Treaty articles as conditions on national law; the fraction is how many of them hold',
    lawOf: (date) => `Law of ${date}`,
    bindsSince: (date) => `Binds since ${date}`,
    doesNotBind: 'Does not bind',
    notKnown: 'Whether it binds is not known',
    today: (met, all) => `The law meets ${met} of ${all} treaty articles`,
    adds: (name, more, met, all, bind) => {
      const binding = bind === 0 ? '' : `; ${bind} come to bind`;
      return more === 0
        ? `“${name}” meets no more treaty articles${binding}`
        : `“${name}” meets ${more} more treaty ${more === 1 ? 'article' : 'articles'}, ${met} of ${all}${binding}`;
    },
    loses: (name, fewer, met, all) => `“${name}” meets ${fewer} fewer treaty articles, ${met} of ${all}`,
    most: (name, met, all, today) =>
      `“${name}” meets most: ${met} of ${all} treaty articles, against ${today} today`,
    noneAdds: (met, all) => `No package meets more than the ${met} of ${all} treaty articles met today`,
  },
  ru: {
    subtitle:
      'Статьи договоров как условия для национального закона; дробь показывает, сколько из них выполнено',
    lawOf: (date) => `Закон на ${date}`,
    bindsSince: (date) => `Обязателен с ${date}`,
    doesNotBind: 'Не обязателен',
    notKnown: 'Обязателен ли, неизвестно',
    today: (met, all) => `Законом соблюдено статей договоров: ${met} из ${all}`,
    adds: (name, more, met, all, bind) => {
      const binding = bind === 0 ? '' : `; обязательными становятся ещё ${bind}`;
      return more === 0
        ? `«${name}» не прибавляет соблюдённых статей${binding}`
        : `«${name}» прибавляет соблюдённых статей: ${more}, всего ${met} из ${all}${binding}`;
    },
    loses: (name, fewer, met, all) => `«${name}» соблюдает статей на ${fewer} меньше: ${met} из ${all}`,
    most: (name, met, all, today) =>
      `Больше всего статей соблюдает «${name}»: ${met} из ${all}, сегодня ${today}`,
    noneAdds: (met, all) => `Ни один пакет не прибавляет к ${met} соблюдённым статьям из ${all}`,
  },
  kk: {
    subtitle:
      'Шарт баптары ұлттық заңға қойылатын талап ретінде; бөлшек олардың қаншасы орындалғанын көрсетеді',
    lawOf: (date) => `${date} күнгі заң`,
    bindsSince: (date) => `${date} бастап міндетті`,
    doesNotBind: 'Міндетті емес',
    notKnown: 'Міндетті ме, белгісіз',
    today: (met, all) => `Шарттардың ${all} бабынан заң ${met} бапты сақтайды`,
    adds: (name, more, met, all, bind) => {
      const binding = bind === 0 ? '' : `; тағы ${bind} бап міндетті болады`;
      return more === 0
        ? `«${name}» сақталған бап қоспайды${binding}`
        : `«${name}» тағы ${more} бапты сақтайды, барлығы ${met} / ${all}${binding}`;
    },
    loses: (name, fewer, met, all) => `«${name}» ${fewer} бапқа кем сақтайды: ${met} / ${all}`,
    most: (name, met, all, today) => `Ең көп бапты «${name}» сақтайды: ${met} / ${all}, бүгін ${today}`,
    noneAdds: (met, all) => `Бірде-бір топтама бүгін сақталған ${met} бапқа (барлығы ${all}) бап қоспайды`,
  },
};
