import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';
import type { CountedFrom } from './compare-sets-props';

/** The words of a comparison. Letters of sets come as `A` or `A, B and C`. */
export interface SetWords {
  readonly join: (marks: readonly string[]) => string;
  readonly onlyOne: (mark: string, atLeast: CountedFrom) => string;
  readonly several: (marks: string, atLeast: CountedFrom) => string;
  readonly none: (atLeast: CountedFrom) => string;
  readonly total: (atLeast: CountedFrom, beyond: boolean) => string;
  readonly totalOf: (set: string, count: number) => string;
  /** Totals one after another in a sentence. */
  readonly totals: (totals: readonly string[]) => string;
  readonly leftOut: (count: number, base: string) => string;
  readonly groupsShown: (shown: number, all: number) => string;
  readonly setsShown: (shown: number, all: number) => string;
  readonly andMore: (count: number) => string;
  readonly moreGroups: (count: number) => string;
  readonly butNot: (mark: string) => string;
  readonly pairs: string;
  readonly pairsMeasure: string;
  readonly settles: string;
  readonly containedIn: (marks: string) => string;
  readonly same: (marks: string) => string;
  readonly isContained: (mark: string, marks: string) => string;
  readonly isSame: (mark: string, marks: string) => string;
  readonly order: string;
  readonly orders: Readonly<Record<'degree' | 'size', string>>;
  readonly leastSize: string;
  readonly onlyOneSwitch: string;
  readonly unfoldAll: string;
  readonly foldAll: string;
  readonly empty: string;
  readonly noGroup: string;
  readonly settledBy: string;
  readonly nobody: string;
  readonly already: string;
}

const listWith = (and: string) => (marks: readonly string[]) =>
  marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} ${and} ${marks.at(-1)}`;

const en: SetWords = {
  join: listWith('and'),
  onlyOne: (mark, atLeast) => `Only ${mark} ${atLeast === 'settled' ? 'settles' : 'makes enforceable'}`,
  several: (marks, atLeast) => `${marks} ${atLeast === 'settled' ? 'settle' : 'make enforceable'}`,
  none: (atLeast) => `No package ${atLeast === 'settled' ? 'settles' : 'makes enforceable'}`,
  total: (atLeast, beyond) =>
    `${atLeast === 'settled' ? 'Harms settled' : 'Harms made enforceable'}${beyond ? ' beyond the base' : ''}`,
  totalOf: (set, count) => `${set}: ${count}`,
  totals: (totals) => totals.join('; '),
  leftOut: (count, base) =>
    `${count} ${choosePlural('en', count, { one: 'harm', other: 'harms' })} left out, as “${base}” answers ${choosePlural('en', count, { one: 'it', other: 'them' })} already.`,
  groupsShown: (shown, all) => `${shown} groups shown of ${all}`,
  setsShown: (shown, all) => `${shown} packages shown of ${all}`,
  andMore: (count) => `and ${count} more`,
  moreGroups: (count) => `and ${count} more ${choosePlural('en', count, { one: 'group', other: 'groups' })}`,
  butNot: (mark) => `but not ${mark}`,
  pairs: 'What each settles that the other does not',
  pairsMeasure: 'A row of zeros would mean that one is contained in the other.',
  settles: 'Settles',
  containedIn: (marks) => `contained in ${marks}`,
  same: (marks) => `the same as ${marks}`,
  isContained: (mark, marks) => `${mark} is contained in ${marks}.`,
  isSame: (mark, marks) => `${mark} settles the same as ${marks}.`,
  order: 'Order',
  orders: { degree: 'What one alone settles first', size: 'Largest groups first' },
  leastSize: 'Least harms in a group',
  onlyOneSwitch: 'Only what one alone settles',
  unfoldAll: 'Unfold all',
  foldAll: 'Fold all',
  empty: 'Nothing to compare. Choose two packages.',
  noGroup: 'No group is as large as that. Lower the least number of harms.',
  settledBy: 'Settled by',
  nobody: 'none',
  already: 'the base already',
};

const ru: SetWords = {
  join: listWith('и'),
  onlyOne: (mark, atLeast) =>
    atLeast === 'settled' ? `Решает только ${mark}` : `Исполнимо только с ${mark}`,
  several: (marks, atLeast) => (atLeast === 'settled' ? `Решают ${marks}` : `Исполнимо с ${marks}`),
  none: (atLeast) => (atLeast === 'settled' ? 'Не решает ни один пакет' : 'Не исполнимо ни с одним пакетом'),
  total: (atLeast, beyond) =>
    `${atLeast === 'settled' ? 'Решено проблем' : 'Исполнимо'}${beyond ? ' сверх основы' : ''}`,
  totalOf: (set, count) => `${set}: ${count}`,
  // Each begins with its verb, which is small within a sentence.
  totals: ([first = '', ...others]) =>
    [first, ...others.map((total) => total.charAt(0).toLowerCase() + total.slice(1))].join('; '),
  leftOut: (count, base) =>
    `Не показано, так как «${base}» уже даёт ответ: ${count} ${choosePlural('ru', count, { one: 'проблема', few: 'проблемы', many: 'проблем', other: 'проблемы' })}.`,
  groupsShown: (shown, all) => `Показано групп: ${shown} из ${all}`,
  setsShown: (shown, all) => `Показано пакетов: ${shown} из ${all}`,
  andMore: (count) => `и ещё ${count}`,
  moreGroups: (count) =>
    `и ещё ${count} ${choosePlural('ru', count, { one: 'группа', few: 'группы', many: 'групп', other: 'группы' })}`,
  butNot: (mark) => `но не ${mark}`,
  pairs: 'Что решает один и не решает другой',
  pairsMeasure: 'Строка из нулей значила бы, что один пакет содержится в другом.',
  settles: 'Решает',
  containedIn: (marks) => `содержится в ${marks}`,
  same: (marks) => `то же, что ${marks}`,
  isContained: (mark, marks) => `${mark} содержится в ${marks}.`,
  isSame: (mark, marks) => `${mark} решает то же, что ${marks}.`,
  order: 'Порядок',
  orders: { degree: 'Сначала то, что решает один', size: 'Сначала большие группы' },
  leastSize: 'В группе не меньше',
  onlyOneSwitch: 'Только то, что решает один',
  unfoldAll: 'Развернуть всё',
  foldAll: 'Свернуть всё',
  empty: 'Сравнивать нечего. Выберите два пакета.',
  noGroup: 'Столь больших групп нет. Уменьшите наименьшее число проблем.',
  settledBy: 'Решает',
  nobody: 'никто',
  already: 'уже основа',
};

const kk: SetWords = {
  join: listWith('және'),
  onlyOne: (mark, atLeast) => `Тек ${mark} ${atLeast === 'settled' ? 'шешеді' : 'орындалатын етеді'}`,
  several: (marks, atLeast) => `${marks} ${atLeast === 'settled' ? 'шешеді' : 'орындалатын етеді'}`,
  none: (atLeast) => `Ешбір топтама ${atLeast === 'settled' ? 'шешпейді' : 'орындалатын етпейді'}`,
  total: (atLeast, beyond) => {
    const what = atLeast === 'settled' ? 'шешілген мәселелер' : 'орындалатын мәселелер';
    return beyond ? `Негізге қосымша ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
  },
  totalOf: (set, count) => `${set}: ${count}`,
  totals: (totals) => totals.join('; '),
  leftOut: (count, base) => `${count} мәселе көрсетілмеді: оларға «${base}» онсыз да жауап береді.`,
  groupsShown: (shown, all) => `Көрсетілген топтар: ${shown}, барлығы ${all}`,
  setsShown: (shown, all) => `Көрсетілген топтамалар: ${shown}, барлығы ${all}`,
  andMore: (count) => `және тағы ${count}`,
  moreGroups: (count) => `және тағы ${count} топ`,
  butNot: (mark) => `бірақ ${mark} емес`,
  pairs: 'Бірі шешіп, екіншісі шешпейтіні',
  pairsMeasure: 'Жолдың бәрі нөл болса, бір топтама екіншісінің ішінде деген сөз.',
  settles: 'Шешеді',
  containedIn: (marks) => `${marks} ішінде`,
  same: (marks) => `${marks} сияқты`,
  isContained: (mark, marks) => `${mark} толығымен ${marks} ішінде.`,
  isSame: (mark, marks) => `${mark} шешетіні ${marks} шешетінімен бірдей.`,
  order: 'Реті',
  orders: { degree: 'Алдымен біреуі ғана шешетіні', size: 'Алдымен үлкен топтар' },
  leastSize: 'Топтағы мәселе саны, кемінде',
  onlyOneSwitch: 'Тек біреуі ғана шешетіні',
  unfoldAll: 'Бәрін ашу',
  foldAll: 'Бәрін жинау',
  empty: 'Салыстыратын ештеңе жоқ. Екі топтама таңдаңыз.',
  noGroup: 'Мұндай үлкен топ жоқ. Мәселенің ең аз санын кемітіңіз.',
  settledBy: 'Шешетіні',
  nobody: 'ешқайсысы',
  already: 'негіз онсыз да',
};

const WORDS: Readonly<Record<Locale, SetWords>> = { en, ru, kk };

/** The words of a comparison in a language. */
export function setWords(locale: Locale): SetWords {
  return WORDS[locale];
}
