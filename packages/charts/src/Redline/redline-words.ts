import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';

/** Words of the redline alone. The five heads are those of the comparative table in use in Kazakhstan. */
export interface RedlineWords {
  readonly number: string;
  readonly element: string;
  readonly inForce: string;
  readonly proposed: string;
  readonly grounds: string;
  readonly views: string;
  readonly inline: string;
  readonly table: string;
  readonly showAll: (all: number) => string;
  readonly noGrounds: string;
  readonly size: (rules: number, acts: number, conflicts: number) => string;
  readonly news: (added: number, repealed: number) => string;
}

const count = (language: 'en' | 'ru', n: number, one: string, few: string, many: string): string =>
  `${n} ${choosePlural(language, n, { one, few, many, other: few })}`;

const joinParts = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

const WORDS: Readonly<Record<Locale, RedlineWords>> = {
  en: {
    number: 'No.',
    element: 'Structural element',
    inForce: 'In force',
    proposed: 'Proposed',
    grounds: 'Grounds',
    views: 'How the changes are set',
    inline: 'In one text',
    table: 'Comparative table',
    showAll: (all) => `Show all ${all}`,
    noGrounds: 'No grounds given',
    size: (rules, acts, conflicts) =>
      `${joinParts([
        `${count('en', rules, 'rule changes', 'rules change', 'rules change')}${
          acts === 0 ? '' : ` in ${count('en', acts, 'act', 'acts', 'acts')}`
        }`,
        conflicts === 0 ? '' : count('en', conflicts, 'conflict', 'conflicts', 'conflicts'),
      ])}.`,
    news: (added, repealed) =>
      joinParts([added === 0 ? '' : `${added} new`, repealed === 0 ? '' : `${repealed} repealed`]),
  },
  ru: {
    number: '№',
    element: 'Структурный элемент',
    inForce: 'Действующая редакция',
    proposed: 'Предлагаемая редакция',
    grounds: 'Обоснование',
    views: 'Как показаны изменения',
    inline: 'В одном тексте',
    table: 'Сравнительная таблица',
    showAll: (all) => `Показать все: ${all}`,
    noGrounds: 'Обоснование не указано',
    size: (rules, acts, conflicts) =>
      `${joinParts([
        `${choosePlural('ru', rules, { one: 'Меняется', other: 'Меняются' })} ${count('ru', rules, 'норма', 'нормы', 'норм')}${
          acts === 0 ? '' : ` в ${count('ru', acts, 'акте', 'актах', 'актах')}`
        }`,
        conflicts === 0 ? '' : count('ru', conflicts, 'противоречие', 'противоречия', 'противоречий'),
      ])}.`,
    news: (added, repealed) =>
      joinParts([added === 0 ? '' : `новых: ${added}`, repealed === 0 ? '' : `утрачивают силу: ${repealed}`]),
  },
  kk: {
    number: 'Р/с №',
    element: 'Құрылымдық элемент',
    inForce: 'Қолданыстағы редакция',
    proposed: 'Ұсынылатын редакция',
    grounds: 'Негіздеме',
    views: 'Өзгерістер қалай көрсетілген',
    inline: 'Бір мәтінде',
    table: 'Салыстырма кесте',
    showAll: (all) => `Барлығын көрсету: ${all}`,
    noGrounds: 'Негіздеме келтірілмеген',
    size: (rules, acts, conflicts) =>
      `${joinParts([
        `${acts === 0 ? '' : `${acts} актіде `}${rules} норма өзгереді`,
        conflicts === 0 ? '' : `${conflicts} қайшылық`,
      ])}.`,
    news: (added, repealed) =>
      joinParts([
        added === 0 ? '' : `жаңасы: ${added}`,
        repealed === 0 ? '' : `күші жойылатыны: ${repealed}`,
      ]),
  },
};

/** The redline's own words in a language. */
export function redlineWords(locale: Locale): RedlineWords {
  return WORDS[locale];
}
