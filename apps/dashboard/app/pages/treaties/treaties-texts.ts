import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of the treaty pages that the components set as they are. */
export interface TreatiesLabels {
  readonly title: string;
  readonly lede: string;
  readonly supervision: string;
  readonly noSupervision: string;
  readonly reforms: string;
  readonly harms: string;
  readonly text: string;
  readonly doubtHint: string;
  readonly actPage: string;
  /** Over the treaties of which no article is encoded. */
  readonly cited: string;
  /** Over the list of pages of single treaties. */
  readonly pages: string;
  readonly noObligations: string;
}

/** Sentences of the treaty pages that are put together from what was found. */
export interface TreatiesSentences {
  readonly met: (all: number, today: number, after: number | null) => string;
  /** How many of a treaty's articles the law meets, and the package. */
  readonly metOf: (today: number, after: number | null, all: number) => string;
  readonly bindsSince: (date: string) => string;
  /** After what the law says: the package of the view makes it bind. */
  readonly wouldBind: (law: string) => string;
  readonly articleOf: (number: string, title: string) => string;
  readonly survives: string;
  readonly falls: (without: string, whole: string) => string;
  readonly move: (before: string, after: string) => string;
}

type Entry = { readonly labels: TreatiesLabels; readonly say: TreatiesSentences };

const ARTICLES_EN = { one: '{n} treaty article', other: '{n} treaty articles' };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Treaties',
      lede: 'Treaty articles as conditions on national law. They bind where the treaty is ratified; ratifying writes no national law.',
      supervision: 'What supervision said',
      noSupervision: 'No finding is in the sources read.',
      reforms: 'Reforms that bear on it',
      harms: 'Harms that rest on the same rules',
      text: 'Text',
      doubtHint: 'Any condition can be left out, to see whether the conclusion survives.',
      actPage: 'The treaty among the acts, with its ratification',
      cited: 'Cited, no article encoded',
      pages: 'Each treaty, article by article',
      noObligations: 'No article of it is encoded.',
    },
    say: {
      met: (all, today, after) =>
        `Of ${formatCount('en', ARTICLES_EN, all)} the law meets ${today}${after === null ? '' : `, the package ${after}`}`,
      metOf: (today, after, all) =>
        `${after === null ? today : `${today}, with the package ${after},`} of ${all} met`,
      bindsSince: (date) => `Binds since ${date}`,
      wouldBind: (law) => `${law}; with the package it binds`,
      articleOf: (number, title) => `Article ${number}. ${title}`,
      survives: 'With conditions left out the result is the same: it survives the doubt.',
      falls: (without, whole) =>
        `With conditions left out: ${without.toLowerCase()}. With all of them: ${whole.toLowerCase()}. The result rests on what is left out.`,
      move: (before, after) => `${before} by the law of the date; with the package: ${after.toLowerCase()}`,
    },
  },
  ru: {
    labels: {
      title: 'Договоры',
      lede: 'Статьи договоров как условия для национального закона. Они обязательны, если договор ратифицирован; сама ратификация национальных норм не создаёт.',
      supervision: 'Что сказали контрольные органы',
      noSupervision: 'В прочитанных источниках замечаний нет.',
      reforms: 'Реформы, которые её касаются',
      harms: 'Проблемы, зависящие от тех же норм',
      text: 'Текст',
      doubtHint: 'Любое условие можно исключить и посмотреть, устоит ли вывод.',
      actPage: 'Договор среди актов и его ратификация',
      cited: 'Упомянуты, статей в модели нет',
      pages: 'Каждый договор по статьям',
      noObligations: 'Ни одна его статья не закодирована.',
    },
    say: {
      met: (all, today, after) =>
        `Статей договоров: ${all}. Законом соблюдено: ${today}${after === null ? '' : `, с пакетом: ${after}`}`,
      metOf: (today, after, all) =>
        `соблюдено ${after === null ? today : `${today}, с пакетом ${after},`} из ${all}`,
      bindsSince: (date) => `Обязателен с ${date}`,
      wouldBind: (law) => `${law}; с пакетом обязателен`,
      articleOf: (number, title) => `Статья ${number}. ${title}`,
      survives: 'Без исключённых условий результат тот же: он выдерживает сомнение.',
      falls: (without, whole) =>
        `Без исключённых условий: ${without.toLowerCase()}. Со всеми: ${whole.toLowerCase()}. Результат держится на исключённом.`,
      move: (before, after) =>
        `По закону на дату: ${before.toLowerCase()}; с пакетом: ${after.toLowerCase()}`,
    },
  },
  kk: {
    labels: {
      title: 'Шарттар',
      lede: 'Шарт баптары ұлттық заңға қойылатын талап ретінде. Шарт ратификацияланса, олар міндетті; ратификацияның өзі ұлттық норма жазбайды.',
      supervision: 'Бақылау органдары не айтты',
      noSupervision: 'Оқылған дереккөздерде ескерту жоқ.',
      reforms: 'Оған қатысты реформалар',
      harms: 'Сол нормаларға тәуелді мәселелер',
      text: 'Мәтін',
      doubtHint: 'Кез келген шартты алып тастап, қорытынды сақтала ма, көруге болады.',
      actPage: 'Шарт актілер арасында және оның ратификациясы',
      cited: 'Келтірілген, модельде баптары жоқ',
      pages: 'Әр шарт, баптар бойынша',
      noObligations: 'Оның бірде-бір бабы кодталмаған.',
    },
    say: {
      met: (all, today, after) =>
        `Шарт баптары: ${all}. Заңмен сақталғаны: ${today}${after === null ? '' : `, топтамамен: ${after}`}`,
      metOf: (today, after, all) =>
        `${all} баптың сақталғаны: ${after === null ? today : `${today}, топтамамен ${after}`}`,
      bindsSince: (date) => `${date} бастап міндетті`,
      wouldBind: (law) => `${law}; топтамамен міндетті`,
      articleOf: (number, title) => `${number}-бап. ${title}`,
      survives: 'Алынған шарттарсыз да нәтиже сол: күмәнге төтеп береді.',
      falls: (without, whole) =>
        `Алынған шарттарсыз: ${without.toLowerCase()}. Барлығымен: ${whole.toLowerCase()}. Нәтиже алынғанға сүйенеді.`,
      move: (before, after) =>
        `Таңдалған күнгі заңмен: ${before.toLowerCase()}; топтамамен: ${after.toLowerCase()}`,
    },
  },
};

/** Words of the treaty pages in the reader's language. */
export function treatiesTexts(language: Language): Entry {
  return TEXTS[language];
}
