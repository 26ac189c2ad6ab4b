import type { Locale } from '@tarazy/model';

interface ExplanationViewWords {
  readonly withPackage: string;
  readonly lawOf: (date: string) => string;
  readonly tier: Readonly<Record<'rule' | 'enforcement' | 'remedy', string>>;
  readonly truth: Readonly<Record<'holds' | 'missing' | 'notKnown', string>>;
  readonly conditions: (missing: number, unknown: number, all: number) => string;
  readonly subtitle: (law: string) => string;
  /** How many mends there are, and how many reforms each takes. */
  readonly mended: (count: number, size: number) => string;
  readonly mendedNow: string;
  readonly noMend: string;
  readonly mendSubtitle: string;
}

/** Words of the explanation of a harm under the real law. */
export const explanationViewWords: Readonly<Record<Locale, ExplanationViewWords>> = {
  en: {
    withPackage: 'with the package',
    lawOf: (date) => `Law as of ${date}`,
    tier: { rule: 'Rule', enforcement: 'Enforcement', remedy: 'Remedy' },
    truth: { holds: 'holds', missing: 'missing', notKnown: 'not known' },
    conditions: (missing, unknown, all) => {
      if (missing === 0 && unknown === 0)
        return all === 1 ? 'The one condition holds' : `All ${all} conditions hold`;
      const parts = [
        ...(missing > 0 ? [`${missing} of ${all} ${missing === 1 ? 'does' : 'do'} not hold`] : []),
        ...(unknown > 0 ? [`${unknown} cannot be known`] : []),
      ];
      return `Of what it asks, ${parts.join('; ')}`;
    },
    subtitle: (law) => `${law}. Each condition with what it rests on and the law it read.`,
    mended: (count, size) => {
      if (size === 1)
        return count === 1
          ? 'One reform alone would settle it'
          : `Any one of ${count} reforms would settle it`;
      return count === 1
        ? `It takes ${size} reforms together to settle it`
        : `It takes ${size} reforms, in any of ${count} ways, to settle it`;
    },
    mendedNow: 'It is settled: nothing has to be added',
    noMend: 'No package of up to five reforms settles it',
    mendSubtitle: 'The fewest reforms, found by trying every package of that size; all ties are listed.',
  },
  ru: {
    withPackage: 'с пакетом',
    lawOf: (date) => `Закон на ${date}`,
    tier: { rule: 'Норма', enforcement: 'Исполнение', remedy: 'Защита' },
    truth: { holds: 'есть', missing: 'нет', notKnown: 'неизвестно' },
    conditions: (missing, unknown, all) => {
      if (missing === 0 && unknown === 0)
        return all === 1 ? 'Единственное условие выполнено' : `Выполнены все условия: ${all}`;
      const parts = [
        ...(missing > 0 ? [`не выполнено ${missing} из ${all}`] : []),
        ...(unknown > 0 ? [`неизвестно ${unknown}`] : []),
      ];
      return `Из того, что требуется: ${parts.join('; ')}`;
    },
    subtitle: (law) => `${law}. При каждом условии указано, на чём оно основано и какие нормы прочитаны.`,
    mended: (count, size) => {
      if (size === 1)
        return count === 1 ? 'Хватило бы одной реформы' : `Хватило бы любой из реформ: их ${count}`;
      return count === 1 ? `Нужно реформ вместе: ${size}` : `Нужно реформ: ${size}; вариантов: ${count}`;
    },
    mendedNow: 'Уже урегулировано: добавлять ничего не нужно',
    noMend: 'Ни один пакет из пяти и менее реформ её не урегулирует',
    mendSubtitle: 'Наименьшее число реформ; перебраны все пакеты такого размера, показаны все равные.',
  },
  kk: {
    withPackage: 'топтамамен',
    lawOf: (date) => `${date} күнгі заң`,
    tier: { rule: 'Норма', enforcement: 'Орындату', remedy: 'Қорғау' },
    truth: { holds: 'бар', missing: 'жоқ', notKnown: 'белгісіз' },
    conditions: (missing, unknown, all) => {
      if (missing === 0 && unknown === 0)
        return all === 1 ? 'Жалғыз шарт орындалған' : `Барлық ${all} шарт орындалған`;
      const parts = [
        ...(missing > 0 ? [`орындалмаған шарттар: ${missing} / ${all}`] : []),
        ...(unknown > 0 ? [`белгісізі: ${unknown}`] : []),
      ];
      return `Талап етілгеннен: ${parts.join('; ')}`;
    },
    subtitle: (law) => `${law}. Әр шарттың негізі мен оқылған нормалары көрсетілген.`,
    mended: (count, size) => {
      if (size === 1)
        return count === 1
          ? 'Бір реформа жеткілікті болар еді'
          : `${count} реформаның кез келгені жеткілікті болар еді`;
      return count === 1 ? `${size} реформа бірге керек` : `${size} реформа керек; нұсқалар саны: ${count}`;
    },
    mendedNow: 'Реттелген: ештеңе қосудың қажеті жоқ',
    noMend: 'Бес реформаға дейінгі бірде-бір топтама оны реттемейді',
    mendSubtitle:
      'Реформалардың ең аз саны; осындай көлемдегі барлық топтама тексерілді, теңдерінің бәрі көрсетілген.',
  },
};
