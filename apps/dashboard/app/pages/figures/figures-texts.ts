import type { Language } from '../../view-state';

/** Words of the page of figures that the component sets as they are. */
export interface FiguresLabels {
  readonly title: string;
  readonly lede: string;
  readonly searchLabel: string;
}

/** Sentences of the page of figures that are put together from what was found. */
export interface FiguresSentences {
  readonly found: (questions: number, surveys: number, faulty: number) => string;
}

type Entry = { readonly labels: FiguresLabels; readonly say: FiguresSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Figures of the surveys',
      lede: 'What the sources asked and what they print, with the number of people and the arithmetic. Where printed numbers do not add up, they stand as printed, and the note says so.',
      searchLabel: 'Search questions',
    },
    say: {
      found: (questions, surveys, faulty) =>
        `${questions} questions of ${surveys} surveys and counts; in ${faulty} the printed numbers do not add up`,
    },
  },
  ru: {
    labels: {
      title: 'Числа опросов',
      lede: 'Что источники спрашивали и что печатают, с числом опрошенных и арифметикой. Где напечатанные числа не сходятся, они стоят как напечатаны, и об этом сказано.',
      searchLabel: 'Поиск по вопросам',
    },
    say: {
      found: (questions, surveys, faulty) =>
        `Вопросов: ${questions}, опросов и подсчётов: ${surveys}; числа не сходятся в ${faulty}`,
    },
  },
  kk: {
    labels: {
      title: 'Сауалнама сандары',
      lede: 'Дереккөздер не сұрады және не басты: адам саны және есебімен. Басылған сандар үйлеспесе, олар басылған күйінде тұр, бұл туралы ескертпеде айтылған.',
      searchLabel: 'Сұрақтардан іздеу',
    },
    say: {
      found: (questions, surveys, faulty) =>
        `Сұрақ: ${questions}, сауалнама мен есеп: ${surveys}; ${faulty} сұрақта сандар үйлеспейді`,
    },
  },
};

/** Words of the page of figures in the reader's language. */
export function figuresTexts(language: Language): Entry {
  return TEXTS[language];
}
