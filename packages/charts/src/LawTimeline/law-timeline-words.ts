import type { Locale } from '../shared/chart-types';

/** Words of the timeline alone. */
export interface TimelineWords {
  /** What stands beside a theme: how many rules it has and how many changed. */
  readonly groupSize: (rules: number, changed: number) => string;
  readonly fold: (group: string) => string;
  readonly unfold: (group: string) => string;
  readonly casesShown: (shown: string) => string;
  readonly cases: (count: number) => string;
  readonly case: string;
}

const WORDS: Readonly<Record<Locale, TimelineWords>> = {
  en: {
    groupSize: (rules, changed) => `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${changed} changed`,
    fold: (group) => `Fold ${group}`,
    unfold: (group) => `Show ${group}`,
    casesShown: (shown) => `Cases: ${shown}`,
    cases: (count) => `${count} documented ${count === 1 ? 'case' : 'cases'} marked.`,
    case: 'Documented case',
  },
  ru: {
    groupSize: (rules, changed) => `норм: ${rules}, изменилось: ${changed}`,
    fold: (group) => `Свернуть: ${group}`,
    unfold: (group) => `Показать: ${group}`,
    casesShown: (shown) => `Случаи: ${shown}`,
    cases: (count) => `Отмечено случаев: ${count}.`,
    case: 'Описанный случай',
  },
  kk: {
    groupSize: (rules, changed) => `${rules} норма, өзгергені: ${changed}`,
    fold: (group) => `Жию: ${group}`,
    unfold: (group) => `Көрсету: ${group}`,
    casesShown: (shown) => `Оқиғалар: ${shown}`,
    cases: (count) => `Белгіленген оқиғалар: ${count}.`,
    case: 'Сипатталған оқиға',
  },
};

/** The timeline's own words in a language. */
export function timelineWords(locale: Locale): TimelineWords {
  return WORDS[locale];
}
