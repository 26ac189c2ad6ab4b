import type { Locale } from '@tarazy/model';

/** Words of what a package moves. Numbers come written. */
export interface StatusMovesWords {
  /** How many the package settles, and how many others move. */
  readonly settles: (name: string, settled: string, others: string) => string;
  readonly nothing: (name: string) => string;
  readonly measure: (all: string) => string;
}

export const statusMovesWords: Readonly<Record<Locale, StatusMovesWords>> = {
  en: {
    settles: (name, settled, others) =>
      others === '0'
        ? `“${name}” settles ${settled} more. No other moves.`
        : `“${name}” settles ${settled} more. ${others} others move without being settled.`,
    nothing: (name) => `“${name}” moves no harm.`,
    measure: (all) => `${all} documented harms, before and after`,
  },
  ru: {
    settles: (name, settled, others) =>
      others === '0'
        ? `«${name}» решает ещё ${settled}. Остальные не сдвигаются.`
        : `«${name}» решает ещё ${settled}. Сдвигаются, но не решены: ${others}.`,
    nothing: (name) => `«${name}» не сдвигает ни одной проблемы.`,
    measure: (all) => `Описанные проблемы (${all}) до и после`,
  },
  kk: {
    settles: (name, settled, others) =>
      others === '0'
        ? `«${name}» тағы ${settled} мәселені шешеді. Қалғаны өзгермейді.`
        : `«${name}» тағы ${settled} мәселені шешеді. Өзгереді, бірақ шешілмейді: ${others}.`,
    nothing: (name) => `«${name}» бірде-бір мәселені өзгертпейді.`,
    measure: (all) => `Сипатталған ${all} мәселе: бұрын және кейін`,
  },
};
