import type { Locale } from '@tarazy/model';

interface Texts {
  readonly findings: (kept: string, all: string, left: string) => string;
  readonly findingsMeasure: string;
  readonly fates: Readonly<Record<'encoded' | 'merged' | 'left', string>>;
  readonly laterLaw: string;
  readonly known: (verified: string, all: string, unknown: string) => string;
  readonly knownMeasure: (date: string) => string;
  /** Rules that belong to no theme: which treaties bind. */
  readonly ratifications: string;
  readonly certainties: Readonly<Record<'verified' | 'reported' | 'unknown', string>>;
}

/** Words of the strips of coverage of the real model. */
export const coverageStripTexts: Readonly<Record<Locale, Texts>> = {
  en: {
    findings: (kept, all, left) => `${kept} of ${all} findings are in the model, ${left} are left out`,
    findingsMeasure: 'Findings by source, and what became of each',
    fates: { encoded: 'Encoded', merged: 'Merged', left: 'Left out' },
    laterLaw: 'Law after the sources',
    known: (verified, all, unknown) =>
      `${verified} of ${all} rules of law are verified; of ${unknown} nothing is known`,
    knownMeasure: (date) => `Rules of the law of ${date} by theme, and how each is known`,
    ratifications: 'Ratification of treaties',
    certainties: { verified: 'Verified', reported: 'Reported', unknown: 'Unknown' },
  },
  ru: {
    findings: (kept, all, left) => `В модель вошло ${kept} сведений из ${all}, опущено ${left}`,
    findingsMeasure: 'Сведения по источникам и что стало с каждым',
    fates: { encoded: 'Закоди\u00adровано', merged: 'Объеди\u00adнено', left: 'Опущено' },
    laterLaw: 'Право после источников',
    known: (verified, all, unknown) => `Проверено норм: ${verified} из ${all}; неизвестно: ${unknown}`,
    knownMeasure: (date) => `Нормы закона на ${date} по темам и откуда известна каждая`,
    ratifications: 'Ратификация договоров',
    certainties: { verified: 'Проверено', reported: 'Сообща\u00adется', unknown: 'Неизвестно' },
  },
  kk: {
    findings: (kept, all, left) => `${all} мәліметтің ${kept} модельге енген, ${left} қалдырылған`,
    findingsMeasure: 'Дереккөздер бойынша мәліметтер және әрқайсысының не болғаны',
    fates: { encoded: 'Кодталған', merged: 'Біріктірілген', left: 'Қалды\u00adрылған' },
    laterLaw: 'Дереккөздерден кейінгі құқық',
    known: (verified, all, unknown) =>
      `Заңның ${all} нормасынан тексерілгені: ${verified}; белгісізі: ${unknown}`,
    knownMeasure: (date) => `Заңның ${date} күнгі нормалары тақырып бойынша және қайдан белгілі екені`,
    ratifications: 'Шарттарды ратификациялау',
    certainties: { verified: 'Тексе\u00adрілген', reported: 'Хабар\u00adланған', unknown: 'Белгісіз' },
  },
};
