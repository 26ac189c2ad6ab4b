import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';

/** Words of the flow from reforms through rules of law to harms. */
export interface ReformFlowWords {
  readonly reforms: string;
  readonly rules: string;
  readonly harms: string;
  readonly reformCount: (count: number) => string;
  readonly ruleCount: (count: number) => string;
  readonly harmCount: (count: number) => string;
  /** How many of some harms are settled. */
  readonly settledOf: (settled: number, all: number) => string;
  /** Theme of what belongs to none. */
  readonly other: string;
  readonly ownChange: string;
  readonly alreadyLaw: (since: string) => string;
  readonly noHarmRests: string;
  readonly namedAbove: (count: number) => string;
  /** Between a value and who asks for it. */
  readonly askedBy: (value: string, by: string) => string;
  readonly wasIs: (before: string, after: string) => string;

  /** What the reading line says, after the name of the mark. */
  readonly changesRules: (rules: number) => string;
  readonly changesNothing: string;
  readonly restOn: (harms: number, settled: number, rules: number) => string;
  readonly changedBy: (reforms: string) => string;
  readonly conflictOf: (values: string) => string;
  readonly harmMoves: (before: string, after: string) => string;
  readonly harmStays: (status: string) => string;
  readonly harmRests: (rules: number, reforms: number) => string;
  readonly chooseToOpen: string;
  readonly chooseToFold: string;

  readonly key: string;
  readonly empty: string;
  readonly nothingRests: string;
  readonly moved: (moved: number, still: number) => string;
  readonly conflictCount: (count: number) => string;
  readonly tableHarms: string;
  readonly none: string;
}

const english = (count: number, one: string, other: string): string =>
  `${count} ${choosePlural('en', count, { one, other })}`;
const russian = (count: number, one: string, few: string, many: string): string =>
  `${count} ${choosePlural('ru', count, { one, few, many, other: many })}`;

const en: ReformFlowWords = {
  reforms: 'Reforms',
  rules: 'Rules of law',
  harms: 'Harms that rest on them',
  reformCount: (count) => english(count, 'reform', 'reforms'),
  ruleCount: (count) => english(count, 'rule', 'rules'),
  harmCount: (count) => english(count, 'harm', 'harms'),
  settledOf: (settled, all) => `${settled} of ${all} settled`,
  other: 'Other',
  ownChange: 'own change',
  alreadyLaw: (since) => `already law since ${since}`,
  noHarmRests: 'no harm rests on it',
  namedAbove: (count) => `and ${english(count, 'harm', 'harms')} named above`,
  askedBy: (value, by) => `${value} (${by})`,
  wasIs: (before, after) => `before: ${before}, after: ${after}`,
  changesRules: (rules) => `Changes ${english(rules, 'rule of law', 'rules of law')}`,
  changesNothing: 'Changes no rule of law',
  restOn: (harms, settled, rules) => {
    const on = rules === 1 ? 'it' : 'them';
    if (harms === 0) return `no harm rests on ${on}`;
    const rest = `${english(harms, 'harm rests', 'harms rest')} on ${on}`;
    return `${rest}, ${settled === 0 ? 'none' : settled} ${settled > 1 ? 'are' : 'is'} settled`;
  },
  changedBy: (reforms) => `Changed by: ${reforms}`,
  conflictOf: (values) => `Two values for one rule, so nothing is settled: ${values}`,
  harmMoves: (before, after) => `Before: ${before.toLowerCase()}. After: ${after.toLowerCase()}`,
  harmStays: (status) => `${status}, before and after`,
  harmRests: (rules, reforms) =>
    `Rests on ${english(rules, 'changed rule', 'changed rules')}, of ${english(reforms, 'reform', 'reforms')}`,
  chooseToOpen: 'Choose to open the theme',
  chooseToFold: 'Choose to fold the theme',
  key: 'A line leads from a reform to a rule that it changes, and from the rule to a harm that rests on it. Grey: the harm does not move. Dashed: that is not determined.',
  empty: 'No reform is switched on. Choose one to see which rules it changes and which harms rest on them.',
  nothingRests: 'No harm on record rests on the rules that change.',
  moved: (moved, still) =>
    `${english(moved, 'harm moves', 'harms move')}, ${still} ${still === 1 ? 'does' : 'do'} not`,
  conflictCount: (count) => english(count, 'rule is in conflict', 'rules are in conflict'),
  tableHarms: 'Harms that rest on it',
  none: 'none',
};

const ru: ReformFlowWords = {
  reforms: 'Реформы',
  rules: 'Нормы закона',
  harms: 'Зависящие от них проблемы',
  reformCount: (count) => russian(count, 'реформа', 'реформы', 'реформ'),
  ruleCount: (count) => russian(count, 'норма', 'нормы', 'норм'),
  harmCount: (count) => russian(count, 'проблема', 'проблемы', 'проблем'),
  settledOf: (settled, all) => `урегулировано: ${settled} из ${all}`,
  other: 'Прочее',
  ownChange: 'своё изменение',
  alreadyLaw: (since) => `уже в законе с ${since}`,
  noHarmRests: 'от неё не зависит ни одна проблема',
  namedAbove: (count) => `и ещё ${russian(count, 'названная', 'названные', 'названных')} выше`,
  askedBy: (value, by) => `${value} (${by})`,
  wasIs: (before, after) => `было: ${before}, стало: ${after}`,
  changesRules: (rules) => `Меняет ${russian(rules, 'норму', 'нормы', 'норм')} закона`,
  changesNothing: 'Не меняет ни одной нормы закона',
  restOn: (harms, settled, rules) => {
    const on = rules === 1 ? 'неё' : 'них';
    if (harms === 0) return `от ${on} не зависит ни одна проблема`;
    const rest = `от ${on} ${choosePlural('ru', harms, { one: 'зависит', other: 'зависят' })} ${russian(harms, 'проблема', 'проблемы', 'проблем')}`;
    return `${rest}, урегулировано: ${settled}`;
  },
  changedBy: (reforms) => `Меняют: ${reforms}`,
  conflictOf: (values) => `Два значения одной нормы, поэтому ничего не решено: ${values}`,
  harmMoves: (before, after) => `Было: ${before.toLowerCase()}. Стало: ${after.toLowerCase()}`,
  harmStays: (status) => `${status}, до и после`,
  harmRests: (rules, reforms) =>
    `Зависит от ${russian(rules, 'изменённой нормы', 'изменённых норм', 'изменённых норм')}; реформ, которые их меняют: ${reforms}`,
  chooseToOpen: 'Выберите, чтобы раскрыть тему',
  chooseToFold: 'Выберите, чтобы свернуть тему',
  key: 'Линия ведёт от реформы к норме, которую она меняет, а от нормы к проблеме, которая от неё зависит. Серая: проблема не сдвинулась. Пунктир: исход не определён.',
  empty:
    'Ни одна реформа не включена. Выберите реформу, чтобы увидеть, какие нормы она меняет и какие проблемы от них зависят.',
  nothingRests: 'Ни одна описанная проблема не зависит от норм, которые меняются.',
  moved: (moved, still) =>
    `${choosePlural('ru', moved, { one: 'сдвинулась', other: 'сдвинулось' })} ${russian(moved, 'проблема', 'проблемы', 'проблем')}, без изменений: ${still}`,
  conflictCount: (count) => `норм с противоречием: ${count}`,
  tableHarms: 'Проблемы, которые от неё зависят',
  none: 'нет',
};

/** A noun after a number keeps its singular form. */
const kk: ReformFlowWords = {
  reforms: 'Реформалар',
  rules: 'Заң нормалары',
  harms: 'Оларға тәуелді мәселелер',
  reformCount: (count) => `${count} реформа`,
  ruleCount: (count) => `${count} норма`,
  harmCount: (count) => `${count} мәселе`,
  settledOf: (settled, all) => `${all} ішінен ${settled} реттелген`,
  other: 'Басқалары',
  ownChange: 'өз өзгерісіңіз',
  alreadyLaw: (since) => `заңда бұрыннан бар (${since})`,
  noHarmRests: 'оған бірде-бір мәселе тәуелді емес',
  namedAbove: (count) => `және жоғарыда аталған ${count} мәселе`,
  askedBy: (value, by) => `${value} (${by})`,
  wasIs: (before, after) => `бұрын: ${before}, кейін: ${after}`,
  changesRules: (rules) => `Заңның ${rules} нормасын өзгертеді`,
  changesNothing: 'Заңның бірде-бір нормасын өзгертпейді',
  restOn: (harms, settled, rules) => {
    const on = rules === 1 ? 'оған' : 'оларға';
    if (harms === 0) return `${on} бірде-бір мәселе тәуелді емес`;
    return `${on} ${harms} мәселе тәуелді, реттелгені: ${settled}`;
  },
  changedBy: (reforms) => `Өзгертетін: ${reforms}`,
  conflictOf: (values) => `Бір норманың екі мәні бар, сондықтан ештеңе шешілмеген: ${values}`,
  harmMoves: (before, after) => `Бұрын: ${before.toLowerCase()}. Кейін: ${after.toLowerCase()}`,
  harmStays: (status) => `${status}: бұрын да, кейін де`,
  harmRests: (rules, reforms) => `Өзгеретін ${rules} нормаға тәуелді, оларды ${reforms} реформа өзгертеді`,
  chooseToOpen: 'Тақырыпты ашу үшін таңдаңыз',
  chooseToFold: 'Тақырыпты жию үшін таңдаңыз',
  key: 'Сызық реформадан ол өзгертетін нормаға, нормадан оған тәуелді мәселеге апарады. Сұр сызық: мәселе өзгермеген. Үзік сызық: нәтижесі анықталмаған.',
  empty:
    'Бірде-бір реформа қосылмаған. Қай норманы өзгертетінін және оған қандай мәселелер тәуелді екенін көру үшін реформаны таңдаңыз.',
  nothingRests: 'Сипатталған мәселелердің ешқайсысы өзгеретін нормаларға тәуелді емес.',
  moved: (moved, still) => `${moved} мәселе өзгереді, ${still} мәселе өзгермейді`,
  conflictCount: (count) => `қайшылығы бар нормалар: ${count}`,
  tableHarms: 'Оған тәуелді мәселелер',
  none: 'жоқ',
};

const WORDS: Readonly<Record<Locale, ReformFlowWords>> = { en, ru, kk };

/** Words of the flow in a language. */
export function reformFlowWords(locale: Locale): ReformFlowWords {
  return WORDS[locale];
}
