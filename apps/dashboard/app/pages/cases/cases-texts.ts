import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of the list of cases that the component sets as they are. */
export interface CasesLabels {
  readonly title: string;
  readonly lede: string;
  readonly case: string;
  readonly when: string;
  readonly atTheTime: string;
  readonly documented: string;
  readonly beyond: string;
  readonly beyondSub: string;
  readonly thenSub: string;
  readonly unknownSteps: string;
  readonly searchLabel: string;
  /** The way past the figures. */
  readonly toList: string;
  readonly everyPlace: string;
  /** Of a place that is chosen and where nothing is left. */
  readonly noSuchPlace: string;
  readonly everyTheme: string;
}

/** Sentences of the list of cases that are put together from what was found. */
export interface CasesSentences {
  readonly found: (count: number) => string;
  readonly finding: (all: number, then: number, today: number, outcome: string) => string;
  readonly withPackage: (count: number) => string;
}

type Entry = { readonly labels: CasesLabels; readonly say: CasesSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Documented cases',
      lede: 'Events that the sources document, decided step by step by the law of their time, the law of the date above, and the package. What really happened stands beside.',
      case: 'Case',
      when: 'When',
      atTheTime: 'Law at the time',
      documented: 'What happened',
      beyond: 'Recorded, not judged',
      beyondSub: 'Events that law alone cannot decide, kept with the reason.',
      thenSub:
        'The law at the time is that of the day on which the event began; where only the month or the year is known, of its last day.',
      unknownSteps: 'not known',
      searchLabel: 'Search cases',
      toList: 'To the list',
      everyPlace: 'Every place',
      noSuchPlace: 'The chosen place',
      everyTheme: 'Every theme',
    },
    say: {
      found: (count) =>
        formatCount(
          'en',
          { one: '{n} case can be decided by law', other: '{n} cases can be decided by law' },
          count,
        ),
      finding: (all, then, today, outcome) =>
        `${outcome}: ${then} of ${all} by the law at the time, ${today} by the law of the date`,
      withPackage: (count) => `, ${count} with the package`,
    },
  },
  ru: {
    labels: {
      title: 'Задокументированные случаи',
      lede: 'События из источников, решённые шаг за шагом по закону своего времени, по закону на выбранную дату и с пакетом. Рядом сказано, что произошло на самом деле.',
      case: 'Случай',
      when: 'Когда',
      atTheTime: 'Закон того времени',
      documented: 'Что произошло',
      beyond: 'Записано, но не оценено',
      beyondSub: 'События, которых закон сам по себе не решает; причина указана.',
      thenSub:
        'Закон того времени: закон на день, когда событие началось; если известен только месяц или год, на последний их день.',
      unknownSteps: 'неизвестно',
      searchLabel: 'Поиск по случаям',
      toList: 'К списку',
      everyPlace: 'Все места',
      noSuchPlace: 'Выбранное место',
      everyTheme: 'Все темы',
    },
    say: {
      found: (count) =>
        formatCount(
          'ru',
          {
            one: 'Закон решает {n} случай',
            few: 'Закон решает {n} случая',
            many: 'Закон решает {n} случаев',
            other: 'Закон решает {n} случая',
          },
          count,
        ),
      finding: (all, then, today, outcome) =>
        `${outcome}: по закону того времени ${then} из ${all}, по закону на дату ${today}`,
      withPackage: (count) => `, с пакетом ${count}`,
    },
  },
  kk: {
    labels: {
      title: 'Құжатталған оқиғалар',
      lede: 'Дереккөздердегі оқиғалар өз кезінің заңы, таңдалған күнгі заң және топтама бойынша қадам-қадаммен шешілген. Іс жүзінде не болғаны жанында айтылған.',
      case: 'Оқиға',
      when: 'Қашан',
      atTheTime: 'Сол кездегі заң',
      documented: 'Не болды',
      beyond: 'Жазылған, бірақ бағаланбаған',
      beyondSub: 'Тек заңмен шешілмейтін оқиғалар; себебі көрсетілген.',
      thenSub:
        'Сол кездегі заң: оқиға басталған күнгі заң; тек айы не жылы белгілі болса, соның соңғы күнгі заңы.',
      unknownSteps: 'белгісіз',
      searchLabel: 'Оқиғалардан іздеу',
      toList: 'Тізімге өту',
      everyPlace: 'Барлық жерлер',
      noSuchPlace: 'Таңдалған жер',
      everyTheme: 'Барлық тақырыптар',
    },
    say: {
      found: (count) => `Заң ${count} оқиғаны шеше алады`,
      finding: (all, then, today, outcome) =>
        `${outcome}: сол кездегі заңмен ${then} / ${all}, таңдалған күнгі заңмен ${today} / ${all}`,
      withPackage: (count) => `, топтамамен ${count}`,
    },
  },
};

/** Words of the list of cases in the reader's language. */
export function casesTexts(language: Language): Entry {
  return TEXTS[language];
}
