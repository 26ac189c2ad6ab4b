import type { Addressee } from '@tarazy/rules';
import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words that several pages of the reference share. */
export interface ReferenceTexts {
  readonly withPackage: string;
  readonly addToPackage: string;
  readonly inPackage: string;
  readonly find: string;
  readonly clear: string;
  readonly nothingFound: string;
  readonly where: string;
  readonly harms: string;
  readonly reforms: string;
  readonly cases: string;
  readonly obligations: string;
  readonly law: string;
  readonly none: string;
  readonly binds: string;
  readonly doesNotBind: string;
  readonly bindingUnknown: string;
  readonly met: string;
  readonly unmet: string;
  readonly undetermined: string;
  readonly holds: string;
  readonly missing: string;
  readonly notKnown: string;
  readonly notAsked: string;
  readonly lawOf: (date: string) => string;
  readonly since: (date: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly rules: (count: number) => string;
  readonly conditionsMet: (met: number, all: number) => string;
  readonly shut: (count: number) => string;
  readonly found: (count: number) => string;
  readonly harmCount: (count: number) => string;
  readonly reformCount: (count: number) => string;
  readonly caseCount: (count: number) => string;
  readonly addressees: Readonly<Record<Addressee, string>>;
  readonly addressedTo: (to: string) => string;
}

const TEXTS: Readonly<Record<Language, ReferenceTexts>> = {
  en: {
    withPackage: 'With the package',
    addToPackage: 'Add to the package',
    inPackage: 'In the package of this view. Open it in the builder',
    find: 'Find',
    clear: 'Show all',
    nothingFound: 'Nothing matches. Try fewer words, an article number, or another language.',
    where: 'You are here',
    harms: 'Harms',
    reforms: 'Reforms',
    cases: 'Cases',
    obligations: 'Treaty articles',
    law: 'Law',
    none: 'None in the model.',
    binds: 'Binds',
    doesNotBind: 'Does not bind',
    bindingUnknown: 'Whether it binds is not known',
    met: 'Met',
    unmet: 'Not met',
    undetermined: 'Undetermined',
    holds: 'Holds',
    missing: 'Missing',
    notKnown: 'Not known',
    notAsked: 'Not asked of this harm',
    lawOf: (date) => `Law as of ${date}`,
    since: (date) => `so since ${date}, as far as known`,
    between: (low, high) => `between ${low.toLowerCase()} and ${high.toLowerCase()}`,
    rules: (count) => formatCount('en', { one: '{n} rule', other: '{n} rules' }, count),
    conditionsMet: (met, all) => `${met} of ${all} conditions met`,
    shut: (count) => formatCount('en', { one: '{n} step in the way', other: '{n} steps in the way' }, count),
    found: (count) => `${count} found`,
    harmCount: (count) => formatCount('en', { one: '{n} harm', other: '{n} harms' }, count),
    reformCount: (count) => formatCount('en', { one: '{n} reform', other: '{n} reforms' }, count),
    caseCount: (count) => formatCount('en', { one: '{n} case', other: '{n} cases' }, count),
    addressees: {
      government: 'the government',
      companies: 'companies',
      unions: 'trade unions',
      courts: 'courts',
      'partner-states': 'partner states',
      'international-bodies': 'international bodies',
      researchers: 'researchers',
    },
    addressedTo: (to) => `Addressed to ${to}.`,
  },
  ru: {
    withPackage: 'С пакетом',
    addToPackage: 'Добавить в пакет',
    inPackage: 'Входит в выбранный пакет. Открыть его в конструкторе',
    find: 'Найти',
    clear: 'Показать всё',
    nothingFound: 'Ничего не найдено. Попробуйте меньше слов, номер статьи или другой язык.',
    where: 'Вы здесь',
    harms: 'Проблемы',
    reforms: 'Реформы',
    cases: 'Случаи',
    obligations: 'Статьи договоров',
    law: 'Закон',
    none: 'В модели нет.',
    binds: 'Обязателен',
    doesNotBind: 'Не обязателен',
    bindingUnknown: 'Обязателен ли, неизвестно',
    met: 'Соблюдено',
    unmet: 'Не соблюдено',
    undetermined: 'Не определено',
    holds: 'Есть',
    missing: 'Нет',
    notKnown: 'Неизвестно',
    notAsked: 'Для этой проблемы не требуется',
    lawOf: (date) => `Закон на ${date}`,
    since: (date) => `так с ${date}, насколько известно`,
    between: (low, high) => `от «${low.toLowerCase()}» до «${high.toLowerCase()}»`,
    rules: (count) =>
      formatCount('ru', { one: '{n} норма', few: '{n} нормы', many: '{n} норм', other: '{n} нормы' }, count),
    conditionsMet: (met, all) => `выполнено условий: ${met} из ${all}`,
    shut: (count) =>
      formatCount(
        'ru',
        { one: '{n} преграда', few: '{n} преграды', many: '{n} преград', other: '{n} преграды' },
        count,
      ),
    found: (count) => `Найдено: ${count}`,
    harmCount: (count) =>
      formatCount(
        'ru',
        { one: '{n} проблема', few: '{n} проблемы', many: '{n} проблем', other: '{n} проблемы' },
        count,
      ),
    reformCount: (count) =>
      formatCount(
        'ru',
        { one: '{n} реформа', few: '{n} реформы', many: '{n} реформ', other: '{n} реформы' },
        count,
      ),
    caseCount: (count) =>
      formatCount(
        'ru',
        { one: '{n} случай', few: '{n} случая', many: '{n} случаев', other: '{n} случая' },
        count,
      ),
    addressees: {
      government: 'правительство',
      companies: 'компании',
      unions: 'профсоюзы',
      courts: 'суды',
      'partner-states': 'государства-партнёры',
      'international-bodies': 'международные организации',
      researchers: 'исследователи',
    },
    addressedTo: (to) => `Адресат: ${to}.`,
  },
  kk: {
    withPackage: 'Топтамамен',
    addToPackage: 'Топтамаға қосу',
    inPackage: 'Таңдалған топтамада бар. Құрастырғышта ашу',
    find: 'Табу',
    clear: 'Барлығын көрсету',
    nothingFound: 'Ештеңе табылмады. Сөзді азайтып, бап нөмірін немесе басқа тілді қолданып көріңіз.',
    where: 'Сіз осындасыз',
    harms: 'Мәселелер',
    reforms: 'Реформалар',
    cases: 'Оқиғалар',
    obligations: 'Шарт баптары',
    law: 'Заң',
    none: 'Модельде жоқ.',
    binds: 'Міндетті',
    doesNotBind: 'Міндетті емес',
    bindingUnknown: 'Міндетті ме, белгісіз',
    met: 'Сақталған',
    unmet: 'Сақталмаған',
    undetermined: 'Анықталмаған',
    holds: 'Бар',
    missing: 'Жоқ',
    notKnown: 'Белгісіз',
    notAsked: 'Бұл мәселе үшін талап етілмейді',
    lawOf: (date) => `${date} күнгі заң`,
    since: (date) => `${date} бастап осылай, белгілі болғанша`,
    between: (low, high) => `«${low.toLowerCase()}» пен «${high.toLowerCase()}» аралығында`,
    rules: (count) => `${count} норма`,
    conditionsMet: (met, all) => `орындалған шарттар: ${met} / ${all}`,
    shut: (count) => `${count} кедергі`,
    found: (count) => `Табылды: ${count}`,
    harmCount: (count) => `${count} мәселе`,
    reformCount: (count) => `${count} реформа`,
    caseCount: (count) => `${count} оқиға`,
    addressees: {
      government: 'үкімет',
      companies: 'компаниялар',
      unions: 'кәсіподақтар',
      courts: 'соттар',
      'partner-states': 'серіктес мемлекеттер',
      'international-bodies': 'халықаралық ұйымдар',
      researchers: 'зерттеушілер',
    },
    addressedTo: (to) => `Кімге арналған: ${to}.`,
  },
};

/** Words that several pages of the reference share, in the reader's language. */
export function referenceTexts(language: Language): ReferenceTexts {
  return TEXTS[language];
}
