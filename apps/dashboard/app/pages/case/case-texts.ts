import type { Language } from '../../view-state';

/** Words of the page of one case. */
export interface CaseTexts {
  readonly cases: string;
  readonly asItWas: string;
  readonly lawOfDay: string;
  readonly thisPackage: string;
  readonly short: { readonly was: string; readonly today: string; readonly package: string };
  readonly adding: string;
  readonly replayed: (laws: string) => string;
  readonly opens: (title: string, opened: number, left: number) => string;
  readonly turns: (before: string, title: string, after: string) => string;
  readonly nothingHelps: (outcome: string) => string;
  readonly unchangedBy: (outcome: string) => string;
  readonly already: (outcome: string) => string;
  readonly noValueAlone: string;
  readonly noValueMatters: string;
  readonly turnsAt: (value: string) => string;
  readonly everyRule: string;
  readonly alone: (title: string) => string;
  readonly together: string;
  readonly lawMark: (value: string) => string;
  readonly caseMark: (value: string) => string;
  readonly at: (value: string) => string;
  readonly openAt: string;
  readonly smallest: string;
  readonly openIt: string;
  readonly allSmallest: (n: number) => string;
  readonly within: (label: string, from: string, to: string) => string;
  readonly below: (label: string, to: string) => string;
  readonly upTo: (label: string, to: string) => string;
  readonly any: (label: string) => string;
  readonly noMend: string;
  readonly nothingNeeded: string;
  readonly happened: string;
  readonly facts: string;
  readonly factsHelp: string;
  readonly doubt: string;
  readonly believe: string;
  readonly missing: string;
  readonly overTime: string;
  readonly overTimeHelp: (dates: number) => string;
  readonly lawChanged: string;
  readonly stillShut: string;
  readonly notKnown: string;
  readonly nothing: string;
  readonly others: string;
  readonly harms: string;
  readonly evidence: string;
  readonly needed: (n: string) => string;
  readonly signed: (n: string) => string;
  readonly employees: (n: string) => string;
  readonly wouldNeed: (share: string, n: string) => string;
  readonly caveat: string;
}

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A small English number in words, as it stands at the head of a sentence. */
function inWords(count: number): string {
  return numerals[count] ?? String(count);
}

export const caseTexts: Readonly<Record<Language, CaseTexts>> = {
  en: {
    cases: 'Cases',
    asItWas: 'As it was',
    lawOfDay: 'Law of the day',
    thisPackage: 'This package',
    short: { was: 'Then', today: 'Today', package: 'Mine' },
    adding: 'adding one reform at a time',
    replayed: (laws) =>
      `The case, replayed under ${laws} laws. All steps are tested, not only the first that blocks.`,
    opens: (title, opened, left) =>
      `“${title}” opens ${opened === 0 ? 'no gate' : opened === 1 ? 'one gate' : `${inWords(opened).toLowerCase()} gates`}. ${
        left === 0 ? 'None stays shut.' : left === 1 ? 'One stays shut.' : `${inWords(left)} stay shut.`
      }`,
    turns: (before, title, after) => `${before} today. With “${title}”: ${after.toLowerCase()}.`,
    nothingHelps: (outcome) => `${outcome}, and no package of up to four reforms changes that.`,
    unchangedBy: (outcome) => `${outcome} under every law tested.`,
    already: (outcome) => `${outcome}, under the law of the day.`,
    noValueAlone: 'No threshold is low enough on its own',
    noValueMatters: 'No value of it changes the outcome alone',
    turnsAt: (value) => `The outcome turns at ${value}`,
    everyRule: 'Every other rule as on the day',
    alone: (title) => title,
    together: 'All of these together',
    lawMark: (value) => `law: ${value}`,
    caseMark: (value) => `the case: ${value}`,
    at: (value) => `At ${value}:`,
    openAt: 'Open the builder at this value',
    smallest: 'Smallest package that would do',
    openIt: 'Open it',
    allSmallest: (n) => `${n} packages of this size would do.`,
    within: (label, from, to) => `${label}: ${from} to ${to}`,
    below: (label, to) => `${label}: below ${to}`,
    upTo: (label, to) => `${label}: up to ${to}`,
    any: (label) => `${label}: any`,
    nothingNeeded: 'Nothing has to be added: the case comes out as those concerned would want it.',
    noMend:
      'No package of up to four reforms would do. What is missing is a fact, not a rule, or a rule that no reform offers.',
    happened: 'What happened',
    facts: 'The facts it rests on',
    factsHelp: 'A fact that the model infers can be doubted: the replay then treats it as missing.',
    doubt: 'Doubt it',
    believe: 'Believe it again',
    missing: 'Not in the sources',
    overTime: 'What the amendments changed for this case',
    overTimeHelp: (dates) =>
      `The same facts, decided under the law of ${dates} dates. Shown are the first, the last, and those on which something changed for them.`,
    lawChanged: 'What changed in the law',
    stillShut: 'In the way',
    notKnown: 'Not known',
    nothing: 'nothing',
    others: 'Other cases of this kind',
    harms: 'Harms it documents',
    evidence: 'Evidence',
    needed: (n) => `${n} needed`,
    signed: (n) => `${n} signed`,
    employees: (n) => `about ${n} employees`,
    wouldNeed: (share, n) => `${share}: ${n}`,
    caveat: 'Tests what the law provides, not what would have happened.',
  },
  ru: {
    cases: 'Случаи',
    asItWas: 'Как было',
    lawOfDay: 'Закон на дату',
    thisPackage: 'Этот пакет',
    short: { was: 'Тогда', today: 'Сейчас', package: 'Моё' },
    adding: 'реформы добавляются по одной',
    replayed: (laws) =>
      `Случай решён заново по законам: ${laws}. Проверены все шаги, а не только первый закрытый.`,
    opens: (title, opened, left) => `«${title}»: открывается шагов — ${opened}, закрытых остаётся — ${left}.`,
    turns: (before, title, after) =>
      `Сейчас: ${before.toLowerCase()}. С реформой «${title}»: ${after.toLowerCase()}.`,
    nothingHelps: (outcome) => `${outcome}. Ни один пакет до четырёх реформ этого не меняет.`,
    unchangedBy: (outcome) => `${outcome} при каждом проверенном законе.`,
    already: (outcome) => `${outcome} — по закону на эту дату.`,
    noValueAlone: 'Сам по себе ни один порог не достаточен',
    noValueMatters: 'Само по себе ни одно значение исхода не меняет',
    turnsAt: (value) => `Исход меняется на отметке ${value}`,
    everyRule: 'Остальные правила как на эту дату',
    alone: (title) => title,
    together: 'Всё это вместе',
    lawMark: (value) => `закон: ${value}`,
    caseMark: (value) => `случай: ${value}`,
    at: (value) => `При ${value}:`,
    openAt: 'Открыть пакет с этим значением',
    smallest: 'Наименьший достаточный пакет',
    openIt: 'Открыть',
    allSmallest: (n) => `Достаточных пакетов такого размера: ${n}.`,
    within: (label, from, to) => `${label}: от ${from} до ${to}`,
    below: (label, to) => `${label}: меньше ${to}`,
    upTo: (label, to) => `${label}: до ${to} включительно`,
    any: (label) => `${label}: любое`,
    nothingNeeded: 'Ничего добавлять не нужно: исход уже тот, которого хотели бы затронутые.',
    noMend:
      'Ни один пакет до четырёх реформ не достаточен: не хватает факта, а не правила, либо такой реформы нет.',
    happened: 'Что произошло',
    facts: 'Факты, на которых это держится',
    factsHelp: 'Вывод модели можно поставить под сомнение: тогда факт считается отсутствующим.',
    doubt: 'Усомниться',
    believe: 'Снова принять',
    missing: 'Нет в источниках',
    overTime: 'Что поправки изменили для этого случая',
    overTimeHelp: (dates) =>
      `Те же факты по закону на разные даты, всего их ${dates}. Показаны первая, последняя и те, когда для этих фактов что-то изменилось.`,
    lawChanged: 'Что изменилось в законе',
    stillShut: 'Что мешает',
    notKnown: 'Неизвестно',
    nothing: 'ничего',
    others: 'Другие случаи этого рода',
    harms: 'О каких проблемах говорит',
    evidence: 'Свидетельства',
    needed: (n) => `нужно ${n}`,
    signed: (n) => `подписали ${n}`,
    employees: (n) => `около ${n} работников`,
    wouldNeed: (share, n) => `${share}: ${n}`,
    caveat: 'Проверяется, что предусматривает закон, а не что случилось бы.',
  },
  kk: {
    cases: 'Оқиғалар',
    asItWas: 'Қалай болды',
    lawOfDay: 'Сол күнгі заң',
    thisPackage: 'Осы топтама',
    short: { was: 'Сонда', today: 'Қазір', package: 'Менікі' },
    adding: 'реформалар бір-бірден қосылады',
    replayed: (laws) =>
      `Оқиға ${laws} заң бойынша қайта шешілді. Тек бірінші кедергі емес, барлық қадам тексерілді.`,
    opens: (title, opened, left) => `«${title}»: ашылатын қадам — ${opened}, жабық қалатыны — ${left}.`,
    turns: (before, title, after) =>
      `Қазір: ${before.toLowerCase()}. «${title}» реформасымен: ${after.toLowerCase()}.`,
    nothingHelps: (outcome) => `${outcome}. Төрт реформаға дейінгі бірде-бір топтама мұны өзгертпейді.`,
    unchangedBy: (outcome) => `Тексерілген әр заң бойынша: ${outcome.toLowerCase()}.`,
    already: (outcome) => `Сол күнгі заң бойынша: ${outcome.toLowerCase()}.`,
    noValueAlone: 'Ешбір шек жалғыз өзі жеткіліксіз',
    noValueMatters: 'Ешбір мән жалғыз өзі нәтижені өзгертпейді',
    turnsAt: (value) => `Нәтиже ${value} белгісінде өзгереді`,
    everyRule: 'Қалған ережелер сол күнгідей',
    alone: (title) => title,
    together: 'Осының бәрі бірге',
    lawMark: (value) => `заң: ${value}`,
    caseMark: (value) => `оқиға: ${value}`,
    at: (value) => `${value} болғанда:`,
    openAt: 'Осы мәнмен топтаманы ашу',
    smallest: 'Жеткілікті ең кіші топтама',
    openIt: 'Ашу',
    allSmallest: (n) => `Мұндай көлемдегі жеткілікті топтамалар: ${n}.`,
    within: (label, from, to) => `${label}: ${from} – ${to}`,
    below: (label, to) => `${label}: ${to} төмен`,
    upTo: (label, to) => `${label}: ${to} дейін қоса алғанда`,
    any: (label) => `${label}: кез келген`,
    nothingNeeded: 'Ештеңе қосудың қажеті жоқ: нәтиже мүдделі адамдар қалағандай.',
    noMend:
      'Төрт реформаға дейінгі бірде-бір топтама жеткіліксіз: ереже емес, дерек жетіспейді немесе ондай реформа жоқ.',
    happened: 'Не болды',
    facts: 'Неге сүйенеді',
    factsHelp: 'Модель шығарған тұжырымға күмәндануға болады: онда дерек жоқ деп есептеледі.',
    doubt: 'Күмәндану',
    believe: 'Қайта қабылдау',
    missing: 'Дереккөздерде жоқ',
    overTime: 'Түзетулер бұл оқиға үшін нені өзгертті',
    overTimeHelp: (dates) =>
      `Сол деректер ${dates} күннің заңы бойынша. Алғашқы және соңғы күн мен осы деректер үшін бірдеңе өзгерген күндер көрсетілген.`,
    lawChanged: 'Заңда не өзгерді',
    stillShut: 'Не кедергі',
    notKnown: 'Белгісіз',
    nothing: 'ештеңе',
    others: 'Осындай басқа оқиғалар',
    harms: 'Қандай мәселелерді көрсетеді',
    evidence: 'Дәлелдер',
    needed: (n) => `${n} қажет`,
    signed: (n) => `${n} қол қойды`,
    employees: (n) => `шамамен ${n} жұмыскер`,
    wouldNeed: (share, n) => `${share}: ${n}`,
    caveat: 'Заңның не көздейтіні тексеріледі, не болар еді дегені емес.',
  },
};
