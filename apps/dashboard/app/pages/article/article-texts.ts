import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of an article's page that the component sets as they are. */
export interface ArticleLabels {
  readonly rule: string;
  readonly says: string;
  readonly known: string;
  readonly harms: string;
  readonly reforms: string;
  readonly cases: string;
  readonly obligations: string;
  readonly checks: string;
  readonly basis: string;
  readonly read: string;
  readonly officialText: string;
  readonly noText: string;
  readonly parts: string;
  readonly contested: string;
  readonly contestedSub: string;
  readonly notes: string;
  readonly earlier: string;
  readonly noRules: string;
}

/** Sentences of an article's page that are put together from what was found. */
export interface ArticleSentences {
  readonly titleMore: (first: string, count: number) => string;
  readonly basisCounts: (verified: number, reported: number, unknown: number) => string;
  readonly amended: (count: number) => string;
}

type Entry = { readonly labels: ArticleLabels; readonly say: ArticleSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      rule: 'Rule',
      says: 'What it says',
      known: 'How it is known',
      harms: 'Harms that rest on it',
      reforms: 'Reforms that touch it',
      cases: 'Cases that read it',
      obligations: 'Treaty articles that ask about it',
      checks: 'Text and checks',
      basis: 'Basis',
      read: 'Read in',
      officialText: 'Official text',
      noText: 'No address of an official text was found.',
      parts: 'Parts cited',
      contested: 'Sources contradict each other',
      contestedSub: 'Both values are kept; neither is chosen silently.',
      notes: 'Notes',
      earlier: 'rested here earlier',
      noRules: 'The model cites this article and reads no rule from it.',
    },
    say: {
      titleMore: (first, count) =>
        `${first}, and ${formatCount('en', { one: '{n} more rule', other: '{n} more rules' }, count)}`,
      basisCounts: (verified, reported, unknown) =>
        [
          formatCount('en', { one: '{n} value verified', other: '{n} values verified' }, verified),
          `${reported} reported`,
          `${unknown} not known`,
        ].join(', '),
      amended: (count) =>
        formatCount(
          'en',
          { one: 'The package changes one rule here', other: 'The package changes {n} rules here' },
          count,
        ),
    },
  },
  ru: {
    labels: {
      rule: 'Норма',
      says: 'Что она говорит',
      known: 'Откуда известно',
      harms: 'Проблемы, которые от неё зависят',
      reforms: 'Реформы, которые её касаются',
      cases: 'Случаи, в которых она применена',
      obligations: 'Статьи договоров об этом',
      checks: 'Текст и проверка',
      basis: 'Основание',
      read: 'Прочитано в',
      officialText: 'Официальный текст',
      noText: 'Адрес официального текста не найден.',
      parts: 'Упомянутые части',
      contested: 'Источники противоречат друг другу',
      contestedSub: 'Сохранены оба значения; молча не выбрано ни одно.',
      notes: 'Примечания',
      earlier: 'раньше зависело от неё',
      noRules: 'Модель ссылается на эту статью, но норм из неё не читает.',
    },
    say: {
      titleMore: (first, count) =>
        `${first} и ещё ${formatCount('ru', { one: '{n} норма', few: '{n} нормы', many: '{n} норм', other: '{n} нормы' }, count)}`,
      basisCounts: (verified, reported, unknown) =>
        `проверено значений: ${verified}, по сообщениям: ${reported}, неизвестно: ${unknown}`,
      amended: (count) => `Пакет меняет здесь норм: ${count}`,
    },
  },
  kk: {
    labels: {
      rule: 'Норма',
      says: 'Не дейді',
      known: 'Қайдан белгілі',
      harms: 'Оған тәуелді мәселелер',
      reforms: 'Оған қатысты реформалар',
      cases: 'Ол қолданылған оқиғалар',
      obligations: 'Осы туралы шарт баптары',
      checks: 'Мәтін және тексеру',
      basis: 'Негізі',
      read: 'Оқылған жері',
      officialText: 'Ресми мәтін',
      noText: 'Ресми мәтіннің мекенжайы табылмады.',
      parts: 'Келтірілген бөліктері',
      contested: 'Дереккөздер бір-біріне қайшы',
      contestedSub: 'Екі мән де сақталған; ешқайсысы үнсіз таңдалмаған.',
      notes: 'Ескертпелер',
      earlier: 'бұрын осыған сүйенген',
      noRules: 'Модель бұл бапқа сілтейді, бірақ одан норма оқымайды.',
    },
    say: {
      titleMore: (first, count) => `${first} және тағы ${count} норма`,
      basisCounts: (verified, reported, unknown) =>
        `тексерілген мән: ${verified}, хабарланған: ${reported}, белгісіз: ${unknown}`,
      amended: (count) => `Топтама мұнда ${count} норманы өзгертеді`,
    },
  },
};

/** Words of an article's page in the reader's language. */
export function articleTexts(language: Language): Entry {
  return TEXTS[language];
}
