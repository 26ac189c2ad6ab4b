import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';
import type { CaseLaw } from '../decide-cases';

/** Sentences over the map and the timeline of cases. */
export interface CaseFigureWords {
  /** The measure: what a mark is and which law decides. `date` is that of the law. */
  readonly decidedBy: Readonly<Record<CaseLaw, (date: string) => string>>;
  /** What an outcome says and what it does not: the procedures differ. */
  readonly whatPasses: string;
  /** How the time of a case is drawn. */
  readonly timeDrawn: string;
  /** The place with most cases. */
  readonly mostAt: (place: string, count: number, all: number) => string;
  readonly allAt: (place: string, count: number) => string;
  /** The year in which most cases began. */
  readonly mostIn: (year: number, count: number, all: number) => string;
  readonly allIn: (year: number, count: number) => string;
  /** How many cases the compared law decides otherwise. */
  readonly otherwise: Readonly<Record<'now' | 'package', (count: number, all: number) => string>>;
  readonly noneOtherwise: Readonly<Record<'now' | 'package', string>>;
  /** The theme with most of those. */
  readonly mostOtherwise: (theme: string, count: number, all: number) => string;
  readonly none: string;
  readonly wholeCountry: string;
  readonly placeUnknown: string;
}

const enCases = (count: number) => choosePlural('en', count, { one: 'case', other: 'cases' });
const ruOf = (count: number) => choosePlural('ru', count, { one: 'случая', other: 'случаев' });
const ruCases = (count: number) =>
  choosePlural('ru', count, { one: 'случай', few: 'случая', many: 'случаев', other: 'случая' });

const words: Readonly<Record<Locale, CaseFigureWords>> = {
  en: {
    decidedBy: {
      'at-the-time': () => 'Each mark is a case, decided by the law of its own time.',
      now: (date) =>
        `Each mark is a case, decided by the law of ${date}. Grey: as by the law of its own time.`,
      package: (date) =>
        `Each mark is a case, decided with the package. Grey: as by the law of ${date} alone.`,
    },
    whatPasses: 'What the law lets through may be a strike or a dismissal: each case says which.',
    timeDrawn: 'A thin line is the time that the sources leave open.',
    mostAt: (place, count, all) => `${place}: ${count} of the ${all} documented cases`,
    allAt: (place, count) => `${place}: ${count} documented ${enCases(count)}`,
    mostIn: (year, count, all) => `${count} of the ${all} documented cases began in ${year}`,
    allIn: (year, count) => `${count} documented ${enCases(count)}, begun in ${year}`,
    otherwise: {
      now: (count, all) =>
        `The law of the date decides ${count} of ${all} cases otherwise than the law of their time`,
      package: (count, all) => `The package decides ${count} of ${all} documented cases otherwise`,
    },
    noneOtherwise: {
      now: 'The law of the date decides no case otherwise than the law of its time',
      package: 'The package decides no documented case otherwise',
    },
    mostOtherwise: (theme, count, all) => `Most of what is decided otherwise: ${theme}, ${count} of ${all}`,
    none: 'No documented case matches',
    wholeCountry: 'The whole country',
    placeUnknown: 'Place not named',
  },
  ru: {
    decidedBy: {
      'at-the-time': () => 'Каждый знак — случай, решённый по закону своего времени.',
      now: (date) =>
        `Каждый знак — случай, решённый по закону на ${date}. Серым — как по закону своего времени.`,
      package: (date) => `Каждый знак — случай, решённый с пакетом. Серым — как по одному закону на ${date}.`,
    },
    whatPasses: 'Закон может пропускать и забастовку, и увольнение: об этом сказано в самом случае.',
    timeDrawn: 'Тонкая линия — время, которое источники оставляют открытым.',
    mostAt: (place, count, all) => `${place}: ${count} из ${all} задокументированных ${ruOf(all)}`,
    allAt: (place, count) => `${place}: ${count} ${ruCases(count)}`,
    mostIn: (year, count, all) =>
      `В ${year} году началось ${count} из ${all} задокументированных ${ruOf(all)}`,
    allIn: (year, count) => `${count} ${ruCases(count)}, начало в ${year} году`,
    otherwise: {
      now: (count, all) =>
        `По закону на выбранную дату ${count} из ${all} ${ruOf(all)} решаются иначе, чем по закону своего времени`,
      package: (count, all) => `С пакетом ${count} из ${all} задокументированных ${ruOf(all)} решаются иначе`,
    },
    noneOtherwise: {
      now: 'По закону на выбранную дату ни один случай не решается иначе, чем по закону своего времени',
      package: 'С пакетом ни один задокументированный случай не решается иначе',
    },
    mostOtherwise: (theme, count, all) => `Больше всего решается иначе: ${theme}, ${count} из ${all}`,
    none: 'Ни один случай не подходит',
    wholeCountry: 'Вся страна',
    placeUnknown: 'Место не названо',
  },
  kk: {
    decidedBy: {
      'at-the-time': () => 'Әр белгі — өз кезінің заңымен шешілген бір оқиға.',
      now: (date) => `Әр белгі — ${date} күнгі заңмен шешілген бір оқиға. Сұр түс: өз кезінің заңындағыдай.`,
      package: (date) =>
        `Әр белгі — топтамамен шешілген бір оқиға. Сұр түс: ${date} күнгі заңның өзіндегідей.`,
    },
    whatPasses:
      'Заң ереуілге де, жұмыстан шығаруға да жол беруі мүмкін: қайсысы екені оқиғаның өзінде айтылған.',
    timeDrawn: 'Жіңішке сызық — дереккөздер ашық қалдырған уақыт.',
    mostAt: (place, count, all) => `${place}: құжатталған ${all} оқиғаның ішінде ${count}`,
    allAt: (place, count) => `${place}: құжатталған ${count} оқиға`,
    mostIn: (year, count, all) => `${year} жылы құжатталған ${all} оқиғаның ішінде ${count} оқиға басталған`,
    allIn: (year, count) => `${year} жылы басталған ${count} оқиға`,
    otherwise: {
      now: (count, all) =>
        `Таңдалған күнгі заң ${all} оқиғаның ішінде ${count} оқиғаны өз кезінің заңынан басқаша шешеді`,
      package: (count, all) => `Топтама құжатталған ${all} оқиғаның ішінде ${count} оқиғаны басқаша шешеді`,
    },
    noneOtherwise: {
      now: 'Таңдалған күнгі заң бірде-бір оқиғаны өз кезінің заңынан басқаша шешпейді',
      package: 'Топтама құжатталған бірде-бір оқиғаны басқаша шешпейді',
    },
    mostOtherwise: (theme, count, all) =>
      `Басқаша шешілгені ең көп тақырып: ${theme}, ${all} оқиғаның ішінде ${count}`,
    none: 'Сәйкес оқиға жоқ',
    wholeCountry: 'Бүкіл ел',
    placeUnknown: 'Орны аталмаған',
  },
};

/** The sentences of a language. */
export function caseFigureWords(locale: Locale): CaseFigureWords {
  return words[locale];
}
