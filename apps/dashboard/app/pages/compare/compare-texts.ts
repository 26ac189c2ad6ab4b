import { choosePlural } from '@tarazy/charts';
import type { Language } from '../../view-state';

/** Words of the page that compares packages. */
export interface ComparePageTexts {
  readonly title: string;
  readonly lede: string;
  readonly choose: string;
  readonly packages: string;
  readonly yours: string;
  readonly base: string;
  readonly lawOfTheDate: string;
  readonly counts: string;
  readonly countsFrom: Readonly<Record<'settled' | 'enforceable', string>>;
  readonly harms: string;
  readonly harmsIn: Readonly<Record<'beyond' | 'all', string>>;
  readonly compare: string;
  readonly problems: string;
  readonly tooFew: string;
  readonly tooMany: (most: number, leftOut: string) => string;
  readonly noScenario: string;
  readonly oneOf: (choices: string) => string;
  readonly wholeNumber: string;
  readonly nothingYet: string;
  readonly find: string;
  readonly effort: string;
  readonly effortMeasure: string;
  readonly form: string;
  readonly allActs: string;
  readonly customChanges: string;
  readonly settledBeyond: Readonly<Record<'settled' | 'enforceable', string>>;
  readonly together: string;
  readonly join: (marks: readonly string[]) => string;
  readonly togetherSettle: (marks: string, harms: number, acts: number) => string;
  readonly onlyTogether: (harms: number) => string;
  readonly shared: (acts: number) => string;
  readonly conflicts: (count: number) => string;
  readonly open: string;
}

const joinWith = (and: string) => (marks: readonly string[]) =>
  marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} ${and} ${marks.at(-1)}`;

/** A counted noun in Russian. */
const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${choosePlural('ru', count, { one, few, other: many })}`;
const plural = (count: number, one: string, other: string): string =>
  `${count} ${choosePlural('en', count, { one, other })}`;

export const compareTexts: Readonly<Record<Language, ComparePageTexts>> = {
  en: {
    title: 'Compare packages',
    lede: 'Which package settles which harm, what only one of them settles, and what each asks for.',
    choose: 'Choose what to compare',
    packages: 'Packages, two to six',
    yours: 'Your package',
    base: 'Read against',
    lawOfTheDate: 'The law of the date',
    counts: 'A harm counts when it is',
    countsFrom: { settled: 'settled', enforceable: 'at least enforceable' },
    harms: 'Harms',
    harmsIn: { beyond: 'that the base leaves open', all: 'all of them' },
    compare: 'Compare',
    problems: 'Not everything that was asked for could be compared.',
    tooFew: 'Choose at least two packages.',
    tooMany: (most, leftOut) => `At most ${most} packages stand beside each other. Left out: ${leftOut}.`,
    noScenario: 'the id of a scenario with reforms',
    oneOf: (choices) => `one of ${choices}`,
    wholeNumber: 'a whole number from 1 up',
    nothingYet: 'Choose two packages above, and they are compared here.',
    find: 'See what could settle a harm',
    effort: 'Effort: acts to pass',
    effortMeasure: 'Counted by legal form, before any weighting.',
    form: 'Legal form',
    allActs: 'All acts',
    customChanges: 'Own changes, of no stated form',
    settledBeyond: {
      settled: 'Harms settled beyond the law',
      enforceable: 'Harms enforceable beyond the law',
    },
    together: 'Together',
    join: joinWith('and'),
    togetherSettle: (marks, harms, acts) =>
      `${marks} combined answer ${plural(harms, 'harm', 'harms')} beyond the law, with ${plural(acts, 'act', 'acts')}.`,
    onlyTogether: (harms) => `No package alone answers ${harms} of these.`,
    shared: (acts) => `${plural(acts, 'act is', 'acts are')} asked for by more than one.`,
    conflicts: (count) =>
      `${plural(count, 'conflict', 'conflicts')}: what they set differently counts as not known.`,
    open: 'Open as a package',
  },
  ru: {
    title: 'Сравнить пакеты',
    lede: 'Какой пакет решает какую проблему, что решает только один из них и чего каждый требует.',
    choose: 'Выбрать, что сравнить',
    packages: 'Пакеты, от двух до шести',
    yours: 'Ваш пакет',
    base: 'С чем сравнивать',
    lawOfTheDate: 'Закон на выбранную дату',
    counts: 'Проблема засчитана, если она',
    countsFrom: { settled: 'урегулирована', enforceable: 'решена хотя бы исполнимо' },
    harms: 'Проблемы',
    harmsIn: { beyond: 'которые основа оставляет нерешёнными', all: 'все' },
    compare: 'Сравнить',
    problems: 'Сравнить удалось не всё, что указано в адресе.',
    tooFew: 'Выберите хотя бы два пакета.',
    tooMany: (most, leftOut) => `Рядом помещается не больше ${most} пакетов. Не вошли: ${leftOut}.`,
    noScenario: 'идентификатор сценария с реформами',
    oneOf: (choices) => `одно из: ${choices}`,
    wholeNumber: 'целое число от 1',
    nothingYet: 'Выберите выше два пакета, и сравнение появится здесь.',
    find: 'Посмотреть, что решило бы проблему',
    effort: 'Усилия: сколько актов принять',
    effortMeasure: 'По правовой форме, без весов.',
    form: 'Правовая форма',
    allActs: 'Всего актов',
    customChanges: 'Свои изменения, форма не указана',
    settledBeyond: { settled: 'Решено проблем сверх закона', enforceable: 'Исполнимо сверх закона' },
    together: 'Вместе',
    join: joinWith('и'),
    togetherSettle: (marks, harms, acts) =>
      `${marks} вместе дают ответ сверх закона на ${counted(harms, 'проблему', 'проблемы', 'проблем')}; для этого ${counted(acts, 'акт', 'акта', 'актов')}.`,
    onlyTogether: (harms) => `Из них ни один по отдельности не решает: ${harms}.`,
    shared: (acts) => `Актов, которых требует не один пакет: ${acts}.`,
    conflicts: (count) =>
      `${counted(count, 'противоречие', 'противоречия', 'противоречий')}: что задано по-разному, считается неизвестным.`,
    open: 'Открыть как пакет',
  },
  kk: {
    title: 'Топтамаларды салыстыру',
    lede: 'Қай топтама қай мәселені шешеді, нені тек біреуі шешеді және әрқайсысы не талап етеді.',
    choose: 'Нені салыстыратынын таңдау',
    packages: 'Топтамалар, екіден алтыға дейін',
    yours: 'Сіздің топтамаңыз',
    base: 'Немен салыстыру керек',
    lawOfTheDate: 'Таңдалған күнгі заң',
    counts: 'Мәселе есепке алынады, егер ол',
    countsFrom: { settled: 'реттелген болса', enforceable: 'кемінде орындалатын болса' },
    harms: 'Мәселелер',
    harmsIn: { beyond: 'негіз шешпей қалдырғандары', all: 'барлығы' },
    compare: 'Салыстыру',
    problems: 'Сұралғанның бәрін салыстыру мүмкін болмады.',
    tooFew: 'Кемінде екі топтама таңдаңыз.',
    tooMany: (most, leftOut) => `Қатар ең көбі ${most} топтама тұрады. Кірмегені: ${leftOut}.`,
    noScenario: 'реформалары бар сценарийдің идентификаторы',
    oneOf: (choices) => `мыналардың бірі: ${choices}`,
    wholeNumber: '1-ден басталатын бүтін сан',
    nothingYet: 'Жоғарыдан екі топтама таңдаңыз, салыстыру осында шығады.',
    find: 'Мәселені не шешетінін қарау',
    effort: 'Күш: қабылданатын актілер',
    effortMeasure: 'Құқықтық нысаны бойынша, салмақ қосылмаған.',
    form: 'Құқықтық нысан',
    allActs: 'Барлық актілер',
    customChanges: 'Өз өзгерістеріңіз, нысаны аталмаған',
    settledBeyond: {
      settled: 'Заңнан тыс шешілген мәселелер',
      enforceable: 'Заңнан тыс орындалатын мәселелер',
    },
    together: 'Бірге',
    join: joinWith('және'),
    togetherSettle: (marks, harms, acts) =>
      `${marks} бірге заңнан тыс ${harms} мәселеге жауап береді; оған ${acts} акт керек.`,
    onlyTogether: (harms) => `Соның ${harms} мәселесін ешқайсысы жеке шешпейді.`,
    shared: (acts) => `Бірден көп топтама талап ететін акт саны: ${acts}.`,
    conflicts: (count) => `Қайшылық саны: ${count}. Әртүрлі белгіленген нәрсе белгісіз деп саналады.`,
    open: 'Топтама ретінде ашу',
  },
};
