import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';
import type { LegalForm } from '@tarazy/rules';

/** The finding of the frontier and what is measured. Numbers and dates come written in the language. */
interface FrontierViewWords {
  readonly own: string;
  readonly unbeaten: (count: number, all: number) => string;
  readonly ownUnbeaten: (label: string) => string;
  readonly ownBeaten: (label: string, who: string, more: number, less: string) => string;
  readonly ownAsLaw: (label: string) => string;
  readonly measure: (date: string) => string;
  readonly everyActOne: string;
  readonly weighted: (weights: string) => string;
  readonly form: Readonly<Record<LegalForm, string>>;
}

/** Words of the view in each language. */
export const frontierViewWords: Readonly<Record<Locale, FrontierViewWords>> = {
  en: {
    own: 'This package',
    unbeaten: (count, all) => `${count} of ${all} packages are beaten by no other`,
    ownUnbeaten: (label) => `No package beats “${label}”`,
    ownBeaten: (label, who, more, less) =>
      `“${who}” beats “${label}”: ${[
        more > 0
          ? `${more} ${choosePlural('en', more, { one: 'harm', other: 'harms' })} more`
          : 'as many harms',
        less === '0' ? 'for no more effort' : `for ${less} less effort`,
      ].join(' ')}`,
    ownAsLaw: (label) => `“${label}” settles no more harms than the law as it is`,
    measure: (date) =>
      `Effort of a package against the harms that it settles beyond the law of ${date}. The line joins those that no other beats.`,
    everyActOne: 'Every legal act counts 1.',
    weighted: (weights) => `One act counts: ${weights}.`,
    form: {
      constitution: 'constitution',
      ratification: 'ratification',
      statute: 'statute',
      'by-law': 'by-law',
      practice: 'practice',
    },
  },
  ru: {
    own: 'Этот пакет',
    unbeaten: (count, all) =>
      `${count} из ${all} ${choosePlural('ru', all, { one: 'пакета', other: 'пакетов' })} не ${choosePlural('ru', count, { one: 'уступает', other: 'уступают' })} никакому другому`,
    ownUnbeaten: (label) => `«${label}» не уступает никакому пакету`,
    ownBeaten: (label, who, more, less) =>
      `«${label}» уступает пакету «${who}»: ${[
        more > 0
          ? `тот решает на ${more} ${choosePlural('ru', more, { one: 'проблему', few: 'проблемы', other: 'проблем' })} больше`
          : 'тот решает столько же проблем',
        less === '0' ? 'при тех же усилиях' : `и требует усилий на ${less} меньше`,
      ].join(' ')}`,
    ownAsLaw: (label) => `«${label}» решает не больше проблем, чем закон как есть`,
    measure: (date) =>
      `Усилия, которых требует пакет, и проблемы, которые он решает сверх закона на ${date}. Линия соединяет пакеты, не уступающие другим.`,
    everyActOne: 'Каждый правовой акт считается за 1.',
    weighted: (weights) => `Один акт считается: ${weights}.`,
    form: {
      constitution: 'конституция',
      ratification: 'ратификация',
      statute: 'закон',
      'by-law': 'подзаконный акт',
      practice: 'практика',
    },
  },
  kk: {
    own: 'Осы топтама',
    unbeaten: (count, all) => `Ешқайсысы озбайтын топтамалар: ${all} ішінен ${count}`,
    ownUnbeaten: (label) => `«${label}» топтамасынан ешқайсысы озбайды`,
    ownBeaten: (label, who, more, less) =>
      `«${who}» топтамасы «${label}» топтамасынан озады: ${[
        more > 0 ? `${more} мәселе артық` : 'мәселе саны бірдей',
        less === '0' ? 'күш-жігер артық емес' : `күш-жігер ${less} кем`,
      ].join(', ')}`,
    ownAsLaw: (label) => `«${label}» топтамасы қолданыстағы заңнан артық мәселе реттемейді`,
    measure: (date) =>
      `Топтама талап ететін күш-жігер және ол заңның ${date} күнгі күйінен артық реттейтін мәселелер. Сызық ешқайсысы озбайтын топтамаларды қосады.`,
    everyActOne: 'Әр құқықтық акт 1 деп саналады.',
    weighted: (weights) => `Бір акт былай саналады: ${weights}.`,
    form: {
      constitution: 'конституция',
      ratification: 'ратификациялау',
      statute: 'заң',
      'by-law': 'заңға тәуелді акт',
      practice: 'практика',
    },
  },
};
