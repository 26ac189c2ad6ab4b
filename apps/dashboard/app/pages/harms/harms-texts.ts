import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of the list of harms that the component sets as they are. */
export interface HarmsLabels {
  readonly title: string;
  readonly lede: string;
  readonly harm: string;
  readonly why: string;
  readonly beyond: string;
  readonly beyondSub: string;
  readonly searchLabel: string;
}

/** Sentences of the list of harms that are put together from what was found. */
export interface HarmsSentences {
  readonly settled: (all: number, today: number, after: number | null) => string;
}

type Entry = { readonly labels: HarmsLabels; readonly say: HarmsSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Documented harms',
      lede: 'What the sources document as happening to workers and unions, and how far the law answers it.',
      harm: 'Harm',
      why: 'Why',
      beyond: 'Recorded, not judged',
      beyondSub: 'Harms that law alone cannot answer, kept with the reason.',
      searchLabel: 'Search harms',
    },
    say: {
      settled: (all, today, after) =>
        `Of ${formatCount('en', { one: '{n} harm', other: '{n} harms' }, all)} the law settles ${today}${after === null ? '' : `, the package ${after}`}`,
    },
  },
  ru: {
    labels: {
      title: 'Задокументированные проблемы',
      lede: 'Что, по данным источников, происходит с работниками и профсоюзами и насколько на это отвечает закон.',
      harm: 'Проблема',
      why: 'Почему',
      beyond: 'Записано, но не оценено',
      beyondSub: 'Проблемы, на которые закон сам по себе не отвечает; причина указана.',
      searchLabel: 'Поиск по проблемам',
    },
    say: {
      settled: (all, today, after) =>
        `Проблем: ${all}. Законом урегулировано: ${today}${after === null ? '' : `, с пакетом: ${after}`}`,
    },
  },
  kk: {
    labels: {
      title: 'Құжатталған мәселелер',
      lede: 'Дереккөздер бойынша жұмыскерлер мен кәсіподақтардың басынан өтіп жатқан жағдайлар және заңның оларға жауабы.',
      harm: 'Мәселе',
      why: 'Неліктен',
      beyond: 'Жазылған, бірақ бағаланбаған',
      beyondSub: 'Тек заңмен шешілмейтін мәселелер; себебі көрсетілген.',
      searchLabel: 'Мәселелерден іздеу',
    },
    say: {
      settled: (all, today, after) =>
        `Мәселе: ${all}. Заңмен реттелгені: ${today}${after === null ? '' : `, топтамамен: ${after}`}`,
    },
  },
};

/** Words of the list of harms in the reader's language. */
export function harmsTexts(language: Language): Entry {
  return TEXTS[language];
}
