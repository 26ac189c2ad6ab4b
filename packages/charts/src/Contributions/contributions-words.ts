import type { Locale } from '../shared/chart-types';
import { choosePlural } from '../words/choose-plural';
import type { ContributionMeasure } from './contributions-props';

/** Every word of the contributions. Numbers come written in the language. */
interface ContributionWords {
  readonly measures: string;
  readonly measure: Readonly<Record<ContributionMeasure, string>>;
  /** How the gains of a measure are counted, as the end of the line under the title. */
  readonly counted: Readonly<Record<ContributionMeasure, string>>;
  readonly reform: string;
  readonly others: (count: string, n: number) => string;
  readonly sum: string;
  readonly nothing: string;
  /** What a row says: a number of harms for each measure. */
  readonly row: (alone: string, within: string, average: string) => string;
  readonly onlyAverages: (total: string, n: number) => string;
  readonly unresolved: (count: string, n: number) => string;
  readonly takesAway: string;
  readonly count: (all: string, n: number, nothing: string) => string;
  readonly most: (measure: string, who: string, gain: string) => string;
  readonly addsNothing: string;
  readonly empty: string;
}

/** The words of the contributions in each language. */
export const contributionWords: Readonly<Record<Locale, ContributionWords>> = {
  en: {
    measures: 'What is measured',
    measure: { alone: 'Alone', within: 'In this package', average: 'On average' },
    counted: {
      alone: 'Each reform by itself.',
      within: 'The package with each reform against the package without it.',
      average: 'Averaged over every order in which the reforms could come in.',
    },
    reform: 'Reform',
    others: (count, n) =>
      `${count} ${choosePlural('en', n, { one: 'other reform', other: 'other reforms' })}`,
    sum: 'Sum',
    nothing: 'Add nothing alone or together',
    row: (alone, within, average) =>
      `Harms settled: alone ${alone}, in this package ${within}, averaged over every order ${average}.`,
    onlyAverages: (total, n) =>
      `Only the averages add up to the ${total} ${choosePlural('en', n, { one: 'harm', other: 'harms' })} that the package settles beyond the law of the date; the other two measures count what reforms settle together more than once or not at all.`,
    unresolved: (count, n) =>
      n === 1
        ? '1 harm is in no average: too many reforms hang together in it.'
        : `${count} harms are in no average: too many reforms hang together in them.`,
    takesAway: 'It unsettles more than it settles.',
    count: (all, n, nothing) =>
      `${all} ${choosePlural('en', n, { one: 'reform', other: 'reforms' })}, of which ${nothing} add nothing.`,
    most: (measure, who, gain) => `${measure}, the most: ${who}, ${gain}.`,
    addsNothing: 'It settles no harm alone, in this package or in any order.',
    empty: 'No reform is switched on. Switch on two to see what each adds.',
  },
  ru: {
    measures: 'Что измеряется',
    measure: { alone: 'Сама по себе', within: 'В этом пакете', average: 'В среднем' },
    counted: {
      alone: 'Каждая реформа сама по себе.',
      within: 'Пакет с каждой реформой в сравнении с пакетом без неё.',
      average: 'В среднем по всем порядкам, в которых могли бы приниматься реформы.',
    },
    reform: 'Реформа',
    others: (count, n) =>
      `Ещё ${count} ${choosePlural('ru', n, { one: 'реформа', few: 'реформы', other: 'реформ' })}`,
    sum: 'Сумма',
    nothing: 'Ничего не добавляют ни отдельно, ни вместе',
    row: (alone, within, average) =>
      `Урегулировано проблем: отдельно ${alone}, в этом пакете ${within}, в среднем по всем порядкам ${average}.`,
    onlyAverages: (total, n) =>
      `Только средние дают в сумме ${total} ${choosePlural('ru', n, { one: 'проблему', few: 'проблемы', other: 'проблем' })}, которые пакет решает сверх закона на эту дату; два других показателя считают решённое несколькими реформами вместе больше одного раза или вовсе не считают.`,
    unresolved: (count, n) =>
      `Не вошло в средние: ${count} ${choosePlural('ru', n, { one: 'проблема', few: 'проблемы', other: 'проблем' })}, где связано слишком много реформ.`,
    takesAway: 'Она лишает решения больше проблем, чем решает.',
    count: (all, n, nothing) =>
      `${all} ${choosePlural('ru', n, { one: 'реформа', few: 'реформы', other: 'реформ' })}, из них ничего не добавляют: ${nothing}.`,
    most: (measure, who, gain) => `${measure} больше всего: ${who}, ${gain}.`,
    addsNothing: 'Она не решает ни одной проблемы ни отдельно, ни в пакете, ни в каком-либо порядке.',
    empty: 'Ни одна реформа не включена. Включите две, чтобы увидеть вклад каждой.',
  },
  kk: {
    measures: 'Не өлшенеді',
    measure: { alone: 'Жеке өзі', within: 'Осы топтамада', average: 'Орта есеппен' },
    counted: {
      alone: 'Әр реформа жеке өзі.',
      within: 'Әр реформасы бар топтама сол реформасыз топтамамен салыстырылған.',
      average: 'Реформалар келуі мүмкін барлық реттілік бойынша орта есеппен.',
    },
    reform: 'Реформа',
    others: (count) => `Тағы ${count} реформа`,
    sum: 'Қосындысы',
    nothing: 'Жеке де, бірге де ештеңе қоспайды',
    row: (alone, within, average) =>
      `Реттелген мәселелер: жеке өзі ${alone}, осы топтамада ${within}, барлық реттілік бойынша орта есеппен ${average}.`,
    onlyAverages: (total) =>
      `Топтама сол күнгі заңнан артық реттейтін ${total} мәселені тек орташа мәндердің қосындысы береді; қалған екі өлшем бірнеше реформа бірге реттегенін бірнеше рет санайды не мүлде санамайды.`,
    unresolved: (count) => `Орташа мәнге ${count} мәселе кірмеді: онда тым көп реформа өзара байланысқан.`,
    takesAway: 'Ол реттегеннен көп мәселені шешімсіз қалдырады.',
    count: (all, _n, nothing) => `${all} реформа, оның ішінде ештеңе қоспайтыны: ${nothing}.`,
    most: (measure, who, gain) => `${measure} ең көбі: ${who}, ${gain}.`,
    addsNothing: 'Ол жеке де, топтамада да, кез келген реттілікте де бірде-бір мәселені реттемейді.',
    empty: 'Бірде-бір реформа қосылмаған. Әрқайсысының үлесін көру үшін екеуін қосыңыз.',
  },
};
