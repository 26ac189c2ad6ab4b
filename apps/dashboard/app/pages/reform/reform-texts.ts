import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of a reform's page that the component sets as they are. */
export interface ReformLabels {
  readonly form: string;
  readonly askedBy: string;
  readonly notAsked: string;
  readonly options: string;
  readonly option: string;
  readonly values: string;
  readonly chosen: string;
  readonly suggested: string;
  readonly companions: string;
  readonly requires: string;
  readonly excludes: string;
  readonly requiredBy: string;
  readonly effectSub: string;
  readonly casesSub: string;
  readonly obligations: string;
  readonly alreadyHeld: string;
  readonly inTheView: string;
  readonly isLaw: string;
}

/** Sentences of a reform's page that are put together from what was found. */
export interface ReformSentences {
  readonly alreadyLaw: (date: string) => string;
  readonly changes: (count: number) => string;
  readonly nothingChanges: string;
  readonly harms: (settled: number, moved: number) => string;
  readonly cases: (opened: number, eased: number) => string;
  readonly steps: (before: string, after: string) => string;
  readonly range: (min: string, max: string) => string;
  readonly met: (before: string, after: string) => string;
  /** Of a treaty article that binds through the reform, with whether the law meets it. */
  readonly comesToBind: (met: string) => string;
}

type Entry = { readonly labels: ReformLabels; readonly say: ReformSentences };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      form: 'Form',
      askedBy: 'Asked for by',
      notAsked:
        'No source asks for it: the model offers it, because it changes something that a documented harm rests on.',
      options: 'What it leaves open',
      option: 'Option',
      values: 'Possible',
      chosen: 'Taken here',
      suggested: 'Suggested',
      companions: 'Companions and exclusions',
      requires: 'stays on paper without this reform',
      excludes: 'cannot stand beside this reform',
      requiredBy: 'needs this reform',
      effectSub: 'This reform alone, on the law of the date, before and after.',
      casesSub: 'The documented facts decided again with this reform alone; every step is tested.',
      obligations: 'Treaty articles that it bears on',
      alreadyHeld: 'The law already says this',
      inTheView: 'in the package of this view',
      isLaw: 'already law',
    },
    say: {
      alreadyLaw: (date) => `Already law since ${date}`,
      changes: (count) =>
        formatCount('en', { one: 'It changes one rule', other: 'It changes {n} rules' }, count),
      nothingChanges: 'On this date it changes nothing',
      harms: (settled, moved) => {
        if (moved === 0) return 'Alone it moves no harm';
        if (settled === moved)
          return `Alone it settles ${formatCount('en', { one: '{n} harm', other: '{n} harms' }, settled)}`;
        return `Alone it moves ${formatCount('en', { one: '{n} harm', other: '{n} harms' }, moved)} and settles ${settled === 0 ? 'none' : settled}`;
      },
      cases: (opened, eased) => {
        const cases = { one: '{n} documented case', other: '{n} documented cases' };
        if (opened > 0) return `Alone it changes the outcome of ${formatCount('en', cases, opened)}`;
        return eased > 0
          ? `It changes a step in ${formatCount('en', cases, eased)}, and the outcome of none`
          : 'Alone it changes no documented case';
      },
      steps: (before, after) => `${before} before, ${after} after`,
      range: (min, max) => `from ${min} to ${max}`,
      comesToBind: (met) => `Would bind: ${met.toLowerCase()}`,
      met: (before, after) => (before === after ? before : `${before} before; after: ${after}`),
    },
  },
  ru: {
    labels: {
      form: 'Форма',
      askedBy: 'Кто рекомендует',
      notAsked:
        'Ни один источник об этом не просит: модель предлагает реформу, потому что она меняет норму, от которой зависит задокументированная проблема.',
      options: 'Что реформа оставляет открытым',
      option: 'Параметр',
      values: 'Возможно',
      chosen: 'Взято здесь',
      suggested: 'Предложено',
      companions: 'Сопутствующие и несовместимые реформы',
      requires: 'без неё эта реформа остаётся на бумаге',
      excludes: 'несовместима с этой реформой',
      requiredBy: 'нуждается в этой реформе',
      effectSub: 'Только эта реформа, на дату закона: до и после.',
      casesSub:
        'Задокументированные обстоятельства решены заново только с этой реформой; проверен каждый шаг.',
      obligations: 'Статьи договоров, которых она касается',
      alreadyHeld: 'Закон это уже говорит',
      inTheView: 'в выбранном пакете',
      isLaw: 'уже закон',
    },
    say: {
      alreadyLaw: (date) => `Уже закон с ${date}`,
      changes: (count) =>
        formatCount(
          'ru',
          {
            one: 'Меняет {n} норму',
            few: 'Меняет {n} нормы',
            many: 'Меняет {n} норм',
            other: 'Меняет {n} нормы',
          },
          count,
        ),
      nothingChanges: 'На эту дату ничего не меняет',
      harms: (settled, moved) => {
        if (moved === 0) return 'Одна она не сдвигает ни одной проблемы';
        if (settled === moved) return `Одна она урегулирует проблем: ${settled}`;
        return `Одна она сдвигает проблем: ${moved}; урегулирует: ${settled}`;
      },
      cases: (opened, eased) => {
        if (opened > 0) return `Одна она меняет исход случаев: ${opened}`;
        return eased > 0
          ? `Меняет шаг в случаях: ${eased}; исход не меняется ни в одном`
          : 'Одна она не меняет ни одного задокументированного случая';
      },
      steps: (before, after) => `до: ${before}; после: ${after}`,
      range: (min, max) => `от ${min} до ${max}`,
      comesToBind: (met) => `Станет обязательной: ${met.toLowerCase()}`,
      met: (before, after) => (before === after ? before : `до: ${before}; после: ${after}`),
    },
  },
  kk: {
    labels: {
      form: 'Нысаны',
      askedBy: 'Кім ұсынады',
      notAsked:
        'Бірде-бір дереккөз мұны сұрамайды: модель оны құжатталған мәселе тәуелді норманы өзгертетіндіктен ұсынады.',
      options: 'Реформа ашық қалдыратын мәндер',
      option: 'Параметр',
      values: 'Мүмкін мәндер',
      chosen: 'Мұнда алынғаны',
      suggested: 'Ұсынылғаны',
      companions: 'Ілеспе және үйлеспейтін реформалар',
      requires: 'онсыз бұл реформа қағаз жүзінде қалады',
      excludes: 'бұл реформамен үйлеспейді',
      requiredBy: 'бұл реформаны қажет етеді',
      effectSub: 'Тек осы реформа, заң күніне: дейін және кейін.',
      casesSub: 'Құжатталған мән-жайлар тек осы реформамен қайта шешілді; әр қадам тексерілді.',
      obligations: 'Ол қатысты шарт баптары',
      alreadyHeld: 'Заң мұны айтып тұр',
      inTheView: 'таңдалған топтамада',
      isLaw: 'заңда бар',
    },
    say: {
      alreadyLaw: (date) => `${date} бастап заңда бар`,
      changes: (count) => `${count} норманы өзгертеді`,
      nothingChanges: 'Бұл күні ештеңе өзгертпейді',
      harms: (settled, moved) => {
        if (moved === 0) return 'Жалғыз өзі бірде-бір мәселені қозғамайды';
        if (settled === moved) return `Жалғыз өзі ${settled} мәселені реттейді`;
        return `Жалғыз өзі ${moved} мәселені қозғайды, ${settled} мәселені реттейді`;
      },
      cases: (opened, eased) => {
        if (opened > 0) return `Жалғыз өзі ${opened} оқиғаның нәтижесін өзгертеді`;
        return eased > 0
          ? `${eased} оқиғаның бір қадамын өзгертеді, нәтижесін өзгертпейді`
          : 'Жалғыз өзі құжатталған бірде-бір оқиғаны өзгертпейді';
      },
      steps: (before, after) => `дейін: ${before}; кейін: ${after}`,
      range: (min, max) => `${min} – ${max}`,
      comesToBind: (met) => `Міндетті болады: ${met.toLowerCase()}`,
      met: (before, after) => (before === after ? before : `дейін: ${before}; кейін: ${after}`),
    },
  },
};

/** Words of a reform's page in the reader's language. */
export function reformTexts(language: Language): Entry {
  return TEXTS[language];
}
