import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of the law's pages that the components set as they are. */
export interface LawLabels {
  readonly title: string;
  readonly lede: string;
  /** To the page of an act, from the list of acts. */
  readonly actPage: string;
  /** Before the acts that hold no rule on the date. */
  readonly cited: string;
  readonly rules: string;
  readonly value: string;
  readonly known: string;
  readonly held: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly kinds: Readonly<
    Record<'constitution' | 'code' | 'law' | 'by-law' | 'treaty' | 'principles', string>
  >;
  readonly index: string;
  readonly number: string;
  readonly date: string;
  readonly officialText: string;
  readonly noText: string;
  readonly noRules: string;
  readonly checks: string;
  readonly obligations: string;
  readonly unplaced: string;
  readonly earlier: string;
}

/** Sentences of the law's pages that are put together from what was found. */
export interface LawSentences {
  readonly found: (rules: number, acts: number) => string;
  readonly basis: (verified: number, reported: number, unknown: number) => string;
  readonly instrument: (articles: number, rules: number) => string;
  readonly articleOf: (instrument: string, article: string) => string;
}

type Entry = { readonly labels: LawLabels; readonly say: LawSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'The law',
      lede: 'Every rule that the model reads, with its value on the date, the article that holds it, and how it is known.',
      actPage: 'The act, article by article',
      cited: 'Cited; no rule rests on them on this date',
      rules: 'Rules',
      value: 'On this date',
      known: 'How it is known',
      held: 'So since',
      searchLabel: 'Search the law',
      searchHint: 'An article number, a word in any of the three languages, or the path of a parameter.',
      kinds: {
        constitution: 'Constitution',
        code: 'Codes',
        law: 'Laws',
        'by-law': 'By-laws',
        treaty: 'Treaties',
        principles: 'Principles',
      },
      index: 'Articles cited',
      number: 'Number',
      date: 'Date',
      officialText: 'Official text',
      noText: 'No address was found.',
      noRules: 'Cited; no rule is read from it.',
      checks: 'Text and checks',
      obligations: 'What it asks of the law, article by article',
      unplaced: 'No article known',
      earlier: 'no longer in force here',
    },
    say: {
      found: (rules, acts) =>
        `${formatCount('en', { one: '{n} rule', other: '{n} rules' }, rules)} in ${formatCount('en', { one: '{n} act', other: '{n} acts' }, acts)}`,
      basis: (verified, reported, unknown) =>
        `On this date ${verified} are verified, ${reported} reported, ${unknown} not known.`,
      instrument: (articles, rules) =>
        rules === 0
          ? `The model cites ${formatCount('en', { one: '{n} place', other: '{n} places' }, articles)} in it and reads no rule from it`
          : `The model reads ${formatCount('en', { one: '{n} rule', other: '{n} rules' }, rules)} from ${formatCount('en', { one: '{n} article', other: '{n} articles' }, articles)} of it`,
      articleOf: (instrument, article) => `${instrument}, ${article}`,
    },
  },
  ru: {
    labels: {
      title: 'Закон',
      lede: 'Все нормы, которые читает модель: значение на дату, статья и откуда это известно.',
      actPage: 'Акт по статьям',
      cited: 'Упомянуты; на эту дату на них не держится ни одна норма',
      rules: 'Нормы',
      value: 'На эту дату',
      known: 'Откуда известно',
      held: 'Так с',
      searchLabel: 'Поиск по закону',
      searchHint: 'Номер статьи, слово на любом из трёх языков или путь параметра.',
      kinds: {
        constitution: 'Конституция',
        code: 'Кодексы',
        law: 'Законы',
        'by-law': 'Подзаконные акты',
        treaty: 'Договоры',
        principles: 'Принципы',
      },
      index: 'Упомянутые статьи',
      number: 'Номер',
      date: 'Дата',
      officialText: 'Официальный текст',
      noText: 'Адрес не найден.',
      noRules: 'Упомянута; норм из неё не читается.',
      checks: 'Текст и проверка',
      obligations: 'Чего он требует от закона, по статьям',
      unplaced: 'Статья неизвестна',
      earlier: 'больше здесь не действует',
    },
    say: {
      found: (rules, acts) => `Норм: ${rules}, актов: ${acts}`,
      basis: (verified, reported, unknown) =>
        `На эту дату проверено: ${verified}, по сообщениям: ${reported}, неизвестно: ${unknown}.`,
      instrument: (articles, rules) =>
        rules === 0
          ? `Модель упоминает в нём мест: ${articles}; норм из него не читает`
          : `Модель читает из него норм: ${rules}, статей: ${articles}`,
      articleOf: (instrument, article) => `${instrument}, ${article}`,
    },
  },
  kk: {
    labels: {
      title: 'Заң',
      lede: 'Модель оқитын барлық норма: таңдалған күнгі мәні, бабы және қайдан белгілі екені.',
      actPage: 'Акт, баптар бойынша',
      cited: 'Келтірілген; бұл күні оларға бірде-бір норма сүйенбейді',
      rules: 'Нормалар',
      value: 'Осы күні',
      known: 'Қайдан белгілі',
      held: 'Қашаннан бері',
      searchLabel: 'Заңнан іздеу',
      searchHint: 'Бап нөмірі, үш тілдің кез келгеніндегі сөз немесе параметр жолы.',
      kinds: {
        constitution: 'Конституция',
        code: 'Кодекстер',
        law: 'Заңдар',
        'by-law': 'Заңға тәуелді актілер',
        treaty: 'Шарттар',
        principles: 'Қағидаттар',
      },
      index: 'Келтірілген баптар',
      number: 'Нөмірі',
      date: 'Күні',
      officialText: 'Ресми мәтін',
      noText: 'Мекенжайы табылмады.',
      noRules: 'Келтірілген; одан норма оқылмайды.',
      checks: 'Мәтін және тексеру',
      obligations: 'Заңнан не талап етеді, баптар бойынша',
      unplaced: 'Бабы белгісіз',
      earlier: 'мұнда енді күшінде емес',
    },
    say: {
      found: (rules, acts) => `${acts} актіден ${rules} норма`,
      basis: (verified, reported, unknown) =>
        `Осы күні тексерілгені: ${verified}, хабарланғаны: ${reported}, белгісізі: ${unknown}.`,
      instrument: (articles, rules) =>
        rules === 0
          ? `Модель одан ${articles} жерді келтіреді, норма оқымайды`
          : `Модель оның ${articles} бабынан ${rules} норма оқиды`,
      articleOf: (instrument, article) => `${instrument}, ${article}`,
    },
  },
};

/** Words of the law's pages in the reader's language. */
export function lawTexts(language: Language): Entry {
  return TEXTS[language];
}
