import type { Language } from '../../view-state';

/** Words of the section on effort and harms settled. */
export interface FrontierTexts {
  /** Name of the section. */
  readonly title: string;
  readonly weights: string;
  readonly weightsHelp: string;
  readonly whole: string;
  readonly apply: string;
  /** What a weight may be. */
  readonly expected: (least: string, most: string) => string;
}

export const frontierTexts: Readonly<Record<Language, FrontierTexts>> = {
  en: {
    title: 'Effort and harms settled',
    weights: 'Effort of one act',
    weightsHelp: 'The weights are yours: nothing here says what an act costs. The address keeps them.',
    whole: 'Show the packages beyond the picture in it',
    apply: 'Weigh again',
    expected: (least, most) => `a number from ${least} to ${most}`,
  },
  ru: {
    title: 'Усилия и урегулированные проблемы',
    weights: 'Усилия на один акт',
    weightsHelp: 'Веса выбираете вы: здесь ничто не говорит, чего стоит акт. Они сохраняются в адресе.',
    whole: 'Показать на рисунке и пакеты за его краем',
    apply: 'Взвесить заново',
    expected: (least, most) => `число от ${least} до ${most}`,
  },
  kk: {
    title: 'Күш-жігер және реттелген мәселелер',
    weights: 'Бір актінің күш-жігері',
    weightsHelp: 'Салмақты өзіңіз бересіз: мұнда актінің құны айтылмайды. Салмақтар сілтемеде сақталады.',
    whole: 'Суреттен тыс топтамаларды да суретте көрсету',
    apply: 'Қайта өлшеу',
    expected: (least, most) => `${least} мен ${most} аралығындағы сан`,
  },
};
