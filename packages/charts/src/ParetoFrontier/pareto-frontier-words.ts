import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';

/** Every word of the frontier. Numbers come written in the language. */
interface FrontierWords {
  readonly effort: string;
  readonly settledBeyond: string;
  readonly package: string;
  readonly beatenBy: string;
  readonly whateverWeights: string;
  readonly nobody: string;
  readonly law: string;
  readonly place: (effort: string, settled: string, harms: number) => string;
  readonly tie: (count: string, n: number) => string;
  readonly bestLine: string;
  readonly theseLine: string;
  readonly step: (effort: string, settled: string, harms: number) => string;
  readonly stepTies: (count: string, n: number) => string;
  readonly uncounted: (count: string, n: number) => string;
  readonly unbeaten: string;
  readonly beatenByOne: (who: string, place: string) => string;
  readonly beatenByLaw: string;
  readonly dominated: (who: string) => string;
  readonly beyond: string;
  readonly count: (all: string, n: number, unbeaten: string) => string;
  readonly unbeatenAre: (who: string) => string;
  readonly empty: string;
}

/** The words of the frontier in each language. */
export const frontierWords: Readonly<Record<Locale, FrontierWords>> = {
  en: {
    effort: 'effort',
    settledBeyond: 'harms settled beyond the law of the date',
    package: 'Package',
    beatenBy: 'Beaten by',
    whateverWeights: 'Beaten whatever the weights by',
    nobody: 'none',
    law: 'the law as it is',
    place: (effort, settled, harms) =>
      `effort ${effort}, ${settled} ${choosePlural('en', harms, { one: 'harm', other: 'harms' })}`,
    tie: (count) => `${count} packages tie`,
    bestLine: 'Best any package can do',
    theseLine: 'Best of these packages',
    step: (effort, settled, harms) =>
      `${settled} ${choosePlural('en', harms, { one: 'harm', other: 'harms' })} at effort ${effort}`,
    stepTies: (count, n) => (n === 1 ? 'One package does it.' : `${count} packages tie.`),
    uncounted: (count, n) =>
      n === 1
        ? '1 change of no legal form is not counted'
        : `${count} changes of no legal form are not counted`,
    unbeaten: 'Beaten by none.',
    beatenByOne: (who, place) => `Beaten by ${who}: ${place}.`,
    beatenByLaw: 'It settles no more harms than the law as it is.',
    dominated: (who) => `Whatever the weights: ${who} settles all that it settles and asks no more.`,
    beyond: 'Beyond this picture',
    count: (all, n, unbeaten) =>
      `${all} ${choosePlural('en', n, { one: 'package', other: 'packages' })}, ${unbeaten} beaten by no other.`,
    unbeatenAre: (who) => `Beaten by none, from the least effort up: ${who}.`,
    empty: 'No package to weigh. Choose one first.',
  },
  ru: {
    effort: 'усилия',
    settledBeyond: 'урегулировано проблем сверх закона на эту дату',
    package: 'Пакет',
    beatenBy: 'Уступает пакету',
    whateverWeights: 'Уступает при любых весах',
    nobody: 'никакому',
    law: 'закон как есть',
    place: (effort, settled, harms) =>
      `усилия ${effort}, ${settled} ${choosePlural('ru', harms, { one: 'проблема', few: 'проблемы', other: 'проблем' })}`,
    tie: (count, n) =>
      `${count} ${choosePlural('ru', n, { one: 'пакет', few: 'пакета', other: 'пакетов' })} наравне`,
    bestLine: 'Лучшее, что может любой пакет',
    theseLine: 'Лучшее из этих пакетов',
    step: (effort, settled, harms) =>
      `${settled} ${choosePlural('ru', harms, { one: 'проблема', few: 'проблемы', other: 'проблем' })} при усилиях ${effort}`,
    stepTies: (count, n) =>
      n === 1
        ? 'Это может один пакет.'
        : `Наравне ${count} ${choosePlural('ru', n, { one: 'пакет', few: 'пакета', other: 'пакетов' })}.`,
    uncounted: (count, n) =>
      `не в счёт: ${count} ${choosePlural('ru', n, { one: 'изменение', few: 'изменения', other: 'изменений' })} без правовой формы`,
    unbeaten: 'Не уступает никакому пакету.',
    beatenByOne: (who, place) => `Уступает пакету ${who}: ${place}.`,
    beatenByLaw: 'Проблем урегулировано не больше, чем по закону как есть.',
    dominated: (who) => `При любых весах: ${who} решает всё то же и требует не больше.`,
    beyond: 'За краем рисунка',
    count: (all, n, unbeaten) =>
      `${all} ${choosePlural('ru', n, { one: 'пакет', few: 'пакета', other: 'пакетов' })}, не уступают другим: ${unbeaten}.`,
    unbeatenAre: (who) => `Не уступают другим, от меньших усилий к большим: ${who}.`,
    empty: 'Нет пакетов для сравнения. Сначала выберите пакет.',
  },
  kk: {
    effort: 'күш-жігер',
    settledBeyond: 'сол күнгі заңнан артық реттелген мәселелер',
    package: 'Топтама',
    beatenBy: 'Одан озатыны',
    whateverWeights: 'Кез келген салмақта озатыны',
    nobody: 'ешқайсысы',
    law: 'қолданыстағы заң',
    place: (effort, settled) => `күш-жігер ${effort}, ${settled} мәселе`,
    tie: (count) => `${count} топтама тең`,
    bestLine: 'Кез келген топтаманың шегі',
    theseLine: 'Осы топтамалардың үздігі',
    step: (effort, settled) => `${effort} күш-жігермен ${settled} мәселе`,
    stepTies: (count, n) => (n === 1 ? 'Мұны бір топтама істей алады.' : `${count} топтама тең түседі.`),
    uncounted: (count) => `құқықтық нысаны жоқ ${count} өзгеріс есепке алынбаған`,
    unbeaten: 'Одан ешбір топтама озбайды.',
    beatenByOne: (who, place) => `Одан ${who} озады: ${place}.`,
    beatenByLaw: 'Қолданыстағы заңнан артық мәселе реттемейді.',
    dominated: (who) => `Салмақ қандай болса да: ${who} соның бәрін реттейді және артық талап етпейді.`,
    beyond: 'Суреттен тыс',
    count: (all, _n, unbeaten) => `${all} топтама. Ешқайсысы озбайтындары: ${unbeaten}.`,
    unbeatenAre: (who) => `Ешқайсысы озбайтындары, күш-жігері азынан бастап: ${who}.`,
    empty: 'Салыстыратын топтама жоқ. Алдымен топтаманы таңдаңыз.',
  },
};
