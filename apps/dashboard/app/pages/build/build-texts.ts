import type { Language } from '../../view-state';

/** Words of the builder. */
export interface BuildTexts {
  readonly title: string;
  readonly unnamed: string;
  readonly name: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly undo: string;
  readonly redo: string;
  readonly reset: string;
  readonly apply: string;
  readonly reforms: string;
  readonly searchReforms: string;
  readonly reformsFound: (n: number) => string;
  readonly harms: string;
  readonly checks: string;
  readonly redline: string;
  /** Heading of the figure from reforms through rules to harms. */
  readonly flow: string;
  /** Name of the section on what each reform of the package adds. */
  readonly adds: string;
  readonly settles: (now: string, all: string, today: string) => string;
  /** Where a package settles as many as the law does; an empty one is the law itself. */
  readonly settlesAsLaw: (now: string, all: string, isEmpty: boolean) => string;
  readonly settledOf: (now: string, all: string) => string;
  readonly lawToday: string;
  readonly thisPackage: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
  readonly inForceSince: (date: string) => string;
  readonly today: string;
  readonly reached: (share: string) => string;
  readonly mustSign: string;
  readonly conflictCount: (n: number) => string;
  readonly conflictHelp: string;
  readonly excludeHelp: string;
  readonly keep: (title: string) => string;
  readonly valueFrom: (value: string, title: string) => string;
  readonly custom: string;
  readonly missingCount: (n: number) => string;
  readonly missingHelp: string;
  readonly addAll: string;
  readonly noFaults: string;
  readonly dutiesCreated: (n: number) => string;
  readonly dutiesUnmet: (n: number) => string;
  readonly treaties: string;
  readonly conditionsMet: string;
  readonly treatiesUnchanged: (n: number) => string;
  readonly more: (n: number) => string;
  readonly cases: string;
  readonly casesChanged: (changed: string, all: string) => string;
  readonly closer: (n: number) => string;
  readonly stillShut: (steps: string) => string;
  readonly anotherChange: string;
  readonly anotherChangeHelp: string;
  readonly parameter: string;
  readonly value: string;
  readonly add: string;
  readonly remove: string;
}

export const buildTexts: Readonly<Record<Language, BuildTexts>> = {
  en: {
    title: 'Build a package',
    unnamed: 'My package',
    name: 'Name of the package',
    copyLink: 'Copy link',
    copied: 'Copied',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    apply: 'Apply the choice',
    reforms: 'Reforms',
    searchReforms: 'Search reforms',
    reformsFound: (n) => (n === 1 ? '1 reform found' : `${n} reforms found`),
    harms: 'Harms',
    checks: 'Checks',
    redline: 'Redline',
    flow: 'How it works through the law',
    adds: 'What each reform adds',
    settles: (now, all, today) => `Settles ${now} of ${all} harms. The law of the day settles ${today}.`,
    settlesAsLaw: (now, all, isEmpty) =>
      isEmpty
        ? `The law of the day settles ${now} of ${all} harms.`
        : `Settles ${now} of ${all} harms, as many as the law of the day.`,
    settledOf: (now, all) => `${now} of ${all} settled`,
    lawToday: 'Law of the day',
    thisPackage: 'This package',
    emptyTitle: 'No reform is switched on.',
    emptyText: 'The law stands as it is. Switch one on, or start from',
    emptyLink: 'a curated package',
    inForceSince: (date) => `in force since ${date}`,
    today: 'today',
    reached: (share) => `reached ${share}`,
    mustSign: 'must sign',
    conflictCount: (n) => (n === 1 ? '1 conflict' : `${n} conflicts`),
    conflictHelp: 'Two values for one rule. Neither is taken until you keep one:',
    excludeHelp: 'These exclude each other. Keep one:',
    keep: (title) => `Keep “${title}”`,
    valueFrom: (value, title) => `${value} (${title})`,
    custom: 'own change',
    missingCount: (n) => (n === 1 ? '1 companion missing' : `${n} companions missing`),
    missingHelp: 'Without these, what you chose stays on paper:',
    addAll: 'Add all',
    noFaults: 'No conflict, and no companion missing.',
    dutiesCreated: (n) => (n === 1 ? 'Creates 1 duty' : `Creates ${n} duties`),
    dutiesUnmet: (n) =>
      n === 0
        ? 'National law meets them all.'
        : n === 1
          ? 'One is not met by national law:'
          : `${n} are not met by national law:`,
    treaties: 'Treaties',
    conditionsMet: 'conditions met',
    treatiesUnchanged: (n) => (n === 1 ? '1 treaty unchanged' : `${n} treaties unchanged`),
    more: (n) => `${n} more`,
    cases: 'Cases',
    casesChanged: (changed, all) =>
      changed === '0'
        ? 'No documented case is decided differently.'
        : `${changed} of ${all} documented cases are decided differently.`,
    closer: (n) =>
      n === 1 ? 'In 1 case, fewer steps stand in the way:' : `In ${n} cases, fewer steps stand in the way:`,
    stillShut: (steps) => `still shut: ${steps}`,
    anotherChange: 'Change any rule',
    anotherChangeHelp:
      'Set a single parameter to any legal value: a number, 1/3, 25%, yes, no, or none to repeal.',
    parameter: 'Parameter',
    value: 'Value',
    add: 'Add',
    remove: 'Remove',
  },
  ru: {
    title: 'Собрать пакет',
    unnamed: 'Мой пакет',
    name: 'Название пакета',
    copyLink: 'Скопировать ссылку',
    copied: 'Скопировано',
    undo: 'Отменить',
    redo: 'Вернуть',
    reset: 'Сбросить',
    apply: 'Применить выбор',
    reforms: 'Реформы',
    searchReforms: 'Поиск по реформам',
    reformsFound: (n) => `Найдено реформ: ${n}`,
    harms: 'Проблемы',
    checks: 'Проверка',
    redline: 'Правки',
    flow: 'Как это действует через закон',
    adds: 'Что добавляет каждая реформа',
    settles: (now, all, today) => `Решает ${now} из ${all} проблем. Закон на эту дату решает ${today}.`,
    settlesAsLaw: (now, all, isEmpty) =>
      isEmpty
        ? `Закон на эту дату решает ${now} из ${all} проблем.`
        : `Решает ${now} из ${all} проблем, столько же, сколько закон на эту дату.`,
    settledOf: (now, all) => `Решено: ${now} из ${all}`,
    lawToday: 'Закон на дату',
    thisPackage: 'Этот пакет',
    emptyTitle: 'Ни одна реформа не включена.',
    emptyText: 'Закон остаётся как есть. Включите реформу или начните с',
    emptyLink: 'готового пакета',
    inForceSince: (date) => `действует с ${date}`,
    today: 'сегодня',
    reached: (share) => `собрали ${share}`,
    mustSign: 'должны подписать',
    conflictCount: (n) => `Противоречий: ${n}`,
    conflictHelp: 'Два значения одного правила. Ни одно не взято, пока вы не оставите одно:',
    excludeHelp: 'Эти реформы исключают друг друга. Оставьте одну:',
    keep: (title) => `Оставить «${title}»`,
    valueFrom: (value, title) => `${value} (${title})`,
    custom: 'своё изменение',
    missingCount: (n) => `Недостающих реформ: ${n}`,
    missingHelp: 'Без них выбранное остаётся на бумаге:',
    addAll: 'Добавить все',
    noFaults: 'Противоречий нет, недостающих реформ нет.',
    dutiesCreated: (n) => `Создаёт обязательств: ${n}`,
    dutiesUnmet: (n) =>
      n === 0 ? 'Национальный закон соблюдает их все.' : `Национальный закон не соблюдает: ${n}`,
    treaties: 'Договоры',
    conditionsMet: 'выполнено условий',
    treatiesUnchanged: (n) => `Без перемен договоров: ${n}`,
    more: (n) => `Ещё ${n}`,
    cases: 'Случаи',
    casesChanged: (changed, all) =>
      changed === '0'
        ? 'Ни один описанный случай не решается иначе.'
        : `Решаются иначе: ${changed} из ${all} описанных случаев.`,
    closer: (n) => `Меньше препятствий в случаях: ${n}.`,
    stillShut: (steps) => `ещё закрыто: ${steps}`,
    anotherChange: 'Изменить любое правило',
    anotherChangeHelp:
      'Задайте одному параметру любое допустимое значение: число, 1/3, 25%, yes, no или none, чтобы отменить норму.',
    parameter: 'Параметр',
    value: 'Значение',
    add: 'Добавить',
    remove: 'Убрать',
  },
  kk: {
    title: 'Топтама құрастыру',
    unnamed: 'Менің топтамам',
    name: 'Топтаманың атауы',
    copyLink: 'Сілтемені көшіру',
    copied: 'Көшірілді',
    undo: 'Болдырмау',
    redo: 'Қайтару',
    reset: 'Тазарту',
    apply: 'Таңдауды қолдану',
    reforms: 'Реформалар',
    searchReforms: 'Реформалардан іздеу',
    reformsFound: (n) => `Табылған реформа: ${n}`,
    harms: 'Мәселелер',
    checks: 'Тексеру',
    redline: 'Түзетулер',
    flow: 'Заң арқылы қалай әсер етеді',
    adds: 'Әр реформа не қосады',
    settles: (now, all, today) =>
      `Шешілгені: ${all} мәселенің ішінен ${now}. Сол күнгі заң бойынша: ${today}.`,
    settlesAsLaw: (now, all, isEmpty) =>
      isEmpty
        ? `Сол күнгі заң бойынша шешілгені: ${all} мәселенің ішінен ${now}.`
        : `Шешілгені: ${all} мәселенің ішінен ${now}, сол күнгі заңдағыдай.`,
    settledOf: (now, all) => `Шешілгені: ${all} ішінен ${now}`,
    lawToday: 'Сол күнгі заң',
    thisPackage: 'Осы топтама',
    emptyTitle: 'Бірде-бір реформа қосылмаған.',
    emptyText: 'Заң сол қалпында. Реформаны қосыңыз немесе мынадан бастаңыз:',
    emptyLink: 'дайын топтама',
    inForceSince: (date) => `${date} бастап қолданыста`,
    today: 'бүгін',
    reached: (share) => `жиналғаны ${share}`,
    mustSign: 'қол қоюы тиіс',
    conflictCount: (n) => `Қайшылықтар: ${n}`,
    conflictHelp: 'Бір ережеге екі мән берілген. Біреуін қалдырғанша, ешқайсысы алынбайды:',
    excludeHelp: 'Бұлар бірін-бірі жоққа шығарады. Біреуін қалдырыңыз:',
    keep: (title) => `«${title}» қалсын`,
    valueFrom: (value, title) => `${value} (${title})`,
    custom: 'өз өзгерісіңіз',
    missingCount: (n) => `Жетіспейтін реформалар: ${n}`,
    missingHelp: 'Оларсыз таңдалғаны қағаз жүзінде қалады:',
    addAll: 'Бәрін қосу',
    noFaults: 'Қайшылық жоқ, жетіспейтін реформа жоқ.',
    dutiesCreated: (n) => `Туғызатын міндеттеме: ${n}`,
    dutiesUnmet: (n) => (n === 0 ? 'Ұлттық заң бәрін орындайды.' : `Ұлттық заң орындамайтыны: ${n}`),
    treaties: 'Шарттар',
    conditionsMet: 'орындалған талаптар',
    treatiesUnchanged: (n) => `Өзгеріссіз шарттар: ${n}`,
    more: (n) => `Тағы ${n}`,
    cases: 'Оқиғалар',
    casesChanged: (changed, all) =>
      changed === '0'
        ? 'Сипатталған оқиғалардың бірде-бірі басқаша шешілмейді.'
        : `Сипатталған ${all} оқиғадан басқаша шешілетіні: ${changed}.`,
    closer: (n) => `Кедергісі азайған оқиғалар: ${n}.`,
    stillShut: (steps) => `әлі жабық: ${steps}`,
    anotherChange: 'Кез келген ережені өзгерту',
    anotherChangeHelp:
      'Бір параметрге кез келген заңды мән беріңіз: сан, 1/3, 25%, yes, no немесе норманы жою үшін none.',
    parameter: 'Параметр',
    value: 'Мәні',
    add: 'Қосу',
    remove: 'Алып тастау',
  },
};
