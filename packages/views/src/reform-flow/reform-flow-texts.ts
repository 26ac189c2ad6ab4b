import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';

/** What a package changes, counted. */
export interface FlowCounts {
  /** Reforms that change something, and changes of the reader's own. */
  readonly reforms: number;
  readonly custom: number;
  readonly rules: number;
  readonly harms: number;
  readonly settled: number;
}

interface ReformFlowTexts {
  /** The finding, as a sentence. */
  readonly finding: (counts: FlowCounts) => string;
  readonly subtitle: (date: string) => string;
  readonly custom: string;
}

const en = (count: number, one: string, other: string): string => choosePlural('en', count, { one, other });
const ru = (count: number, one: string, few: string, many: string): string =>
  choosePlural('ru', count, { one, few, many, other: many });

const texts: Readonly<Record<Locale, ReformFlowTexts>> = {
  en: {
    finding: ({ reforms, custom, rules, harms, settled }) => {
      if (rules === 0) return 'No rule of law changes';
      const who = [
        reforms === 0 ? '' : `${reforms} ${en(reforms, 'reform', 'reforms')}`,
        custom === 0 ? '' : `${custom} ${en(custom, 'own change', 'own changes')}`,
      ].filter((part) => part !== '');
      const change = `${rules} ${en(rules, 'rule', 'rules')} of law`;
      const it = rules === 1 ? 'it' : 'them';
      // “1 own change change” would read twice.
      const what =
        custom === 0
          ? `${who.join('')} ${en(reforms, 'changes', 'change')} ${change}`
          : `${change} ${en(rules, 'changes', 'change')} with ${who.join(' and ')}`;
      if (harms === 0) return `${what}; no harm on record rests on ${it}`;
      if (harms === 1)
        return `${what}; the harm that rests on ${it} is ${settled === 1 ? '' : 'not '}settled`;
      const part =
        settled === 0
          ? `none of the ${harms}`
          : settled === harms
            ? `all ${harms}`
            : `${settled} of the ${harms}`;
      return `${what}; ${part} harms that rest on ${it} ${settled === 1 ? 'is' : 'are'} settled`;
    },
    subtitle: (date) =>
      `What each reform changes in the law of ${date}, and the harms with a condition that reads it`,
    custom: 'own change',
  },
  ru: {
    finding: ({ reforms, custom, rules, harms, settled }) => {
      if (rules === 0) return 'Ни одна норма закона не меняется';
      const who = [
        reforms === 0 ? '' : `${reforms} ${ru(reforms, 'реформа', 'реформы', 'реформ')}`,
        custom === 0
          ? ''
          : `${custom} ${ru(custom, 'собственная правка', 'собственные правки', 'собственных правок')}`,
      ].filter((part) => part !== '');
      const verb = reforms + custom === 1 ? 'меняет' : 'меняют';
      const what = `${who.join(' и ')} ${verb} ${rules} ${ru(rules, 'норму', 'нормы', 'норм')} закона`;
      const on = rules === 1 ? 'неё' : 'них';
      if (harms === 0) return `${what}; от ${on} не зависит ни одна описанная проблема`;
      const all = `${harms} ${ru(harms, `зависящей от ${on} проблемы`, `зависящих от ${on} проблем`, `зависящих от ${on} проблем`)}`;
      return `${what}; из ${all} урегулировано ${settled}`;
    },
    subtitle: (date) =>
      `Что каждая реформа меняет в законе на ${date}, и проблемы, условия которых на это опираются`,
    custom: 'своё изменение',
  },
  kk: {
    finding: ({ reforms, custom, rules, harms, settled }) => {
      if (rules === 0) return 'Заңның бірде-бір нормасы өзгермейді';
      const who = [
        reforms === 0 ? '' : `${reforms} реформа`,
        custom === 0 ? '' : `өзіңіздің ${custom} түзетуіңіз`,
      ].filter((part) => part !== '');
      const what = `${who.join(' және ')} заңның ${rules} нормасын өзгертеді`;
      const on = rules === 1 ? 'оған' : 'оларға';
      if (harms === 0) return `${what}; ${on} сипатталған бірде-бір мәселе тәуелді емес`;
      return `${what}; ${on} тәуелді ${harms} мәселенің реттелгені – ${settled}`;
    },
    subtitle: (date) =>
      `Заңның ${date} күнгі күйінде әр реформа нені өзгертеді және шарттары соған сүйенетін мәселелер`,
    custom: 'өз өзгерісіңіз',
  },
};

/** Words of the view of a package's flow in a language. */
export function reformFlowTexts(locale: Locale): ReformFlowTexts {
  return texts[locale];
}
