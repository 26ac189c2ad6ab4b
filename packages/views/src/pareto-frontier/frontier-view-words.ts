import { choosePlural } from '@tarazy/charts';
import type { Locale } from '@tarazy/model';
import type { LegalForm } from '@tarazy/rules';

/** The finding of the frontier and what is measured. Numbers and dates come written in the language. */
interface FrontierViewWords {
  readonly own: string;
  readonly unbeaten: (count: number, all: number) => string;
  /** The name of the reader's package, or `null` where it has none. */
  readonly ownUnbeaten: (name: string | null) => string;
  readonly ownBeaten: (name: string | null, who: string, more: number, less: string) => string;
  readonly ownAsLaw: (name: string | null) => string;
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
    ownUnbeaten: (name) => `No package beats ${name === null ? 'this one' : `“${name}”`}`,
    ownBeaten: (name, who, more, less) =>
      `“${who}” beats ${name === null ? 'this package' : `“${name}”`}: ${[
        more > 0
          ? `${more} ${choosePlural('en', more, { one: 'harm', other: 'harms' })} more`
          : 'as many harms',
        less === '0' ? 'for no more effort' : `for ${less} less effort`,
      ].join(' ')}`,
    ownAsLaw: (name) =>
      `${name === null ? 'This package' : `“${name}”`} settles no more harms than the law as it is`,
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
    ownUnbeaten: (name) => `${name === null ? 'Этот пакет' : `«${name}»`} не уступает никакому пакету`,
    ownBeaten: (name, who, more, less) =>
      `${name === null ? 'Этот пакет' : `«${name}»`} уступает пакету «${who}»: ${[
        more > 0
          ? `тот решает на ${more} ${choosePlural('ru', more, { one: 'проблему', few: 'проблемы', other: 'проблем' })} больше`
          : 'тот решает столько же проблем',
        less === '0' ? 'при тех же усилиях' : `и требует усилий на ${less} меньше`,
      ].join(' ')}`,
    ownAsLaw: (name) =>
      `${name === null ? 'Этот пакет' : `«${name}»`} решает не больше проблем, чем закон как есть`,
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
    ownUnbeaten: (name) => `${name === null ? 'Осы топтамадан' : `«${name}» топтамасынан`} ешқайсысы озбайды`,
    ownBeaten: (name, who, more, less) =>
      `«${who}» топтамасы ${name === null ? 'осы топтамадан' : `«${name}» топтамасынан`} озады: ${[
        more > 0 ? `${more} мәселе артық` : 'мәселе саны бірдей',
        less === '0' ? 'күш-жігер артық емес' : `күш-жігер ${less} кем`,
      ].join(', ')}`,
    ownAsLaw: (name) =>
      `${name === null ? 'Осы топтама' : `«${name}» топтамасы`} қолданыстағы заңнан артық мәселе реттемейді`,
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
