import { formatCount } from '../../format';
import type { Language } from '../../view-state';
import type { Searched } from '../reference/finders';

/** Words of the search over everything. */
export interface SearchTexts {
  readonly title: string;
  readonly lede: string;
  readonly label: string;
  readonly examples: string;
  readonly again: string;
  /** Queries that find something, offered before anything was asked. */
  readonly try: readonly string[];
  readonly kinds: Readonly<Record<Searched, string>>;
  readonly more: (count: number) => string;
  readonly titleOf: (query: string) => string;
}

const TEXTS: Readonly<Record<Language, SearchTexts>> = {
  en: {
    title: 'Search everything',
    lede: 'Harms, reforms, cases, rules of the law, treaty articles, acts, sources, and what was recorded without being judged.',
    label: 'Words, an article number, a name',
    examples: 'For example',
    again: 'New search',
    try: ['pregnant', 'signatures', '171(2)', 'night work', 'Zhanaozen', 'C190'],
    kinds: {
      harms: 'Harms',
      reforms: 'Reforms',
      cases: 'Cases',
      rules: 'Rules of the law',
      obligations: 'Treaty articles',
      acts: 'Acts and treaties',
      sources: 'Sources',
      beyond: 'Recorded, not judged',
    },
    more: (count) => formatCount('en', { one: '{n} more', other: '{n} more' }, count),
    titleOf: (query) => `Found for “${query}”`,
  },
  ru: {
    title: 'Поиск по всему',
    lede: 'Проблемы, реформы, случаи, нормы закона, статьи договоров, акты, источники и то, что записано без оценки.',
    label: 'Слова, номер статьи, название',
    examples: 'Например',
    again: 'Новый поиск',
    try: ['беременн', 'подпис', '171(2)', 'ночн', 'профсоюз', 'домогательств'],
    kinds: {
      harms: 'Проблемы',
      reforms: 'Реформы',
      cases: 'Случаи',
      rules: 'Нормы закона',
      obligations: 'Статьи договоров',
      acts: 'Акты и договоры',
      sources: 'Источники',
      beyond: 'Записано, но не оценено',
    },
    more: (count) => `Ещё ${count}`,
    titleOf: (query) => `Найдено по запросу «${query}»`,
  },
  kk: {
    title: 'Барлығынан іздеу',
    lede: 'Мәселелер, реформалар, оқиғалар, заң нормалары, шарт баптары, актілер, дереккөздер және бағаланбай жазылғандар.',
    label: 'Сөз, бап нөмірі немесе атау',
    examples: 'Мысалы',
    again: 'Жаңа іздеу',
    try: ['жүкті', 'қол қою', '171(2)', 'түнгі', 'кәсіподақ', 'қысым'],
    kinds: {
      harms: 'Мәселелер',
      reforms: 'Реформалар',
      cases: 'Оқиғалар',
      rules: 'Заң нормалары',
      obligations: 'Шарт баптары',
      acts: 'Актілер мен шарттар',
      sources: 'Дереккөздер',
      beyond: 'Жазылған, бірақ бағаланбаған',
    },
    more: (count) => `Тағы ${count}`,
    titleOf: (query) => `«${query}» бойынша табылғаны`,
  },
};

/** Words of the search in the reader's language. */
export function searchTexts(language: Language): SearchTexts {
  return TEXTS[language];
}
