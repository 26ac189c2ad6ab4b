import type { Language } from '../../view-state';

/** Words of the page of one case. */
export interface CaseTexts {
  readonly cases: string;
  readonly lawOfDay: string;
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
  readonly caveat: string;
}

export const caseTexts: Readonly<Record<Language, CaseTexts>> = {
  en: {
    cases: 'Cases',
    lawOfDay: 'Law of the day',
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
    caveat: 'Tests what the law provides, not what would have happened.',
  },
  ru: {
    cases: 'Случаи',
    lawOfDay: 'Закон на дату',
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
    caveat: 'Проверяется, что предусматривает закон, а не что случилось бы.',
  },
  kk: {
    cases: 'Оқиғалар',
    lawOfDay: 'Сол күнгі заң',
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
    caveat: 'Заңның не көздейтіні тексеріледі, не болар еді дегені емес.',
  },
};
