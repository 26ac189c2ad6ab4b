import { formatCount } from '../../format';
import type { Language } from '../../view-state';

/** Words of the list of reforms that the component sets as they are. */
export interface ReformsLabels {
  readonly title: string;
  readonly lede: string;
  readonly reform: string;
  readonly form: string;
  readonly askedBy: string;
  readonly offered: string;
  readonly alone: string;
  readonly inPackage: string;
  readonly beyond: string;
  readonly beyondSub: string;
  readonly searchLabel: string;
}

/** Sentences of the list of reforms that are put together from what was found. */
export interface ReformsSentences {
  readonly found: (all: number, settling: number, law: number) => string;
  readonly alone: (settled: number, moved: number) => string;
  readonly already: (date: string) => string;
}

type Entry = { readonly labels: ReformsLabels; readonly say: ReformsSentences };

const HARMS_EN = { one: '{n} harm', other: '{n} harms' };

const TEXTS: Readonly<Record<Language, Entry>> = {
  en: {
    labels: {
      title: 'Reforms',
      lede: 'Named changes to the law, each with who asks for it and what it does alone.',
      reform: 'Reform',
      form: 'Form',
      askedBy: 'Asked for by',
      offered: 'No source asks for it; the model offers it.',
      alone: 'Alone, on the law of the date',
      inPackage: 'in the package of this view',
      beyond: 'Recorded, not encoded',
      beyondSub: 'Recommendations that ask for no change of law, kept with the reason.',
      searchLabel: 'Search reforms',
    },
    say: {
      found: (all, settling, law) =>
        `Of ${all} reforms, ${settling} settle a harm alone${law > 0 ? `; ${law} already law` : ''}`,
      alone: (settled, moved) =>
        moved === 0
          ? 'moves no harm'
          : settled === moved
            ? `settles ${formatCount('en', HARMS_EN, settled)}`
            : `moves ${formatCount('en', HARMS_EN, moved)}, settles ${settled}`,
      already: (date) => `already law since ${date}`,
    },
  },
  ru: {
    labels: {
      title: 'Реформы',
      lede: 'Именованные изменения закона: кто их рекомендует и что каждая даёт отдельно.',
      reform: 'Реформа',
      form: 'Форма',
      askedBy: 'Кто рекомендует',
      offered: 'Источники об этом не просят; предлагает модель.',
      alone: 'Отдельно, на дату закона',
      inPackage: 'в выбранном пакете',
      beyond: 'Записано, но не закодировано',
      beyondSub: 'Рекомендации, которые не требуют менять закон; причина указана.',
      searchLabel: 'Поиск по реформам',
    },
    say: {
      found: (all, settling, law) =>
        `Реформ: ${all}. Отдельно урегулируют хотя бы одну проблему: ${settling}${law > 0 ? `; уже в законе: ${law}` : ''}`,
      alone: (settled, moved) =>
        moved === 0 ? 'не сдвигает ни одной проблемы' : `сдвигает проблем: ${moved}, урегулирует: ${settled}`,
      already: (date) => `уже закон с ${date}`,
    },
  },
  kk: {
    labels: {
      title: 'Реформалар',
      lede: 'Заңның атаулы өзгерістері: кім ұсынады және әрқайсысы жеке не береді.',
      reform: 'Реформа',
      form: 'Нысаны',
      askedBy: 'Кім ұсынады',
      offered: 'Дереккөздер сұрамайды; модель ұсынады.',
      alone: 'Жеке, таңдалған күнгі заңға',
      inPackage: 'таңдалған топтамада',
      beyond: 'Жазылған, бірақ кодталмаған',
      beyondSub: 'Заңды өзгертуді талап етпейтін ұсынымдар; себебі көрсетілген.',
      searchLabel: 'Реформалардан іздеу',
    },
    say: {
      found: (all, settling, law) =>
        `Реформа: ${all}. Жеке өзі кемінде бір мәселені реттейтіні: ${settling}${law > 0 ? `; заңда бары: ${law}` : ''}`,
      alone: (settled, moved) =>
        moved === 0
          ? 'бірде-бір мәселені қозғамайды'
          : `${moved} мәселені қозғайды, ${settled} мәселені реттейді`,
      already: (date) => `${date} бастап заңда бар`,
    },
  },
};

/** Words of the list of reforms in the reader's language. */
export function reformsTexts(language: Language): Entry {
  return TEXTS[language];
}
