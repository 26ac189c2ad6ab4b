import { choosePlural } from '../words/choose-plural';
import type { Locale, Outcome } from './chart-types';

/** Words for events that were counted by their outcome, whatever was attempted and by whom. */
export interface TallyWords {
  /** An outcome without a number. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** What stands after the number of a sum; `changed` of them are otherwise than in the base. */
  readonly total: (outcome: Outcome, changed: number) => string;
  /** "22 cases". */
  readonly cases: (count: number) => string;
  /** A number of one outcome in a sentence: "13 stopped by the law". */
  readonly counted: (outcome: Outcome, count: number) => string;
  /** "9 decided otherwise", against the base. */
  readonly changed: (count: number) => string;
  /** Of one event, against the base. */
  readonly otherwise: string;
  readonly nothing: string;
  readonly case: string;
  readonly theOutcome: string;
  readonly chosen: string;
}

const en: TallyWords = {
  outcome: { lawful: 'let through by the law', blocked: 'stopped by the law', undetermined: 'not known' },
  total: (outcome, changed) => en.outcome[outcome] + (changed > 0 ? `, ${changed} changed` : ''),
  cases: (count) => `${count} ${choosePlural('en', count, { one: 'case', other: 'cases' })}`,
  counted: (outcome, count) => `${count} ${en.outcome[outcome]}`,
  changed: (count) => `${count} decided otherwise`,
  otherwise: 'decided otherwise',
  nothing: 'No case matches. Widen the choice.',
  case: 'Case',
  theOutcome: 'Outcome',
  chosen: 'chosen',
};

const ru: TallyWords = {
  outcome: { lawful: 'закон пропускает', blocked: 'закон не пропускает', undetermined: 'неизвестно' },
  total: (outcome, changed) => ru.outcome[outcome] + (changed > 0 ? `, изменилось: ${changed}` : ''),
  cases: (count) =>
    `${count} ${choosePlural('ru', count, { one: 'случай', few: 'случая', many: 'случаев', other: 'случая' })}`,
  counted: (outcome, count) => `${ru.outcome[outcome]}: ${count}`,
  changed: (count) => `решено иначе: ${count}`,
  otherwise: 'решено иначе',
  nothing: 'Ни один случай не подходит. Расширьте выбор.',
  case: 'Случай',
  theOutcome: 'Исход',
  chosen: 'выбрано',
};

const kk: TallyWords = {
  outcome: { lawful: 'заң жол береді', blocked: 'заң жол бермейді', undetermined: 'белгісіз' },
  total: (outcome, changed) => kk.outcome[outcome] + (changed > 0 ? `, өзгергені: ${changed}` : ''),
  cases: (count) => `${count} оқиға`,
  counted: (outcome, count) => `${kk.outcome[outcome]}: ${count}`,
  changed: (count) => `басқаша шешілгені: ${count}`,
  otherwise: 'басқаша шешілген',
  nothing: 'Сәйкес оқиға жоқ. Таңдауды кеңейтіңіз.',
  case: 'Оқиға',
  theOutcome: 'Нәтиже',
  chosen: 'таңдалған',
};

const all: Readonly<Record<Locale, TallyWords>> = { en, ru, kk };

/** The words of a language. */
export function tallyWords(locale: Locale): TallyWords {
  return all[locale];
}
