import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';

/** How an article stands: met, some of its conditions hold, none does, or it cannot be told. */
export type ObligationForm = 'met' | 'partly' | 'unmet' | 'undetermined';

/** Words of the grid of treaty articles. */
export interface ObligationWords {
  readonly form: Readonly<Record<ObligationForm, string>>;
  readonly binds: Readonly<Record<'true' | 'false' | 'unknown', string>>;
  readonly conditions: (met: number, asked: number) => string;
  readonly fails: string;
  readonly notKnown: string;
  readonly asBase: (base: string) => string;
  readonly keySame: string;
  readonly article: (number: string, title: string) => string;
  readonly articleHead: string;
  readonly treaty: string;
  readonly articlesMet: (all: number) => string;
  readonly metOf: (met: number, all: number) => string;
  readonly shortMetOf: (met: number, all: number) => string;
  readonly onlyChanged: string;
  readonly foldAll: string;
  readonly openAll: string;
  readonly nothing: string;
  readonly nothingChanges: string;
  readonly shownColumns: (shown: number, all: number) => string;
  readonly size: (articles: number, treaties: number, columns: number) => string;
  readonly column: (label: string, met: number, all: number, changed: number | null) => string;
}

/** Words of the grid by language. */
export const obligationWords: Readonly<Record<Locale, ObligationWords>> = {
  en: {
    form: { met: 'Met', partly: 'Partly met', unmet: 'Not met', undetermined: 'Undetermined' },
    binds: {
      true: 'The treaty binds',
      false: 'The treaty does not bind',
      unknown: 'Not known whether the treaty binds',
    },
    conditions: (met, asked) =>
      `${met} of ${asked} ${choosePlural('en', asked, { one: 'condition holds', other: 'conditions hold' })}`,
    fails: 'Missing:',
    notKnown: 'Not known:',
    asBase: (base) => `as under ${base}`,
    keySame: 'Grey: as in the first column',
    article: (number, title) => `Article ${number}. ${title}`,
    articleHead: 'Article',
    treaty: 'Treaty',
    articlesMet: (all) => `Articles met, of ${all}`,
    metOf: (met, all) => `${met} of ${all} met`,
    shortMetOf: (met, all) => `${met} of ${all}`,
    onlyChanged: 'Only what changes',
    foldAll: 'Fold all treaties',
    openAll: 'Open all treaties',
    nothing: 'No treaty article is on record.',
    nothingChanges: 'No treaty article changes. Show all articles, or choose another package.',
    shownColumns: (shown, all) => `${shown} columns shown of ${all}`,
    size: (articles, treaties, columns) =>
      `${articles} ${choosePlural('en', articles, { one: 'article', other: 'articles' })} of ${treaties} ${choosePlural('en', treaties, { one: 'treaty', other: 'treaties' })} under ${columns} ${choosePlural('en', columns, { one: 'state', other: 'states' })} of the law.`,
    column: (label, met, all, changed) =>
      `${label}: ${met} of ${all} met${changed === null ? '' : `, ${changed} not as in the first column`}.`,
  },
  ru: {
    form: {
      met: 'Соблюдено',
      partly: 'Соблюдено отчасти',
      unmet: 'Не соблюдено',
      undetermined: 'Не определено',
    },
    binds: {
      true: 'Договор обязателен',
      false: 'Договор не обязателен',
      unknown: 'Неизвестно, обязателен ли договор',
    },
    conditions: (met, asked) => `выполнено условий: ${met} из ${asked}`,
    fails: 'Не хватает:',
    notKnown: 'Неизвестно:',
    asBase: (base) => `как в столбце «${base}»`,
    keySame: 'Серое: как в первом столбце',
    article: (number, title) => `Статья ${number}. ${title}`,
    articleHead: 'Статья',
    treaty: 'Договор',
    articlesMet: (all) => `Соблюдено статей, из ${all}`,
    metOf: (met, all) => `соблюдено ${met} из ${all}`,
    shortMetOf: (met, all) => `${met} из ${all}`,
    onlyChanged: 'Только то, что меняется',
    foldAll: 'Свернуть все договоры',
    openAll: 'Развернуть все договоры',
    nothing: 'Ни одной статьи договоров не описано.',
    nothingChanges: 'Ни одна статья договоров не меняется. Покажите все статьи или выберите другой пакет.',
    shownColumns: (shown, all) => `Показано столбцов: ${shown} из ${all}`,
    size: (articles, treaties, columns) =>
      `Статей: ${articles}, договоров: ${treaties}, состояний закона: ${columns}.`,
    column: (label, met, all, changed) =>
      `${label}: соблюдено ${met} из ${all}${changed === null ? '' : `, не как в первом столбце: ${changed}`}.`,
  },
  kk: {
    form: {
      met: 'Сақталған',
      partly: 'Ішінара сақталған',
      unmet: 'Сақталмаған',
      undetermined: 'Анықталмаған',
    },
    binds: { true: 'Шарт міндетті', false: 'Шарт міндетті емес', unknown: 'Шарттың міндеттілігі белгісіз' },
    conditions: (met, asked) => `${asked} талаптың орындалғаны: ${met}`,
    fails: 'Жетіспейді:',
    notKnown: 'Белгісіз:',
    asBase: (base) => `«${base}» бағанындағыдай`,
    keySame: 'Сұр: бірінші бағандағыдай',
    article: (number, title) => `${number}-бап. ${title}`,
    articleHead: 'Бап',
    treaty: 'Шарт',
    articlesMet: (all) => `${all} баптың сақталғаны`,
    metOf: (met, all) => `сақталғаны ${met} / ${all}`,
    shortMetOf: (met, all) => `${met} / ${all}`,
    onlyChanged: 'Тек өзгеретіні',
    foldAll: 'Барлық шартты жию',
    openAll: 'Барлық шартты ашу',
    nothing: 'Бірде-бір шарт бабы сипатталмаған.',
    nothingChanges:
      'Бірде-бір шарт бабы өзгермейді. Барлық бапты көрсетіңіз немесе басқа топтаманы таңдаңыз.',
    shownColumns: (shown, all) => `${all} бағанның ішінен ${shown} көрсетілді`,
    size: (articles, treaties, columns) => `${treaties} шарттың ${articles} бабы, заңның ${columns} күйі.`,
    column: (label, met, all, changed) =>
      `${label}: ${all} баптың сақталғаны ${met}${changed === null ? '' : `, бірінші бағаннан өзгеше: ${changed}`}.`,
  },
};
