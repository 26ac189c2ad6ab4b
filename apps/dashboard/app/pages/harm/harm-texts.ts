import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of a harm's page that the component sets as they are. */
export interface HarmLabels {
  readonly inLaw: string;
  readonly tiers: string;
  readonly status: string;
  readonly inPractice: string;
  readonly inPracticeSub: string;
  readonly overTime: string;
  readonly reformsTouching: string;
  readonly beyondLaw: string;
  readonly casesOf: string;
  readonly obligationsOf: string;
  readonly lawOf: string;
  readonly doubtHint: string;
}

/** Sentences of a harm's page that are put together from what was found. */
export interface HarmSentences {
  readonly who: (who: string, years: string) => string;
  readonly standsAt: (status: string) => string;
  readonly moved: (before: string, after: string) => string;
  readonly stays: (status: string) => string;
  readonly survives: (count: number, status: string) => string;
  readonly falls: (count: number, without: string, whole: string) => string;
  readonly neverMoved: (from: string) => string;
  readonly movedOn: (dates: string) => string;
  /** Where the law before a date is not known, and nothing moved after it. */
  readonly knownFrom: (date: string) => string;
  readonly unknownFrom: (date: string) => string;
}

const TEXTS: Readonly<Record<Language, { readonly labels: HarmLabels; readonly say: HarmSentences }>> = {
  en: {
    labels: {
      inLaw: 'In law',
      tiers: 'What the law has of what this harm asks',
      status: 'Status',
      inPractice: 'In practice: what is documented',
      inPracticeSub: 'Paraphrased from the sources; a status never rests on practice.',
      overTime: 'What each change of the law did',
      reformsTouching: 'Reforms that touch it',
      beyondLaw: 'Asked for beyond the reach of law',
      casesOf: 'Cases',
      obligationsOf: 'Treaty articles that ask the same of the law',
      lawOf: 'Law that it rests on',
      doubtHint: 'Doubt a condition? Leave it out and see whether the conclusion survives.',
    },
    say: {
      who: (who, years) => `${who}. Documented ${years}.`,
      standsAt: (status) => `The law leaves it ${status.toLowerCase()}`,
      moved: (before, after) => `The package moves it from ${before.toLowerCase()} to ${after.toLowerCase()}`,
      stays: (status) => `The package leaves it ${status.toLowerCase()}, as the law does`,
      survives: (count, status) =>
        `With ${formatCount('en', { one: '{n} condition', other: '{n} conditions' }, count)} left out the status is still ${status.toLowerCase()}: the conclusion survives the doubt.`,
      falls: (count, without, whole) =>
        `With ${formatCount('en', { one: '{n} condition', other: '{n} conditions' }, count)} left out the status is ${without.toLowerCase()}; with all of them, ${whole.toLowerCase()}. The conclusion rests on what is left out.`,
      neverMoved: (from) => `No change of the law since ${from} has moved it`,
      movedOn: (dates) => `The law moved it on ${dates}`,
      knownFrom: (date) => `Known from ${date} on; no change of the law has moved it since`,
      unknownFrom: (date) => `Not known from ${date} on; no change of the law is known to have moved it`,
    },
  },
  ru: {
    labels: {
      inLaw: 'В законе',
      tiers: 'Что из требуемого есть в законе',
      status: 'Статус',
      inPractice: 'На практике: что задокументировано',
      inPracticeSub: 'Пересказ источников; оценка никогда не опирается на практику.',
      overTime: 'Что дало каждое изменение закона',
      reformsTouching: 'Реформы, которые её касаются',
      beyondLaw: 'Рекомендации вне досягаемости закона',
      casesOf: 'Случаи',
      obligationsOf: 'Статьи договоров, требующие от закона того же',
      lawOf: 'Нормы, от которых она зависит',
      doubtHint: 'Сомневаетесь в условии? Исключите его и посмотрите, устоит ли вывод.',
    },
    say: {
      who: (who, years) => `${who}. Задокументировано: ${years}.`,
      standsAt: (status) => `По закону: ${status.toLowerCase()}`,
      moved: (before, after) =>
        `Пакет меняет положение: было «${before.toLowerCase()}», стало «${after.toLowerCase()}»`,
      stays: (status) => `Пакет ничего не меняет: ${status.toLowerCase()}`,
      survives: (count, status) =>
        `${formatCount('ru', { one: 'Без {n} условия', few: 'Без {n} условий', many: 'Без {n} условий', other: 'Без {n} условия' }, count)} оценка та же: ${status.toLowerCase()}. Вывод выдерживает сомнение.`,
      falls: (count, without, whole) =>
        `${formatCount('ru', { one: 'Без {n} условия', few: 'Без {n} условий', many: 'Без {n} условий', other: 'Без {n} условия' }, count)} оценка: ${without.toLowerCase()}; со всеми: ${whole.toLowerCase()}. Вывод держится на исключённом.`,
      neverMoved: (from) => `Ни одно изменение закона с ${from} ничего не изменило`,
      movedOn: (dates) => `Закон изменил положение: ${dates}`,
      knownFrom: (date) => `Известно с ${date}; с тех пор ни одно изменение закона ничего не изменило`,
      unknownFrom: (date) => `С ${date} неизвестно; об изменениях положения законом сведений нет`,
    },
  },
  kk: {
    labels: {
      inLaw: 'Заңда',
      tiers: 'Талап етілгеннің заңда бары',
      status: 'Күйі',
      inPractice: 'Іс жүзінде: құжатталған деректер',
      inPracticeSub: 'Дереккөздердің мазмұны; баға ешқашан практикаға сүйенбейді.',
      overTime: 'Заңның әр өзгерісі не берді',
      reformsTouching: 'Оған қатысты реформалар',
      beyondLaw: 'Заңның қолы жетпейтін ұсыныстар',
      casesOf: 'Оқиғалар',
      obligationsOf: 'Заңнан осыны талап ететін шарт баптары',
      lawOf: 'Ол тәуелді нормалар',
      doubtHint: 'Шартқа күмәніңіз бар ма? Оны алып тастап, қорытынды сақтала ма, көріңіз.',
    },
    say: {
      who: (who, years) => `${who}. Құжатталған жылдар: ${years}.`,
      standsAt: (status) => `Заң бойынша: ${status.toLowerCase()}`,
      moved: (before, after) =>
        `Топтама жағдайды өзгертеді: «${before.toLowerCase()}» еді, «${after.toLowerCase()}» болды`,
      stays: (status) => `Топтама ештеңе өзгертпейді: ${status.toLowerCase()}`,
      survives: (count, status) =>
        `${count} шартсыз да баға сол күйінде: ${status.toLowerCase()}. Қорытынды күмәнге төтеп береді.`,
      falls: (count, without, whole) =>
        `${count} шартсыз баға: ${without.toLowerCase()}; барлығымен: ${whole.toLowerCase()}. Қорытынды алынып тасталған шартқа сүйенеді.`,
      neverMoved: (from) => `${from} бері заңның бірде-бір өзгерісі оны қозғаған жоқ`,
      movedOn: (dates) => `Заң жағдайды өзгертті: ${dates}`,
      knownFrom: (date) => `${date} бастап белгілі; содан бері заңның бірде-бір өзгерісі оны қозғаған жоқ`,
      unknownFrom: (date) => `${date} бастап белгісіз; заң жағдайды өзгерткені туралы мәлімет жоқ`,
    },
  },
};

/** Words of a harm's page in the reader's language. */
export function harmTexts(language: Language) {
  return TEXTS[language];
}
